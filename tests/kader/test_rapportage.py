"""When there is an interim report: every so many months, or on the days that a council chose."""

from datetime import date, timedelta
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.kader.duur import kalendermaanden_later, maanden_later
from participatie_cli.kader.rapportage import ZONDER_BEGIN, Periode, Rapportage
from tests.conftest import Draai
from tests.report.registers import leg_neer

DAGEN = st.dates(date(1990, 1, 1), date(2090, 1, 1))
GEKOZEN = Rapportage.model_validate({"datums": ["2026-02-28", "2026-09-15", "2027-01"]})


def einden(eerste: str, maanden: str, aantal: int) -> list[str]:
    rapportage = Rapportage.model_validate({"eerste": eerste, "elke_maanden": maanden})
    return [str(dag) for _, dag in islice(rapportage.dagen, aantal)]


@pytest.mark.parametrize(
    ("eerste", "maanden", "verwacht"),
    [
        ("2024-04-30", "4", ["2024-04-30", "2024-08-31", "2024-12-31", "2025-04-30"]),
        ("2023-02-28", "6", ["2023-02-28", "2023-08-31", "2024-02-29", "2024-08-31"]),
        ("2024-02-28", "12", ["2024-02-28", "2025-02-28", "2026-02-28", "2027-02-28"]),
        ("2024-01-30", "1", ["2024-01-30", "2024-02-29", "2024-03-30", "2024-04-30"]),
        ("2023-01-31", "4", ["2023-01-31", "2023-05-31", "2023-09-30", "2024-01-31"]),
        ("2024-04-29", "4", ["2024-04-29", "2024-08-29", "2024-12-29", "2025-04-29"]),
    ],
)
def test_de_laatste_dag_van_een_maand_blijft_de_laatste(eerste: str, maanden: str, verwacht: list[str]) -> None:
    assert einden(eerste, maanden, 4) == verwacht


@given(DAGEN, st.integers(-60, 60))
def test_alleen_een_laatste_dag_wordt_anders_geteld_dan_een_wettelijke_termijn(dag: date, maanden: int) -> None:
    van_datum_tot_datum, kalender = maanden_later(dag, maanden), kalendermaanden_later(dag, maanden)
    is_laatste = (dag + timedelta(days=1)).month != dag.month
    assert (kalender.year, kalender.month) == (van_datum_tot_datum.year, van_datum_tot_datum.month)
    assert ((kalender + timedelta(days=1)).day == 1) if is_laatste else kalender == van_datum_tot_datum


@given(DAGEN, DAGEN, st.integers(1, 24))
def test_elke_dag_ligt_in_precies_een_periode(eerste: date, dag: date, maanden: int) -> None:
    rapportage = Rapportage.model_validate({"eerste": str(eerste), "elke_maanden": str(maanden)})
    periode = rapportage.periode_van(dag)
    assert periode.begin <= dag <= periode.einde or (dag < periode.begin and periode.nr == 1)
    volgende = rapportage.periode_van(periode.einde + timedelta(days=1))
    assert (volgende.nr, volgende.ervoor) == (periode.nr + 1, periode.einde)


@pytest.mark.parametrize(
    ("dag", "periode"),
    [
        ("2020-01-01", Periode(1, ZONDER_BEGIN, date(2026, 2, 28))),
        ("2026-02-28", Periode(1, ZONDER_BEGIN, date(2026, 2, 28))),
        ("2026-03-01", Periode(2, date(2026, 3, 1), date(2026, 9, 15))),
        ("2027-01-31", Periode(3, date(2026, 9, 16), date(2027, 1, 31))),
        ("2027-02-01", Periode(3, date(2026, 9, 16), date(2027, 1, 31))),
    ],
)
def test_dagen_die_de_raad_koos(dag: str, periode: Periode) -> None:
    assert GEKOZEN.periode_van(date.fromisoformat(dag)) == periode


def test_wat_er_na_de_laatste_dag_is_moest_er_al_zijn() -> None:
    assert list(GEKOZEN.moesten_er_zijn(date(2030, 1, 1))) == list(GEKOZEN.dagen)
    assert GEKOZEN.na_een_periode(date(2026, 3, 1)) == date(2027, 1, 31)
    assert GEKOZEN.na_een_periode(date(2026, 10, 1)) is None
    assert GEKOZEN.dichtstbij(date(2026, 10, 1)) == date(2026, 9, 15)
    assert GEKOZEN.einde_in(2026, 9) == date(2026, 9, 15)
    assert GEKOZEN.nummer_op(date(2026, 9, 15)) == 2


@pytest.mark.parametrize(
    ("kalender", "zin", "herstel"),
    [
        ("", "Hier staat niet wanneer er een rapportage is.", "of een lijst met `datums`."),
        ("eerste: 2023-01-31", "Hier staat niet wanneer er een rapportage is.", "Schrijf `eerste` en `elke_maanden`"),
        ("elke_maanden: 4", "Hier staat niet wanneer er een rapportage is.", "Schrijf `eerste` en `elke_maanden`"),
        ("datums: [2026-01-31]\n  elke_maanden: 4", "Hier staan `datums`, en ook `eerste`", "Laat `datums` weg"),
        ("datums: []", "Hier staat geen enkele datum.", "Schrijf de laatste dag van elke periode."),
        (
            "datums: [2026-09-15, 2026-02-28]",
            "De datums staan niet op volgorde: na 15 september 2026 staat 28 februari 2026.",
            "Zet de datums van vroeg naar laat",
        ),
        ("datums: [2026-02-28, 2026-02-28]", "na 28 februari 2026 staat 28 februari 2026.", "elke datum één keer"),
    ],
)
def test_een_kalender_die_niet_klopt_is_een_bevinding(
    kalender: str, zin: str, herstel: str, tmp_path: Path, draai: Draai
) -> None:
    pad = leg_neer(tmp_path) / "kader.yaml"
    tekst = pad.read_text("utf-8")
    begin, eind = tekst.index("rapportage:"), tekst.index("\n", tekst.index("elke_maanden:"))
    pad.write_text(f"{tekst[:begin]}rapportage:\n  {kalender}{tekst[eind:]}", "utf-8")
    uit = " ".join(draai("check", "--peildatum", "2024-09-30", "register/kader.yaml", map_=tmp_path).uit.split())
    assert zin in uit
    assert herstel in uit
    assert "rapportage" in uit
