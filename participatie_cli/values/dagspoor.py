"""As of which other days an answer would be the same: a day that notes what was asked of it.

What is worked out as of a day seldom depends on that very day: a fact of last year had happened yesterday too. A
`GevolgdeDag` is a day like any other, and each comparison with another day narrows the range in which the answers stay
as they are. Whatever else is asked of it (its year, its text, its hash) ties the answer to that one day.
"""

from datetime import date, timedelta
from typing import Any, Final, SupportsIndex

_EERSTE: Final = date.min.toordinal()
_LAATSTE: Final = date.max.toordinal()


class Dagbereik:
    """The days, first and last included, as of which all that was asked so far has the same answers."""

    __slots__ = ("_dag", "_eerste", "_laatste")

    def __init__(self, dag: date) -> None:
        self._dag = dag.toordinal()
        self._eerste, self._laatste = _EERSTE, _LAATSTE

    @property
    def eerste(self) -> date:
        """The first of these days."""
        return date.fromordinal(self._eerste)

    @property
    def laatste(self) -> date:
        """The last of these days."""
        return date.fromordinal(self._laatste)

    def ligt_voor(self, grens: int) -> bool:
        """Whether the day lies before another, given as its ordinal; from that one on the answer is no."""
        if self._dag < grens:
            self._laatste = min(self._laatste, grens - 1)
            return True
        self._eerste = max(self._eerste, grens)
        return False

    def zet_vast(self) -> None:
        """The answers hold as of this one day only."""
        self._eerste = self._laatste = self._dag


class GevolgdeDag(date):
    """A day of which a `Dagbereik` notes what is asked; a day that lies a fixed number of days away is followed too."""

    __slots__ = ("_bereik", "_gewoon", "_verschoven")
    _bereik: Dagbereik
    _gewoon: date
    _verschoven: int

    @classmethod
    def van(cls, dag: date, bereik: Dagbereik, verschoven: int = 0) -> "GevolgdeDag":
        """A day to be followed; it lies `verschoven` days after the one that the range is about."""
        nieuw = cls(dag.year, dag.month, dag.day)
        nieuw._bereik, nieuw._gewoon, nieuw._verschoven = bereik, dag, verschoven
        return nieuw

    @property
    def gewoon(self) -> date:
        """The day itself, to be kept: the answers hold as of this one day only."""
        self._bereik.zet_vast()
        return self._gewoon

    def _ligt_voor(self, ander: date, erbij: int) -> bool:
        """Whether it lies before the day that comes so many days after another."""
        if not isinstance(ander, GevolgdeDag):
            return self._bereik.ligt_voor(ander.toordinal() - self._verschoven + erbij)
        if ander._bereik is self._bereik:
            return self._verschoven < ander._verschoven + erbij
        return self._ligt_voor(ander.gewoon, erbij)

    def __lt__(self, ander: date) -> bool:
        return self._ligt_voor(ander, 0)

    def __le__(self, ander: date) -> bool:
        return self._ligt_voor(ander, 1)

    def __gt__(self, ander: date) -> bool:
        return not self._ligt_voor(ander, 1)

    def __ge__(self, ander: date) -> bool:
        return not self._ligt_voor(ander, 0)

    def __eq__(self, ander: object) -> bool:
        return isinstance(ander, date) and not self._ligt_voor(ander, 0) and self._ligt_voor(ander, 1)

    def __ne__(self, ander: object) -> bool:
        return not self == ander

    def __hash__(self) -> int:
        return hash(self.gewoon)

    def __add__(self, duur: timedelta) -> "GevolgdeDag":
        return self.van(self._gewoon + duur, self._bereik, self._verschoven + duur.days)

    __radd__ = __add__

    def __sub__(self, ander: Any) -> Any:
        if isinstance(ander, timedelta):
            return self + -timedelta(ander.days)
        if isinstance(ander, GevolgdeDag) and ander._bereik is self._bereik:
            return timedelta(self._verschoven - ander._verschoven)
        return self.gewoon - ander

    def __rsub__(self, ander: date) -> timedelta:
        return ander - self.gewoon

    def __reduce_ex__(self, versie: SupportsIndex) -> Any:
        return self.gewoon.__reduce_ex__(versie)

    def __reduce__(self) -> Any:
        return self.gewoon.__reduce__()


def _van_die_dag(naam: str) -> property:
    """An attribute of the plain day."""
    return property(lambda dag: getattr(dag.gewoon, naam))


_AAN_DE_DAG_ZELF: Final = (
    *("year", "month", "day", "ctime", "isocalendar", "isoformat", "isoweekday", "replace", "strftime", "timetuple"),
    *("toordinal", "weekday", "__repr__", "__str__", "__format__"),
)
for _naam in _AAN_DE_DAG_ZELF:
    setattr(GevolgdeDag, _naam, _van_die_dag(_naam))


def gewone_dag(dag: date) -> date:
    """A day that can be kept."""
    return dag.gewoon if isinstance(dag, GevolgdeDag) else dag
