"""What is written between brackets: `[a, b]` and `{a: b}`, over as many lines as it takes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from participatie_cli.store.schets.deel import Tekstdeel
from participatie_cli.store.schets.regels import zonder_aanhalingstekens
from participatie_cli.values.pad import Pad

_TEKEN: Final = re.compile(
    r"""\s+|\#[^\n]*|[\[\]{},]|:(?=[\s,\[\]{}]|$)|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'"""
    r"""|(?:[^\s,\[\]{}:"'\#]|:(?![\s,\[\]{}]|$))(?:[^\s,\[\]{}:]|:(?![\s,\[\]{}]|$)|[ \t]++(?=[^\s,\[\]{}:\#]))*""",
    re.DOTALL,
)
_OPEN: Final = {"[": "]", "{": "}"}


@dataclass(slots=True)
class _Haak:
    """A bracket that is open. `wacht` is the key whose value comes, `nummer` counts the entries so far."""

    pad: Pad
    sluit: str
    deel: Tekstdeel | None
    nummer: int = 0
    wacht: Tekstdeel | None = None


def lees_haken(tekst: str, begin: int, tot: int, ouder: Tekstdeel, diepst: int) -> Iterator[Tekstdeel]:
    """The parts between the brackets that open at `begin`, up to `tot` at most, as the value of `ouder`.

    The value of `ouder` ends where its bracket closes, or else at the last thing in it. What lies deeper than `diepst`
    is left out.
    """
    stapel = [_Haak(ouder.pad, _OPEN[tekst[begin]], ouder)]
    ouder.waarde = (begin, begin + 1)
    for plek, teken in _tekens(tekst, begin + 1, tot):
        einde, haak = plek + len(teken), stapel[-1]
        ouder.waarde = (begin, einde)
        if teken == haak.sluit:
            if haak.deel:
                haak.deel.waarde = (haak.deel.waarde[0], einde)
            stapel.pop()
            if not stapel:
                return
        elif teken == ",":
            haak.wacht = None
        elif teken != ":":
            yield from _inhoud(teken, plek, einde, stapel, diepst)


def _tekens(tekst: str, plek: int, tot: int) -> Iterator[tuple[int, str]]:
    """What is written there, without white and comments; a quotation mark that is not closed ends it."""
    while plek < tot and (gevonden := _TEKEN.match(tekst, plek, tot)):
        if not gevonden[0].isspace() and not gevonden[0].startswith("#"):
            yield plek, gevonden[0]
        plek = gevonden.end()


def _inhoud(teken: str, plek: int, einde: int, stapel: list[_Haak], diepst: int) -> Iterator[Tekstdeel]:
    """A key, an entry, a value or a bracket that opens."""
    haak = stapel[-1]
    opent, deel = teken in _OPEN, haak.wacht
    if deel is not None:
        deel.waarde, deel.tekst = (plek, einde), None if opent else zonder_aanhalingstekens(teken)
        haak.wacht = None
    elif haak.sluit == "]":
        naam: str | int = haak.nummer
        haak.nummer += 1
        deel = Tekstdeel((*haak.pad, naam), (plek, plek), (plek, einde), 0, in_haken=True)
        deel.tekst = None if opent else zonder_aanhalingstekens(teken)
        yield deel
    elif not opent:
        deel = haak.wacht = Tekstdeel(
            (*haak.pad, zonder_aanhalingstekens(teken)), (plek, einde), (einde, einde), 0, in_haken=True
        )
        yield deel
    if opent and len(stapel) < diepst:
        stapel.append(_Haak(deel.pad if deel else haak.pad, _OPEN[teken], deel))
