"""What many rules ask about one file is worked out once, and counts for each of them as if it was asked again."""

from collections.abc import Callable, Hashable
from typing import Any


class Geheugen:
    """Remembers what questions gave, with what they noted in `open_`: of which open facts they asked if those count."""

    __slots__ = ("_gegeven", "open_")

    def __init__(self, open_: list[Any]) -> None:
        self.open_ = open_
        self._gegeven: dict[Hashable, tuple[Any, list[Any]]] = {}

    def eens(self, vraag: Callable[[Any], Any], toetsing: Any) -> Any:
        """What a question gives; what it noted the first time is noted again."""
        if eerder := self._gegeven.get(vraag):
            antwoord, genoteerd = eerder
            if genoteerd:
                self.open_ += genoteerd
            return antwoord
        begin = len(self.open_)
        antwoord = vraag(toetsing)
        self._gegeven[vraag] = antwoord, self.open_[begin:]
        return antwoord
