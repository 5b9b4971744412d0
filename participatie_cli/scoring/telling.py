"""Many answers become one: a share of them, at least one, or at most so many noes. Unknown is neither yes nor no."""

from collections.abc import Mapping
from dataclasses import dataclass

from participatie_cli.kader.methode import HEEL, Criterium, Leeg, Telling
from participatie_cli.scoring.antwoord import Antwoord, Antwoordsoort

_GEHAALD = Antwoordsoort.GEHAALD
_NIET = Antwoordsoort.NIET_GEHAALD
_OPEN = Antwoordsoort.NIET_TE_BEOORDELEN


@dataclass(frozen=True, slots=True)
class Aandeel:
    """So many of so many. There is no share where there is nothing to take it of."""

    deel: int
    geheel: int

    @property
    def procent(self) -> int | None:
        """The share in whole per cents, rounded half up; None of nothing."""
        return (self.deel * 200 + self.geheel) // (2 * self.geheel) if self.geheel else None


@dataclass(frozen=True, slots=True)
class Telstand:
    """How many answers there are of each kind."""

    gehaald: int
    niet_gehaald: int
    niet_te_beoordelen: int
    uitgelegd: int
    niet_aan_de_orde: int

    @classmethod
    def van(cls, telling: Mapping[Antwoordsoort, int]) -> "Telstand":
        """A count per kind of answer, by name; a kind that does not occur counts 0."""
        return cls(
            telling.get(_GEHAALD, 0),
            telling.get(_NIET, 0),
            telling.get(_OPEN, 0),
            telling.get(Antwoordsoort.UITGELEGD, 0),
            telling.get(Antwoordsoort.NIET_AAN_DE_ORDE, 0),
        )

    @property
    def telt(self) -> int:
        """How many answers count: what is explained is shown beside them, and neither met nor missed."""
        return self.gehaald + self.niet_gehaald + self.niet_te_beoordelen


class Turflijst:
    """The answers to one criterion, counted as they come in, so that of most of them nothing has to be kept."""

    __slots__ = ("_gekeken", "_onbekend", "_soorten")

    def __init__(self) -> None:
        self._soorten: dict[Antwoordsoort, int] = {}
        self._onbekend = self._gekeken = 0

    def turf(self, antwoord: Antwoord) -> None:
        """Count one answer."""
        self._soorten[antwoord.soort] = self._soorten.get(antwoord.soort, 0) + 1
        self._onbekend += antwoord.onbekend
        self._gekeken += antwoord.gekeken

    @property
    def eerste(self) -> Antwoordsoort | None:
        """What the first file answered; None where there was none."""
        return next(iter(self._soorten), None)

    @property
    def stand(self) -> Telstand:
        """How many files gave which answer."""
        return Telstand.van(self._soorten)

    @property
    def feiten(self) -> Aandeel:
        """How many of the facts that were looked at are not known."""
        return Aandeel(self._onbekend, self._gekeken)


def samen(criterium: Criterium, stand: Telstand, eis: int) -> Antwoordsoort:
    """What the answers say together; `eis` is the share or the threshold in force."""
    if not stand.telt:
        return _zonder(criterium, stand)
    weeg = {Telling.DEEL: _deel, Telling.EEN: _een, Telling.HOOGSTENS: _hoogstens}[criterium.telling]
    return weeg(stand, eis)


def _zonder(criterium: Criterium, stand: Telstand) -> Antwoordsoort:
    if stand.uitgelegd:
        return Antwoordsoort.UITGELEGD
    return Antwoordsoort.NIET_AAN_DE_ORDE if criterium.leeg is Leeg.NIET_AAN_DE_ORDE else _OPEN


def _deel(stand: Telstand, deel: int) -> Antwoordsoort:
    """A share of at least so many per cent, whatever the unknown answers turn out to be."""
    if stand.gehaald * HEEL >= deel * stand.telt:
        return _GEHAALD
    hoogstens = stand.gehaald + stand.niet_te_beoordelen
    return _OPEN if hoogstens * HEEL >= deel * stand.telt else _NIET


def _een(stand: Telstand, drempel: int) -> Antwoordsoort:
    if stand.gehaald:
        return _GEHAALD
    return _OPEN if stand.niet_te_beoordelen else _NIET


def _hoogstens(stand: Telstand, drempel: int) -> Antwoordsoort:
    """At most so many noes, whatever the unknown answers turn out to be; without a yes there is nothing to show."""
    if stand.niet_gehaald > drempel:
        return _NIET
    zeker = stand.niet_gehaald + stand.niet_te_beoordelen <= drempel
    return _GEHAALD if zeker and stand.gehaald else _OPEN
