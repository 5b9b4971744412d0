"""`participatie info` and `--version`: what is told to whoever helps, also where everything is broken."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from participatie_cli import __version__
from participatie_cli.report.installatie import Installatie, Installatiewijze
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.usecases import info as module
from participatie_cli.usecases import vertrouwen
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai


@pytest.fixture(autouse=True)
def vast(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine and the way of installing are those of nobody."""
    monkeypatch.setattr(module, "installatie", lambda: Installatie(Installatiewijze.PIPX))
    monkeypatch.setattr("platform.system", lambda: "Systeem")
    monkeypatch.setattr("platform.release", lambda: "1")
    monkeypatch.setattr("platform.machine", lambda: "machine")
    monkeypatch.setattr("platform.python_version", lambda: "3.11.0")


def gegevens(draai: Draai, map_: Path) -> dict[str, Any]:
    afloop = draai("info", "--formaat", "json", map_=map_)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    antwoord: dict[str, Any] = json.loads(afloop.uit)
    return antwoord


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A register with one file, in a home folder that a name can be read from."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "thuis")
    (tmp_path / "thuis/r/register/projecten").mkdir(parents=True)
    (tmp_path / "thuis/r/register/projecten/plein.yaml").write_text("id: plein\n", "utf-8")
    return tmp_path / "thuis/r/register"


def test_versie_noemt_het_landelijk_kader(draai: Draai) -> None:
    uitgave = landelijk().uitgave
    assert draai("--version").uit == (
        f"participatie {__version__}, landelijk kader: uitgave {uitgave.versie}, "
        f"bijgewerkt op {uitgave.bijgewerkt_op.voluit}\n"
    )


def test_op_het_scherm(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda naam: None if naam == "docxtpl" else naam)
    kop, *rest = draai("info", map_=register).uit.splitlines()
    assert kop + "\n" == draai("--version").uit
    naast = os.environ["XDG_CONFIG_HOME"]
    zonder_afdruk = [regel for regel in rest if "/terug/" not in regel]
    assert zonder_afdruk == [
        "",
        "Programma",
        "  geïnstalleerd met  pipx",
        "  wetten uit         het programma zelf",
        '  onderdeel docx     ontbreekt. Installeer het met: pipx install --force "participatie[docx]"',
        "  onderdeel pdf      aanwezig",
        "  onderdeel xlsx     aanwezig",
        "  onderdeel parquet  aanwezig",
        "  onderdeel zoeken   aanwezig",
        "  onderdeel wacht    aanwezig",
        "  onderdeel editor   aanwezig",
        "",
        "Register",
        "  map         ~/r/register",
        "  kader.yaml  1 bevinding; zie `participatie check`",
        "  bestanden   1",
        "  Git         niet onder Git",
        "  schema's    nog niet gemaakt; dat kan met `participatie schema --register`",
        "",
        "Van u",
        f"  vertrouwde sjablonen    {naast}/participatie/vertrouwde-sjablonen.json",
        "  tijdelijke gegevens     die bewaart het programma niet",
        "",
        "Computer",
        "  systeem  Systeem 1 (machine)",
        "  Python   3.11.0",
        "  Git      aanwezig",
    ]


def test_als_gegevens(draai: Draai, register: Path) -> None:
    antwoord = gegevens(draai, register)
    assert antwoord["versie"] == __version__
    assert antwoord["kader"]["versie"] == landelijk().uitgave.versie
    assert antwoord["onderdelen"]["pdf"] == {
        "aanwezig": True,
        "ontbreekt": [],
        "herstel": 'Installeer het met: pipx install --force "participatie[pdf]"',
    }
    assert antwoord["register"]["map"] == "~/r/register"
    assert "terug" in antwoord["plekken"]


def test_zonder_register(draai: Draai, tmp_path: Path) -> None:
    antwoord = gegevens(draai, tmp_path)
    assert antwoord["register"] == {"map": "hier en in de mappen hierboven staat geen register"}
    assert "terug" not in antwoord["plekken"]


