"""Where the goals of the municipality stand: with a baseline and a later measurement, or without."""

from datetime import date
from typing import Any

import pytest

from participatie_cli.scoring.doelen import Doelstand, doelen_op
from tests.gevallen import kader

PEILDATUM = date(2025, 1, 1)
EERST = {"wat": "vertrouwen", "datum": "2022-11-01", "waarde": "6.1"}
DAARNA = {"wat": "vertrouwen", "datum": "2024-11-01", "waarde": "5.9"}


def _doelen(*metingen: Any) -> tuple[Doelstand, ...]:
    doelen = [{"id": f"doel-{nr}", "doel": "Meer vertrouwen.", "metingen": een} for nr, een in enumerate(metingen)]
    return doelen_op(kader({"doelen": doelen}).gemeente, PEILDATUM)


def _stand(metingen: Any) -> Doelstand:
    (stand,) = _doelen(metingen)
    return stand


def _waarden(stand: Doelstand) -> tuple[str | None, str | None]:
    eerste, laatste = (str(een.waarde) if een else None for een in (stand.nulmeting, stand.laatste))
    return eerste, laatste


def test_zonder_meting_is_er_geen_nulmeting() -> None:
    stand = _stand([])
    assert (_waarden(stand), stand.onbekend) == ((None, None), False)


def test_onbekend_is_iets_anders_dan_geen_meting() -> None:
    stand = _stand("onbekend")
    assert (_waarden(stand), stand.onbekend) == ((None, None), True)


def test_een_meting_is_de_nulmeting_en_niet_ook_de_laatste() -> None:
    assert _waarden(_stand([EERST])) == ("6.1", None)


@pytest.mark.parametrize("metingen", [[EERST, DAARNA], [DAARNA, EERST]])
def test_van_twee_metingen_is_de_oudste_de_nulmeting(metingen: list[dict[str, str]]) -> None:
    assert _waarden(_stand(metingen)) == ("6.1", "5.9")


def test_van_drie_metingen_telt_de_nieuwste_als_laatste() -> None:
    ertussen = {"wat": "vertrouwen", "datum": "2023-11-01", "waarde": "9"}
    assert _waarden(_stand([ertussen, DAARNA, EERST])) == ("6.1", "5.9")


def test_een_meting_van_de_peildatum_telt_en_een_van_de_dag_erna_niet() -> None:
    assert _waarden(_stand([EERST, DAARNA | {"datum": "2025-01-01"}])) == ("6.1", "5.9")
    assert _waarden(_stand([EERST, DAARNA | {"datum": "2025-01-02"}])) == ("6.1", None)
    assert _waarden(_stand([EERST | {"datum": "2025-01-02"}])) == (None, None)


def test_een_jaar_dat_na_de_peildatum_kan_liggen_telt_niet() -> None:
    assert _waarden(_stand([EERST, DAARNA | {"datum": "2025"}])) == ("6.1", None)
    assert _waarden(_stand([EERST, DAARNA | {"datum": "2024"}])) == ("6.1", "5.9")


@pytest.mark.parametrize("zonder", [{"datum": "onbekend"}, {"waarde": "onbekend"}])
def test_een_meting_zonder_datum_of_waarde_telt_niet(zonder: dict[str, str]) -> None:
    assert _waarden(_stand([EERST, DAARNA | zonder])) == ("6.1", None)


def test_nul_is_een_waarde() -> None:
    assert _waarden(_stand([EERST | {"waarde": "0"}])) == ("0", None)


def test_elk_doel_staat_er_met_zijn_eigen_plaats() -> None:
    standen = _doelen([EERST], [], "onbekend")
    assert [(een.plaats, een.doel.id, een.onbekend) for een in standen] == [
        (0, "doel-0", False),
        (1, "doel-1", False),
        (2, "doel-2", True),
    ]
    assert [een.nulmeting is not None for een in standen] == [True, False, False]


def test_zonder_kader_en_met_onbekende_doelen_zijn_er_geen_doelen() -> None:
    assert doelen_op(None, PEILDATUM) == ()
    assert doelen_op(kader({"doelen": "onbekend"}).gemeente, PEILDATUM) == ()
