"""The files that something can be learned from, each with the words by which one looks for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from participatie_cli.checks.lessen import lijn_van
from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Les
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.values.datum import telt
from participatie_cli.values.onbekend import Onbekend, bekend

Leerbron = Project | Maatregel | Experiment


@dataclass(frozen=True, slots=True)
class Trefwoorden:
    """What a file is about: subjects of input, methods by title and in its own words, groups, and lines by number."""

    themas: frozenset[str] = frozenset()
    werkvormen: frozenset[str] = frozenset()
    groepen: frozenset[str] = frozenset()
    lijnen: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Ervaring:
    """A project, action or experiment, with what it is about."""

    dossier: Leerbron
    over: Trefwoorden

    @property
    def lessen(self) -> tuple[Les, ...]:
        """The lessons that are recorded."""
        return bekend(self.dossier.lessen)

    def lijnen_van(self, les: Les) -> frozenset[int]:
        """The lines that a lesson belongs to: that of its action, and that of the rule it names."""
        regel = lijn_van(les)
        return self.over.lijnen | ({int(regel)} if regel else frozenset())


def ervaringen(stand: Registerstand) -> tuple[Ervaring, ...]:
    """All of them, in the order of the register; an experiment is about what its project is about."""
    titels = {een.id: een.titel for een in stand.werkvormen}
    per_project = {een.id: _van_project(een, titels, stand.peildatum) for een in stand.van_soort(Project)}
    return tuple(_ervaringen(stand, per_project))


def _ervaringen(stand: Registerstand, per_project: dict[str, Trefwoorden]) -> Iterator[Ervaring]:
    for stuk in stand.stukken:
        dossier = stuk.dossier
        if isinstance(dossier, Project):
            yield Ervaring(dossier, per_project[dossier.id])
        elif isinstance(dossier, Maatregel):
            lijn = dossier.lijn
            yield Ervaring(dossier, Trefwoorden(lijnen=frozenset(() if isinstance(lijn, Onbekend) else (int(lijn),))))
        elif isinstance(dossier, Experiment) and telt(dossier.van, stand.peildatum):
            yield Ervaring(dossier, per_project.get(str(dossier.project), Trefwoorden()))


def _van_project(project: Project, titels: dict[str, str], peildatum: date) -> Trefwoorden:
    geweest = [een for een in bekend(project.activiteiten) if telt(een.datum, peildatum)]
    ingebracht = (een for een in bekend(project.inbreng) if telt(een.datum, peildatum))
    return Trefwoorden(
        themas=frozenset(een.onderwerp for een in ingebracht),
        werkvormen=frozenset(_werkvormen(geweest, titels)),
        groepen=frozenset(een.groep for een in bekend(project.belanghebbenden)),
    )


def _werkvormen(geweest: Iterable[Activiteit], titels: dict[str, str]) -> Iterator[str]:
    """The method of the toolbox by its title; else how the activity itself is called."""
    for een in geweest:
        methode = een.methode if isinstance(een.methode, str) else None
        yield titels.get(methode, methode) if methode else een.werkvorm
