"""What somebody may have meant by a word that is not there."""

import difflib
from collections.abc import Iterable, Mapping
from typing import Final

TE_VEEL: Final = 300
TE_LANG: Final = 3
"""A word that is so many times as long as the longest choice looks like none of them."""

MEESTE: Final = 100
"""So many slips of one file get a suggestion. Nobody mends more at once, and looking takes longer than all the rest."""


class Raadgever:
    """Names the nearest choice for the first slips that somebody asks about, and nothing for those after them."""

    def __init__(self) -> None:
        self._over = MEESTE

    def __call__(self, woord: str, keuzes: Iterable[str] | Mapping[str, str]) -> str:
        """What `bedoelde_u` says, as long as not too much was asked."""
        nabij = self.nabij(woord, keuzes)
        return _als_vraag(nabij) if nabij else ""

    def nabij(self, woord: str, keuzes: Iterable[str] | Mapping[str, str]) -> str | None:
        """The nearest choice itself, as long as not too much was asked."""
        self._over -= 1
        return dichtstbij(woord, keuzes) if self._over >= 0 else None


def bedoelde_u(woord: str, keuzes: Iterable[str] | Mapping[str, str], *, hoogstens: int = TE_VEEL) -> str:
    """A question that names the nearest choice, with a space before it; nothing where none is near."""
    nabij = dichtstbij(woord, keuzes, hoogstens=hoogstens)
    return _als_vraag(nabij) if nabij else ""


def _als_vraag(nabij: str) -> str:
    return f" Bedoelde u “{nabij}”?"


def dichtstbij(woord: str, keuzes: Iterable[str] | Mapping[str, str], *, hoogstens: int = TE_VEEL) -> str | None:
    """The nearest choice; None where none is near.

    A mapping leads from each word that somebody might use to the word that is right. Among more choices than
    `hoogstens` none is looked for: repeated for every slip in a file, that would take longer than all the rest.
    """
    keuzes = keuzes if isinstance(keuzes, Mapping) else list(keuzes)
    if len(keuzes) > hoogstens or len(woord) > TE_LANG * max(map(len, keuzes), default=0):
        return None
    for nabij in difflib.get_close_matches(woord, keuzes, n=1):
        return keuzes[nabij] if isinstance(keuzes, Mapping) else nabij
    return None
