"""A check as it ended: what was found, what it was held against, and from which severity on it fails."""

from dataclasses import dataclass

from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding, Uitkomst
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

    def van(self, herkomst: Herkomst) -> tuple[Bevinding, ...]:
        """The findings that come from there."""
        return tuple(een for een in self.verslag.bevindingen if self.vergelijking.van(een) is herkomst)

    @property
    def nieuw(self) -> Controleverslag:
        """The check with only what is new in it."""
        return self.verslag.met(lambda een: self.vergelijking.van(een) is Herkomst.NIEUW)

    @property
    def afwijkingen(self) -> tuple[tuple[str, Uitkomst], ...]:
        """Every rule that was knowingly not met, but in files that are as they were."""
        zelfde = self.vergelijking.ongewijzigd
        return tuple(een for een in self.verslag.afwijkingen if een[0] not in zelfde)

    @property
    def faalt(self) -> bool:
        """Whether any finding makes the check fail."""
        return any(map(self.telt, self.verslag.bevindingen))
