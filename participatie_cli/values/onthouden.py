"""What was worked out of a list is remembered for as long as that same list is asked about."""

from collections.abc import Callable
from operator import is_
from typing import Any, Final, Generic, TypeVar

R = TypeVar("R")
V = TypeVar("V")


class VanDeLijst(Generic[R]):
    """Works something out of a list, once for as long as it is remembered.

    A list is known by its identity: to compare it would cost as much as to walk it. So many of them as `hoogstens` are
    held, with what else the work was given, which is known in the same way; of more it forgets what it had. Where many
    questions in a row are about one list, one is enough.
    """

    def __init__(self, werk: Callable[..., R], hoogstens: int = 1) -> None:
        self._werk: Final = werk
        self._hoogstens: Final = hoogstens
        self._gegeven: Final[dict[int, tuple[Any, tuple[Any, ...], R]]] = {}

    def __call__(self, lijst: Any, *verder: Any) -> R:
        """The outcome for a list, with what else the work is given."""
        gegeven = self._gegeven.get(id(lijst))
        if gegeven is None or not all(map(is_, gegeven[1], verder)):
            uitkomst = self._werk(lijst, *verder)
            if len(self._gegeven) >= self._hoogstens:
                self._gegeven.clear()
            gegeven = self._gegeven[id(lijst)] = lijst, verder, uitkomst
        return gegeven[2]


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
