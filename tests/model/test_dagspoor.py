"""A day that notes what is asked of it answers as a plain day does, and tells as of which other days it would too."""

import pickle
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.values.dagspoor import Dagbereik, GevolgdeDag, gewone_dag
from participatie_cli.values.datum import Datum, gebeurd

DAGEN = st.dates(date(2026, 1, 1), date(2026, 2, 28))
DAG = date(2026, 1, 20)
ANDER = date(2026, 2, 3)

Vraag = Callable[[date], Any]
VRAGEN: dict[str, Callable[[date, int], Vraag]] = {
    "voor": lambda een, _: lambda dag: dag < een,
    "na": lambda een, _: lambda dag: dag > een,
    "uiterlijk": lambda een, _: lambda dag: dag <= een,
    "vanaf": lambda een, _: lambda dag: dag >= een,
    "gelijk": lambda een, _: lambda dag: dag == een,
    "ongelijk": lambda een, _: lambda dag: dag != een,
    "andersom": lambda een, _: lambda dag: (een < dag, een > dag, een <= dag, een >= dag, een == dag),
    "verschoven": lambda een, n: lambda dag: dag + timedelta(n) < een or timedelta(n) + dag > een,
    "eerder": lambda een, n: lambda dag: dag - timedelta(n) <= een,
    "zichzelf": lambda _, n: lambda dag: (dag - timedelta(n) < dag, dag - (dag - timedelta(n)), dag == dag),
    "laatste": lambda een, _: lambda dag: max(dag, een) > een,
    "datum": lambda een, _: lambda dag: gebeurd(Datum.op(een), dag),
    "periode": lambda een, n: lambda dag: gebeurd(Datum(een, een + timedelta(abs(n))), Datum.op(dag)),
    "paar": lambda een, n: lambda dag: (dag, n) < (een, 0),
    "tekst": lambda _, n: lambda dag: f"{dag:%d} {dag} {dag!r} {dag.isoformat()}" if n > 3 else "",
    "jaar": lambda _, n: lambda dag: (dag.year, dag.month, dag.day, dag.toordinal()) if n > 3 else 0,
    "verschil": lambda een, n: lambda dag: (dag - een, een - dag) if n > 3 else 0,
    "sleutel": lambda een, n: lambda dag: {een: 1}.get(dag) if n > 3 else 0,
    "geen dag": lambda _, n: lambda dag: dag == n,
}


@given(DAGEN, st.lists(st.tuples(st.sampled_from(sorted(VRAGEN)), DAGEN, st.integers(-5, 5)), max_size=6))
def test_binnen_het_bereik_zijn_de_antwoorden_dezelfde(dag: date, gesteld: list[tuple[str, date, int]]) -> None:
    vragen = [VRAGEN[naam](een, n) for naam, een, n in gesteld]
    bereik = Dagbereik(dag)
    gevolgd = GevolgdeDag.van(dag, bereik)
    antwoorden = [vraag(gevolgd) for vraag in vragen]
    assert bereik.eerste <= dag <= bereik.laatste
    for ander in (dag, bereik.eerste, bereik.laatste, dag - timedelta(9), dag + timedelta(9)):
        if bereik.eerste <= ander <= bereik.laatste and date(2020, 1, 1) < ander < date(2030, 1, 1):
            assert [vraag(ander) for vraag in vragen] == antwoorden


@pytest.mark.parametrize(
    ("vraag", "eerste", "laatste"),
    [
        (lambda dag: dag < ANDER, date.min, date(2026, 2, 2)),
        (lambda dag: dag <= ANDER, date.min, ANDER),
        (lambda dag: dag > date(2026, 1, 5), date(2026, 1, 6), date.max),
        (lambda dag: dag >= date(2026, 1, 5), date(2026, 1, 5), date.max),
        (lambda dag: dag + timedelta(10) < ANDER, date.min, date(2026, 1, 23)),
        (lambda dag: dag - timedelta(10) < ANDER, date.min, date(2026, 2, 12)),
        (lambda dag: dag != ANDER, date.min, date(2026, 2, 2)),
        (lambda dag: dag == DAG, DAG, DAG),
        (hash, DAG, DAG),
        (str, DAG, DAG),
        (gewone_dag, DAG, DAG),
        (pickle.dumps, DAG, DAG),
        (lambda dag: dag.__reduce__(), DAG, DAG),
        (lambda dag: dag - ANDER, DAG, DAG),
        (lambda dag: dag - (dag + timedelta(1)), date.min, date.max),
    ],
)
def test_het_bereik_is_niet_kleiner_dan_nodig(vraag: Vraag, eerste: date, laatste: date) -> None:
    bereik = Dagbereik(DAG)
    vraag(GevolgdeDag.van(DAG, bereik))
    assert (bereik.eerste, bereik.laatste) == (eerste, laatste)


def test_wat_een_dag_kan_is_gevolgd_of_hoort_bij_de_klasse() -> None:
    van_de_klasse = {
        "fromisocalendar",
        "fromisoformat",
        "fromordinal",
        "fromtimestamp",
        "today",
        "max",
        "min",
        "resolution",
    }
    van_elk_ding = set(dir(object)) - set(vars(date))
    zelf = {naam for naam in dir(date) if naam in vars(GevolgdeDag)}
    assert set(dir(date)) - zelf - van_de_klasse - van_elk_ding <= {"__new__", "__getattribute__", "__doc__"}


def test_een_dag_met_een_ander_bereik_telt_als_een_gewone() -> None:
    eerste, tweede = Dagbereik(DAG), Dagbereik(ANDER)
    assert GevolgdeDag.van(DAG, eerste) < GevolgdeDag.van(ANDER, tweede)
    assert GevolgdeDag.van(ANDER, tweede) - GevolgdeDag.van(DAG, eerste) == ANDER - DAG
    assert (tweede.eerste, tweede.laatste) == (ANDER, ANDER)


def test_wat_ervan_wordt_bewaard_is_de_dag_zelf() -> None:
    terug = pickle.loads(pickle.dumps(GevolgdeDag.van(DAG, Dagbereik(DAG))))
    assert (type(terug), terug) == (date, DAG)
    assert gewone_dag(DAG) is DAG
