"""Which version of a provision is in force when: between the days on which that changes it is worked out once."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Final, Generic, TypeVar

from participatie_cli.kader.bepaling import Geldend
from participatie_cli.kader.termijn import DAG
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

R = TypeVar("R")


class Tijdvakken(Generic[R]):
    """Works something out for a moment, once for all moments that lie alike between the days on which it changes.

    A moment is only held against those days: what came of it says nothing else of the moment.
    """

    def __init__(self, grenzen: Iterable[date], werk: Callable[[Datum], R]) -> None:
        self._grenzen: Final = sorted(set(grenzen))
        self._werk: Final = werk
        self._gegeven: Final[dict[int | tuple[int, int], R]] = {}
        self._vorige: tuple[Datum, R] | None = None

    def op(self, moment: Datum) -> R:
        """What came of it for a moment; the same one is often asked about again at once."""
        if (vorige := self._vorige) is None or vorige[0] is not moment:
            vorige = self._vorige = moment, self._opgezocht(moment)
        return vorige[1]

    def _opgezocht(self, moment: Datum) -> R:
        van = bisect_right(self._grenzen, moment.vroegst)
        tot = van if moment.vroegst is moment.laatst else bisect_right(self._grenzen, moment.laatst)
        vak = van if van == tot else (van, tot)
        if vak not in self._gegeven:
            self._gegeven[vak] = self._werk(moment)
        return self._gegeven[vak]


def in_kracht(versies: tuple[Geldend, ...], moment: Datum) -> Geldend | Onbekend | None:
    """The version in force at a moment; `onbekend` where the dates leave that open, None where there is none."""
    antwoorden = [(versie.bepaling.geldt_op(moment), versie) for versie in versies]
    for geldt, versie in antwoorden:
        if geldt is True:
            return versie
    return ONBEKEND if any(geldt is ONBEKEND for geldt, _ in antwoorden) else None


def grenzen(versies: Iterable[Geldend]) -> Iterator[date]:
    """The days from which on the answer to whether one of these versions is in force can be another."""
    for versie in versies:
        van, tot = versie.bepaling.geldig_van, versie.bepaling.geldig_tot
        if isinstance(van, Datum):
            yield from (van.vroegst, van.laatst)
        if isinstance(tot, Datum):
            yield from (tot.vroegst + DAG, tot.laatst + DAG)
