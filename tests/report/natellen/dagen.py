"""Days as sources give them (a day, a month or a year), and the period that a report is about."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

_VORM = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


@dataclass(frozen=True)
class Dag:
    """The first and the last day that it can have been."""

    eerst: date
    laatst: date


def lees_dag(waarde: object) -> Dag | None:
    """What is written as a day; None for `onbekend` and for what is not there."""
    gevonden = _VORM.fullmatch(waarde) if isinstance(waarde, str) else None
    if gevonden is None:
        return None
    jaar, maand, dag = (int(deel) if deel else None for deel in gevonden.groups())
    assert jaar is not None
    if maand is None:
        return Dag(date(jaar, 1, 1), date(jaar, 12, 31))
    if dag is None:
        return Dag(date(jaar, maand, 1), date(jaar, maand, calendar.monthrange(jaar, maand)[1]))
    return Dag(date(jaar, maand, dag), date(jaar, maand, dag))


@dataclass(frozen=True)
class Periode:
    """The days that a report is about; all is counted as of the last of them."""

    begin: date
    einde: date

    def mogelijk(self, waarde: object) -> bool:
        """Whether something may have been in the period."""
        dag = lees_dag(waarde)
        return dag is not None and dag.laatst >= self.begin and dag.eerst <= self.einde

    def zeker(self, waarde: object) -> bool:
        """Whether something certainly was in the period."""
        dag = lees_dag(waarde)
        return dag is not None and dag.eerst >= self.begin and dag.laatst <= self.einde

    def ervoor(self, waarde: object) -> bool:
        """Whether something certainly was before the period."""
        dag = lees_dag(waarde)
        return dag is not None and dag.laatst < self.begin

    def geweest(self, waarde: object) -> bool:
        """Whether a day had certainly come by the end."""
        dag = lees_dag(waarde)
        return dag is not None and dag.laatst <= self.einde

    def telt(self, waarde: object) -> bool:
        """Whether what is recorded counts at the end: unless its day certainly comes later."""
        dag = lees_dag(waarde)
        return dag is None or dag.eerst <= self.einde


def periode_tot(maand: str, elke_maanden: int) -> Periode:
    """The period of so many months that ends with this one, such as `2026-09`."""
    jaar, nummer = (int(deel) for deel in maand.split("-"))
    eerste = jaar * 12 + nummer - elke_maanden
    einde = date(jaar, nummer, calendar.monthrange(jaar, nummer)[1])
    return Periode(date(eerste // 12, eerste % 12 + 1, 1), einde)
