"""The term for a decision on an application for a permit: two lengths, one extension (article 16.64 Omgevingswet)."""

from dataclasses import dataclass

from participatie_cli.kader.duur import Duur, weken
from participatie_cli.kader.termijn import Gelijkgesteld, einde_met_verlenging, einde_na
from participatie_cli.model.procedure import Verlenging
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend


@dataclass(frozen=True, slots=True)
class Beslistermijn:
    """The facts that decide how long the term is: receipt, the shortest and the longest term, and an extension."""

    ontvangst: Datum
    duren: tuple[Duur, Duur]
    verlenging: Verlenging | Onbekend | None
    langste_verlenging: Duur
    gelijkgesteld: Gelijkgesteld

    @property
    def basis(self) -> Datum:
        """The last day without the extension."""
        kort, lang = (einde_na(self.ontvangst, duur, self.gelijkgesteld) for duur in self.duren)
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
    def erbij(self) -> Duur:
        """How much longer it is at most, once extended: never longer than the law allows."""
        gevraagd = self.verlenging.weken if isinstance(self.verlenging, Verlenging) else ONBEKEND
        if isinstance(gevraagd, Onbekend) or weken(gevraagd).langer_dan(
            self.langste_verlenging, self.ontvangst.vroegst
        ):
            return self.langste_verlenging
        return weken(gevraagd)

    @property
    def einde(self) -> Datum:
        """The last day of the term, as far as it is known."""
        if self.verlengd is False:
            return self.basis
        kort, lang = (einde_met_verlenging(self.ontvangst, een, self.erbij, self.gelijkgesteld) for een in self.duren)
        return Datum(kort.vroegst if self.verlengd is True else self.basis.vroegst, lang.laatst)
