"""`participatie regel` and `participatie toon` as a user meets them."""

import json
import re
import shutil
from pathlib import Path

import pytest

from participatie_cli import __version__
from participatie_cli.checks.ernst import ernst_anders
from participatie_cli.console.paginabeeld import GEBEURD, INBRENG, KOMT, ONBEKENDE_INBRENG, ZONDER_DATUM
from participatie_cli.rules.catalog import regelbladen
from participatie_cli.wording.waarden import hoogste_ernst
from tests.conftest import Draai, is_zoals
from tests.gevallen import kader

PER_SOORT = {
    "project": "groene-as",
    "maatregel": "trainingen",
    "experiment": "gesprek-aan-de-deur",
    "uitdaagverzoek": "groenbeheer-buurt",
    "werkvorm": "inloopavond",
}
SLEUTELS = [
    *("versie", "programma", "peildatum", "soort", "id", "bestand", "titel", "samenvatting", "opmerking", "onvolledig"),
    *("staat", "gebeurd", "inbreng", "komt", "zonder_datum", "bevindingen", "niet_te_beoordelen", "uitkomsten"),
]


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
        return " ".join(next(regel for regel in uit.splitlines() if regel.startswith("Fase ")).split()[1:])

    assert fase("2023-09-30") == "nog niet begonnen"
    assert fase("2023-10-01") == "voorbereiding, sinds 1 oktober 2023"
    assert fase("2024-06-30") == "voorbereiding, sinds 1 oktober 2023"
    assert fase("2024-07-01") == "uitvoering, sinds 1 juli 2024"


@pytest.mark.parametrize(("soort", "naam"), PER_SOORT.items())
def test_elke_soort_bestand_op_een_pagina(soort: str, naam: str, draai: Draai, register_klein: Path) -> None:
    afloop = draai("toon", naam, "--peildatum", "2025-01-01", map_=register_klein)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, f"toon-{soort}.txt")


@pytest.mark.parametrize(("soort", "naam"), PER_SOORT.items())
def test_elke_soort_bestand_voor_programmas(soort: str, naam: str, draai: Draai, register_klein: Path) -> None:
    uit = draai("toon", naam, "--peildatum", "2025-01-01", "--formaat", "json", map_=register_klein).uit
    gegevens = json.loads(uit)
    assert (gegevens["soort"], gegevens["id"], list(gegevens)) == (soort, naam, SLEUTELS)
    is_zoals(uit.replace(__version__, "0.0.0"), f"toon-{soort}.json")


def test_een_project_als_document(draai: Draai, register_klein: Path) -> None:
    uit = draai("toon", "laat-plein", "--peildatum", "2024-06-01", "--formaat", "markdown", map_=register_klein).uit
    is_zoals(uit, "toon-laat-plein.md")


def test_de_handleiding_noemt_elke_sleutel() -> None:
    handleiding = (Path(__file__).parents[2] / "docs/handleiding.md").read_text("utf-8")
    begin = handleiding.index("<!-- begin toonsleutels -->")
    tabel = handleiding[begin : handleiding.index("<!-- eind toonsleutels -->", begin)]
    assert [sleutel for sleutel in SLEUTELS if f"`{sleutel}`" not in tabel] == []


def test_een_lege_soort_kost_geen_regel(draai: Draai, register_klein: Path) -> None:
    uit = draai("toon", "inloopavond", "--peildatum", "2025-01-01", map_=register_klein).uit
    assert not any(kop in uit for kop in (GEBEURD, INBRENG, KOMT, ZONDER_DATUM))


def test_van_onbekende_inbreng_is_te_lezen_dat_zij_onbekend_is(
    draai: Draai, register_klein: Path, tmp_path: Path
) -> None:
    kopie = shutil.copytree(register_klein, tmp_path / "werk")
    pad = kopie / "register/projecten/laat-plein.yaml"
    begin, _, rest = pad.read_text("utf-8").partition("inbreng:\n")
    pad.write_text(f"{begin}inbreng: onbekend\n{rest[rest.index('besluiten:') :]}", "utf-8")
    for formaat in ("tekst", "markdown"):
        uit = draai("toon", "laat-plein", "--peildatum", "2024-06-01", "--formaat", formaat, map_=kopie).uit
        assert ONBEKENDE_INBRENG in uit
    uit = draai("toon", "laat-plein", "--peildatum", "2024-06-01", "--formaat", "json", map_=kopie).uit
    assert json.loads(uit)["inbreng"] == "onbekend"


def test_wat_regels_uitrekenen_staat_bij_wat_komt_maar_niet_wat_het_bestand_zelf_zegt(
    draai: Draai, register_klein: Path
) -> None:
    uit = draai("toon", "laat-plein", "--peildatum", "2024-06-01", "--formaat", "json", map_=register_klein).uit
    (punt,) = [een for een in json.loads(uit)["komt"] if een["norm"]]
    assert (punt["datum"], punt["wie"], punt["uiterlijk"]) == ("2024-06-19", "gemeente", True)
    assert punt["wat"].startswith("Zorgen dat dit klopt: een voorstel aan raad of college heeft een")
    uit = draai("toon", "trainingen", "--peildatum", "2024-12-01", "--formaat", "json", map_=register_klein).uit
    dagen = [een["datum"] for een in json.loads(uit)["komt"]]
    assert dagen == ["2024-12-31", "2025-06-30"]


@pytest.mark.parametrize("breedte", [80, 120])
def test_op_een_scherm_staat_naast_de_dag_alleen_wat_toen_gebeurde(
    breedte: int, draai: Draai, register_klein: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", str(breedte))
    uit = draai("toon", "groene-as", "--peildatum", "2025-01-01", map_=register_klein).uit
    regels = [regel.rstrip() for regel in re.sub(r"\x1b\[[0-9;]*m", "", uit).splitlines()]
    begin = regels.index(GEBEURD) + 1
    gebeurd = regels[begin : regels.index("", begin)]
    kolom = gebeurd[0].index("De voorbereiding")
    assert max(map(len, regels)) <= breedte
    assert all(regel[kolom - 2 : kolom] == "  " for regel in gebeurd)
    assert any(not regel[:kolom].strip() for regel in gebeurd)


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
    assert "(LEZ017)" in uit
    assert "1 fout, 0 waarschuwingen en 0 adviezen." in uit


def test_voor_het_begin_is_er_niets(draai: Draai, register_klein: Path) -> None:
    uit = draai("toon", "groene-as", "--peildatum", "1980-01-01", map_=register_klein).uit
    assert "Er staat geen feit in van op of vóór de peildatum." in uit
    assert "Er zijn geen bevindingen." in uit


def test_toon_zonder_register(draai: Draai, tmp_path: Path) -> None:
    assert draai("toon", "x", map_=tmp_path).fout.startswith("Hier en in de mappen hierboven staat geen register.")
