"""A check as it ended: what was found, what it was held against, and from which severity on it fails."""

from dataclasses import dataclass

from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.results.vergelijking import GEEN_VERGELIJKING, Herkomst, Vergelijking


@dataclass(frozen=True, slots=True)
class Controle:
    """All that the formats of a check print from; `exitcode` is what the program ends with."""

    verslag: Controleverslag
    vergelijking: Vergelijking = GEEN_VERGELIJKING
    drempel: Ernst = Ernst.FOUT
    exitcode: int = 0

    def telt(self, bevinding: Bevinding) -> bool:
        """Whether a finding makes the check fail: it is new, and bad enough. Personal data is both, always."""
        erg = bevinding.stopt or bevinding.ernst.rang <= self.drempel.rang
        return erg and self.vergelijking.van(bevinding) is Herkomst.NIEUW

    @property
    def faalt(self) -> bool:
        """Whether any finding makes the check fail."""
        return any(map(self.telt, self.verslag.bevindingen))
