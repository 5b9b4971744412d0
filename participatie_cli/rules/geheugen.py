"""What many rules ask about one file is worked out once, and counts for each of them as if it was asked again."""

from collections.abc import Callable, Hashable
from typing import Any


class Geheugen:
    """Remembers what questions gave, with what they asked of `open_`: the list that notes which open facts count."""

    __slots__ = ("_gegeven", "_open")

    def __init__(self, open_: list[Any]) -> None:
        self._open = open_
        self._gegeven: dict[Hashable, tuple[Any, list[Any]]] = {}

    def eens(self, vraag: Callable[[Any], Any], toetsing: Any) -> Any:
        """What a question gives; what it noted the first time is noted again."""
        if vraag in self._gegeven:
            antwoord, genoteerd = self._gegeven[vraag]
            self._open += genoteerd
            return antwoord
        begin = len(self._open)
        antwoord = vraag(toetsing)
        self._gegeven[vraag] = antwoord, self._open[begin:]
        return antwoord
