"""Whether every provision is asked about by a rule, or has a reason why not."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from participatie_cli.kader.bepaling import Bepaling, Geldend
from participatie_cli.rules.catalog import Regelblad


class Dekkingsoort(StrEnum):
    """The four ways in which rules and the reason of a provision can go together."""

    REGEL = "regel"
    REDEN = "reden"
    GAT = "gat"
    VEROUDERDE_REDEN = "verouderde reden"

    @property
    def open(self) -> bool:
        """Whether something is to be done: neither a rule nor a reason, or both."""
        return self in (Dekkingsoort.GAT, Dekkingsoort.VEROUDERDE_REDEN)


@dataclass(frozen=True, slots=True)
class Dekking:
    """One version of a provision with the rules that cite it."""

    geldend: Geldend
    regels: tuple[Regelblad, ...]

    @property
    def bepaling(self) -> Bepaling:
        """The provision itself."""
        return self.geldend.bepaling

    @property
    def soort(self) -> Dekkingsoort:
        """How it is covered."""
        if self.bepaling.niet_getoetst:
            return Dekkingsoort.VEROUDERDE_REDEN if self.regels else Dekkingsoort.REDEN
        return Dekkingsoort.REGEL if self.regels else Dekkingsoort.GAT


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
    return tuple(Dekking(een, per_sleutel.get(een.bepaling.id, ())) for een in versies)
