"""`participatie export` as a user meets it: what is written, what stops it, and what is never touched."""

import csv
import importlib
import shutil
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.export.namen import LIJST
from participatie_cli.report.sjabloon import ontbreekt
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai, is_zoals
from tests.export.proeven import KLEIN, TWEEDE, leg_neer

DAG = ("--peildatum", "2025-06-01")
TABELLEN = ("projecten", "activiteiten", "inbreng", "resultaten_blauw", "besluiten", "termijnen", "wijken", "niveaus")


@pytest.fixture
def klein(tmp_path: Path) -> Path:
    return leg_neer(KLEIN, tmp_path / "klein")


def test_csv_van_een_klein_register(draai: Draai, klein: Path) -> None:
    afloop = draai("export", *DAG, map_=klein)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert afloop.uit.startswith("Geschreven (csv): open-data/leesmij.md en nog ")
    is_zoals((klein / "open-data/leesmij.md").read_text("utf-8"), "export-leesmij.md")
    stukken = (f"== {naam}\n{(klein / f'open-data/{naam}.csv').read_text('utf-8')}" for naam in TABELLEN)
    is_zoals("".join(stukken), "export-csv.txt")


def test_json_van_een_klein_register(draai: Draai, klein: Path) -> None:
    assert draai("export", *DAG, "--formaat", "json", "--uit", "uit", map_=klein).code == Exitcode.GOED
    regels = (klein / "uit/open-data.json").read_text("utf-8").splitlines(keepends=True)
    van, tot = (
        next(nr for nr, regel in enumerate(regels) if f'"{een}": {{' in regel) for een in ("inbreng", "besluiten")
    )
    is_zoals("".join(regels[van:tot]), "export-json.txt")


def test_een_map_met_iets_anders_wordt_niet_aangeraakt(draai: Draai, klein: Path) -> None:
    (klein / "uit").mkdir()
    (klein / "uit/mijn-brief.txt").write_text("Beste")
    afloop = draai("export", *DAG, "--uit", "uit", "--overschrijf", map_=klein)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert afloop.fout.startswith(
        "In uit staat iets anders: mijn-brief.txt.\nKies met --uit een map die er nog niet is"
    )
    assert [pad.name for pad in (klein / "uit").iterdir()] == ["mijn-brief.txt"]
    assert draai("export", "--uit", "uit/mijn-brief.txt", map_=klein).fout.startswith("uit/mijn-brief.txt is geen map.")


@pytest.mark.parametrize("lijst", [None, "", "inbreng.csv\n", "../projecten.csv\nprojecten.csv \n"])
def test_een_bestand_van_een_ander_met_dezelfde_naam_blijft(lijst: str | None, draai: Draai, klein: Path) -> None:
    uit = klein / "uit"
    uit.mkdir()
    (uit / "projecten.csv").write_text("hoi\n")
    if lijst is not None:
        (uit / LIJST).write_text(lijst)
    for meer in ((), ("--formaat", "json")):
        afloop = draai("export", *DAG, "--uit", "uit", "--overschrijf", *meer, map_=klein)
        assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
        assert afloop.fout.startswith(
            "In uit staat iets anders: projecten.csv.\nKies met --uit een map die er nog niet"
        )
    assert (uit / "projecten.csv").read_text() == "hoi\n"
    assert {pad.name for pad in uit.iterdir()} <= {"projecten.csv", LIJST}


