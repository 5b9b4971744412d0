"""Text from a register is shown, never obeyed: no colour codes, no turning of the reading direction."""

import unicodedata

_ZICHTBAAR_NIETS = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_LEEG_BEELD = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and marks that are drawn as nothing."""


def onzichtbaar_in(tekst: str) -> str | None:
    """The first character, as `U+202E`, that nobody can see or that changes how others are seen, if any."""
    for teken in tekst:
        if unicodedata.category(teken) in _ZICHTBAAR_NIETS or teken in _LEEG_BEELD:
            return f"U+{ord(teken):04X}"
    return None


def toonbaar(tekst: str) -> str:
    """Replace every character that steers a terminal by its code point, and keep all others."""
    if tekst.isascii() and tekst.isprintable():
        return tekst
    return "".join(_toonbaar(teken) for teken in tekst)


def _toonbaar(teken: str) -> str:
    if teken == "\t":
        return " "
    return f"<U+{ord(teken):04X}>" if unicodedata.category(teken) in _ZICHTBAAR_NIETS else teken
