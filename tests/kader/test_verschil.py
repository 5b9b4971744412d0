"""What begins, ends and changes between two sets of provisions, and between the choices of a municipality."""

from typing import Any

import pytest

from participatie_cli.kader.bepaling import Bepaling
from participatie_cli.kader.geldend import Geldend
from participatie_cli.kader.keuzeverschil import andere_keuzes
from participatie_cli.kader.verschil import verschil
from tests.gevallen import kader as basiskader
from tests.kader.maken import bepaling, regeling

WEKEN = {"id": "termijn", "eenheid": "weken"}


def set_van(*bepalingen: Bepaling, laag: str = "wet", zeker: bool = True) -> tuple[Geldend, ...]:
    return tuple(Geldend(een, regeling(een, laag=laag), zeker) for een in bepalingen)


def gevonden(oud: tuple[Geldend, ...], nieuw: tuple[Geldend, ...]) -> list[tuple[str, str]]:
    return [(een.soort.value, een.bepaling.id) for een in verschil(oud, nieuw)]


def veranderd(oud: tuple[Geldend, ...], nieuw: tuple[Geldend, ...]) -> list[tuple[str, str | None, str | None]]:
    (wijziging,) = verschil(oud, nieuw)
    assert wijziging.soort == "verandert"
    return [(een.wat, een.oud, een.nieuw) for een in wijziging.anders]


def test_niets_verandert() -> None:
    assert verschil(set_van(bepaling()), set_van(bepaling())) == ()
    assert verschil((), ()) == ()


def test_begint_en_eindigt_in_de_volgorde_van_de_nieuwe() -> None:
    oud, nieuw = set_van(bepaling("weg"), bepaling("blijft")), set_van(bepaling("nieuw"), bepaling("blijft"))
    assert gevonden(oud, nieuw) == [("begint", "nieuw"), ("eindigt", "weg")]


@pytest.mark.parametrize(
    ("anders", "wat", "oud", "nieuw"),
    [
        ({"tekst": "Anders."}, "tekst", "Zo is het.", "Anders."),
        ({"zekerheid": "geheugen"}, "zekerheid", "letterlijk", "geheugen"),
        ({"geldig_van": "2021"}, "geldig van", "2020-01-01", "2021"),
        ({"geldig_tot": "2030"}, "geldig tot en met", None, "2030"),
        ({"normen": [WEKEN | {"waarde": "6"}]}, "waarde termijn", None, "6 weken"),
        ({"normen": [WEKEN | {"waarde": "onbekend"}]}, "waarde termijn", None, "onbekend weken"),
        ({"uiterlijk": "2026-12-31"}, "uiterlijk", None, "2026-12-31"),
        ({"niet_getoetst": "Daarom."}, "niet getoetst", None, "Daarom."),
    ],
)
def test_wat_er_verandert(anders: dict[str, Any], wat: str, oud: str | None, nieuw: str | None) -> None:
    assert veranderd(set_van(bepaling()), set_van(bepaling(**anders))) == [(wat, oud, nieuw)]
    assert veranderd(set_van(bepaling(**anders)), set_van(bepaling())) == [(wat, nieuw, oud)]


def test_dat_een_oude_versie_eindigt_spreekt_vanzelf() -> None:
    oud, nieuw = bepaling(geldig_tot="2024-12-31"), bepaling(geldig_van="2025-01-01", tekst="Nieuw.")
    assert [wat for wat, *_ in veranderd(set_van(oud), set_van(nieuw))] == ["tekst", "geldig van"]


def test_van_onzeker_naar_zeker_en_van_laag_naar_laag() -> None:
    assert veranderd(set_van(bepaling(), zeker=False), set_van(bepaling())) == [("geldt", "onbekend", "ja")]
    assert veranderd(set_van(bepaling()), set_van(bepaling(), laag="visie")) == [("laag", "wet", "visie")]


def test_versies_met_dezelfde_eerste_dag_horen_bij_elkaar() -> None:
    oud = set_van(bepaling(geldig_tot="2024-12-31"), bepaling(geldig_van="2025-01-01"))
    nieuw = set_van(bepaling(geldig_tot="2024-12-31"), bepaling(geldig_van="2025-01-01", tekst="Nieuw."))
    assert [wat for wat, *_ in veranderd(oud, nieuw)] == ["tekst"]
    assert gevonden(oud, oud[1:]) == [("eindigt", "x-1")]
    assert gevonden(oud[1:], (*oud, *set_van(bepaling(geldig_van="2030")))) == [("begint", "x-1"), ("begint", "x-1")]


def keuzes(oud: Any, nieuw: Any) -> list[tuple[str, str | None, str | None]]:
    kaders = (basiskader(een).gemeente if een is not None else None for een in (oud, nieuw))
    return [(een.wat, een.oud, een.nieuw) for een in andere_keuzes(*kaders)]


def test_keuzes_van_de_gemeente() -> None:
    assert keuzes({}, {}) == []
    assert keuzes({}, {"termijnen": {"eindverslag": [{"duur": "10 weken"}]}}) == [
        ("termijnen › eindverslag › 1 › duur", "8 weken", "10 weken")
    ]
    anders = {"ontwikkellijnen": [{"nummer": "1", "naam": "Anders"}], "wijken": ["Noord", "Zuid"]}
    gevonden = {wat: nieuw for wat, _, nieuw in keuzes({}, anders)}
    assert gevonden["ontwikkellijnen › 1 › naam"] == "Anders"
    assert gevonden["ontwikkellijnen › 2 › naam"] is None
    assert gevonden["wijken"] == "Noord, Zuid"


def test_bronnen_en_toelichting_zijn_geen_keuze() -> None:
    assert keuzes({}, {"toelichting": "Anders.", "rapportage": {"zekerheid": "laag"}}) == []


def test_zonder_gemeente_is_er_geen_keuze() -> None:
    assert andere_keuzes(None, None) == ()
    assert {oud for _, oud, _ in keuzes(None, {})} == {None}


def test_wat_geen_naam_heeft_wordt_geteld() -> None:
    doel = {"id": "a", "doel": "Beter.", "metingen": [{"wat": "cijfer", "waarde": "7", "datum": "2024"}]}
    assert ("doelen › a › metingen › 1 › wat", None, "cijfer") in keuzes({"doelen": []}, {"doelen": [doel]})


def test_ja_en_nee_staan_er_zoals_in_het_bestand() -> None:
    stuk = {"soort": "begroting", "jaar": "2025", "participatieparagraaf": "nee"}
    oud, nieuw = ({"planning_en_control": [stuk | {"participatieparagraaf": woord}]} for woord in ("nee", "ja"))
    ((_, eerst, dan),) = keuzes(oud, nieuw)
    assert (eerst, dan) == ("nee", "ja")
