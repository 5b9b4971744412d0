"""What is to be done by a day, as a rule says it: the same day that its finding is about once it has passed."""

from dataclasses import dataclass
from datetime import date

from participatie_cli.kader.bepaling import Geldend
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True)
class Agendapunt:
    """Something that is not done yet, with the last day for it.

    `code` and `regel` name the rule that asks for it, `pad` is where it is written down once it is done, and `vanaf`
    the place of the fact that the day is worked out from (empty where the norm gives it). `dag` is `onbekend` where it
    cannot be worked out. `voorbehoud` says what is missing then, or else why it is not certain that this is the day.
    With `niet_eerder` it is the first day for it, and no deadline.
    """

    bestand: str
    id: str | None
    code: str
    regel: str
    pad: Pad
    wat: str
    wie: str
    dag: Datum | Onbekend
    vanaf: Pad
    normen: tuple[Geldend, ...]
    voorbehoud: str | None = None
    niet_eerder: bool = False

    def te_laat(self, peildatum: date) -> bool:
        """Whether the last day has certainly passed."""
        if self.niet_eerder or self.voorbehoud or isinstance(self.dag, Onbekend):
            return False
        return self.dag.voor(peildatum) is True
