"""The term for a decision on an application for a permit: two lengths, one extension (article 16.64 Omgevingswet)."""

from dataclasses import dataclass

from participatie_cli.kader.termijn import Gelijkgesteld, einde_met_verlenging, einde_na
from participatie_cli.model.datum import Datum
from participatie_cli.model.onbekend import ONBEKEND, Onbekend
from participatie_cli.model.procedure import Verlenging


@dataclass(frozen=True, slots=True)
class Beslistermijn:
    """The facts that decide how long the term is: receipt, weeks at least and at most, and an extension."""

    ontvangst: Datum
    weken: tuple[int, int]
    verlenging: Verlenging | Onbekend | None
    langste_verlenging: int
    gelijkgesteld: Gelijkgesteld

    @property
    def basis(self) -> Datum:
        """The last day without the extension."""
        kort, lang = (einde_na(self.ontvangst, weken, self.gelijkgesteld) for weken in self.weken)
        return Datum(kort.vroegst, lang.laatst)

    @property
    def verlengd(self) -> bool | Onbekend:
        """Whether the term was extended: only where that was made known within it."""
        if self.verlenging is None or isinstance(self.verlenging, Onbekend):
            return False if self.verlenging is None else ONBEKEND
        datum = self.verlenging.bekendgemaakt_op
        op_tijd = datum.uiterlijk(self.basis) if isinstance(datum, Datum) else ONBEKEND
        return ONBEKEND if op_tijd and isinstance(self.verlenging.weken, Onbekend) else op_tijd

    @property
    def einde(self) -> Datum:
        """The last day of the term, as far as it is known."""
        if self.verlengd is False:
            return self.basis
        weken = self.verlenging.weken if isinstance(self.verlenging, Verlenging) else ONBEKEND
        erbij = self.langste_verlenging if isinstance(weken, Onbekend) else min(weken, self.langste_verlenging)
        kort, lang = (einde_met_verlenging(self.ontvangst, een, erbij, self.gelijkgesteld) for een in self.weken)
        return Datum(kort.vroegst if self.verlengd is True else self.basis.vroegst, lang.laatst)
