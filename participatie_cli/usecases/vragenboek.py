"""Which questions are put to a file, and which rules must be asked for them."""

from dataclasses import dataclass, field
from functools import lru_cache

from participatie_cli.kader.kader import Kader
from participatie_cli.kader.methode import Schaal
from participatie_cli.rules.catalog import Regelblad, met_vereisten, regelbladen, zoek
from participatie_cli.scoring.kwaliteit import codes
from participatie_cli.scoring.regelboek import Regelboek, Regelkenmerk
from participatie_cli.scoring.vraag import Gevraagd
from participatie_cli.scoring.vragenlijst import Criteriumvragen, regels_van, vragen_over, vragenlijst


@dataclass(frozen=True, slots=True)
class Ronde:
    """Questions, with the rules they read and all that those require, in the order in which they are asked."""

    vragen: Criteriumvragen
    bladen: tuple[Regelblad, ...]


@dataclass(slots=True)
class Vragenboek:
    """The rounds for each kind of file; they are made once.

    Earlier periods are asked about the programme only, unless `met_projecttrend`: that is for one project.
    """

    kader: Kader
    met_projecttrend: bool = False
    _rondes: dict[tuple[type[Gevraagd], Schaal | None, bool], Ronde] = field(default_factory=dict)

    def nu(self, soort: type[Gevraagd], *, met_kwaliteit: bool) -> Ronde:
        """What is asked as of the day itself; about quality too where the project is followed."""
        return self._ronde(soort, None, met_kwaliteit)

    def toen(self, soort: type[Gevraagd]) -> Ronde:
        """What is asked as of an earlier day."""
        return self._ronde(soort, None if self.met_projecttrend else Schaal.PROGRAMMA, False)

    def _ronde(self, soort: type[Gevraagd], schaal: Schaal | None, met_kwaliteit: bool) -> Ronde:
        sleutel = (soort, schaal, met_kwaliteit)
        if sleutel not in self._rondes:
            meetlat = self.kader.meetlat
            assert meetlat is not None
            vragen = vragen_over(soort, meetlat, vragenlijst(regelboek(self.kader)), schaal)
            nodig = regels_van(vragen) | (codes(meetlat.kwaliteit) if met_kwaliteit else frozenset())
            self._rondes[sleutel] = Ronde(vragen, _bladen(nodig, soort))
        return self._rondes[sleutel]


@lru_cache(maxsize=8)
def regelboek(kader: Kader) -> Regelboek:
    """What scoring may know of the rules, under this framework."""
    return Regelboek(tuple(_kenmerk(blad, kader) for blad in regelbladen()))


def _kenmerk(blad: Regelblad, kader: Kader) -> Regelkenmerk:
    regel, norm = blad.regel, kader.laatste(blad.regel.grondslag[0])
    return Regelkenmerk(regel.code, blad.familie, norm.laag if norm else None, regel.ernst, regel.over)


def _bladen(nodig: frozenset[str], soort: type[Gevraagd]) -> tuple[Regelblad, ...]:
    gezocht = (zoek(code) for code in sorted(nodig))
    bladen = met_vereisten(*(blad for blad in gezocht if blad is not None))
    return tuple(blad for blad in bladen if soort in blad.regel.over)
