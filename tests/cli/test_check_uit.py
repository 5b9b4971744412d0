"""`participatie check` in several formats: to a folder, on a platform, and with hostile names of files."""

import csv
import json
import os
import re
import shutil
from collections import Counter
from contextlib import AbstractContextManager
from io import StringIO
from pathlib import Path

import pytest
from defusedxml import ElementTree
from sarif_kit.validate import validation_errors

from participatie_cli.cli.checkformaten import FORMATEN
from participatie_cli.store.schrijven import samen
from tests.conftest import Draai

PEIL = ("--peildatum", "2025-01-01")
ALLE = tuple(deel for een in FORMATEN for deel in ("--formaat", een))
BESTANDEN = {een: FORMATEN[een].bestand for een in FORMATEN}


@pytest.fixture
def kopie(register_klein: Path, tmp_path: Path) -> Path:
    werk = Path(shutil.copytree(register_klein, tmp_path / "werk"))
    (werk / ".git").mkdir()
    return werk


def inhoud(map_: Path) -> dict[str, str]:
    return {een: (map_ / naam).read_text("utf-8") for een, naam in BESTANDEN.items()}


def gevonden(formaat: str, tekst: str) -> Counter[tuple[str, str]]:
    """Which rules were not met in which files, as a format tells it."""
    match formaat:
        case "json":
            rij = json.loads(tekst)["bevindingen"]
            return Counter((een["bestand_in_repository"], een["code"]) for een in rij)
        case "gitlab":
            return Counter((een["location"]["path"], een["check_name"][:6]) for een in json.loads(tekst))
        case "sarif":
            [run] = json.loads(tekst)["runs"]
            rij = [een for een in run["results"] if not een["suppressions"]]
            plekken = [een["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for een in rij]
            return Counter(zip(plekken, [een["ruleId"] for een in rij], strict=True))
        case "azure":
            return Counter(re.findall(r"sourcepath=([^;]*);.*?;code=(\w+);", tekst))
        case _:
            rijen = csv.DictReader(StringIO(tekst), delimiter=";")
            return Counter((een["bestand"], een["code"]) for een in rijen if een["soort"] == "bevinding")


def test_elk_formaat_in_een_eigen_bestand_en_overal_hetzelfde(draai: Draai, kopie: Path) -> None:
    afloop = draai("check", *PEIL, *ALLE, "--uit", "../uitkomst", map_=kopie / "register" / "projecten")
    assert (afloop.code, afloop.fout) == (1, "")
    map_ = kopie / "register" / "uitkomst"
    assert {een.name for een in map_.iterdir()} == set(BESTANDEN.values())
    staat = inhoud(map_)
    shutil.rmtree(map_)
    for formaat in FORMATEN:
        los = draai("check", *PEIL, "--formaat", formaat, map_=kopie / "register" / "projecten")
        assert (formaat, los.uit, los.code) == (formaat, staat[formaat], 1)
    assert staat["github"] in afloop.uit
    assert staat["azure"] in afloop.uit
    assert f"Geschreven: {map_.as_posix()}/controle.sarif\n" in afloop.uit
    assert "Uitkomsten: " in afloop.uit

    verwacht = gevonden("json", staat["json"])
    assert verwacht
    for formaat in ("sarif", "gitlab", "azure", "csv"):
        assert gevonden(formaat, staat[formaat]) == verwacht
    boom = ElementTree.fromstring(staat["junit"])
    gevallen = [een for een in boom.iter("testcase") if een.find("failure") is not None]
    assert {(een.get("file"), een.get("name", "")[:6]) for een in gevallen} == {
        (een["bestand_in_repository"], een["code"])
        for een in json.loads(staat["json"])["bevindingen"]
        if een["ernst"] == "fout"
    }
    assert json.loads(staat["sarif"])["runs"][0]["invocations"][0]["exitCode"] == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_een_naam_van_een_bestand_die_niet_deugt(draai: Draai, kopie: Path) -> None:
    namen = (b"met spatie 100% %0A.yaml", b"regel\n::error::x.yaml", b"\xff\xfe;]##vso[x].yaml")
    for naam in namen:
        shutil.copy(
            kopie / "register/projecten/laat-plein.yaml", os.fsencode(kopie / "register/projecten") + b"/" + naam
        )
    assert draai("check", *PEIL, *ALLE, "--uit", "../uit", map_=kopie).code == 1
    staat = inhoud(kopie.parent / "uit")
    assert validation_errors(json.loads(staat["sarif"])) == []
    for verwacht in ("met%20spatie%20100%25%20%250A.yaml", "regel%0A%3A%3Aerror%3A%3Ax.yaml", "%FF%FE%3B%5D%23%23vso"):
        assert f"register/projecten/{verwacht}" in staat["sarif"]
    aantal = len(json.loads(staat["json"])["bevindingen"])
    assert len(json.loads(staat["gitlab"])) == aantal
    assert staat["azure"].count("\n") == aantal
    assert all(een.startswith("##vso[task.logissue ") for een in staat["azure"].splitlines())
    assert all(een.startswith(("::error ", "::warning ", "::notice ")) for een in staat["github"].splitlines())
    assert sum(een["soort"] == "bevinding" for een in csv.DictReader(StringIO(staat["csv"]), delimiter=";")) == aantal
    assert len(ElementTree.fromstring(staat["junit"])) == 8 + len(namen)


def test_in_een_bestand_staan_geen_kleuren(draai: Draai, kopie: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    afloop = draai("check", *PEIL, "--formaat", "tekst", "--uit", "uit", map_=kopie)
    assert "\x1b[" in afloop.uit
    assert "\x1b" not in (kopie / "uit/controle.txt").read_text("utf-8")


def test_meer_formaten_vragen_om_een_map(draai: Draai, register_klein: Path) -> None:
    afloop = draai("check", *PEIL, "--formaat", "sarif", "--formaat", "csv", map_=register_klein)
    assert (afloop.code, afloop.uit) == (2, "")
    assert afloop.fout.startswith("Op het scherm kan één formaat tegelijk, en u vroeg er 2.\nGeef met --uit een map")
    twee_keer = draai("check", *PEIL, "--formaat", "csv", "--formaat", "csv", map_=register_klein)
    assert twee_keer.code == 1
    fout = draai("check", *PEIL, "--formaat", "xml", "--formaat", "xml", map_=register_klein)
    assert (fout.code, "“xml” kan niet bij --formaat" in fout.fout) == (2, True)
    scherm = draai("check", *PEIL, "--formaat", "csv", "--uit", "-", map_=register_klein)
    assert scherm.uit == twee_keer.uit


def test_waar_geen_bestand_kan_komen(draai: Draai, kopie: Path) -> None:
    opdracht = ("check", *PEIL, "--formaat", "sarif", "--formaat", "csv", "--uit")
    (kopie / "bezet").write_text("x", "utf-8")
    (kopie / "map/controle.csv").mkdir(parents=True)
    (kopie / "vol").mkdir()
    (kopie / "vol/controle.csv").write_text("van iemand anders", "utf-8")
    for uit, zin in (
        ("bezet", "bezet is geen map.\nGeef bij --uit een map"),
        ("bezet/dieper", "bezet/dieper kan geen map worden: er staat al een bestand met die naam"),
        ("map", "map/controle.csv is een map; daar moet een bestand komen."),
        (
            "vol",
            "vol/controle.csv bestaat al.\nKies een andere map met --uit, of vervang het bestand met --overschrijf.",
        ),
    ):
        afloop = draai(*opdracht, uit, map_=kopie)
        assert (afloop.code, afloop.fout.startswith(zin)) == (2, True), afloop.fout
    assert not (kopie / "vol/controle.sarif").exists()
    assert draai(*opdracht, "vol", "--overschrijf", map_=kopie).code == 1
    assert (kopie / "vol/controle.csv").read_text("utf-8").startswith("soort;bestand")
    assert validation_errors(json.loads((kopie / "vol/controle.sarif").read_text("utf-8"))) == []


def test_een_map_waarin_niet_te_schrijven_is(draai: Draai, kopie: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def geweigerd(*_: object, **__: object) -> AbstractContextManager[None]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(samen, "tijdelijk_in", geweigerd)
    afloop = draai("check", *PEIL, "--formaat", "sarif", "--uit", "nieuw", map_=kopie)
    assert afloop.code == 2
    assert afloop.fout.startswith("Schrijven lukt niet: ")
    assert "Er is niets gewijzigd." in afloop.fout
    assert not (kopie / "nieuw").exists()


@pytest.mark.parametrize(
    ("variabele", "begin"),
    [
        ("GITHUB_ACTIONS", "::error file="),
        ("GITLAB_CI", "[\n"),
        ("TF_BUILD", "##vso[task.logissue "),
        (None, "register/projecten/kapot.yaml\n"),
    ],
)
def test_auto_kent_het_platform(
    variabele: str | None, begin: str, draai: Draai, register_klein: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if variabele:
        monkeypatch.setenv(variabele, "true")
    afloop = draai("check", *PEIL, "--formaat", "auto", map_=register_klein)
    assert (afloop.code, afloop.uit.startswith(begin)) == (1, True)


def test_de_samenvatting_komt_achter_wat_er_al_stond(
    draai: Draai, kopie: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    samenvatting = kopie / "samenvatting.md"
    samenvatting.write_text("# Van een ander\n", "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(samenvatting))
    for formaat in set(FORMATEN) - {"github"}:
        draai("check", *PEIL, "--formaat", formaat, "register/projecten", map_=kopie)
    assert samenvatting.read_text("utf-8") == "# Van een ander\n"
    opdracht = ("check", *PEIL, "--formaat", "github", "register/projecten")
    assert draai(*opdracht, map_=kopie).code == 1
    tekst = samenvatting.read_text("utf-8")
    assert tekst.startswith("# Van een ander\n## Controle van het participatieregister")
    assert tekst.count("## Controle") == 1
    assert "VIS001" in tekst
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(kopie / "geen-map/x"))
    afloop = draai(*opdracht, map_=kopie)
    assert (afloop.code, "De samenvatting voor GitHub (GITHUB_STEP_SUMMARY) is niet te schrijven" in afloop.fout) == (
        1,
        True,
    )


def test_de_samenvatting_wordt_niet_te_groot(draai: Draai, kopie: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    samenvatting = kopie / "samenvatting.md"
    samenvatting.write_bytes(b"x" * 999_000)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(samenvatting))
    draai("check", *PEIL, "--formaat", "github", map_=kopie)
    assert 999_000 < samenvatting.stat().st_size <= 1_024_000
    assert "Dit is niet alles" in samenvatting.read_text("utf-8")
