"""The agenda as a person reads it: what is late first, and then week by week."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.results.agenda import Agenda, Agendapunt
from participatie_cli.values.datum import Datum
from participatie_cli.wording.agenda import bij_in_woorden, dag_in_woorden, punt_in_woorden
from participatie_cli.wording.waarden import aantal

_WEEK: Final = timedelta(days=7)
LEEG: Final = "Er staat niets op de agenda in deze tijd."


def toon_agenda(scherm: Scherm, agenda: Agenda) -> None:
    """Write the page."""
    van, tot = Datum.op(agenda.peildatum).voluit, Datum.op(agenda.tot).voluit
    scherm.regel(Deel(f"Agenda van {van} tot en met {tot}", "bold underline"))
    _toon_groep(scherm, "Te laat", agenda.te_laat, "bold red")
    eerder = [een for een in agenda.komend if _week(een, agenda.peildatum) is None]
    _toon_groep(scherm, "Na te kijken: deze dagen zijn of lijken voorbij", eerder, "yellow")
    verder = [een for een in agenda.komend if _week(een, agenda.peildatum) is not None]
    for maandag, punten in groupby(verder, lambda een: _week(een, agenda.peildatum)):
        assert maandag is not None
        _toon_groep(scherm, _kop(maandag, agenda.peildatum), list(punten), "cyan", kort=True)
    _toon_groep(scherm, "Zonder dag: die is niet uit te rekenen", agenda.zonder_dag, "yellow")
    scherm.wit()
    scherm.regel(Deel(slotregel(agenda), "bold"))


def toon_eerstvolgende(scherm: Scherm, punten: Sequence[Agendapunt]) -> None:
    """Write the due dates that come first, below something else; nothing where there are none."""
    _toon_groep(scherm, "Eerstvolgende termijnen", punten, "cyan")
    if punten:
        scherm.wit()


def slotregel(agenda: Agenda) -> str:
    """How much there is of each, or that there is nothing."""
    if not agenda.punten:
        return LEEG
    delen = (
        aantal(len(agenda.te_laat), "punt te laat", "punten te laat"),
        aantal(len(agenda.komend), "punt op de agenda", "punten op de agenda"),
        aantal(len(agenda.zonder_dag), "punt zonder dag", "punten zonder dag"),
    )
    return f"{delen[0]}, {delen[1]} en {delen[2]}."


def _week(punt: Agendapunt, peildatum: date) -> date | None:
    """The Monday of the week in which a line falls, of today where it goes on already; None where it is past."""
    assert isinstance(punt.dag, Datum)
    laatst = punt.tot.laatst if punt.tot else punt.dag.laatst
    if laatst < peildatum:
        return None
    dag = max(punt.dag.vroegst, peildatum)
    return dag - timedelta(days=dag.weekday())


def _kop(maandag: date, peildatum: date) -> str:
    """`Deze week`, `Volgende week` or the number of the week, with its days."""
    deze = peildatum - timedelta(days=peildatum.weekday())
    naam = {deze: "Deze week", deze + _WEEK: "Volgende week"}.get(maandag, f"Week {maandag.isocalendar().week}")
    zondag = maandag + timedelta(days=6)
    return f"{naam}, {Datum.op(maandag).voluit} tot en met {Datum.op(zondag).voluit}"


def _toon_groep(scherm: Scherm, kop: str, punten: Iterable[Agendapunt], stijl: str, *, kort: bool = False) -> None:
    for nr, punt in enumerate(punten):
        if nr == 0:
            scherm.kop(kop)
        dag = f"{dag_in_woorden(punt.dag, kort=kort)}  " if isinstance(punt.dag, Datum) else "- "
        scherm.regel(Deel(dag, stijl), Deel(f"{punt.titel}: ", "bold"), punt_in_woorden(punt), inspringen=2)
        if bij := bij_in_woorden(punt):
            scherm.regel(Deel(bij, "dim"), inspringen=6)
