"""Text from a register is shown, never obeyed: no colour codes, no turning of the reading direction."""

import unicodedata

_ZICHTBAAR_NIETS = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def toonbaar(tekst: str) -> str:
    """Replace every character that steers a terminal by its code point, and keep all others."""
    if tekst.isascii() and tekst.isprintable():
        return tekst
    return "".join(_toonbaar(teken) for teken in tekst)


def _toonbaar(teken: str) -> str:
    if teken == "\t":
        return " "
    return f"<U+{ord(teken):04X}>" if unicodedata.category(teken) in _ZICHTBAAR_NIETS else teken
