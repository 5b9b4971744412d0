"""The term for a decision: extended terms end no earlier than one long term and no later than two short ones."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.kader.beslistermijn import Beslistermijn
from participatie_cli.kader.duur import weken
from participatie_cli.kader.termijn import Gelijkgesteld, einde_met_verlenging, einde_na
from participatie_cli.model.procedure import Verlenging
from participatie_cli.store.kader import landelijk_kader
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

GELIJKGESTELD = landelijk_kader().gelijkgesteld
DAGEN = st.dates(date(2014, 1, 1), date(2099, 1, 1))
WEKEN = st.integers(0, 12)


@pytest.mark.parametrize(
    ("ontvangst", "vroegst", "laatst"),
    [("2024-05-01", "2024-08-07", "2024-08-07"), ("2024-02-01", "2024-05-09", "2024-05-13")],
)
def test_a_holiday_at_the_end_leaves_doubt(ontvangst: str, vroegst: str, laatst: str) -> None:
    einde = einde_met_verlenging(Datum.lees(ontvangst), weken(8), weken(6), GELIJKGESTELD)
    assert einde == Datum(date.fromisoformat(vroegst), date.fromisoformat(laatst))


@given(DAGEN, WEKEN, WEKEN)
def test_an_extension_never_shortens_a_term(dag: date, eerst: int, erbij: int) -> None:
    gewoon = einde_na(Datum.op(dag), weken(eerst), Gelijkgesteld())
    verlengd = einde_met_verlenging(Datum.op(dag), weken(eerst), weken(erbij), Gelijkgesteld())
    assert verlengd.vroegst <= verlengd.laatst
    assert gewoon.laatst <= verlengd.laatst
    assert verlengd == gewoon or erbij


@pytest.mark.parametrize(
    ("erbij", "op", "verlengd"),
    [
        ("6", "2024-06-26", True),
        ("6", "2024-06-27", False),
        ("onbekend", "2024-06-26", ONBEKEND),
        ("onbekend", "2024-06-27", False),
        ("6", "2024-06", ONBEKEND),
        ("6", "onbekend", ONBEKEND),
    ],
)
def test_an_extension_counts_when_made_known_in_time(erbij: str, op: str, verlengd: bool | Onbekend) -> None:
    verlenging = Verlenging.model_validate({"weken": erbij, "bekendgemaakt_op": op})
    termijn = Beslistermijn(Datum.lees("2024-05-01"), (weken(8), weken(8)), verlenging, weken(6), GELIJKGESTELD)
    assert termijn.verlengd is verlengd
