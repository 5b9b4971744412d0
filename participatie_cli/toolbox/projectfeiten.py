"""What a project says that matters for the choice of a method, and what it does not say."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from participatie_cli.model.afweging import Aanpak
from participatie_cli.model.keuzes import Fasenaam, Participatiefase
from participatie_cli.model.project import Project
from participatie_cli.model.toolboxkeuzes import Bereikgroep, Kostenklasse
from participatie_cli.toolbox.groepen import herken
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend

_WEEK: Final = 7
_FASEN: Final = {Fasenaam(fase.value): fase for fase in Participatiefase}


@dataclass(frozen=True, slots=True)
class Projectgroep:
    """A group of a project in its own words, and the groups of the toolbox that these speak of."""

    naam: str
    bereikgroepen: tuple[Bereikgroep, ...]
    gemist: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Adviesfeiten:
    """The facts on which methods are proposed; None where the project does not say.

    `weken` are those until the first decision that is planned, `gebruikt` the methods that the project used already.
    `telt` says in sentences what counts, and `telt_niet` what is missing or cannot count.
    """

    id: str
    titel: str
    niveau: str | None
    fase: Participatiefase | None
    groepen: tuple[Projectgroep, ...]
    weken: int | None
    kosten: Kostenklasse | None
    gebruikt: frozenset[str]
    telt: tuple[str, ...]
    telt_niet: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Feit:
    """A fact as it counts, and what to say of it: that it counts, or why it does not."""

    waarde: object
    zin: str

    @property
    def telt(self) -> bool:
        return self.waarde is not None


def feiten_van(
    project: Project, peildatum: date, *, weken: int | None = None, kosten: Kostenklasse | None = None
) -> Adviesfeiten:
    """What a project says as of a day; `weken` and `kosten` are what somebody says beside it, and go first."""
    niveau, fase = _niveau(project, peildatum), _fase(project, peildatum)
    tijd = _Feit(weken, f"Tijd: hoogstens {_in_weken(weken)}.") if weken is not None else _tijd(project, peildatum)
    geld = _Feit(kosten, f"Kosten: hoogstens klasse {kosten}.") if kosten else _kosten(project)
    groepen = tuple(
        Projectgroep(een.groep, herken(een.groep), een.eerder_niet_bereikt is True)
        for een in bekend(project.belanghebbenden)
    )
    feiten = (niveau, fase, tijd, geld, *_over_groepen(groepen))
    return Adviesfeiten(
        id=project.id,
        titel=project.titel,
        niveau=niveau.waarde if isinstance(niveau.waarde, str) else None,
        fase=fase.waarde if isinstance(fase.waarde, Participatiefase) else None,
        groepen=groepen,
        weken=tijd.waarde if isinstance(tijd.waarde, int) else None,
        kosten=geld.waarde if isinstance(geld.waarde, Kostenklasse) else None,
        gebruikt=frozenset(een.methode for een in bekend(project.activiteiten) if isinstance(een.methode, str)),
        telt=tuple(een.zin for een in feiten if een.telt),
        telt_niet=tuple(een.zin for een in feiten if not een.telt),
    )


def _niveau(project: Project, peildatum: date) -> _Feit:
    niveau = project.niveau_op(peildatum)
    if isinstance(niveau, str):
        geschat = " (achteraf geschat)" if project.niveau_is_geschat_op(peildatum) else ""
        return _Feit(niveau, f"Trede: {niveau}{geschat}.")
    if project.participatie_op(peildatum) is False:
        return _Feit(None, "Volgens de afweging komt er geen participatie. Dit paar is voor als dat verandert.")
    waarom = "is onbekend" if isinstance(niveau, Onbekend) else "is nog niet gekozen"
    return _Feit(None, f"De trede {waarom}. Die hoort bij de afweging aan het begin (`participatie nieuw`).")


def _fase(project: Project, peildatum: date) -> _Feit:
    fase = project.fase_op(peildatum)
    if isinstance(fase, Fasenaam) and fase in _FASEN:
        return _Feit(_FASEN[fase], f"Fase: {fase}.")
    return _Feit(None, f"De fase telt niet mee: {project.fase_in_woorden(peildatum)}.")


def _tijd(project: Project, peildatum: date) -> _Feit:
    dagen = sorted(een for een in _besluitdagen(project) if een.vroegst > peildatum)
    if not dagen:
        return _Feit(None, "Hoeveel tijd er is, is onbekend: er staat geen besluit gepland. Geef het mee met --tijd.")
    weken = (dagen[0].vroegst - peildatum).days // _WEEK
    return _Feit(weken, f"Tijd: {_in_weken(weken)} tot het besluit van {dagen[0].voluit}.")


def _in_weken(weken: int | None) -> str:
    return "1 week" if weken == 1 else f"{weken} weken"


def _besluitdagen(project: Project) -> Iterator[Datum]:
    dagen = (
        *(een.datum for een in bekend(project.besluiten)),
        *(getattr(een, "vastgesteld_op", None) for een in bekend(project.instrumenten)),
    )
    yield from (dag for dag in dagen if isinstance(dag, Datum))


def _kosten(project: Project) -> _Feit:
    budget = project.aanpak.budget if isinstance(project.aanpak, Aanpak) else None
    if not isinstance(budget, Aantal):
        return _Feit(None, "Het budget is onbekend. Geef de hoogste kostenklasse mee met --kosten.")
    if budget.is_nul is True:
        return _Feit(Kostenklasse.UREN, "Kosten: er is geen budget, dus klasse 1 (vooral eigen uren en drukwerk).")
    return _Feit(
        None,
        f"Het budget van {budget} euro telt niet mee: van werkvormen zijn geen bedragen gevonden. Geef de hoogste "
        "kostenklasse mee met --kosten.",
    )


def _over_groepen(groepen: tuple[Projectgroep, ...]) -> Iterator[_Feit]:
    if not groepen:
        yield _Feit(None, "Voor welke groepen het project is, staat er niet.")
    for een in groepen:
        if een.bereikgroepen:
            gemist = ", eerder niet bereikt" if een.gemist else ""
            yield _Feit(een, f"Groep: “{een.naam}”{gemist}, gelezen als {', '.join(een.bereikgroepen)}.")
        else:
            yield _Feit(None, f"“{een.naam}” is geen groep waarvan werkvormen zeggen of zij haar bereiken.")
