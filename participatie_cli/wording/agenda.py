"""Lines of an agenda in words, the same in every output."""

from participatie_cli.kader.bepaling import Laag
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.values.datum import MAANDEN, Datum
from participatie_cli.values.opsomming import opsomming

KORTE_MAANDEN = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
DAGEN = ("ma", "di", "wo", "do", "vr", "za", "zo")


def dag_in_woorden(datum: Datum, *, kort: bool = False) -> str:
    """`wo 2 december 2026`, or `wo 2 dec`; what is not known to the day as it is known."""
    if datum.op_de_dag:
        dag, maand = datum.vroegst, datum.vroegst.month - 1
        rest = KORTE_MAANDEN[maand] if kort else f"{MAANDEN[maand]} {dag.year}"
        return f"{DAGEN[dag.weekday()]} {dag.day} {rest}"
    return tussen_in_woorden(datum)


def dag_van(punt: Agendapunt) -> str:
    """The day of a line, in a text in which it stands by itself: `2 december 2026` or `onbekend`."""
    return punt.dag.voluit if isinstance(punt.dag, Datum) else str(punt.dag)


def tussen_in_woorden(datum: Datum) -> str:
    """A day that can be any of several: `maart 2026`, or its first and its last one."""
    eerste, laatste = Datum.op(datum.vroegst), Datum.op(datum.laatst)
    if datum.voluit not in (eerste.voluit, str(datum.vroegst.year)) and datum.vroegst.day == 1:
        return datum.voluit
    return f"tussen {eerste.voluit} en {laatste.voluit}"


def punt_in_woorden(punt: Agendapunt) -> str:
    """What is to be done or to come, as one sentence without a full stop."""
    eerst = "niet eerder: " if punt.niet_eerder else ""
    tot = f" (tot en met {punt.tot.voluit})" if punt.tot else ""
    return f"{eerst}{punt.wat}{tot}"


def punt_als_zin(punt: Agendapunt) -> str:
    """The same with a capital, and with what is not certain about it."""
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


def bij_in_woorden(punt: Agendapunt) -> str:
    """By whom and why, and what is not certain about it."""
    delen = (punt.wie, normen_in_woorden(punt), punt.voorbehoud and f"niet zeker: {punt.voorbehoud}")
    return " · ".join(deel for deel in delen if deel)
