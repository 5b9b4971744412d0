"""The framework never contradicts itself in silence: each contradiction has a sentence, a place and a way out."""

import pytest

from participatie_cli.kader.bepaling import Regeling
from participatie_cli.kader.kader import Kader, KaderFout
from participatie_cli.kader.strijdigheid import Kaderplek, Strijdigheid, strijdigheden
from tests.kader.maken import bepaling, regeling


def enige(landelijk: list[Regeling], van_gemeente: list[Regeling] | None = None) -> Strijdigheid:
    (gevonden,) = strijdigheden(landelijk, van_gemeente or [])
    assert gevonden.herstel.endswith(".")
    return gevonden


def landelijk(nummer: int, *pad: str | int) -> Kaderplek:
    return Kaderplek(nummer, False, pad)


def test_wat_aansluit_spreekt_zich_niet_tegen() -> None:
    oud = bepaling(geldig_van="2010", geldig_tot="2024-12-31")
    rest = [regeling(bepaling(geldig_van="2025-01-01"), bepaling("x-2")), regeling(bepaling("y-1"), laag="visie")]
    assert list(strijdigheden([regeling(oud), *rest])) == []


def test_zelfde_dag_is_geen_tegenspraak() -> None:
    assert list(strijdigheden([regeling(bepaling(geldig_tot="2020-01-01"))])) == []


def test_einde_voor_begin() -> None:
    gevonden = enige([regeling(bepaling("x-0"), bepaling(geldig_tot="2019-12-31"))])
    assert gevonden.melding == "Bepaling “x-1” geldt tot en met 31 december 2019, maar begint pas op 1 januari 2020."
    assert (gevonden.plek, gevonden.andere) == (landelijk(0, "bepalingen", 1, "geldig_tot"), None)


@pytest.mark.parametrize("grenzen", [{"geldig_van": "onbekend"}, {"geldig_tot": "onbekend"}, {"geldig_tot": "2020"}])
def test_wat_onbekend_is_spreekt_niets_tegen(grenzen: dict[str, str]) -> None:
    assert list(strijdigheden([regeling(bepaling(**({"geldig_tot": "2020-01-02"} | grenzen)))])) == []


def test_dubbele_waarde() -> None:
    norm = {"waarde": "6", "eenheid": "weken"}
    gevonden = enige([regeling(bepaling(normen=[{"id": "a"} | norm, {"id": "b"} | norm, {"id": "a"} | norm]))])
    assert gevonden.melding == "Bij bepaling “x-1” staat de waarde “a” twee keer."
    assert gevonden.plek == landelijk(0, "bepalingen", 0, "normen", 2)
    assert gevonden.andere == landelijk(0, "bepalingen", 0, "normen", 0)


def test_versies_die_tegelijk_gelden() -> None:
    gevonden = enige([regeling(bepaling(geldig_van="2025-01-01")), regeling(bepaling(geldig_tot="2025-01-01"))])
    assert gevonden.melding == "Twee versies van bepaling “x-1” gelden tegelijk."
    assert gevonden.plek == landelijk(0, "bepalingen", 0, "geldig_van")
    assert gevonden.andere == landelijk(1, "bepalingen", 0, "geldig_tot")


def test_versie_zonder_einde_wordt_aangewezen_bij_haar_sleutel() -> None:
    assert enige([regeling(bepaling(), bepaling(geldig_van="2025"))]).andere == landelijk(0, "bepalingen", 0, "id")


def test_bepaling_die_er_twee_keer_staat() -> None:
    gevonden = enige([regeling(bepaling(), bepaling())])
    assert gevonden.melding == "Bepaling “x-1” staat er twee keer met dezelfde eerste dag."
    assert (gevonden.plek, gevonden.andere) == (
        landelijk(0, "bepalingen", 1, "id"),
        landelijk(0, "bepalingen", 0, "id"),
    )


def test_gemeente_gebruikt_een_landelijke_sleutel() -> None:
    gevonden = enige([regeling(bepaling())], [regeling(bepaling(geldig_van="2030"), laag="verordening")])
    assert gevonden.melding == "De sleutel “x-1” is al van het landelijke kader (artikel x-1)."
    assert (gevonden.plek, gevonden.andere) == (
        Kaderplek(0, True, ("bepalingen", 0, "id")),
        landelijk(0, "bepalingen", 0, "id"),
    )


def test_sleutel_in_twee_lagen() -> None:
    later = bepaling(geldig_van="2030")
    eerder = bepaling(geldig_tot="2029-12-31")
    gevonden = enige([], [regeling(eerder, laag="verordening"), regeling(later, laag="visie")])
    assert gevonden.melding == "Bepaling “x-1” staat in twee lagen: “verordening” en “visie”."


def test_nieuwe_verordening_volgt_de_oude_op() -> None:
    oud, nieuw = bepaling(geldig_tot="2024-12-31"), bepaling(geldig_van="2025-01-01")
    eigen = [regeling(oud, titel="Oud", laag="verordening"), regeling(nieuw, titel="Nieuw", laag="verordening")]
    assert list(strijdigheden([], eigen)) == []


def test_kader_noemt_alles_wat_zich_tegenspreekt() -> None:
    with pytest.raises(KaderFout) as fout:
        Kader.van([regeling(bepaling(geldig_tot="2019"), bepaling("x-2"), bepaling("x-2"))])
    assert len(fout.value.strijdig) == 2
    assert "“x-1”" in str(fout.value)
    assert "“x-2”" in str(fout.value)
