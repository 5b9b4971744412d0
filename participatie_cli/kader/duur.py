"""How long something takes: a number with its unit, which can be added to a day and printed."""

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, Union

from participatie_cli.values.datum import Datum


class Eenheid(StrEnum):
    """In which a term is counted, as the data writes it."""

    DAGEN = "dagen"
    WEKEN = "weken"
    MAANDEN = "maanden"
    JAREN = "jaar"


_ENKELVOUD: Final = {Eenheid.DAGEN: "dag", Eenheid.WEKEN: "week", Eenheid.MAANDEN: "maand", Eenheid.JAREN: "jaar"}
LANGSTE_DIE_SCHUIFT: Final = {Eenheid.DAGEN: 90, Eenheid.WEKEN: 12, Eenheid.MAANDEN: 3, Eenheid.JAREN: 0}
"""Article 4 under a of the Algemene termijnenwet: a longer term never runs on after a weekend or a holiday."""
_EEUW: Final = {Eenheid.DAGEN: 36_500, Eenheid.WEKEN: 5_200, Eenheid.MAANDEN: 1_200, Eenheid.JAREN: 100}
"""A longer term is cut off here: no register reaches that far, and no calendar either."""


@dataclass(frozen=True, slots=True)
class Duur:
    """A length of time. `daarna` is a second one in another unit that comes after it."""

    aantal: int
    eenheid: Eenheid
    daarna: Union["Duur", None] = None

    def __str__(self) -> str:
        een = f"{self.aantal} {_ENKELVOUD[self.eenheid] if self.aantal == 1 else self.eenheid.value}"
        return f"{een} en {self.daarna}" if self.daarna else een

    def __bool__(self) -> bool:
        return bool(self.aantal or self.daarna)

    def __add__(self, ander: "Duur") -> "Duur":
        """Both, one after the other; in one unit they are one length."""
        if not ander:
            return self
        if self.daarna or ander.daarna or self.eenheid is not ander.eenheid:
            return replace(self, daarna=self.daarna + ander if self.daarna else ander)
        return Duur(self.aantal + ander.aantal, self.eenheid)

    def na(self, dag: date) -> date:
        """The day so much later: the same day of the week or of the month, or the last of a shorter month."""
        aantal = min(self.aantal, _EEUW[self.eenheid])
        if self.eenheid is Eenheid.DAGEN:
            later = dag + timedelta(days=aantal)
        elif self.eenheid is Eenheid.WEKEN:
            later = dag + timedelta(weeks=aantal)
        else:
            later = maanden_later(dag, aantal * (12 if self.eenheid is Eenheid.JAREN else 1))
        return self.daarna.na(later) if self.daarna else later

    def na_gebeurtenis(self, gebeurtenis: Datum) -> Datum:
        """The date so much later than an event, known as well as the event is, and never moved."""
        return Datum(self.na(gebeurtenis.vroegst), self.na(gebeurtenis.laatst))

    def langer_dan(self, ander: "Duur", vanaf: date) -> bool:
        """Whether it ends later than another when both begin on the same day."""
        return self.na(vanaf) > ander.na(vanaf)

    @property
    def schuift(self) -> bool:
        """Whether a term this long runs on to the next working day where it ends on a weekend or a holiday."""
        kort = self.aantal <= LANGSTE_DIE_SCHUIFT[self.eenheid]
        return kort and (self.daarna is None or self.daarna.schuift)


def weken(aantal: int) -> Duur:
    """So many weeks."""
    return Duur(aantal, Eenheid.WEKEN)


def kalendermaanden_later(dag: date, maanden: int) -> date:
    """That day some months later, where the last day of a month stays the last of a month.

    So one counts in a calendar of one's own: 30 April and four months is 31 August. A statutory term runs from date to
    date.
    """
    later = maanden_later(dag, maanden)
    return _laatste_van_de_maand(later) if dag == _laatste_van_de_maand(dag) else later


def _laatste_van_de_maand(dag: date) -> date:
    return dag.replace(day=calendar.monthrange(dag.year, dag.month)[1])


def maanden_later(dag: date, maanden: int) -> date:
    """That day some months later, or the last day of that month where it has no such day."""
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    if jaar > date.max.year:
        return date.max
    return date(jaar, maand + 1, min(dag.day, calendar.monthrange(jaar, maand + 1)[1]))
