"""The lines of a text, with what only looks at them: their indentation, and what goes on below a value."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_REGEL: Final = re.compile(r"[^\n]*")
_STREEP: Final = re.compile(r"-(?=[ \t\r]|$)")
_SLEUTEL: Final = re.compile(
    r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^\s#\[\]{},"'&*!|>%@`:-]|[:-](?=\S))"""
    r"(?:[^\s:]|:(?=\S)|[ \t]++(?=[^\s#:]))*)[ \t]*:(?=[ \t\r]|$)"
)
_GEEN_INHOUD: Final = ("#", "%")
_GRENS: Final = ("---", "...")
"""What begins or ends a document."""


@dataclass(frozen=True, slots=True)
class Regelbeeld:
    """One line: where it begins and ends in the text, and the column of the first thing on it.

    That is -1 where it is empty, a comment, or the border of a document.
    """

    begin: int
    einde: int
    kolom: int

    @property
    def plek(self) -> int:
        """Where the first thing on it stands."""
        return self.begin + self.kolom


def regelbeelden(tekst: str) -> list[Regelbeeld]:
    """All lines; only a newline ends one."""
    return list(_regels(tekst))


def _regels(tekst: str) -> Iterator[Regelbeeld]:
    begin = 0
    while begin <= len(tekst):
        gevonden = _REGEL.match(tekst, begin)
        assert gevonden is not None
        inhoud = gevonden[0].rstrip("\r")
        kaal = inhoud.lstrip(" \t")
        leeg = not kaal or kaal.startswith(_GEEN_INHOUD) or inhoud.startswith(_GRENS)
        yield Regelbeeld(begin, begin + len(inhoud), -1 if leeg else len(inhoud) - len(kaal))
        begin = gevonden.end() + 1


def sleutel_op(tekst: str, plek: int, einde: int) -> tuple[int, int] | None:
    """Where a key that begins at a character ends, and where the colon behind it ends; None where there is none."""
    gevonden = _SLEUTEL.match(tekst, plek, einde)
    if gevonden is None:
        return None
    return plek + len(gevonden[0][:-1].rstrip(" \t")), gevonden.end()


def is_streep(tekst: str, plek: int, einde: int) -> bool:
    """Whether the dash of an entry stands at a character."""
    return _STREEP.match(tekst, plek, einde) is not None


def zonder_aanhalingstekens(tekst: str) -> str:
    """What a key or text between quotation marks says, as far as it can be told without taking escapes apart."""
    if len(tekst) > 1 and tekst[0] == tekst[-1] == "'":
        return tekst[1:-1].replace("''", "'")
    if len(tekst) > 1 and tekst[0] == tekst[-1] == '"':
        return tekst[1:-1]
    return tekst
