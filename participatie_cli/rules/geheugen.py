"""What many rules ask about one file is worked out once, and counts for each of them as if it was asked again."""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Any, Protocol, TypeVar


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


class MetGeheugen(Protocol):
    """What a question is asked about: where many are asked, it can be remembered what they gave."""

    @property
    def geheugen(self) -> Geheugen | None:
        """None where each is to be worked out."""


T = TypeVar("T", bound=MetGeheugen)
R = TypeVar("R")


def gedeeld(vraag: Callable[[T], R]) -> Callable[[T], R]:
    """Mark a question that several rules ask, or one rule more than once: what it gives is not changed afterwards."""

    @wraps(vraag)
    def gevraagd(toetsing: T) -> R:
        antwoord: R = toetsing.geheugen.eens(vraag, toetsing) if toetsing.geheugen else vraag(toetsing)
        return antwoord

    return gevraagd
