"""`participatie regel` and `participatie toon` as a user meets them."""

import json
import shutil
from pathlib import Path

from participatie_cli.checks.ernst import ernst_anders
from participatie_cli.rules.catalog import regelbladen
from participatie_cli.wording.waarden import hoogste_ernst
from tests.conftest import Draai, is_zoals
from tests.gevallen import kader


def test_een_regel(draai: Draai, register_klein: Path) -> None:
    met_naam = draai("regel", "terinzage-zes-weken", map_=register_klein)
    met_code = draai("regel", "awb001", map_=register_klein)
    assert met_naam.code == 0
    assert met_naam.uit == met_code.uit
    is_zoals(met_naam.uit, "regel-awb001.txt")


def test_lijst_noemt_elke_regel(draai: Draai, register_klein: Path) -> None:
    afloop = draai("regel", map_=register_klein)
    for blad in regelbladen():
        ernst = hoogste_ernst(blad.regel.ernst, ernst_anders(blad.regel, kader()))
        assert f"{blad.regel.code} {blad.regel.naam} ({ernst}): {blad.tekst.titel}" in afloop.uit


def test_regels_voor_programmas(draai: Draai, register_klein: Path) -> None:
    regels = json.loads(draai("regel", "--formaat", "json", map_=register_klein).uit)
    sleutels = {"code", "naam", "ernst", "familie", "lijn", "grondslag", "geldig_van", "geldig_tot", "tekst"}
    assert all(set(regel) == sleutels | {"ernst_als_niet_letterlijk_gelezen"} for regel in regels)
    per_code = {regel["code"]: regel for regel in regels}
    assert {blad.regel.code for blad in regelbladen()} <= per_code.keys()
    assert per_code["AWB001"]["geldig_van"] == "onbekend"
    assert per_code["REG001"]["geldig_van"] is None
    ernst = {code: (een["ernst"], een["ernst_als_niet_letterlijk_gelezen"]) for code, een in per_code.items()}
    assert (ernst["AWB001"], ernst["VER003"]) == (("fout", "waarschuwing"), ("waarschuwing", "advies"))
    assert (ernst["REG001"], ernst["LEZ007"]) == (("fout", "fout"), ("fout", "fout"))
    assert per_code["AWB001"]["grondslag"][0]["vindplaats"] == "artikel 3:16 lid 1 en 2 Awb"


def test_onbekende_regel_noemt_de_dichtstbijzijnde(draai: Draai, register_klein: Path) -> None:
    afloop = draai("regel", "terinzage-zes-wekn", map_=register_klein)
    assert afloop.code == 2
    assert afloop.fout == (
        "De regel “terinzage-zes-wekn” bestaat niet. Bedoelde u “terinzage-zes-weken”?\n"
        "Zie alle regels met `participatie regel`.\n"
    )


def test_afspraak_van_het_register_heeft_geen_begin(draai: Draai, register_klein: Path) -> None:
    uit = draai("regel", "REG001", map_=register_klein).uit
    assert "registerafspraak" in uit
    assert "geldig van" not in uit


def test_regel_zonder_register(draai: Draai, tmp_path: Path) -> None:
    assert draai("regel", "AWB001", map_=tmp_path).code == 0


def test_project_op_een_pagina(draai: Draai, register_klein: Path) -> None:
    afloop = draai("toon", "laat-plein", "--peildatum", "2024-06-01", map_=register_klein)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "toon-laat-plein.txt")


def test_fase_volgt_de_peildatum(draai: Draai, register_klein: Path) -> None:
    def fase(dag: str) -> str:
        uit = draai("toon", "groene-as", "--peildatum", dag, map_=register_klein).uit
        return next(regel for regel in uit.splitlines() if regel.startswith("Fase: "))

    assert fase("2023-09-30") == "Fase: nog niet begonnen"
    assert fase("2023-10-01") == "Fase: voorbereiding"
    assert fase("2024-06-30") == "Fase: voorbereiding"
    assert fase("2024-07-01") == "Fase: uitvoering"


def test_ook_een_actie_en_een_experiment(draai: Draai, register_klein: Path) -> None:
    for naam in ("trainingen", "gesprek-aan-de-deur", "groenbeheer-buurt", "inloopavond"):
        afloop = draai("toon", naam, "--peildatum", "2025-01-01", map_=register_klein)
        assert afloop.code == 0
        assert "Wat er is gebeurd" in afloop.uit


def test_onbekend_project_noemt_het_dichtstbijzijnde(draai: Draai, register_klein: Path) -> None:
    afloop = draai("toon", "groene-az", map_=register_klein)
    assert afloop.code == 2
    assert afloop.fout.startswith("In het register staat geen “groene-az”. Bedoelde u “groene-as”?")


def test_kapot_project_verwijst_naar_de_controle(draai: Draai, register_klein: Path) -> None:
    afloop = draai("toon", "kapot", map_=register_klein)
    assert afloop.code == 2
    assert "participatie check register/projecten/kapot.yaml" in afloop.fout


def test_pagina_toont_wat_zij_telt(draai: Draai, register_klein: Path, tmp_path: Path) -> None:
    kopie = shutil.copytree(register_klein, tmp_path / "werk")
    (kopie / "register/kader.yaml").unlink()
    uit = draai("toon", "groene-as", "--peildatum", "2025-01-01", map_=kopie).uit
    assert "LEZ017 zonder-kader  register/kader.yaml" in uit
    assert "1 fout, 0 waarschuwingen en 0 adviezen." in uit


def test_voor_het_begin_is_er_niets(draai: Draai, register_klein: Path) -> None:
    uit = draai("toon", "groene-as", "--peildatum", "1980-01-01", map_=register_klein).uit
    assert "Er staat geen feit in van op of vóór de peildatum." in uit
    assert "Er zijn geen bevindingen." in uit


def test_toon_zonder_register(draai: Draai, tmp_path: Path) -> None:
    assert draai("toon", "x", map_=tmp_path).fout.startswith("Hier en in de mappen hierboven staat geen register.")
