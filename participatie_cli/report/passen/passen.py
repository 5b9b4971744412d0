"""Leave out the least important rows of boxes that are too full, until all fits; and say so in the box itself.

How high a box is, only who lays it out knows: it is asked with the rows that stay, of all boxes at once, and the number
of rows is halved in between as long as there is more than one answer. So a sheet with thousands of rows is measured a
dozen times, and one that fits is measured once.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from participatie_cli.report.beeld.blad import Planblad, Vak

_ONZICHTBAAR: Final = 0.05


@dataclass(frozen=True, slots=True)
class Vakmaat:
    """How high a box would be and how high it may be, in millimetres."""

    nodig: float
    ruimte: float

    @property
    def past(self) -> bool:
        """Whether it fits; what the eye does not see is no overflow."""
        return self.nodig <= self.ruimte + _ONZICHTBAAR


@dataclass(frozen=True, slots=True)
class Vakpassing:
    """How high a box is, and how many of its rows fit: all of them where `rijen` is None.

    `teveel` is by how many millimetres it was too high with all its rows.
    """

    hoogte: float
    rijen: int | None = None
    teveel: float = 0.0


Meter = Callable[[Planblad], Mapping[str, Vakmaat]]
"""What the boxes of a sheet need, by id; a box of which nothing is told has all the room it needs."""


def zoek_passing(blad: Planblad, meet: Meter) -> Mapping[str, Vakpassing]:
    """What fits in each box of a sheet; the rooms are those that the boxes got when nothing had been left out."""
    maten = meet(blad)
    passing = {
        kenmerk: Vakpassing(maat.ruimte) if maat.past else Vakpassing(maat.ruimte, 0, maat.nodig - maat.ruimte)
        for kenmerk, maat in maten.items()
    }
    meeste = {een.id: len(een.rangen) - 1 for een in blad.vakken if een.id in maten and not maten[een.id].past}
    laagst = dict.fromkeys(meeste, 0)
    while open_ := [kenmerk for kenmerk in meeste if laagst[kenmerk] < meeste[kenmerk]]:
        proef = {kenmerk: (laagst[kenmerk] + meeste[kenmerk] + 1) // 2 for kenmerk in open_}
        maten = meet(ingeperkt(blad, passing | _met_rijen(passing, proef)))
        for kenmerk, hoeveel in proef.items():
            if maten[kenmerk].past:
                laagst[kenmerk] = hoeveel
            else:
                meeste[kenmerk] = hoeveel - 1
    return passing | _met_rijen(passing, laagst)


def _met_rijen(passing: Mapping[str, Vakpassing], hoeveel: Mapping[str, int]) -> dict[str, Vakpassing]:
    return {kenmerk: replace(passing[kenmerk], rijen=rijen) for kenmerk, rijen in hoeveel.items()}


def ingeperkt(blad: Planblad, passing: Mapping[str, Vakpassing]) -> Planblad:
    """The sheet with in each box only what fits, and what does not told in it."""
    vakken = (_ingeperkt(een, passing[een.id]) if een.id in passing else een for een in blad.vakken)
    return replace(blad, vakken=tuple(vakken))


def _ingeperkt(vak: Vak, passing: Vakpassing) -> Vak:
    """A box with only its most important rows, in the order in which they stood."""
    if passing.rijen is None:
        return replace(vak, hoogte=passing.hoogte)
    alle = len(vak.rangen)
    op_rang = sorted(range(alle), key=lambda plaats: (vak.rangen[plaats], plaats))
    blijft = sorted(op_rang[: passing.rijen])
    weg = f"{alle - passing.rijen} van {alle} {vak.eenheid}"
    mm = max(1, -int(-passing.teveel // 1))
    return replace(
        vak,
        tabel=replace(vak.tabel, rijen=tuple(vak.tabel.rijen[plaats] for plaats in blijft)),
        rangen=tuple(vak.rangen[plaats] for plaats in blijft),
        rest=f"Past niet, {mm} mm te veel. Weggelaten: {weg}. Zie {vak.zie}.",
        hoogte=passing.hoogte,
    )


def gebreken(blad: Planblad) -> Iterator[str]:
    """Which boxes did not fit, by how much, and what is left out: for whoever makes the sheet."""
    for vak in blad.vakken:
        if vak.rest:
            yield f"Het vak “{vak.titel}” {vak.rest[:1].lower()}{vak.rest[1:]}"
