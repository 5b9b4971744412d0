"""What must be in order before something that is planned: rules asked as of the day on which it will have happened."""

from collections.abc import Iterator, Set
from datetime import date
from functools import cache
from typing import Final

from participatie_cli.checks.ronde import Deelantwoord, Toetsronde
from participatie_cli.checks.slotsom import VOLDOET_NIET
from participatie_cli.checks.termijnen import rol, titel_van
from participatie_cli.checks.uitkomsten import uitkomst_van
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.termijn import DAG
from participatie_cli.model.project import Project
from participatie_cli.model.tijdlijn import Moment, momenten_vanaf
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.rules.catalog import Regelblad, met_vereisten, op_afhankelijkheid
from participatie_cli.rules.contract import Getoetst
from participatie_cli.rules.rollen import AANSPREEKPUNT
from participatie_cli.values.datum import Datum
from participatie_cli.values.onleesbaar import ALLES_LEESBAAR, Onleesbaar
from participatie_cli.values.pad import Pad

_HOOGSTENS: Final = 12
"""So many planned days of one file are looked at; a plan that goes further ahead changes before it gets there."""

_GEPLAND: Final = "gepland is op {dag}: {wat}"

Tekorten = dict[tuple[str, Pad], Agendapunt]


def voor_wat_gepland_is(
    dossier: Getoetst,
    bestand: str,
    kader: Kader,
    peildatum: date,
    alleen: Regelblad | None = None,
    onleesbaar: Onleesbaar = ALLES_LEESBAAR,
    gevonden: Set[str] = frozenset(),
) -> Iterator[Agendapunt]:
    """What rules will find missing once a planned event has been, with the day before that event as the last one.

    What a rule finds already is late, and not told again: `gevonden` are the codes of those.
    """
    bladen = _vooraf(alleen)
    gepland = _gepland(dossier, peildatum) if bladen and isinstance(dossier, Project) else []
    eerder = set(gevonden)
    for moment in gepland:
        for dag in _dagen(moment, peildatum):
            nieuw = _tekorten(dossier, bestand, kader, dag, bladen, onleesbaar, moment)
            yield from (punt for (code, _), punt in nieuw.items() if code not in eerder)
            eerder |= {code for code, _ in nieuw}


def _dagen(moment: Moment, peildatum: date) -> list[date]:
    """The days to come on which it can be seen that an event came: the day itself and the day after."""
    randen = {moment.datum.vroegst, moment.datum.laatst}
    return sorted(dag for dag in randen | {dag + DAG for dag in randen} if dag > peildatum)


@cache
def _vooraf(alleen: Regelblad | None) -> tuple[Regelblad, ...]:
    """The rules that ask what must be there before an event, each after those that it requires."""
    gevraagd = [een for een in op_afhankelijkheid() if een.regel.vooraf and alleen in (None, een)]
    nodig = {een.regel.code for blad in gevraagd for een in met_vereisten(blad)}
    return tuple(een for een in op_afhankelijkheid() if een.regel.code in nodig)


def _gepland(project: Project, peildatum: date) -> list[Moment]:
    """The events to come, one for each day, as far ahead as is looked."""
    komend = [een for een in momenten_vanaf(project, peildatum) if not een.is_termijn and een.datum.laatst >= peildatum]
    per_dag = {een.datum.laatst: een for een in reversed(komend)}
    return [per_dag[dag] for dag in sorted(per_dag)[:_HOOGSTENS]]


def _tekorten(
    dossier: Getoetst,
    bestand: str,
    kader: Kader,
    dag: date,
    bladen: tuple[Regelblad, ...],
    onleesbaar: Onleesbaar,
    moment: Moment,
) -> Tekorten:
    """The shortcomings that these rules find as of a day, each as what had to be done by the day before."""
    ronde, gevonden, wie = Toetsronde(dossier, kader, dag, onleesbaar), Tekorten(), rol(dossier, AANSPREEKPUNT)
    aanleiding = _GEPLAND.format(dag=moment.datum.voluit, wat=moment.komt.rstrip("."))
    for blad, een in _niet_voldaan(ronde, bladen):
        wat, over = _wat(blad), uitkomst_van(blad, een).over
        for tekort in een.slotsom.tekorten:
            gevonden[blad.regel.code, tekort.pad] = Agendapunt(
                soort=Agendasoort.TERMIJN,
                bestand=bestand,
                id=dossier.id,
                titel=titel_van(dossier),
                pad=tekort.pad,
                wat=wat,
                aanleiding=aanleiding,
                wie=wie,
                code=blad.regel.code,
                dag=Datum.op(dag - DAG),
                vanaf=moment.pad,
                normen=over,
            )
    return gevonden


def _niet_voldaan(ronde: Toetsronde, bladen: tuple[Regelblad, ...]) -> Iterator[tuple[Regelblad, Deelantwoord]]:
    """The answers of rules that ask what must be there before an event, where it is not."""
    for blad in bladen:
        antwoorden = ronde.vraag(blad)
        if blad.regel.vooraf:
            yield from ((blad, een) for een in antwoorden if een.slotsom.soort is VOLDOET_NIET)


def _wat(blad: Regelblad) -> str:
    titel = blad.tekst.titel
    return f"zorgen dat dit klopt: {titel[0].lower()}{titel[1:]}"
