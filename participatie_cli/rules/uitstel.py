"""A day by which a provision must be met: until then what is not there yet is not asked."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from participatie_cli.rules.contract import Hiaat, Hiaten, Onzeker, Tekort, Toetsing
from participatie_cli.rules.termijndag import NogNiet, Taak, Uiterlijk
from participatie_cli.values.datum import Datum
from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True)
class Invoertermijn:
    """The last day that the provision `sleutel` gives, for what `vraag` looks for at `pad`."""

    sleutel: str
    pad: Pad
    taak: Taak
    vraag: Callable[[Toetsing[Any]], Hiaten]

    def toets(self, toetsing: Toetsing[Any]) -> Hiaten:
        """Ask, and say by which day what is not in order had to be."""
        antwoorden = list(self.vraag(toetsing))
        if antwoorden and (dag := self._dag(toetsing)):
            yield self._uiterlijk(dag, antwoorden)
        yield from antwoorden

    def geldt_voor(self, toetsing: Toetsing[Any]) -> NogNiet | None:
        """Apply at once where all is in order; otherwise from the day after the last one."""
        dag = self._dag(toetsing)
        antwoorden = list(self.vraag(toetsing)) if dag and not dag.voor(toetsing.peildatum) else []
        if dag and antwoorden:
            return NogNiet(f"de termijn loopt tot en met {dag.voluit}", (self._uiterlijk(dag, antwoorden),))
        return None

    def _uiterlijk(self, dag: Datum, antwoorden: list[Hiaat]) -> Uiterlijk:
        """What is only not known makes no finding once the day has passed."""
        onzeker = next((een.reden for een in antwoorden if isinstance(een, Onzeker)), None)
        tekort = any(isinstance(een, Tekort) for een in antwoorden)
        return Uiterlijk(self.pad, self.taak, dag, voorbehoud=None if tekort else onzeker)

    def _dag(self, toetsing: Toetsing[Any]) -> Datum | None:
        dag = toetsing.kader.uiterlijk(self.sleutel, toetsing.peildatum)
        return dag if isinstance(dag, Datum) else None
