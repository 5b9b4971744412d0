"""The agenda as a person reads it: what is late first, and then week by week."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby, zip_longest
from typing import Final

from participatie_cli.console.kolommen import TUSSEN
from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.results.agenda import Agenda, Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.values.datum import MAANDEN, Datum
from participatie_cli.wording.agenda import (
    LEEG,
    bij_in_woorden,
    dag_in_kolom,
    kern_in_woorden,
    ontbreekt_in_woorden,
    slotregel,
)

_WEEK: Final = timedelta(days=7)
_ZES_DAGEN: Final = timedelta(days=6)
_TE_LAAT, _NA_TE_KIJKEN, _GEWOON, _MEEDOEN = "bold red", "yellow", "cyan", "bold green"


def toon_agenda(scherm: Scherm, agenda: Agenda) -> None:
    """Write the page."""
    scherm.regel(Deel(agendatitel(agenda), "bold underline"))
    breedte = _breedte(agenda.punten, agenda.peildatum)
    for kop, punten in groepen(agenda):
        if punten:
            scherm.wit()
            scherm.regel(kop)
            stijl = kop.stijl if kop.stijl in (_TE_LAAT, _NA_TE_KIJKEN) else _GEWOON
            _toon_punten(scherm, punten, agenda.peildatum, breedte, stijl)
    for zin in () if agenda.openbaar else ontbreekt_in_woorden(agenda):
        scherm.wit()
        scherm.regel(zin)
    scherm.wit()
    for zin in (slotregel(agenda),) if agenda.punten else LEEG:
        scherm.regel(Deel(zin, "bold"))


def agendatitel(agenda: Agenda) -> str:
    """What stands above it: `Agenda van 30 november 2026 tot en met 28 februari 2027`."""
    return f"Agenda van {Datum.op(agenda.peildatum).voluit} tot en met {Datum.op(agenda.tot).voluit}"


def groepen(agenda: Agenda) -> Iterator[tuple[Deel, Sequence[Agendapunt]]]:
    """The parts of the page with their headings: what needs a look, the weeks, and what has no week."""
    voorbij, verder = _verdeeld(agenda)
    yield Deel("Te laat", _TE_LAAT), agenda.te_laat
    yield Deel("Na te kijken: deze dagen zijn voorbij, maar er is iets niet zeker", _NA_TE_KIJKEN), voorbij
    met_dag = (een for een in verder if not _dag_staat_open(een))
    for maandag, punten in groupby(met_dag, lambda een: _week(een, agenda.peildatum)):
        assert maandag is not None
        yield Deel(_weekkop(maandag, agenda.peildatum), "bold"), list(punten)
    open_dag = [een for een in verder if _dag_staat_open(een)]
    yield Deel("Gepland op een dag die nog niet bekend is", "bold"), open_dag
    yield Deel("Zonder dag: die is niet uit te rekenen", _NA_TE_KIJKEN), agenda.zonder_dag


def toon_eerstvolgende(
    scherm: Scherm, punten: Sequence[Agendapunt], peildatum: date, opdrachten: Sequence[str | None] = ()
) -> None:
    """Write the due dates that come first, below something else; nothing where there are none.

    `opdrachten` holds for each the command that records that it was done, None where there is none.
    """
    if punten:
        scherm.kop("Eerstvolgende termijnen")
        breedte = _breedte(punten, peildatum)
        for punt, opdracht in zip_longest(punten, opdrachten):
            _toon_punten(scherm, [punt], peildatum, breedte, _GEWOON)
            if opdracht is not None:
                scherm.naast(Deel(" " * breedte), Deel(opdracht, "cyan"), inspringen=TUSSEN)
        scherm.wit()


def soort_ervoor(punt: Agendapunt) -> str:
    """What stands before the title where residents can take part."""
    return "Meedoen bij " if punt.soort is Agendasoort.MEEDOEN else ""


def _week(punt: Agendapunt, peildatum: date) -> date | None:
    """The Monday of the week in which a line falls, of today where it goes on already; None where it is past."""
    assert isinstance(punt.dag, Datum)
    laatst = punt.tot.laatst if punt.tot else punt.dag.laatst
    if laatst < peildatum:
        return None
    return _maandag(max(punt.dag.vroegst, peildatum))


def _verdeeld(agenda: Agenda) -> tuple[list[Agendapunt], list[Agendapunt]]:
    """What is past but may be done already, and what is to come."""
    weken = [(een, _week(een, agenda.peildatum)) for een in agenda.komend]
    return [een for een, week in weken if week is None], [een for een, week in weken if week is not None]


def _dag_staat_open(punt: Agendapunt) -> bool:
    """Whether it is planned in a week that nobody knows; of a last day the first that it can be is the safe one."""
    assert isinstance(punt.dag, Datum)
    return punt.soort is not Agendasoort.TERMIJN and punt.tot is None and not punt.dag.op_de_dag


def _maandag(dag: date) -> date:
    return dag - timedelta(days=dag.weekday())


def _weekkop(maandag: date, peildatum: date) -> str:
    """`Deze week, 30 november tot en met 6 december`; of a later week its number, with the year where that differs."""
    deze, zondag = _maandag(peildatum), maandag + _ZES_DAGEN
    naam = {deze: "Deze week", deze + _WEEK: "Volgende week"}.get(maandag, f"Week {maandag.isocalendar().week}")
    eerste = f"{maandag.day} {MAANDEN[maandag.month - 1]}" if maandag.month != zondag.month else f"{maandag.day}"
    jaar = f" {zondag.year}" if zondag.year != peildatum.year else ""
    return f"{naam}, {eerste} tot en met {zondag.day} {MAANDEN[zondag.month - 1]}{jaar}"


def _breedte(punten: Iterable[Agendapunt], peildatum: date) -> int:
    """The width of the column with days."""
    return max((len(dag_in_kolom(een, peildatum)) for een in punten), default=0)


def _toon_punten(scherm: Scherm, punten: Iterable[Agendapunt], peildatum: date, breedte: int, stijl: str) -> None:
    for punt in punten:
        soort = soort_ervoor(punt)
        dag = Deel(dag_in_kolom(punt, peildatum).ljust(breedte), _MEEDOEN if soort else stijl)
        scherm.naast(
            dag, Deel(soort, _MEEDOEN), Deel(f"{punt.titel}: ", "bold"), kern_in_woorden(punt), inspringen=TUSSEN
        )
        for bij in bij_in_woorden(punt):
            scherm.naast(Deel(" " * breedte), Deel(bij, "dim"), inspringen=TUSSEN)
