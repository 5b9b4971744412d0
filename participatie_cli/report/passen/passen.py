"""Leave out the least important rows of boxes that are too full, until all fits; and say so in the box itself.

How high a box is, only who lays it out knows: it is asked with the rows that stay, of all boxes at once, and the number
of rows is halved in between as long as there is more than one answer. So a sheet with thousands of rows is measured a
dozen times, and one that fits is measured once.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from participatie_cli.report.beeld.blad import Blad, Vak

_GEEN: Final = 0


@dataclass(frozen=True, slots=True)
class Vakmaat:
    """How high a box is and how high it may be, in millimetres."""

    nodig: float
    ruimte: float

    @property
    def past(self) -> bool:
        """Whether it fits; what the eye does not see is no overflow."""
        return self.nodig <= self.ruimte + 0.05

    @property
    def teveel(self) -> int:
        """By how much it does not, in whole millimetres, rounded up."""
        return max(1, -int(-(self.nodig - self.ruimte) // 1))


Meter = Callable[[Blad], Mapping[str, Vakmaat]]
"""What the boxes of a sheet need, by id; a box of which nothing is told has all the room it needs."""


def pas(blad: Blad, meet: Meter) -> Blad:
    """The sheet with in each box only what fits, and each box as high as it was given room for when nothing was left out."""
    maten = meet(blad)
    heel = {een.id: een for een in blad.vakken}
    over = {kenmerk: maat for kenmerk, maat in maten.items() if not maat.past}
    blad = replace(blad, vakken=tuple(_met_hoogte(een, maten) for een in blad.vakken))
    laagst = dict.fromkeys(over, _GEEN)
    hoogst = {kenmerk: len(heel[kenmerk].rangen) - 1 for kenmerk in over}
    while open_ := [kenmerk for kenmerk in over if laagst[kenmerk] < hoogst[kenmerk]]:
        proef = {kenmerk: (laagst[kenmerk] + hoogst[kenmerk] + 1) // 2 for kenmerk in open_}
        maten = meet(_met(blad, {kenmerk: (hoeveel, over[kenmerk]) for kenmerk, hoeveel in proef.items()}))
        for kenmerk, hoeveel in proef.items():
            if maten[kenmerk].past:
                laagst[kenmerk] = hoeveel
            else:
                hoogst[kenmerk] = hoeveel - 1
    return _met(blad, {kenmerk: (max(hoeveel, _GEEN), over[kenmerk]) for kenmerk, hoeveel in laagst.items()})


def _met_hoogte(vak: Vak, maten: Mapping[str, Vakmaat]) -> Vak:
    return replace(vak, hoogte=maten[vak.id].ruimte) if vak.id in maten else vak


def _met(blad: Blad, hoeveel: Mapping[str, tuple[int, Vakmaat]]) -> Blad:
    """The sheet with so many rows in these boxes, and in each what is not there."""
    vakken = (_ingeperkt(een, *hoeveel[een.id]) if een.id in hoeveel else een for een in blad.vakken)
    return replace(blad, vakken=tuple(vakken))


def _ingeperkt(vak: Vak, hoeveel: int, maat: Vakmaat) -> Vak:
    """A box with only its most important rows, in the order in which they stood."""
    alle = len(vak.rangen)
    blijft = sorted(sorted(range(alle), key=lambda plaats: (vak.rangen[plaats], plaats))[:hoeveel])
    tabel = replace(vak.tabel, rijen=tuple(vak.tabel.rijen[plaats] for plaats in blijft))
    niet = f"{alle - hoeveel} van {alle} {vak.eenheid}"
    rest = f"Past niet ({maat.teveel} mm te veel). Niet op dit blad: {niet}. Zie {vak.zie}."
    return replace(vak, tabel=tabel, rangen=tuple(vak.rangen[plaats] for plaats in blijft), rest=rest)


def gebreken(blad: Blad) -> Iterator[str]:
    """Which boxes did not fit, by how much, and what is left out: for whoever makes the sheet."""
    for vak in blad.vakken:
        if vak.rest:
            yield f"Vak “{vak.titel}”: {vak.rest[:1].lower()}{vak.rest[1:]}"
