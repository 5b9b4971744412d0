"""One text in YAML: bare where the reader gives it back as it was, and quoted where it would not."""

import re
import unicodedata
from typing import Final

from participatie_cli.store.yaml import ontleed

_MISLEIDEND: Final = re.compile(
    r"(?:true|false|yes|no|on|off|null|~|[-+]?[\d.]*\d[\d.]*e[-+]?\d+|[-+]?\.(?:inf|nan)|0[xo][\da-f]+|---|\.\.\.|<<|=)",
    re.IGNORECASE,
)
"""What this program reads as text and another one for something else."""
_VREEMD_BEGIN: Final = tuple("?-,[]{}&*!|>'\"%@`#:")
_ACHTER_EEN_TEKEN: Final = re.compile(r"[?-](?=\S)")
_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def op_de_regel(tekst: str, *, in_haken: bool) -> str:
    """A text on one line, between brackets or not."""
    if _kan_kaal(tekst, in_haken):
        return tekst
    if not _zichtbaar(tekst) or ("'" in tekst and '"' not in tekst and "\\" not in tekst):
        return met_aanhalingstekens(tekst)
    verdubbeld = tekst.replace("'", "''")
    return f"'{verdubbeld}'"


def met_aanhalingstekens(tekst: str) -> str:
    """A text between double quotes, in which every sign can be written."""
    return f'"{"".join(map(_teken, tekst))}"'


def kan_als_blok(tekst: str) -> bool:
    """Whether a text reads the same in lines of its own, folded where it is one line."""
    regels = tekst.removesuffix("\n").split("\n")
    net = all(_zichtbaar(regel) and regel == regel.rstrip() and (regel or n) for n, regel in enumerate(regels))
    return net and bool(regels[-1]) and not regels[0].startswith(" ") and (len(regels) > 1 or "  " not in tekst)


def _kan_kaal(tekst: str, in_haken: bool) -> bool:
    if not _zichtbaar(tekst) or tekst != tekst.strip() or _MISLEIDEND.fullmatch(tekst):
        return False
    if not tekst or (tekst.startswith(_VREEMD_BEGIN) and not _ACHTER_EEN_TEKEN.match(tekst)):
        return False
    if in_haken:
        return _leest_als(f"[{{a: {tekst}}}, {tekst}, b]", [{"a": tekst}, tekst, "b"])
    return _leest_als(f"a: {tekst}\nb: c\n", {"a": tekst, "b": "c"})


def _leest_als(tekst: str, gegevens: object) -> bool:
    uitkomst = ontleed(tekst)
    return not uitkomst.problemen and bool(uitkomst.gegevens == gegevens)


def _zichtbaar(tekst: str) -> bool:
    """Whether a person sees every sign; a space of any width is seen."""
    return tekst.isprintable() or all(een.isprintable() or unicodedata.category(een) == "Zs" for een in tekst)


def _teken(teken: str) -> str:
    if teken in _ESCAPES:
        return _ESCAPES[teken]
    if _zichtbaar(teken):
        return teken
    nummer = ord(teken)
    return f"\\x{nummer:02x}" if nummer < 0x100 else f"\\u{nummer:04x}" if nummer < 0x10000 else f"\\U{nummer:08x}"
