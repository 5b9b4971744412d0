"""Names in a project that come from a list in kader.yaml, such as those of districts."""

from dataclasses import dataclass

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.rules.contract import Hiaten, Onzeker, Tekort
from participatie_cli.values.onbekend import Onbekend, Reeks, bekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.suggestie import Raadgever
from participatie_cli.values.waarden import Tekst


@dataclass(frozen=True, slots=True, kw_only=True)
class Namenlijst:
    """A list of names: its key in kader.yaml, how one and how all are called, and what may stand there besides."""

    sleutel: str
    een: str
    alle: str
    altijd: tuple[str, ...] = ()

    def zoek_op(self, gemeente: Gemeentekader | None, pad: Pad, genoemd: Reeks[Tekst]) -> Hiaten:
        """Each name at a place that is not in the list."""
        if gemeente is None:
            yield Onzeker((), "kader.yaml ontbreekt of is niet te lezen")
            return
        lijst: Reeks[Tekst] = getattr(gemeente, self.sleutel)
        raad, namen = Raadgever(), tuple(dict.fromkeys((*bekend(lijst), *self.altijd)))
        er_zijn = frozenset(namen)
        for plaats, naam in enumerate(bekend(genoemd)):
            if naam in er_zijn:
                continue
            if isinstance(lijst, Onbekend):
                yield Onzeker((*pad, plaats), f"in kader.yaml staat nog niet welke {self.alle} er zijn")
            else:
                bedoeld = raad(naam, namen, namen)
                yield Tekort((*pad, plaats), f"{self.een} “{naam}” staat niet in kader.yaml.{bedoeld}")
