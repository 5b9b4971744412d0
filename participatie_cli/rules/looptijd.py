"""Terms that run from an event: when they end, and whether something was done by then."""

from dataclasses import dataclass
from typing import Any

from participatie_cli.kader.duur import Duur
from participatie_cli.kader.termijn import einde_na, waarom_open
from participatie_cli.rules.contract import Hiaten, Onzeker, Tekort, Toetsing
from participatie_cli.rules.termijndag import Taak, Uiterlijk
from participatie_cli.rules.vastlegging import te_grof
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.pad import Pad


def eindigde(laatst: Datum) -> str:
    """When a term with this last day was surely over, to be put after `de termijn`."""
    return f"eindigde uiterlijk op {Datum.op(laatst.laatst).voluit}"


def zonder_dag(pad: Pad, taak: Taak, reden: str, *, nog_te_doen: bool) -> Hiaten:
    """Where the last day cannot be worked out, and so it is unknown whether it has passed."""
    if nog_te_doen:
        yield Uiterlijk(pad, taak, ONBEKEND, voorbehoud=reden)
    yield Onzeker(pad, reden)


@dataclass(frozen=True, slots=True)
class Looptijd:
    """A term with the event that it runs from and its last day, known as well as that event is."""

    vanaf: Datum
    duur: Duur
    laatst: Datum

    @classmethod
    def na(cls, gebeurtenis: Datum, duur: Duur, toetsing: Toetsing[Any]) -> "Looptijd":
        """The term that begins on the day after an event."""
        return cls(gebeurtenis, duur, einde_na(gebeurtenis, duur, toetsing.kader.gelijkgesteld))

    @property
    def eindigde(self) -> str:
        """When it was surely over."""
        return eindigde(self.laatst)

    def vraag(
        self,
        toetsing: Toetsing[Any],
        pad: Pad,
        gedaan: Datum | None,
        taak: Taak,
        wat: str,
        tekort: str,
        norm: str | None = None,
    ) -> Hiaten:
        """Ask whether it was done in time, or can be on the peildatum; `wat` completes `te zien of`.

        `norm` is the key of the norm that is not met then, where that is not the one the rule is over.
        """
        if gedaan is None:
            yield Uiterlijk(pad, taak, self.laatst, norm)
        te_laat = self.laatst.voor(gedaan or toetsing.peildatum)
        if te_laat is True:
            yield Tekort(pad, tekort, norm, te_laat=gedaan is not None)
        elif te_laat is not False:
            gelijkgesteld = toetsing.kader.gelijkgesteld
            yield Onzeker(pad, waarom_open(te_grof(wat), self.laatst, gelijkgesteld, self.vanaf, gedaan))
