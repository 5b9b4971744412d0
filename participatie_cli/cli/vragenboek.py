"""Which questions are put to a file, and which rules must be asked for them."""

from dataclasses import dataclass, field

from participatie_cli.kader.meetlat import Meetlat
from participatie_cli.kader.methode import Schaal
from participatie_cli.rules.catalog import Regelblad, met_vereisten, zoek
from participatie_cli.scoring.kwaliteit import codes
from participatie_cli.scoring.vraag import Gevraagd
from participatie_cli.scoring.vragenlijst import Vragen, regels_van, vragen_over


@dataclass(frozen=True, slots=True)
class Ronde:
    """Questions, with the rules they read and all that those require, in the order in which they are asked."""

    vragen: Vragen
    bladen: tuple[Regelblad, ...]


@dataclass(slots=True)
class Vragenboek:
    """The rounds for each kind of file; they are made once.

    Earlier periods are asked about the programme only, unless `met_projecttrend`: that is for one project.
    """

    meetlat: Meetlat
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
            vragen = vragen_over(soort, self.meetlat, schaal)
            nodig = regels_van(vragen) | (codes(self.meetlat.kwaliteit) if met_kwaliteit else frozenset())
            self._rondes[sleutel] = Ronde(vragen, _bladen(nodig, soort))
        return self._rondes[sleutel]


def _bladen(nodig: frozenset[str], soort: type[Gevraagd]) -> tuple[Regelblad, ...]:
    gezocht = (zoek(code) for code in sorted(nodig))
    bladen = met_vereisten(*(blad for blad in gezocht if blad is not None))
    return tuple(blad for blad in bladen if soort in blad.regel.over)
