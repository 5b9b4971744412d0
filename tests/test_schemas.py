"""The JSON Schemas accept what the program accepts, and refuse what it refuses."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.gevallen import SOORTEN, basis, met_verschil


@pytest.mark.parametrize("soort", sorted(SOORTEN))
def test_schema_neemt_een_goed_bestand_aan(soort: str) -> None:
    Draft202012Validator(SOORTEN[soort].model_json_schema()).validate(basis(soort))


@pytest.mark.parametrize(
    "verschil",
    [
        {"onbekende_sleutel": "x"},
        {"titel": None},
        {"gevolgd": "yes"},
        {"vorm": "anders"},
        {"instrument": {"soort": "anders"}},
        {"afweging": {"datum": "31-12-2024"}},
        {"afweging": {"datum": "2024-13-01"}},
        {"aanpak": {"budget": "1.000"}},
        {"aanpak": {"adres": "www.voorbeeldstad.example"}},
        {"besluiten": "geen"},
    ],
)
def test_schema_weigert_een_fout_bestand(verschil: dict[str, Any]) -> None:
    fout = met_verschil(basis("project"), verschil)
    assert not Draft202012Validator(SOORTEN["project"].model_json_schema()).is_valid(fout)


@pytest.mark.parametrize(
    "verschil",
    [
        {"instrument": "onbekend"},
        {"activiteiten": "onbekend"},
        {"afweging": {"datum": 2024}},
        {"afweging": {"datum": "onbekend"}},
        {"aanpak": {"budget": 15000}},
    ],
)
def test_schema_kent_onbekend_en_getallen(verschil: dict[str, Any]) -> None:
    goed = met_verschil(basis("project"), verschil)
    Draft202012Validator(SOORTEN["project"].model_json_schema()).validate(goed)
