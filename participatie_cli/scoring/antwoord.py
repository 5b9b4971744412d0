"""What one criterion says about one file, with the facts that carry it and the facts that are missing."""

from enum import StrEnum
from typing import Any, NamedTuple

from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad


class Antwoordsoort(StrEnum):
    """The five things a criterion can say; unknown is not a no, and explained is not met."""

    GEHAALD = "gehaald"
    NIET_GEHAALD = "niet gehaald"
    UITGELEGD = "uitgelegd"
    NIET_TE_BEOORDELEN = "niet te beoordelen"
    NIET_AAN_DE_ORDE = "niet aan de orde"


class Bewijs(NamedTuple):
    """A fact that carries an answer.

    `datum` is that of the fact itself or of what it stands in: None where neither has a date, `onbekend` where nobody
    knows it.
    """

    pad: Pad
    wat: str
    waarde: Any
    datum: Datum | Onbekend | None


class Gemis(NamedTuple):
    """What is missing at a place, or stands in the way there: a fact and how it is, or a rule and what it says."""

    pad: Pad
    wat: str


class Antwoord(NamedTuple):
    """The answer of one file. `onbekend` counts the facts that were looked at and are not known."""

    soort: Antwoordsoort
    reden: str | None = None
    bewijs: tuple[Bewijs, ...] = ()
    gemis: tuple[Gemis, ...] = ()
    onbekend: int = 0

    @property
    def gekeken(self) -> int:
        """How many facts were looked at."""
        return len(self.bewijs) + self.onbekend


def niet_aan_de_orde(reden: str) -> Antwoord:
    """The answer of a file that the criterion is not about, or not yet."""
    return Antwoord(Antwoordsoort.NIET_AAN_DE_ORDE, reden)
