"""What was worked out of a list is remembered for as long as that same list is asked about."""

from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

R = TypeVar("R")


class VanDeLijst(Generic[R]):
    """Works something out of a list, once for many questions in a row about that list.

    A list is known by its identity: to compare it would cost as much as to walk it. Only the last one is held, with
    what else the work was given.
    """

    def __init__(self, werk: Callable[..., R]) -> None:
        self._werk: Final = werk
        self._vorige: tuple[Any, tuple[Any, ...], R] | None = None

    def __call__(self, lijst: Any, *verder: Any) -> R:
        """The outcome for a list, with what else the work is given."""
        if self._vorige is None or self._vorige[0] is not lijst or self._vorige[1] != verder:
            self._vorige = (lijst, verder, self._werk(lijst, *verder))
        return self._vorige[2]
