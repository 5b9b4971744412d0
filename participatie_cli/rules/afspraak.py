"""A day that somebody wrote down by which something was to be done, and what became of it."""

from dataclasses import dataclass
from typing import Any

from participatie_cli.rules.contract import Hiaten, Onzeker, Tekort, Toetsing
from participatie_cli.rules.termijndag import Taak, Uiterlijk
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True)
class Afspraak:
    """What was to be done by `dag`, at `pad_dag`, and is written down at `pad_gedaan` once it is done.

    `gedaan` says whether it was by the peildatum. `dag_onbekend` and `gedaan_onbekend` are the reasons where that
    cannot be told, `tekort` the fact where the day passed; in it `{dag}` stands for that day.
    """

    taak: Taak
    dag: Datum | Onbekend
    pad_dag: Pad
    gedaan: bool | Onbekend
    pad_gedaan: Pad
    dag_onbekend: str
    gedaan_onbekend: str
    tekort: str
    pad_tekort: Pad

    def vraag(self, toetsing: Toetsing[Any]) -> Hiaten:
        """Ask whether it was done, once its day has passed."""
        if self.gedaan is True:
            return
        voorbij = self.dag.voor(toetsing.peildatum) if isinstance(self.dag, Datum) else ONBEKEND
        if self.gedaan is False:
            reden = None if isinstance(self.dag, Datum) else "de afgesproken dag is onbekend"
            yield Uiterlijk(self.pad_gedaan, self.taak, self.dag, voorbehoud=reden)
        if voorbij is ONBEKEND:
            yield Onzeker(self.pad_dag, self.dag_onbekend)
        elif voorbij and self.gedaan is ONBEKEND:
            yield Onzeker(self.pad_gedaan, self.gedaan_onbekend)
        elif voorbij and isinstance(self.dag, Datum):
            yield Tekort(self.pad_tekort, self.tekort.format(dag=self.dag.voluit))
