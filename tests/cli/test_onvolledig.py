"""One wrong word in a file: it is named, and the rest of the file is checked, scored, shown and reported."""

import json
from pathlib import Path

import pytest

from tests.conftest import Draai
from tests.report.registers import leg_neer

PEIL = ("--peildatum", "2024-09-30")
GEVALLEN = {
    "gevolgd": ("gevolgd: ja", "gevolgd: no"),
    "id": ("id: groene-as", "id: Groene As"),
    "instrument": ("- soort: omgevingsplan", "- soort: omgevingspln"),
    "titel": ("titel: Groene As", "titel: []"),
}


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return leg_neer(tmp_path)


def bederf(register: Path, oud: str, nieuw: str) -> Path:
    pad = register / "projecten/groene-as.yaml"
    tekst = pad.read_text("utf-8")
    assert tekst.count(oud) >= 1
    pad.write_text(tekst.replace(oud, nieuw, 1), "utf-8")
    return pad


@pytest.mark.parametrize("geval", ["gevolgd", "id", "instrument", "titel"])
def test_een_fout_woord_laat_de_rest_staan(geval: str, register: Path, draai: Draai) -> None:
    bederf(register, *GEVALLEN[geval])
    naam = "register/projecten/groene-as.yaml"
    gegevens = json.loads(draai("check", *PEIL, "--formaat", "json", map_=register.parent).uit)
    assert gegevens["samenvatting"]["onvolledig"] == [naam]
    assert gegevens["samenvatting"]["ongelezen"] == 0
    assert [een["id"] for een in gegevens["dossiers"] if een["bestand"] == naam] == ["groene-as"]
    assert f"Onvolledig: {naam}." in draai("check", *PEIL, map_=register.parent).uit
    score = json.loads(draai("score", *PEIL, "--formaat", "json", map_=register.parent).uit)
    assert (score["onvolledig"], score["ongelezen"]) == ([naam], [])
    assert "groene-as" in [een["id"] for een in score["projecten"]]
    for formaat in ("tekst", "markdown"):
        afloop = draai("score", *PEIL, "--formaat", formaat, map_=register.parent)
        assert "Onvolledig: " in afloop.uit
        assert afloop.code == 1
    pagina = draai("toon", "groene-as", *PEIL, map_=register.parent).uit
    assert "Onvolledig: wat in dit bestand niet klopt, telt als onbekend" in pagina
    assert "Kennisgeving" in pagina or geval == "instrument"


@pytest.mark.parametrize("geval", ["gevolgd", "titel"])
def test_het_verslag_noemt_het_bestand_op_de_eerste_bladzijde(geval: str, register: Path, draai: Draai) -> None:
    bederf(register, *GEVALLEN[geval])
    afloop = draai("report", "--periode", "2024-09", "--uit", "-", map_=register.parent)
    begin = afloop.uit.partition("## In één minuut")[2].partition("\n## ")[0]
    assert "Let op. Onvolledig: register/projecten/groene-as.yaml." in begin
    assert "Let op. Onvolledig: register/projecten/groene-as.yaml." in afloop.fout
    assert afloop.code == 1


def test_een_fout_woord_verbergt_geen_persoonsgegeven(register: Path, draai: Draai) -> None:
    pad = bederf(register, *GEVALLEN["gevolgd"])
    pad.write_text(
        pad.read_text("utf-8") + "opmerking: Bel 06 12345678 of mail naar j.jansen@voorbeeld.example.\n", "utf-8"
    )
    gegevens = json.loads(draai("check", *PEIL, "--formaat", "json", map_=register.parent).uit)
    codes = {een["code"] for een in gegevens["bevindingen"]}
    assert {"LEZ016", "PRV004", "PRV005"} <= codes


def test_de_uitleg_zegt_waarop_een_uitkomst_niet_rust(register: Path, draai: Draai) -> None:
    bederf(register, *GEVALLEN["gevolgd"])
    afloop = draai("check", *PEIL, "--uitleg", "groene-as", "LER005", map_=register.parent)
    assert "Niet te beoordelen: wat in het bestand bij `gevolgd` staat, klopt niet en telt als onbekend" in afloop.uit


def test_een_oordeel_wordt_niet_vastgelegd_in_een_bestand_dat_niet_klopt(register: Path, draai: Draai) -> None:
    pad = bederf(register, *GEVALLEN["gevolgd"])
    voor = pad.read_text("utf-8")
    opdracht = (
        "oordeel",
        "groene-as",
        "MNS001",
        "--uitkomst",
        "voldoet",
        "--door",
        "coach",
        "--reden",
        "Kort.",
        "--ja",
    )
    afloop = draai(*opdracht, map_=register.parent)
    assert (afloop.code, pad.read_text("utf-8")) == (2, voor)
    assert "niet helemaal te lezen" in afloop.fout
    assert draai("oordeel", "groene-as", map_=register.parent).code == 0
