"""What was worked out of a list is remembered for as long as that same list is asked about."""

from collections.abc import Callable
from operator import is_
from typing import Any, Final, Generic, TypeVar

R = TypeVar("R")
V = TypeVar("V")


class VanDeLijst(Generic[R]):
    """Works something out of a list, once for many questions in a row about that list.

    A list is known by its identity: to compare it would cost as much as to walk it. Only the last one is held, with
    what else the work was given, which is known in the same way.
    """

    def __init__(self, werk: Callable[..., R]) -> None:
        self._werk: Final = werk
        self._vorige: tuple[Any, tuple[Any, ...], R] | None = None

    def __call__(self, lijst: Any, *verder: Any) -> R:
        """The outcome for a list, with what else the work is given."""
        vorige = self._vorige
        if vorige is None or vorige[0] is not lijst or not all(map(is_, vorige[1], verder)):
            vorige = self._vorige = (lijst, verder, self._werk(lijst, *verder))
        return vorige[2]


class Ontdubbeld(Generic[V]):
    """Makes one row of rows that hold the same objects, so that many files with the same hold it once.

    The objects are known by their identity: they are shared themselves, and to compare them takes long. Of more rows
    than `hoogstens` it forgets what it had, and begins anew.
    """

    def __init__(self, hoogstens: int) -> None:
        self._hoogstens: Final = hoogstens
        self._rijen: Final[dict[tuple[int, ...], tuple[V, ...]]] = {}

    def __call__(self, rij: tuple[V, ...]) -> tuple[V, ...]:
        """The first row that held these objects."""
        if len(self._rijen) >= self._hoogstens:
            self._rijen.clear()
        return self._rijen.setdefault(tuple(map(id, rij)), rij)
