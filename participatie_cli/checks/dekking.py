"""Whether a rule asks for every provision, or a reason says why none does."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from participatie_cli.kader.bepaling import Bepaling, Geldend, Laag
from participatie_cli.rules.catalog import Regelblad

MET_REDEN: Final = (Laag.WET, Laag.VERORDENING)
"""What is binding: that a rule names it is no reason to leave it unasked."""


class Dekkingsoort(StrEnum):
    """The ways in which rules and the reason of a provision can go together."""

    TOETST = "toetst"
    NOEMT = "noemt"
    REDEN = "reden"
    GAT = "gat"
    VEROUDERDE_REDEN = "verouderde reden"

    @property
    def open(self) -> bool:
        """Whether something is to be done: neither a rule that asks for it nor a reason, or both."""
        return self in (Dekkingsoort.GAT, Dekkingsoort.VEROUDERDE_REDEN)


@dataclass(frozen=True, slots=True)
class Dekking:
    """One version of a provision with the rules that can find that it is not met, and those that only name it."""

    geldend: Geldend
    toetsend: tuple[Regelblad, ...]
    noemend: tuple[Regelblad, ...]

    @property
    def bepaling(self) -> Bepaling:
        """The provision itself."""
        return self.geldend.bepaling

    @property
    def soort(self) -> Dekkingsoort:
        """How it is covered; a rule that only names a binding provision does not cover it."""
        if self.bepaling.niet_getoetst:
            return Dekkingsoort.VEROUDERDE_REDEN if self.toetsend else Dekkingsoort.REDEN
        if self.toetsend:
            return Dekkingsoort.TOETST
        vrij = self.geldend.regeling.laag not in MET_REDEN
        return Dekkingsoort.NOEMT if self.noemend and vrij else Dekkingsoort.GAT


def regels_per_bepaling(bladen: Iterable[Regelblad]) -> Mapping[str, tuple[Regelblad, ...]]:
    """The rules that cite each provision, at whatever place among their grounds, in the order given."""
    per_sleutel: dict[str, list[Regelblad]] = {}
    for blad in bladen:
        for sleutel in dict.fromkeys(blad.regel.grondslag):
            per_sleutel.setdefault(sleutel, []).append(blad)
    return {sleutel: tuple(rij) for sleutel, rij in per_sleutel.items()}


def dekking(versies: Iterable[Geldend], bladen: Iterable[Regelblad]) -> tuple[Dekking, ...]:
    """How each version of each provision is covered, in the order given."""
    per_sleutel = regels_per_bepaling(bladen)
    return tuple(_dekking(een, per_sleutel.get(een.bepaling.id, ())) for een in versies)


def _dekking(geldend: Geldend, bladen: tuple[Regelblad, ...]) -> Dekking:
    toetsend = tuple(blad for blad in bladen if geldend.bepaling.id in blad.regel.getoetst)
    return Dekking(geldend, toetsend, tuple(blad for blad in bladen if blad not in toetsend))
