"""The lay-out of a chart: plain shapes with coordinates, so that the template has nothing left to work out.

A drawing is 360 units wide and its letters are 14 units, which is still readable on a telephone.
"""

from dataclasses import dataclass, field
from typing import Final

from participatie_cli.report.beeld.bouwstenen import Balk, Vulling
from participatie_cli.report.grafiek.tekstmaat import breedte, breek

BREEDTE: Final = 360
LETTER: Final = 14
RAND: Final = 2
_VLAK: Final = BREEDTE - 2 * RAND
_REGEL: Final = 18
_BALK: Final = 14
_RIJ: Final = 23
_TUSSEN: Final = 8
_KORTSTE_BALK: Final = 120
_NAAD: Final = 2
_STREEP: Final = 1.5
_STAAL: Final = 24
_OP_DE_LIJN: Final = 12


@dataclass(frozen=True, slots=True)
class Rechthoek:
    """A filled rectangle; x and y are those of its upper left corner."""

    x: float
    y: float
    breedte: float
    hoogte: float
    vulling: Vulling


@dataclass(frozen=True, slots=True)
class Tekstregel:
    """A line of text that begins at x, with its letters standing on y."""

    x: float
    y: float
    tekst: str
    vet: bool = False


@dataclass(frozen=True, slots=True)
class Plaatsing:
    """Where a bar stands: beside its name and its value, or under them where those are long."""

    naast: bool
    balk_van: float
    balk_tot: float

    @classmethod
    def van(cls, balken: tuple[Balk, ...]) -> "Plaatsing":
        """One layout for all bars of a drawing, so that their lengths can be compared."""
        namen = max((breedte(balk.naam, LETTER) for balk in balken), default=0)
        teksten = max((breedte(balk.tekst, LETTER) for balk in balken), default=0)
        balk_van, balk_tot = RAND + namen + _TUSSEN, BREEDTE - RAND - teksten - _TUSSEN
        if balk_tot - balk_van < _KORTSTE_BALK:
            return cls(False, RAND, BREEDTE - RAND)
        return cls(True, rond(balk_van), rond(balk_tot))


@dataclass
class Tekenvlak:
    """A drawing in the making: each step draws below what is there."""

    y: float = RAND
    rechthoeken: list[Rechthoek] = field(default_factory=list)
    teksten: list[Tekstregel] = field(default_factory=list)

    def kop(self, tekst: str) -> None:
        """A heading, with a little room under it."""
        self.schrijf(tekst, vet=True)
        self.y += 2 * RAND if tekst else 0

    def schrijf(self, tekst: str, x: float = RAND, *, vet: bool = False) -> None:
        """Text over the whole width from x, in as many lines as it needs."""
        for regel in breek(tekst, BREEDTE - RAND - x, LETTER, vet=vet):
            self.teksten.append(Tekstregel(x, self.y + _OP_DE_LIJN, regel, vet))
            self.y += _REGEL

    def balk(self, balk: Balk, plaats: Plaatsing) -> None:
        """A bar with its name and its value."""
        if plaats.naast:
            self._naast(balk, plaats)
            return
        for tekst in _bijschrift(balk.naam, balk.tekst):
            self.schrijf(tekst)
        if balk.delen:
            self._delen(balk, plaats)
            self.y += _BALK
        self.y += _TUSSEN

    def staal(self, vulling: Vulling, tekst: str) -> None:
        """A pattern with what it means."""
        self.rechthoeken.append(Rechthoek(RAND, self.y, _STAAL, _BALK, vulling))
        onder = self.y + _REGEL
        self.schrijf(tekst, RAND + _STAAL + _TUSSEN)
        self.y = max(self.y, onder) + RAND

    def sla_over(self) -> None:
        """Leave room before what comes next."""
        self.y += _TUSSEN

    def _naast(self, balk: Balk, plaats: Plaatsing) -> None:
        for x, tekst in ((RAND, balk.naam), (plaats.balk_tot + _TUSSEN, balk.tekst)):
            self.teksten += [Tekstregel(rond(x), self.y + _OP_DE_LIJN, tekst)] if tekst else []
        if balk.delen:
            self._delen(balk, plaats)
        self.y += _RIJ

    def _delen(self, balk: Balk, plaats: Plaatsing) -> None:
        """The parts from left to right after a line that marks zero. Also the smallest is seen, if there is room."""
        self.rechthoeken.append(Rechthoek(plaats.balk_van, self.y - 2, _STREEP, _BALK + 4, Vulling.VOL))
        begin = plaats.balk_van + _STREEP
        heel, x = plaats.balk_tot - begin, begin
        for deel in balk.delen:
            tot = min(x + max(deel.deel * heel, 2 * _NAAD), plaats.balk_tot)
            if deel.deel > 0 and tot - x > _NAAD + 1:
                lang = rond(tot - x - _NAAD)
                self.rechthoeken.append(Rechthoek(rond(x + _NAAD), self.y, lang, _BALK, deel.vulling))
                x = tot


def _bijschrift(naam: str, tekst: str) -> tuple[str, ...]:
    """Name and value together where they fit on a line, or else below each other."""
    samen = f"{naam}: {tekst}" if naam and tekst else naam or tekst
    past = breedte(samen, LETTER) <= _VLAK
    return (samen,) if past or not (naam and tekst) else (f"{naam}:", tekst)


def rond(getal: float) -> float:
    """At most one decimal, and none where it says nothing."""
    afgerond = round(getal, 1)
    return int(afgerond) if afgerond == int(afgerond) else afgerond
