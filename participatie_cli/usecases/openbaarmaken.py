"""What of a register may stand in a public report: internal projects and facts stay out, and are counted."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.openbaar import interne_plekken, openbaar_deel, staat_intern
from participatie_cli.model.programma import Experiment
from participatie_cli.model.project import Project
from participatie_cli.report.gegevens import Stuk, Weggelaten
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.scoring.doelen import doelen_op
from participatie_cli.scoring.score import Programmascore
from participatie_cli.usecases.kaderbron import Kaderbron
from participatie_cli.usecases.lezing import Lezing
from participatie_cli.values.onleesbaar import Onleesbaar
from participatie_cli.values.pad import Pad

NIET_OPENBAAR: Final = "Wat hier is gevonden, staat niet in een openbaar verslag: in dit bestand is een feit intern."
_WAAROM_NIET: Final = "de reden staat niet in een openbaar verslag, omdat in het bestand een feit intern is"


def _interne_plekken(dossier: Dossier | Gemeentekader, onleesbaar: Onleesbaar) -> frozenset[Pad]:
    """Where in the file what is internal stands, also where it does not fit."""
    intern = interne_plekken(dossier)
    if not onleesbaar:
        return intern
    return frozenset((*map(onleesbaar.in_bestand, intern), *(een.pad for een in onleesbaar.plekken if een.intern)))


@dataclass(frozen=True, slots=True)
class Afscherming:
    """The internal projects by id, and where the internal facts of the other files stand, by name of the file."""

    projecten: frozenset[str] = frozenset()
    plekken: Mapping[str, frozenset[Pad]] = field(default_factory=dict)

    @classmethod
    def van(cls, lezingen: Iterable[Lezing], kader: Kaderbron) -> "Afscherming":
        """Look through kader.yaml and the files of a register."""
        projecten: set[str] = set()
        plekken: dict[str, frozenset[Pad]] = {}
        gemeente, onleesbaar = kader.kader.gemeente, kader.kader.onleesbaar
        if gemeente and (intern := _interne_plekken(gemeente, onleesbaar)):
            plekken[kader.naam] = intern
        for lezing in lezingen:
            if isinstance(lezing.dossier, Project) and lezing.dossier.intern:
                projecten.add(lezing.dossier.id)
            elif lezing.dossier is not None and (intern := _interne_plekken(lezing.dossier, lezing.onleesbaar)):
                plekken[lezing.naam] = intern
        return cls(frozenset(projecten), plekken)

    @property
    def weggelaten(self) -> Weggelaten:
        """How much the report leaves out."""
        return Weggelaten(len(self.projecten), sum(map(len, self.plekken.values())))

    def te_tellen(self, lezingen: Iterable[Lezing]) -> Iterator[Lezing]:
        """The files that count in a report: not those of internal projects, nor experiments in them."""
        return (lezing for lezing in lezingen if not self._is_intern(lezing))

    def _is_intern(self, lezing: Lezing) -> bool:
        dossier = lezing.dossier
        if isinstance(dossier, Project):
            return dossier.intern is not None or dossier.id in self.projecten
        if not isinstance(dossier, Experiment):
            return False
        kan_intern = bool(self.projecten) and lezing.onleesbaar.raakt(("project",))
        return kan_intern or dossier.project in self.projecten

    def stukken(self, lezingen: Iterable[Lezing]) -> Iterator[Stuk]:
        """What the report may tell of the files that count."""
        for lezing in lezingen:
            if lezing.dossier is not None and (deel := openbaar_deel(lezing.dossier)):
                yield Stuk(lezing.naam, deel)

    def kader(self, kader: Kader) -> Kader:
        """The framework without what is internal in kader.yaml."""
        return replace(kader, gemeente=openbaar_deel(kader.gemeente)) if kader.gemeente else kader

    def score(self, score: Programmascore, kader: Kader) -> Programmascore:
        """A score without the measurements of goals that this framework does not have."""
        return replace(score, doelen=doelen_op(kader.gemeente, score.peildatum)) if kader.gemeente else score

    def verslag(self, verslag: Controleverslag) -> Controleverslag:
        """The outcomes with their numbers as they are, and without what could give an internal fact away."""
        return replace(verslag, uitslagen=tuple(map(self._uitslag, verslag.uitslagen))) if self.plekken else verslag

    def _uitslag(self, uitslag: Uitslag) -> Uitslag:
        if uitslag.bestand not in self.plekken:
            return uitslag
        intern = self.plekken[uitslag.bestand]
        return replace(
            uitslag,
            agenda=tuple(een for een in uitslag.agenda if not _raakt(een, intern)),
            bevindingen=tuple(replace(een, melding=NIET_OPENBAAR) for een in uitslag.bevindingen),
            uitkomsten=tuple(replace(een, reden=een.reden and _WAAROM_NIET) for een in uitslag.uitkomsten),
        )


def _raakt(punt: Agendapunt, intern: frozenset[Pad]) -> bool:
    """Whether a line of the agenda is about something internal, or is there because of it."""
    return staat_intern(punt.pad, intern) or staat_intern(punt.vanaf, intern)
