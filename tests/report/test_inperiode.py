"""Facts and the period: both edges, dates that are known to a month or a year, and what is told of what went before."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.kader.rapportage import ZONDER_BEGIN, Periode, Rapportage
from participatie_cli.model.bron import Bron
from participatie_cli.model.programma import Maatregel
from participatie_cli.model.resultaat import Les
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Gedateerd, Venster, beantwoord
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND

PERIODE = Periode(12, date(2026, 6, 1), date(2026, 9, 30))
VENSTER = Venster(PERIODE, PERIODE.einde)
LES = Les.model_validate({"les": "Begin vroeg."})
DAGEN = st.dates(date(2026, 1, 1), date(2026, 12, 31))


def feit(datum: str | None, tekst: str = "feit") -> Gedateerd:
    dag = ONBEKEND if datum == "onbekend" else Datum.lees(datum) if datum else None
    return Gedateerd(dag, tekst, LES, LES)


@pytest.mark.parametrize(
    ("datum", "erin"),
    [
        ("2026-05-31", False),
        ("2026-06-01", True),
        ("2026-09-30", True),
        ("2026-10-01", False),
        ("2026-06", True),
        ("2026-05", False),
        ("2026", ONBEKEND),
        ("2025", False),
        ("2027", False),
    ],
)
def test_randen(datum: str, erin: object) -> None:
    assert VENSTER.bevat(Datum.lees(datum)) is erin


@pytest.mark.parametrize("datum", [None, ONBEKEND])
def test_een_feit_zonder_dag_valt_in_geen_periode(datum: object) -> None:
    assert VENSTER.bevat(datum) is False
    assert not VENSTER.ervoor(datum)
    assert VENSTER.bekend_op(datum)


def test_na_de_peildatum_telt_niets_ook_niet_binnen_de_periode() -> None:
    halverwege = Venster(PERIODE, date(2026, 7, 31))
    assert halverwege.bevat(Datum.lees("2026-07-31")) is True
    assert halverwege.bevat(Datum.lees("2026-08-01")) is False
    assert halverwege.bevat(Datum.lees("2026")) is ONBEKEND
    assert not halverwege.bekend_op(Datum.lees("2026-08-01"))


@given(dag=DAGEN, peildatum=DAGEN)
def test_elke_dag_is_ervoor_erin_of_erna(dag: date, peildatum: date) -> None:
    venster = Venster(PERIODE, peildatum)
    datum = Datum.op(dag)
    standen = [venster.ervoor(datum), venster.bevat(datum) is True, dag > min(peildatum, PERIODE.einde)]
    if peildatum >= PERIODE.begin:
        assert sum(standen) == 1 or dag > PERIODE.einde


@given(st.lists(DAGEN, min_size=1, max_size=8))
def test_antwoord_heeft_feiten_of_een_zin_en_dan_het_laatste_van_eerder(dagen: list[date]) -> None:
    lijst = beantwoord("vraag", [feit(dag.isoformat()) for dag in dagen], VENSTER, Bronnenboek())
    erin = sorted(dag for dag in dagen if PERIODE.begin <= dag <= PERIODE.einde)
    ervoor = [dag for dag in dagen if dag < PERIODE.begin]
    assert [punt.datum for punt in lijst.punten] == [Datum.op(dag).voluit for dag in erin]
    assert bool(lijst.leeg) == (not erin)
    assert [punt.datum for punt in lijst.eerder] == ([Datum.op(max(ervoor)).voluit] if ervoor and not erin else [])


def test_twijfel_over_de_periode_staat_erbij() -> None:
    lijst = beantwoord("vraag", [feit("2026"), feit("2026-07"), feit("onbekend")], VENSTER, Bronnenboek())
    assert [punt.datum for punt in lijst.punten] == ["2026, mogelijk in deze periode", "juli 2026"]


def test_bronnen_krijgen_een_nummer_op_volgorde_en_maar_een_keer() -> None:
    bronnen = [
        Bron.model_validate({"id": naam, "titel": titel, "zekerheid": "hoog"})
        for naam, titel in (("a", "Eerste"), ("b", "Tweede"), ("c", "Eerste"))
    ]
    houder = Maatregel.model_construct(bronnen=tuple(bronnen))
    boek = Bronnenboek()
    assert boek.nummers(houder, Les.model_validate({"les": "x", "bron": ["b"]})) == (1,)
    assert boek.nummers(houder, Les.model_validate({"les": "x", "bron": ["a", "b", "c", "bestaat-niet"]})) == (1, 2)
    assert boek.nummers(houder, Les.model_validate({"les": "x", "bron": "onbekend"})) == ()
    assert [(regel.nummer, regel.titel) for regel in boek.regels] == [(1, "Tweede"), (2, "Eerste")]


@given(st.dates(date(2023, 1, 1), date(2040, 1, 1)), st.integers(1, 12))
def test_perioden_sluiten_op_elkaar_aan(dag: date, maanden: int) -> None:
    rapportage = Rapportage.model_validate({"eerste": "2023-01-31", "elke_maanden": str(maanden)})
    periode = rapportage.periode_van(dag)
    volgende = rapportage.periode_van(periode.einde + timedelta(days=1))
    assert periode.begin <= dag <= periode.einde
    assert (volgende.nr, volgende.begin) == (periode.nr + 1, periode.einde + timedelta(days=1))
    assert rapportage.periode_van(volgende.ervoor) == periode


def test_een_eenmalig_verslag_gaat_over_alles_ervoor() -> None:
    rapportage = Rapportage.model_validate({"eerste": "2023-01-31", "elke_maanden": "0"})
    for dag in (date(2020, 1, 1), date(2023, 1, 31), date(2030, 1, 1)):
        assert rapportage.periode_van(dag) == Periode(1, ZONDER_BEGIN, date(2023, 1, 31))
