"""How much a page tells: the first measure that keeps a page light is used, so that no register makes it heavy."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from participatie_cli.report.producten.tekstmaat import ingekort
from participatie_cli.wording.waarden import aantal

T = TypeVar("T")

ZWAARSTE_PAGINA: Final = 100_000
"""Bytes of one page, without pictures."""


@dataclass(frozen=True, slots=True)
class Paginamaat:
    """So many words a text may take, and so many entries a list may have."""

    woorden: int
    stuks: int

    def tekst(self, tekst: str) -> str:
        """A text as long as it may be; one sees where it was shortened."""
        return ingekort(tekst, self.woorden)

    def eerste(self, rij: Sequence[T]) -> Sequence[T]:
        """The entries that are shown."""
        return rij[: self.stuks]

    def rest(self, rij: Sequence[object], enkelvoud: str, meervoud: str) -> str:
        """How many entries are not shown; nothing where all are."""
        over = len(rij) - self.stuks
        return f"En nog {aantal(over, enkelvoud, meervoud)}." if over > 0 else ""


MATEN: Final = (Paginamaat(220, 150), Paginamaat(120, 60), Paginamaat(60, 30), Paginamaat(25, 12), Paginamaat(10, 5))
"""From what suits nearly every project to what is light whatever a register holds."""
