"""The sentence around a place in a text, with what was looked for told apart from the rest."""

import re
from collections.abc import Iterable
from typing import Final

from participatie_cli.values.vergelijken import plekken

Tekststuk = tuple[str, bool]
"""A piece of a text, and whether it is what was looked for."""

_EIND_VAN_EEN_ZIN: Final = re.compile(r"(?<=[.!?]) ")
_LANGSTE_ZIN: Final = 240
_ERVOOR: Final = 80
"""So much of a long sentence stands before what was looked for."""
_WEG: Final = "…"


def knipsel(tekst: str, gezocht: Iterable[str]) -> tuple[Tekststuk, ...]:
    """The sentence in which any of these words comes first, in pieces; `gezocht` is as texts are compared."""
    heel = " ".join(tekst.split())
    woorden = tuple(gezocht)
    gevonden = _samen(plek for woord in woorden for plek in plekken(heel, woord))
    if not gevonden:
        return ((heel, False),)
    begin, eind = _zin(heel, gevonden[0][0])
    return tuple(_stukken(heel, begin, eind, [plek for plek in gevonden if begin <= plek[0] < eind]))


def _samen(gevonden: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places in order, and those that touch as one."""
    rij: list[tuple[int, int]] = []
    for begin, eind in sorted(gevonden):
        if rij and begin <= rij[-1][1]:
            rij[-1] = rij[-1][0], max(eind, rij[-1][1])
        else:
            rij.append((begin, eind))
    return rij


def _zin(heel: str, plek: int) -> tuple[int, int]:
    """The bounds of the sentence in which a place is; of a long one the part around it."""
    grenzen = [0, *(einde.end() for einde in _EIND_VAN_EEN_ZIN.finditer(heel)), len(heel) + 1]
    begin = max(een for een in grenzen if een <= plek)
    eind = min(een for een in grenzen if een > plek) - 1
    if eind - begin <= _LANGSTE_ZIN:
        return begin, eind
    vanaf = max(begin, plek - _ERVOOR)
    return vanaf, min(eind, vanaf + _LANGSTE_ZIN)


def _stukken(heel: str, begin: int, eind: int, gevonden: list[tuple[int, int]]) -> Iterable[Tekststuk]:
    hier = begin
    if begin and heel[begin - 1] != " ":
        yield _WEG, False
    for van, tot in gevonden:
        if van > hier:
            yield heel[hier:van], False
        yield heel[van : min(tot, eind)], True
        hier = min(tot, eind)
    if hier < eind:
        yield heel[hier:eind], False
    if eind < len(heel) and heel[eind] != " ":
        yield _WEG, False
