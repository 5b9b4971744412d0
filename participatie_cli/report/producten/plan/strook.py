"""The projects in a strip: the rung, the next moment and how it is with each."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.blad import Vak
from participatie_cli.report.beeld.tabellen import Kolom
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.hoofdstukken.projecten import niveau_in_woorden
from participatie_cli.report.producten.plan.stand import Vakstand, rang
from participatie_cli.report.producten.plan.vakken import Vakregel, Vaksoort, dag_kort, ingekort, maak_vak
from participatie_cli.results.agenda import Agenda, Agendapunt
from participatie_cli.values.datum import telt
from participatie_cli.wording.agenda import punt_in_woorden
from participatie_cli.wording.waarden import aantal

_SOORT: Final = Vaksoort(
    "projecten",
    "Projecten",
    "Projecten die lopen",
    (Kolom("Project", 4), Kolom("Trede", 3), Kolom("Volgende moment", 6), Kolom("Stand", 3)),
    "projecten",
    "participatie agenda",
)
_GEEN_PROJECTEN: Final = "In het register staan geen projecten die lopen."
_GEEN_MOMENT: Final = "geen moment vastgelegd"
_LANGSTE_MOMENT: Final = 100


def strook(stand: Registerstand) -> Vak:
    """The box with the projects that have begun, or may have, and not ended."""
    eerst = eerste_per_bestand(stand)
    lopend = [een for een in stand.van_soort(Project) if _loopt(een, stand.peildatum)]
    return maak_vak(
        _SOORT,
        (_regel(een, eerst.get(een.id), stand) for een in lopend),
        "In het register staan geen projecten die lopen.",
    )


def afgelopen(stand: Registerstand) -> str:
    """How many projects are not in the strip because they have ended; empty where there are none."""
    dag = stand.peildatum
    klaar = sum(_einde(een, dag) for een in stand.van_soort(Project))
    return f"Niet op dit blad: {aantal(klaar, 'project dat klaar is', 'projecten die klaar zijn')}." if klaar else ""


def _einde(project: Project, dag: date) -> bool:
    fase = project.fase_op(dag)
    return isinstance(fase, Fasenaam) and fase.is_einde


def _loopt(project: Project, dag: date) -> bool:
    return telt(project.start, dag) and not _einde(project, dag)


def agenda_van(stand: Registerstand, punten: Iterable[Agendapunt]) -> tuple[Agendapunt, ...]:
    """What is late and then what comes, but for what is not certain."""
    agenda = Agenda.van(punten, stand.peildatum, date.max)
    return (*agenda.te_laat, *(een for een in agenda.komend if not een.voorbehoud))


def eerste_per_bestand(stand: Registerstand) -> dict[str | None, Agendapunt]:
    """What comes first in each file, by its id."""
    return {een.id: een for een in reversed(agenda_van(stand, stand.verslag.agenda))}


def _regel(project: Project, punt: Agendapunt | None, stand: Registerstand) -> Vakregel:
    te_laat = punt is not None and punt.te_laat(stand.peildatum)
    moment = ingekort(f"{dag_kort(punt.dag)}: {punt_in_woorden(punt)}", _LANGSTE_MOMENT) if punt else _GEEN_MOMENT
    hoe = Vakstand.TE_LAAT if te_laat else Vakstand.LOOPT
    woord = hoe.value if te_laat else _fase(project, stand.peildatum)
    eerst = rang(hoe) + (punt is None)
    return Vakregel((project.titel, niveau_in_woorden(project, stand), moment, woord), eerst)


def _fase(project: Project, dag: date) -> str:
    """The phase, with the sign of what goes on, lies still or is not known."""
    fase = project.fase_op(dag)
    if not isinstance(fase, Fasenaam):
        return f"? fase {project.fase_in_woorden(dag)}"
    return f"{'■' if fase.ligt_stil else '►'} {fase}"


def tekens() -> Iterator[str]:
    """What the signs mean, in the order in which a reader needs them."""
    yield "● klaar of op de norm"
    yield "► loopt"
    yield "○ gepland"
    yield "▲ te laat of onder de norm"
    yield "■ bewust anders, of ligt stil"
    yield "? onbekend"
    yield "… ingekort"
    yield "(1) hoort bij succesfactor 1"
