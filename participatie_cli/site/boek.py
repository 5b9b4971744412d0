"""All that pages look up in the register: projects by district and theme, what comes, and what happened."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Final

from participatie_cli.kader.gemeente import HELE_GEMEENTE, Gemeentekader
from participatie_cli.model.initiatief import Gebied
from participatie_cli.model.intrekking import Intrekking
from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.model.project import Project
from participatie_cli.model.tijdlijn import Moment, gebeurd_tot
from participatie_cli.report.gegevens import Programmastand, Registerstand, Stuk
from participatie_cli.report.producten.projectbeeld import Projectbeeld, beeld_van
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.site.adressen import namen_in_adressen
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import bekend

_VOOR_INWONERS: Final = frozenset({Agendasoort.MEEDOEN, Agendasoort.GEPLAND})


@dataclass(frozen=True)
class Projectstuk:
    """A project with what pages ask of it again and again."""

    beeld: Projectbeeld

    @property
    def project(self) -> Project:
        """The project as of the day."""
        return self.beeld.project

    @property
    def heel(self) -> Project:
        """The project with what is planned for later, as it stands in the file."""
        dossier = self.beeld.stuk.dossier
        assert isinstance(dossier, Project)
        return dossier

    @cached_property
    def fase(self) -> Fasenaam | None:
        """The phase; None where the project had not begun, or nobody knows."""
        fase = self.project.fase_op(self.beeld.peildatum)
        return fase if isinstance(fase, Fasenaam) else None

    @cached_property
    def wijken(self) -> tuple[str, ...]:
        """The districts that it names."""
        gebied = self.project.gebied
        return bekend(gebied.wijken) if isinstance(gebied, Gebied) else ()

    @cached_property
    def themas(self) -> tuple[str, ...]:
        """The themes that it names."""
        return bekend(self.project.themas)

    @property
    def is_overal(self) -> bool:
        """Whether it is about the whole municipality."""
        return HELE_GEMEENTE in self.wijken

    @cached_property
    def gebeurd(self) -> tuple[Moment, ...]:
        """What happened, in order of time; that something was withdrawn has a place of its own."""
        alle = gebeurd_tot(self.project, self.beeld.peildatum)
        return tuple(een for een in alle if not isinstance(een.plaats.feit, Intrekking))

    @cached_property
    def komt(self) -> tuple[Agendapunt, ...]:
        """What residents may know of the days to come, in order of time."""
        return tuple(een for een in self.beeld.agenda if een.soort in _VOOR_INWONERS and een.openbaar)

    @property
    def meedoen(self) -> tuple[Agendapunt, ...]:
        """The moments to come at which residents can take part."""
        return tuple(een for een in self.komt if een.soort is Agendasoort.MEEDOEN)


class Siteboek:
    """The register as of a day, looked up in once."""

    def __init__(self, stand: Programmastand) -> None:
        self.stand = stand
        uitslagen = {een.bestand: een for een in stand.verslag.uitslagen}
        self.projecten = tuple(
            sorted(
                (
                    Projectstuk(_beeld(stand, stuk, uitslagen.get(stuk.bestand)))
                    for stuk in stand.stukken
                    if isinstance(stuk.dossier, Project)
                ),
                key=lambda een: (een.project.titel.lower(), een.project.id),
            )
        )

    @property
    def peildatum(self) -> date:
        """The day."""
        return self.stand.peildatum

    @cached_property
    def gemeente(self) -> Gemeentekader:
        """The choices of the municipality."""
        gemeente = self.stand.kader.gemeente
        assert gemeente is not None, "zonder kader.yaml is er geen site"
        return gemeente

    @cached_property
    def wijken(self) -> dict[str, str]:
        """The districts, in order of name, with what each is called in a web address."""
        eigen = set(bekend(self.gemeente.wijken)) - {HELE_GEMEENTE}
        genoemd = {wijk for een in self.projecten for wijk in een.wijken if wijk != HELE_GEMEENTE}
        return namen_in_adressen(sorted(eigen | genoemd, key=str.lower))

    @cached_property
    def themas(self) -> dict[str, str]:
        """The themes, in the same way."""
        genoemd = {thema for een in self.projecten for thema in een.themas}
        return namen_in_adressen(sorted(set(bekend(self.gemeente.themas)) | genoemd, key=str.lower))

    @cached_property
    def op_kenmerk(self) -> dict[str, Projectstuk]:
        """The projects by id."""
        return {een.project.id: een for een in self.projecten}

    def in_wijk(self, wijk: str) -> tuple[Projectstuk, ...]:
        """The projects that name a district."""
        return tuple(een for een in self.projecten if wijk in een.wijken)

    def bij_thema(self, thema: str) -> tuple[Projectstuk, ...]:
        """The projects that name a theme."""
        return tuple(een for een in self.projecten if thema in een.themas)

    @property
    def overal(self) -> tuple[Projectstuk, ...]:
        """The projects about the whole municipality."""
        return tuple(een for een in self.projecten if een.is_overal)


def komend(stukken: Iterable[Projectstuk]) -> list[tuple[Projectstuk, Agendapunt]]:
    """What comes in these projects, in order of time."""
    alle = ((stuk, punt) for stuk in stukken for punt in stuk.komt)
    return sorted(alle, key=lambda een: (_dag(een[1].dag), een[0].project.titel, een[1].wat))


def gebeurtenissen(stukken: Iterable[Projectstuk], hoogstens: int) -> list[tuple[Projectstuk, Moment]]:
    """What happened in these projects, the newest first."""
    alle = ((stuk, moment) for stuk in stukken for moment in stuk.gebeurd)
    op_tijd = sorted(alle, key=lambda een: (een[1].datum.vroegst, een[1].datum.laatst), reverse=True)
    return op_tijd[:hoogstens]


def _dag(datum: object) -> tuple[date, date]:
    assert isinstance(datum, Datum)
    return datum.vroegst, datum.laatst


def _beeld(stand: Registerstand, stuk: Stuk, uitslag: Uitslag | None) -> Projectbeeld:
    """A project with only what the rules say of itself, so that looking it up costs no walk over the register."""
    return beeld_van(met_uitslagen(stand, [uitslag] if uitslag else []), stuk)


def met_uitslagen(stand: Registerstand, uitslagen: Iterable[Uitslag]) -> Registerstand:
    """The register with what the rules say of some of its files."""
    return replace(stand, verslag=replace(stand.verslag, uitslagen=tuple(uitslagen)))


def lopend(stukken: Iterable[Projectstuk]) -> Iterator[Projectstuk]:
    """The projects in which something is done."""
    return (een for een in stukken if een.fase is not None and not een.fase.ligt_stil)
