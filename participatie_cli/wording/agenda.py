"""Lines of an agenda in words, the same in every output."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Final

from participatie_cli.kader.bepaling import Laag
from participatie_cli.results.agenda import Agenda, Agendapunt
from participatie_cli.values.datum import MAANDEN, Datum
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import aantal, onvolledig_in_woorden

KORTE_MAANDEN: Final = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
DAGEN: Final = ("ma", "di", "wo", "do", "vr", "za", "zo")
LEEG: Final = (
    "Er staat niets op de agenda in deze tijd.",
    "Kijk verder vooruit met --vooruit, of kies andere soorten met --soort.",
)
_LOOPT: Final = "loopt"


def dag_in_woorden(datum: Datum) -> str:
    """`wo 2 december 2026`; what is not known to the day as it is known."""
    if datum.op_de_dag:
        return f"{DAGEN[datum.vroegst.weekday()]} {datum.voluit}"
    return tussen_in_woorden(datum)


def dag_in_kolom(punt: Agendapunt, peildatum: date) -> str:
    """The day as it stands before a line: `wo 2 dec`, `in april`, `onbekend` or, of what goes on already, `loopt`.

    The year is told where it is another one; of a day that can be any of several the first.
    """
    if not isinstance(punt.dag, Datum):
        return str(punt.dag)
    if loopt(punt, peildatum):
        return _LOOPT
    dag, jaar = punt.dag.vroegst, "" if punt.dag.vroegst.year == peildatum.year else f" {punt.dag.vroegst.year}"
    if punt.dag.op_de_dag:
        return f"{DAGEN[dag.weekday()]} {dag.day} {KORTE_MAANDEN[dag.month - 1]}{jaar}"
    if _is_heel_jaar(punt.dag):
        return f"in {dag.year}"
    if _is_hele_maand(punt.dag):
        return f"in {MAANDEN[dag.month - 1]}{jaar}"
    return f"{dag.day} {KORTE_MAANDEN[dag.month - 1]}{jaar} of later"


def _is_heel_jaar(datum: Datum) -> bool:
    return (datum.vroegst, datum.laatst) == (date(datum.vroegst.year, 1, 1), date(datum.vroegst.year, 12, 31))


def _is_hele_maand(datum: Datum) -> bool:
    eerste, laatste = datum.vroegst, datum.laatst
    return (laatste.year, laatste.month, eerste.day, laatste.day) == (
        eerste.year,
        eerste.month,
        1,
        monthrange(eerste.year, eerste.month)[1],
    )


def loopt(punt: Agendapunt, peildatum: date) -> bool:
    """Whether it takes more than one day, and has begun."""
    return punt.tot is not None and isinstance(punt.dag, Datum) and punt.dag.voor(peildatum) is True


def maand_in_woorden(datum: Datum) -> str:
    """`oktober 2024`, where the day does not matter; a year where no more is known."""
    if not datum.op_de_dag:
        return datum.voluit
    return f"{MAANDEN[datum.vroegst.month - 1]} {datum.vroegst.year}"


def dag_van(punt: Agendapunt) -> str:
    """The day of a line, in a text in which it stands by itself: `2 december 2026` or `onbekend`."""
    return punt.dag.voluit if isinstance(punt.dag, Datum) else str(punt.dag)


def tussen_in_woorden(datum: Datum) -> str:
    """A day that can be any of several: `in maart 2026`, or its first and its last one."""
    if _is_heel_jaar(datum) or _is_hele_maand(datum):
        return f"in {datum.voluit}"
    return f"tussen {Datum.op(datum.vroegst).voluit} en {Datum.op(datum.laatst).voluit}"


def kern_in_woorden(punt: Agendapunt) -> str:
    """What is to be done or to come, and up to which day, without why."""
    eerst = "niet eerder: " if punt.niet_eerder else ""
    tot = f" (tot en met {punt.tot.voluit})" if punt.tot else ""
    return f"{eerst}{punt.wat}{tot}"


def punt_met_dag(punt: Agendapunt) -> str:
    """That line with when it is, where the day can be any of several."""
    dag = "" if not isinstance(punt.dag, Datum) or punt.dag.op_de_dag else f" ({tussen_in_woorden(punt.dag)})"
    return f"{kern_in_woorden(punt)}{dag}"


def punt_in_woorden(punt: Agendapunt) -> str:
    """What is to be done or to come, as one sentence without a full stop."""
    want = f", want {punt.aanleiding}" if punt.aanleiding else ""
    return f"{kern_in_woorden(punt)}{want}"


def punt_als_zin(punt: Agendapunt) -> str:
    """That sentence with a capital, and with what is not certain about it."""
    wat = punt_in_woorden(punt)
    voorbehoud = f" (niet zeker: {punt.voorbehoud})" if punt.voorbehoud else ""
    return f"{wat[:1].upper()}{wat[1:]}{voorbehoud}"


def normen_van(punt: Agendapunt) -> str:
    """Where it says so; empty where only the register itself does."""
    return opsomming([een.bepaling.vindplaats for een in punt.normen if een.laag is not Laag.REGISTER])


def normen_in_woorden(punt: Agendapunt) -> str:
    """Where it says so, with the rule that asks for it."""
    normen = normen_van(punt)
    return f"{normen} ({punt.code})" if normen and punt.code else normen or punt.code or ""


def bij_in_woorden(punt: Agendapunt) -> Iterator[str]:
    """By whom and by which norm, why, between which days where no word says that, and what is not certain about it."""
    if wie := " · ".join(deel for deel in (punt.wie, normen_in_woorden(punt)) if deel):
        yield wie
    if punt.aanleiding:
        yield f"want {punt.aanleiding}"
    if isinstance(punt.dag, Datum) and not (punt.dag.op_de_dag or _is_heel_jaar(punt.dag) or _is_hele_maand(punt.dag)):
        yield f"op een dag {tussen_in_woorden(punt.dag)}"
    if punt.voorbehoud:
        yield f"niet zeker: {punt.voorbehoud}"


def slotregel(agenda: Agenda) -> str:
    """How much there is of each; of what residents may see nothing is late or without a day."""
    komend = aantal(len(agenda.komend), "punt op de agenda", "punten op de agenda")
    if agenda.openbaar:
        return f"{komend}."
    delen = (
        aantal(len(agenda.te_laat), "punt te laat", "punten te laat"),
        komend,
        aantal(len(agenda.zonder_dag), "punt zonder dag", "punten zonder dag"),
    )
    return f"{delen[0]}, {delen[1]} en {delen[2]}."


def zonder_dag_in_woorden(agenda: Agenda) -> str:
    """What a calendar cannot show."""
    hoeveel = aantal(len(agenda.zonder_dag), "punt heeft geen dag en staat", "punten hebben geen dag en staan")
    return f"{hoeveel} niet in het bestand. Zie `participatie agenda`."


def ontbreekt_in_woorden(agenda: Agenda) -> Iterator[str]:
    """Which files are not in it, or not with all that they hold."""
    if agenda.ongelezen:
        bestanden = opsomming(agenda.ongelezen)
        yield f"Niet gelezen: {bestanden}. Wat daarin staat, ontbreekt in de agenda. Zie `participatie check`."
    if agenda.onvolledig:
        yield onvolledig_in_woorden(agenda.onvolledig)
