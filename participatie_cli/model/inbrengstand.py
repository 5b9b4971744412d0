"""What was done with all input of a project, as of a date."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from participatie_cli.model.inbreng import Inbreng
from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.model.project import Project
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.onbekend import ONBEKEND, Onbekend


@dataclass(frozen=True, slots=True)
class Inbrengstand:
    """The input by a day, and how much of it got which answer; `per_status` holds the statuses that occur."""

    punten: tuple[Inbreng, ...]
    per_status: Mapping[Inbrengstatus | Onbekend, int]

    @property
    def in_een_zin(self) -> str:
        """For example `Van 5 punten zijn er 2 overgenomen en 3 niet overgenomen.`"""
        delen = [f"{getal} {_woord(status)}" for status, getal in self.per_status.items()]
        geheel = f"{len(self.punten)} {'punt' if len(self.punten) == 1 else 'punten'}"
        return f"{geheel}: {', '.join(delen)}."


def _woord(status: Inbrengstatus | Onbekend) -> str:
    return "onbekend wat ermee is gedaan" if isinstance(status, Onbekend) else status.voluit


def inbrengstand(project: Project, peildatum: date) -> Inbrengstand | Onbekend:
    """What was done with the input that counts on a day; `onbekend` where nobody knows whether there was any."""
    if isinstance(project.inbreng, Onbekend):
        return ONBEKEND
    punten = tuple(een for een in project.inbreng if not isinstance(een.datum, Datum) or telt(een.datum, peildatum))
    telling = Counter(een.status for een in punten)
    return Inbrengstand(punten, {status: telling[status] for status in (*Inbrengstatus, ONBEKEND) if telling[status]})
