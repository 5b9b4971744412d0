"""What is in force on a day, and since when anything is known at all."""

from datetime import date

from participatie_cli.kader.geldend import alle_versies, geldend_op
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.komend import komend
from participatie_cli.kader.reikwijdte import eerste_norm, laatste_bekende_dag
from participatie_cli.kader.termijn import Gelijkgesteld
from participatie_cli.kader.uitgave import Uitgave
from tests.kader.maken import bepaling, kader, regeling

DAG = date(2026, 11, 23)


def sleutels(kader: Kader, dag: date = DAG) -> list[tuple[str, bool]]:
    return [(een.bepaling.id, een.zeker) for een in geldend_op(kader, dag)]


def test_alleen_wat_geldt() -> None:
    oud, nieuw = bepaling(geldig_tot="2026-11-22"), bepaling(geldig_van="2026-11-23", tekst="Nieuw.")
    later = bepaling("x-2", geldig_van="2026-11-24")
    assert [een.bepaling.tekst for een in geldend_op(kader(oud, nieuw, later), DAG)] == ["Nieuw."]


def test_wat_misschien_geldt_is_niet_zeker() -> None:
    misschien = bepaling(geldig_van="onbekend", geldig_tot="2025-12-31")
    zeker = bepaling(geldig_van="2026-01-01")
    assert sleutels(kader(misschien, zeker), date(2020, 1, 1)) == [("x-1", False)]
    assert sleutels(kader(misschien, zeker)) == [("x-1", True)]


def test_een_zekere_versie_gaat_voor_een_mogelijke() -> None:
    zeker = bepaling(geldig_van="2010-01-01", geldig_tot="2026-11-30")
    misschien = bepaling(geldig_van="2026-12-01", geldig_tot="onbekend")
    assert sleutels(kader(zeker, misschien)) == [("x-1", True)]


def test_volgorde_is_die_van_lagen_en_artikelen() -> None:
    wet = regeling(bepaling("ow-16-29"), bepaling("ow-16-9"), bepaling("ow-5-44"), titel="Wet")
    ook = regeling(bepaling("awb-1"), titel="Awb")
    rest = regeling(bepaling("ow-16-10-a"), titel="Wet")
    visie = regeling(bepaling("z"), bepaling("a"), laag="visie")
    gevonden = alle_versies(Kader.van([visie, wet, ook, rest]))
    assert [een.bepaling.id for een in gevonden] == ["ow-5-44", "ow-16-9", "ow-16-10-a", "ow-16-29", "awb-1", "z", "a"]


def test_eerste_norm_is_er_een_die_van_buiten_komt() -> None:
    eigen = regeling(bepaling("r", geldig_van="1900"), laag="register")
    rest = regeling(bepaling("x-1", geldig_van="onbekend"), bepaling("x-2"), bepaling("x-3", geldig_van="1965-04-01"))
    gevonden = eerste_norm(Kader.van([eigen, rest]))
    assert gevonden is not None
    assert (gevonden[0].id, str(gevonden[1])) == ("x-3", "1965-04-01")
    assert eerste_norm(Kader.van([eigen])) is None


def test_laatste_bekende_dag() -> None:
    gegevens = {"versie": "2026.11", "bijgewerkt_op": "2026-11-23", "vingerafdruk": "0a1b2c3d4e5f"}
    uitgave = Uitgave.model_validate(gegevens)
    dagen = Gelijkgesteld(misschien=frozenset({date(2028, 5, 26)}))
    eerder = regeling(bepaling(geldig_van="onbekend", geldig_tot="2026-12-31"))
    assert laatste_bekende_dag(Kader.van([eerder], uitgave=uitgave)) == date(2026, 12, 31)
    assert laatste_bekende_dag(Kader.van([eerder], None, dagen, uitgave)) == date(2028, 5, 26)
    assert laatste_bekende_dag(Kader.van([regeling(bepaling(geldig_van="2030"))])) == date(2030, 12, 31)
    assert laatste_bekende_dag(Kader.van([], uitgave=uitgave)) == date(2026, 11, 23)
    assert laatste_bekende_dag(Kader.van([])) is None


def wat_komt(kader: Kader, dag: date = DAG) -> list[tuple[str, str, str]]:
    return [(str(een.dag), een.soort.value, een.geldend.sleutel) for een in komend(kader, dag)]


def test_wat_begint_en_eindigt() -> None:
    omgeving = kader(
        bepaling("a", geldig_van="2026-11-24"),
        bepaling("b", geldig_van="2026-11-23"),
        bepaling("c", geldig_tot="2026-11-23"),
        bepaling("d", geldig_tot="2026-11-22"),
        bepaling("e", geldig_van="2027-05-25"),
        bepaling("f", geldig_van="2027-05-26"),
        bepaling("g", geldig_van="onbekend", geldig_tot="onbekend"),
    )
    assert wat_komt(omgeving) == [
        ("2026-11-23", "eindigt", "c"),
        ("2026-11-24", "begint", "a"),
        ("2027-05-25", "begint", "e"),
    ]


def test_een_uiterste_dag_komt_ook() -> None:
    gezet = {"a": "2026-11-22", "b": "2026-11-23", "c": "2027-01-01", "d": "onbekend", "e": None}
    omgeving = kader(*(bepaling(sleutel, uiterlijk=dag) for sleutel, dag in gezet.items()))
    assert wat_komt(omgeving) == [("2026-11-23", "uiterlijk", "b"), ("2027-01-01", "uiterlijk", "c")]


def test_nieuwe_tekst_is_geen_einde() -> None:
    oud, nieuw = bepaling(geldig_tot="2026-12-31"), bepaling(geldig_van="2027-01-01")
    assert wat_komt(kader(oud, nieuw)) == [("2027-01-01", "verandert", "x-1")]


def test_met_een_gat_ertussen_eindigt_en_begint_het() -> None:
    oud, nieuw = bepaling(geldig_tot="2026-12-31"), bepaling(geldig_van="2027-01-02")
    assert wat_komt(kader(oud, nieuw)) == [("2026-12-31", "eindigt", "x-1"), ("2027-01-02", "begint", "x-1")]
