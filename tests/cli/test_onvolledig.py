"""One wrong word in a file: it is named, and the rest of the file is checked, scored, shown and reported."""

import json
import re
from pathlib import Path

import pytest

from tests.conftest import Draai
from tests.report.registers import leg_neer

pytestmark = pytest.mark.langzaam

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
    pagina = draai("toon", "groene-as", *PEIL, map_=register.parent).uit
    assert "Onvolledig: wat in dit bestand niet klopt, telt als onbekend" in pagina
    assert "gmb-2023-1000" in pagina or geval == "instrument"


@pytest.mark.parametrize("formaat", ["tekst", "markdown"])
def test_een_score_noemt_het_bestand_in_elk_formaat(formaat: str, register: Path, draai: Draai) -> None:
    bederf(register, *GEVALLEN["instrument"])
    afloop = draai("score", *PEIL, "--formaat", formaat, map_=register.parent)
    assert "Onvolledig: " in afloop.uit
    assert afloop.code == 1


@pytest.mark.parametrize("geval", ["gevolgd", "titel"])
def test_het_verslag_noemt_het_bestand_op_de_eerste_bladzijde(geval: str, register: Path, draai: Draai) -> None:
    bederf(register, *GEVALLEN[geval])
    afloop = draai("report", "--periode", "2024-09", "--uit", "-", map_=register.parent)
    begin = afloop.uit.partition("## In het kort")[2].partition("\n## ")[0]
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
    bederf(register, "plan_lag_er_al: nee", "plan_lag_er_al: nie")
    afloop = draai("check", *PEIL, "--uitleg", "groene-as", "VIS007", map_=register.parent)
    assert "Niet te beoordelen: wat in het bestand bij `plan_lag_er_al` staat, klopt niet" in afloop.uit


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


def test_een_fout_in_het_kader_staat_op_de_eerste_bladzijde_en_kost_een_keuze(register: Path, draai: Draai) -> None:
    pad = register / "kader.yaml"
    tekst = pad.read_text("utf-8")
    pad.write_text(re.sub("vastgesteld_op: .*", "vastgesteld_op: ooit", tekst), "utf-8")
    afloop = draai("report", "--periode", "2024-09", "--uit", "-", map_=register.parent)
    begin = afloop.uit.partition("## In het kort")[2].partition("\n## ")[0]
    assert "Let op. Onvolledig: register/kader.yaml." in begin
    gegevens = json.loads(draai("check", *PEIL, "--formaat", "json", map_=register.parent).uit)
    assert gegevens["samenvatting"]["onvolledig"] == ["register/kader.yaml"]
    score = json.loads(draai("score", *PEIL, "--formaat", "json", map_=register.parent).uit)
    assert (score["onvolledig"], score["ongelezen"]) == (["register/kader.yaml"], [])
    redenen = (
        [een["reden"] or "" for een in gegevens["uitkomsten"]] if "uitkomsten" in gegevens else [json.dumps(gegevens)]
    )
    assert any("klopt niet en telt als onbekend" in reden for reden in redenen)


def test_zonder_leesbare_kalender_zegt_het_verslag_waarom_het_er_niet_komt(register: Path, draai: Draai) -> None:
    pad = register / "kader.yaml"
    pad.write_text(re.sub("elke_maanden: .*", "elke_maanden: vier", pad.read_text("utf-8")), "utf-8")
    afloop = draai("report", map_=register.parent)
    assert (afloop.code, afloop.uit) == (2, "")
    assert "bij `rapportage` staat, klopt niet" in afloop.fout
    assert "niet bekend welke perioden" in draai("score", "--periode", "2024-09", map_=register.parent).fout
    assert draai("score", *PEIL, map_=register.parent).code == 1
