"""Text of others is shown, never obeyed: what steers a screen or cannot be seen becomes its code point."""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

_STUURT: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_ONZICHTBAAR: Final = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u2065\u2800\u3164\uffa0\ufff0-\ufff8\U000e0000-\U000e0fff]"
)
"""What leaves no trace on a page and is of no such category: fillers, and the blocks that hide text in a text."""

_VRAGER: Final = "\u00ad"
"""A soft hyphen only proposes where a word may break."""

_VAST_WIT: Final = "\u00a0"
"""A space at which no line ends."""

_LIJM: Final = "\u200d"
_KLEURT: Final = "\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
"""What may follow a picture and changes its colour."""

_REGELS: Final = frozenset("\n\t")
_OPDRACHT: Final = re.compile(r"^((?:\s|\x1b\[[0-9;]*m)*:):|(##[A-Za-z0-9_]*)\[")


def toonbaar(tekst: str) -> str:
    """One line: every character that steers or hides is replaced by its code point, as `<U+202E>`; a tab by a space."""
    if tekst.isprintable():
        return _zonder_vulling(tekst)
    return zichtbaar(tekst.replace("\t", " ")).replace("\n", "<U+000A>")


def zichtbaar(tekst: str) -> str:
    """A text of several lines with a code point for what steers or hides; the ends of its lines and its tabs stay."""
    if not tekst.replace("\n", "").replace("\t", "").isprintable():
        tekens = enumerate(tekst)
        tekst = "".join(codepunt(teken) if _is_te_tonen(teken, tekst, plek) else teken for plek, teken in tekens)
    return _zonder_vulling(tekst)


def stuurtekens(tekst: str) -> str:
    """The characters of a text that would be replaced by their code point, as often as they stand in it."""
    return "".join(tekst[plek] for plek in stuurplekken(tekst))


def stuurplekken(tekst: str) -> list[int]:
    """Where in a text those characters stand."""
    if _is_gewoon(tekst):
        return []
    plekken = enumerate(tekst)
    return [plek for plek, een in plekken if _is_te_tonen(een, tekst, plek) or _ONZICHTBAAR.match(een)]


def _is_gewoon(tekst: str) -> bool:
    """Whether a text surely holds nothing to show: most do, and this is told without a look at each character."""
    zonder_wit = tekst.replace("\n", "").replace("\t", "").replace(_VAST_WIT, "")
    return zonder_wit.isprintable() and (tekst.isascii() or not _ONZICHTBAAR.search(tekst))


def codepunt(teken: str) -> str:
    """A character as `<U+202E>`."""
    return f"<U+{ord(teken):04X}>"


def zonder_opdracht(regel: str, vervang: Callable[[str], str] = codepunt) -> str:
    """A line that no build server takes for a command.

    `::` at its start means something to GitHub Actions, and `##[` with or without a word in it, anywhere, to GitHub
    Actions, Azure DevOps and TeamCity. The last character of those is replaced, by default by its code point.
    """
    if "::" not in regel and "##" not in regel:
        return regel
    return _OPDRACHT.sub(lambda gevonden: f"{gevonden[1] or gevonden[2]}{vervang(gevonden[0][-1])}", regel)


def _zonder_vulling(tekst: str) -> str:
    return tekst if tekst.isascii() else _ONZICHTBAAR.sub(lambda gevonden: codepunt(gevonden[0]), tekst)


def _is_te_tonen(teken: str, tekst: str, plek: int) -> bool:
    if teken.isprintable() or teken in _REGELS or teken == _VRAGER:
        return False
    return unicodedata.category(teken) in _STUURT and not (teken == _LIJM and _lijmt(tekst, plek))


def _lijmt(tekst: str, plek: int) -> bool:
    """Whether a joiner stands between two pictures, of which it makes one."""
    ervoor = tekst[max(plek - 3, 0) : plek].rstrip(_KLEURT)[-1:]
    erna = tekst[plek + 1 : plek + 2]
    return all(teken and unicodedata.category(teken) == "So" for teken in (ervoor, erna))