def test_een_register_dat_een_koppeling_is(draai: Draai, register: Path) -> None:
    (register.parent / "anders/register").parent.mkdir()
    (register.parent / "anders/register").symlink_to(register)
    waar = gegevens(draai, register.parent / "anders")["register"]["map"]
    assert "is een koppeling (symlink)" in waar
    assert "Ga naar de map waar de bestanden echt staan" in waar


@pytest.mark.parametrize("inhoud", [b"\xff\xfe", b"a: [", b"gemeente: {naam: 7}\n"], ids=["bytes", "yaml", "waarde"])
def test_een_kapot_kader(draai: Draai, register: Path, inhoud: bytes) -> None:
    (register / "kader.yaml").write_bytes(inhoud)
    assert "zie `participatie check`" in gegevens(draai, register)["register"]["kader"]


def test_een_kapotte_repository_en_geen_eigen_mappen(
    draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (register.parent / ".git").write_text("gitdir: nergens\n", "utf-8")
    monkeypatch.setattr(vertrouwen, "user_config_dir", lambda *_, **__: "hier")
    monkeypatch.setenv("XDG_STATE_HOME", str(register))
    antwoord = gegevens(draai, register)
    assert antwoord["register"]["git"].startswith("Wat hier .git heet, is geen Git-repository. ")
    assert antwoord["plekken"]["instellingen"].startswith("niet te zeggen: u hebt op deze computer geen eigen map")
    assert antwoord["plekken"]["terug"].startswith("niet te zeggen: ~/r/register/participatie staat in het register")


def test_git_zonder_en_met_een_commit(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def git(*argumenten: str) -> None:
        wie = ("-c", "user.name=Een functie", "-c", "user.email=team@voorbeeldstad.example")
        subprocess.run(["git", *wie, *argumenten], cwd=register.parent, check=True, capture_output=True)

    git("init")
    assert gegevens(draai, register)["register"]["git"] == "nog zonder commit"
    git("add", ".")
    git("commit", "-m", "begin")
    assert gegevens(draai, register)["register"]["git"].endswith("; niets nog niet vastgelegd")
    (register / "projecten/met-een-naam.yaml").write_text("id: met-een-naam\n", "utf-8")
    stand = gegevens(draai, register)["register"]["git"]
    assert stand.endswith("; 1 bestand nog niet vastgelegd")
    assert "naam" not in stand


def test_een_map_die_niet_te_lezen_is(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def vol(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "bestanden_in", vol)
    assert gegevens(draai, register)["register"]["bestanden"] == "niet te zeggen: de schijf is vol"


def test_niets_uit_de_omgeving(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not one variable of the surroundings, whatever its name, and not the name of who asks."""
    for naam in ("GITHUB_TOKEN", "PIP_INDEX_URL", "USER", "LOGNAME", "USERNAME", "EMAIL"):
        monkeypatch.setenv(naam, "geheim-van-iemand")
    uit = draai("info", map_=register).uit + draai("info", "--formaat", "json", map_=register).uit
    assert "geheim" not in uit
    assert "thuis" not in uit


def test_ook_niet_waar_het_vandaan_is_geinstalleerd(
    draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    adres = f"file://{register.parents[1].as_posix()}/participatie.whl"
    monkeypatch.setattr(module, "installatie", lambda: Installatie(Installatiewijze.PIPX, adres=adres))
    assert gegevens(draai, register)["onderdelen"]["pdf"]["herstel"] == (
        'Installeer het met: pipx install --force "participatie[pdf] @ file://~/participatie.whl"'
    )


def test_zonder_eigen_map(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def geen() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", geen)
    assert gegevens(draai, register)["register"]["map"] == str(register)


@pytest.mark.langzaam
def test_een_gemeld_programma_laadt_niet_wat_het_niet_nodig_heeft() -> None:
    opdracht = [sys.executable, "-X", "importtime", "-m", "participatie_cli", "--version"]
    geladen = subprocess.run(opdracht, capture_output=True, text=True, check=True).stderr
    modules = {regel.rsplit("|", 1)[-1].strip() for regel in geladen.splitlines()}
    assert "typer" in modules
    assert {"jinja2", "stdnum", "phonenumbers", "rich", "openpyxl", "questionary"} & modules == set()
