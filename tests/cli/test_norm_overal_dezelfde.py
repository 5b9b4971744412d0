"""A norm is told in the version that counted, in every output, and blamed only where it is the one that was not met."""

import json
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.report.beeld.rapport import Normblok
from tests.conftest import Draai
from tests.report.registers import leg_neer, rapport, verander

BESTAND = "register/projecten/groene-as.yaml"
OUDE_TEKST = "artikel 3:16 lid 1 en 2 Awb (tekst tot 1 juli 2021)"
IN_2020: dict[str, Any] = {
    "fasen": [{"fase": "voorbereiding", "vanaf": "2020-01-01"}],
    "instrumenten": [
        {
            "soort": "omgevingsplan",
            "terinzageleggingen": [
                {
                    "kennisgeving": {"datum": "2020-03-04", "noemt": ["wie", "hoe", "periode", "wijze"]},
                    "start": "2020-03-05",
                    "eind": "2020-04-01",
                }
            ],
        }
    ],
}


@pytest.fixture
def register(tmp_path: Path) -> Path:
    gemaakt = leg_neer(tmp_path)
    verander(tmp_path / BESTAND, IN_2020)
    return gemaakt


def blokken(register: Path) -> dict[str, Normblok]:
    normen = rapport(register, periode="2024-09").normen
    return {norm.vindplaats: norm for groep in normen.groepen for norm in groep.normen}


def test_bevinding_json_uitleg_en_bijlage_noemen_dezelfde_tekst(register: Path, draai: Draai) -> None:
    gezien = json.loads(draai("check", "--peildatum", "2024-09-30", "--formaat", "json", map_=register.parent).uit)
    (bevinding,) = (een for een in gezien["bevindingen"] if (een["code"], een["bestand"]) == ("AWB001", BESTAND))
    assert bevinding["grondslag"][0]["vindplaats"] == OUDE_TEKST
    uitgelegd = draai("check", "--peildatum", "2024-09-30", "--uitleg", "groene-as", "AWB001", map_=register.parent).uit
    for norm in bevinding["grondslag"]:
        assert f"{norm['vindplaats']} (geldig vanaf" in uitgelegd
    bijlage = blokken(register)
    assert BESTAND in bijlage[OUDE_TEKST].niet
    assert BESTAND not in bijlage["artikel 3:16 lid 1 en 2 Awb"].niet
    assert {norm["vindplaats"] for norm in bevinding["grondslag"]} <= bijlage.keys()


def test_een_wet_krijgt_niet_de_schuld_van_een_verordening(register: Path) -> None:
    niet = {norm.vindplaats: norm.niet for norm in blokken(register).values() if "VER00" in norm.regels}
    geraakt = [vindplaats for vindplaats, waar in niet.items() if waar]
    assert all("Awb" not in vindplaats and "Gemeentewet" not in vindplaats for vindplaats in geraakt)
    assert any("Gemeentewet" in vindplaats for vindplaats in niet)