def test_een_lijst_die_niet_te_lezen_is_telt_niet(draai: Draai, klein: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def weigert(pad: Path) -> bytes:
        raise PermissionError(pad)

    (klein / "uit").mkdir()
    (klein / "uit/projecten.csv").write_text("hoi\n")
    (klein / "uit" / LIJST).write_text("projecten.csv\n")
    monkeypatch.setattr(Path, "read_bytes", weigert)
    assert draai("export", *DAG, "--uit", "uit", map_=klein).fout.startswith("In uit staat iets anders: projecten.csv.")


@pytest.mark.langzaam
def test_wat_er_staat_wordt_alleen_vervangen_als_het_mag(draai: Draai, klein: Path) -> None:
    draai("export", *DAG, map_=klein)
    oud = (klein / "open-data/inbreng.csv").read_bytes()
    (klein / "open-data/inbreng.csv").write_bytes(b"oud")
    (klein / "open-data/verdelingen.csv").write_bytes(b"van een eerdere export")
    (klein / "open-data" / LIJST).write_bytes((klein / "open-data" / LIJST).read_bytes() + b"verdelingen.csv\n")
    afloop = draai("export", *DAG, map_=klein)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert "bestaat al.\nKies een andere map met --uit, of vervang wat er staat met --overschrijf." in afloop.fout
    assert (klein / "open-data/inbreng.csv").read_bytes() == b"oud"
    assert draai("export", *DAG, "--overschrijf", map_=klein).code == Exitcode.GOED
    assert (klein / "open-data/inbreng.csv").read_bytes() == oud
    assert not (klein / "open-data/verdelingen.csv").exists()
    assert draai("export", *DAG, "--formaat", "json", map_=klein).code == Exitcode.GOED
    op_de_lijst = (klein / "open-data" / LIJST).read_text("utf-8").splitlines()[1:]
    aanwezig = sorted(pad.name for pad in (klein / "open-data").iterdir() if pad.name != LIJST)
    assert op_de_lijst == aanwezig


def test_persoonsgegevens_stoppen_de_export(draai: Draai, klein: Path) -> None:
    pad = klein / "register/projecten/groene-as.yaml"
    tekst = pad.read_text("utf-8")
    pad.write_text(f"{tekst}opmerking: Bel mij op 06-12345678 of mail jan.jansen@voorbeeld.example.\n", "utf-8")
    regel = tekst.count("\n") + 1
    afloop = draai("export", *DAG, map_=klein)
    assert (afloop.code, afloop.uit) == (Exitcode.BEVINDINGEN, "")
    assert afloop.fout.startswith(f"In het register staan persoonsgegevens: register/projecten/groene-as.yaml:{regel}:")
    assert "Er is niets gemaakt.\nHaal ze eerst weg; zie hoe met `participatie check`.\n" in afloop.fout
    assert "jansen" not in afloop.fout
    assert not (klein / "open-data").exists()


def test_een_onleesbaar_bestand_wordt_gezegd(draai: Draai, klein: Path) -> None:
    shutil.copy(KLEIN / "register/projecten/kapot.yaml", klein / "register/projecten")
    afloop = draai("export", *DAG, map_=klein)
    assert afloop.code == Exitcode.BEVINDINGEN
    assert afloop.fout.startswith(
        "Let op: register/projecten/kapot.yaml is niet te lezen en nergens meegeteld.\nBekijk met participatie check"
    )
    assert "\n**Niet te lezen.** Zoveel bestanden" in (klein / "open-data/leesmij.md").read_text("utf-8")


def test_van_een_register_zonder_bestanden_wordt_niets_gemaakt(draai: Draai, klein: Path) -> None:
    for map_ in (klein / "register").iterdir():
        if map_.is_dir():
            shutil.rmtree(map_)
    afloop = draai("export", *DAG, map_=klein)
    assert (afloop.code, afloop.uit) == (Exitcode.NIETS_GECONTROLEERD, "")
    assert afloop.fout.startswith("Er is niets gemaakt: in het register staat geen bestand dat te lezen is.\nVoeg een")
    assert not (klein / "open-data").exists()


def test_een_onderdeel_dat_ontbreekt_geeft_de_opdracht_die_het_toevoegt(
    draai: Draai, klein: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def zonder(module: str) -> Any:
        raise ImportError(module)

    monkeypatch.setattr(ontbreekt, "import_module", zonder)
    for formaat, module in (("xlsx", "xlsxwriter"), ("parquet", "duckdb")):
        afloop = draai("export", "--formaat", formaat, map_=klein)
        assert afloop.code == Exitcode.VERKEERD_GEBRUIK
        assert afloop.fout.startswith(f"Voor dit formaat is een extra onderdeel nodig: {module}.\nInstalleer het")
        assert f"[{formaat}]" in afloop.fout
    assert importlib.import_module("json")


@pytest.mark.langzaam
def test_dcat_beschrijft_wat_er_is(draai: Draai, klein: Path) -> None:
    niets = draai("export", *DAG, "--formaat", "dcat", map_=klein)
    assert niets.fout.startswith("Er is nog niets om te beschrijven (dcat).\nMaak eerst of tegelijk")
    zonder = draai("export", *DAG, "--formaat", "dcat", "--formaat", "json", map_=klein)
    assert zonder.code == Exitcode.VERKEERD_GEBRUIK
    assert zonder.fout.startswith(
        "De beschrijving voor dataportalen (dcat) is niet te maken: in kader.yaml staat niet waar de site is, en bij "
        "wie gebruikers terecht kunnen.\nZet in kader.yaml: `publicatie: {adres: https://"
    )
    assert not (klein / "open-data").exists()
    regel = zonder.fout.partition("`")[2].partition("`")[0]
    kader = klein / "register/kader.yaml"
    kader.write_text(f"{kader.read_text('utf-8')}\n{regel}\ntoegestane_teksten:\n", "utf-8")
    kader.write_text(kader.read_text("utf-8").replace("email: participatie@gemeente.nl", "adres: https://x.example/"))
    assert draai("export", *DAG, "--formaat", "json", map_=klein).code == Exitcode.GOED
    assert draai("export", *DAG, "--formaat", "dcat", map_=klein).uit == (
        "Geschreven (dcat): open-data/catalogus.jsonld\n"
    )
    assert "open-data/open-data.json" in (klein / "open-data/catalogus.jsonld").read_text("utf-8")


@pytest.mark.langzaam
def test_registers_van_meer_gemeenten_samen(draai: Draai, klein: Path, tmp_path: Path) -> None:
    leg_neer(TWEEDE, tmp_path / "tweede")
    kapot = leg_neer(TWEEDE, tmp_path / "kapot")
    (kapot / "register/kader.yaml").write_text("gemeente: [", "utf-8")
    (tmp_path / "leeg").mkdir()
    mappen = ("tweede", "klein", "kapot", "leeg", "nergens")
    afloop = draai("export", *mappen, *DAG, "--formaat", "alle", "--uit", "samen", map_=tmp_path)
    assert afloop.code == Exitcode.BEVINDINGEN
    assert "\nIn leeg staat geen register." not in afloop.uit
    for zin in ("kapot doet niet mee. ", "leeg doet niet mee. In leeg staat geen register.", "nergens doet niet mee. "):
        assert zin in afloop.fout
    assert "De beschrijving voor dataportalen (dcat) is er niet bij" in afloop.fout
    rijen = list(csv.DictReader(StringIO((tmp_path / "samen/projecten.csv").read_text("utf-8"))))
    codes = [rij["gemeentecode"] for rij in rijen]
    assert len(set(codes)) == 2
    assert codes == sorted(codes)
    assert (tmp_path / "samen/verdelingen.csv").exists()


@pytest.mark.parametrize(
    ("mappen", "zin"),
    [
        (("klein", "klein"), "Meer dan één map heeft het register van "),
        (("leeg",), "In leeg staat geen register."),
        (("leeg", "nergens"), "leeg doet niet mee. In leeg staat geen register."),
        (("klein/register/projecten",), "In klein/register/projecten staat geen register."),
        (("klein", "tweede", "--formaat", "dcat"), "De beschrijving voor dataportalen (dcat) hoort bij één gemeente."),
    ],
)
def test_mappen_die_niet_kunnen(mappen: tuple[str, ...], zin: str, draai: Draai, klein: Path, tmp_path: Path) -> None:
    leg_neer(TWEEDE, tmp_path / "tweede")
    (tmp_path / "leeg").mkdir()
    afloop = draai("export", *mappen, *DAG, "--uit", "uit", map_=tmp_path)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert afloop.fout.startswith(zin)
    assert not (tmp_path / "uit").exists()
