"""The filters that templates can use."""

import re
from collections.abc import Callable
from typing import Final

_OPMAAK: Final = re.compile(r"([\\`*_\[\]<>|#~&$])")
_AAN_HET_BEGIN: Final = re.compile(r"^(\d+)([.)])|^([-+=])")
_SCHAKEL: Final = re.compile(r"https?://[^\x00-\x20\x7f<>\s]+")
"""What Markdown takes for one address between angle brackets; anything else in it would end the link."""


def kaal(tekst: object) -> str:
    """Text on one line, as it is."""
    return " ".join(str(tekst).split())


def md(tekst: object) -> str:
    """Text that Markdown shows as it is: one line, with every character that could be markup escaped."""
    return _AAN_HET_BEGIN.sub(_ontdaan, _OPMAAK.sub(r"\\\1", kaal(tekst)))


def _ontdaan(begin: re.Match[str]) -> str:
    """A number with a dot or a dash at the start would begin a list."""
    return f"{begin[1]}\\{begin[2]}" if begin[1] else f"\\{begin[3]}"


def adres(tekst: object) -> str:
    """An address as a link in Markdown where it is one of the web, and otherwise as text."""
    kaal = str(tekst)
    return f"<{kaal}>" if _SCHAKEL.fullmatch(kaal) else md(kaal)


def nr(nummers: tuple[int, ...]) -> str:
    """`[1, 4]`, or nothing."""
    return f"[{', '.join(str(nummer) for nummer in nummers)}]" if nummers else ""


def css(tekst: object) -> str:
    """Text inside quotation marks in a style sheet: what is no letter or digit becomes its number."""
    return "".join(teken if teken.isascii() and teken.isalnum() else f"\\{ord(teken):x} " for teken in str(tekst))


FILTERS: Final[dict[str, Callable[..., object]]] = {"adres": adres, "css": css, "kaal": kaal, "md": md, "nr": nr}
