"""Terms of whole months, as planning and good practice count them."""

import calendar
from datetime import date
from typing import Final

LAATSTE_JAAR: Final = 9999


def maanden_later(dag: date, maanden: int) -> date:
    """The same day some months later, or the last day of that month where it has no such day."""
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    if jaar > LAATSTE_JAAR:
        return date.max
    return date(jaar, maand + 1, min(dag.day, calendar.monthrange(jaar, maand + 1)[1]))
