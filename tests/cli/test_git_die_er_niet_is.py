"""What Git cannot tell is said as such: no program, no commit, no whole history, or a folder that has moved."""

import shutil
from pathlib import Path

import pytest

from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai
from tests.report.gitproef import git, leg_vast, met_git
from tests.report.registers import RIJK, leg_neer, verander

pytestmark = pytest.mark.langzaam

OP = ("--periode", RIJK, "--uit", "-", "--met", "verantwoording")
MEI, AUGUSTUS = "2024-05-20T12:00:00+02:00", "2024-08-20T12:00:00+02:00"


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """The folder of a register with a commit in May."""
    leg_neer(tmp_path)
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    leg_vast(tmp_path, MEI)
    return tmp_path


def zonder_programma(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leeg = map_ / "leeg"
    leeg.mkdir()
    monkeypatch.setenv("PATH", str(leeg))


def test_zonder_het_programma_git(map_: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    zonder_programma(map_, monkeypatch)
    afloop = draai("report", *OP, map_=map_)
    assert afloop.code == Exitcode.GOED
    assert "commit onbekend: het register staat onder Git, maar het programma git is hier niet te vinden" in afloop.uit
    assert "Hoe het register op 31 mei 2024 was, is daarom niet te zien." in afloop.uit
    assert "niet onder Git" not in afloop.uit
    for optie in ("--revisie", "--vergelijk"):
        geweigerd = draai("report", *OP, optie, "HEAD", map_=map_)
        assert geweigerd.code == Exitcode.SYSTEEM
        assert "Installeer Git, of zet het op het zoekpad (PATH)." in geweigerd.fout


def test_een_repository_van_een_ander_houdt_het_verslag_niet_tegen(
    map_: Path, tmp_path: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    met_git(tmp_path / "bin", "export GIT_TEST_ASSUME_DIFFERENT_OWNER=1", monkeypatch)
    afloop = draai("report", *OP, map_=map_)
    assert afloop.code == Exitcode.GOED
    zin = "Het register staat onder Git, maar de repository is van een andere gebruiker."
    assert f"{zin} Hoe het register op 31 mei 2024 was, is daarom niet te zien." in afloop.uit
    assert "commit onbekend: het register staat onder Git" in afloop.uit
    assert "niet onder Git" not in afloop.uit
    assert str(map_) not in afloop.uit, "a page tells nothing of the machine"
    assert f"{zin} Daarom is de geschiedenis niet gebruikt." in afloop.fout
    assert f"git config --global --add safe.directory {map_}" in afloop.fout
    for optie in ("--revisie", "--vergelijk"):
        geweigerd = draai("report", *OP, optie, "HEAD", map_=map_)
        assert geweigerd.code == Exitcode.VERKEERD_GEBRUIK
        assert "safe.directory" in geweigerd.fout
    assert draai("check", "--peildatum", "2024-09-30", map_=map_).fout == ""


def test_zonder_git_en_zonder_programma(tmp_path: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    leg_neer(tmp_path)
    zonder_programma(tmp_path, monkeypatch)
    assert "Het register staat niet onder Git; hoe het op 31 mei 2024 was" in draai("report", *OP, map_=tmp_path).uit


@pytest.mark.parametrize("naar", ["gegevens/register", "register-nieuw"])
def test_een_map_die_is_verhuisd_wordt_gevolgd(naar: str, map_: Path, draai: Draai) -> None:
    (map_ / naar).parent.mkdir(exist_ok=True)
    shutil.move(map_ / "register", map_ / naar)
    verander(map_ / naar / "projecten/laat-plein.yaml", {"zaaknummer": "Z-1"})
    leg_vast(map_, AUGUSTUS)
    afloop = draai("report", *OP, map_=map_ / naar)
    assert "Vergeleken met het register zoals het was op 31 mei 2024 (commit " in afloop.uit
    assert "opgelost: wat ontbrak, staat er nu" in afloop.uit
    assert "| verdwenen |" not in afloop.uit
    eerste = git(map_, "rev-parse", "HEAD~1")
    assert f"commit {eerste[:12]} van 20 mei 2024" in draai("report", *OP, "--revisie", "HEAD~1", map_=map_ / naar).uit


def test_een_register_dat_er_toen_niet_was(map_: Path, draai: Draai) -> None:
    leg_neer(map_ / "ander")
    leg_vast(map_, AUGUSTUS)
    uit = draai("report", *OP, map_=map_ / "ander").uit
    assert "In Git is het register op 31 mei 2024 niet te vinden: niet op deze plek, en niet op een eerdere." in uit


def test_een_geschiedenis_die_later_begint(tmp_path: Path, draai: Draai) -> None:
    leg_neer(tmp_path)
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    leg_vast(tmp_path, AUGUSTUS)
    assert "De geschiedenis in Git begint na 31 mei 2024." in draai("report", *OP, map_=tmp_path).uit


@pytest.mark.parametrize("waar", [".gitignore", ".git/info/exclude"])
def test_wat_git_overslaat_en_toch_is_gelezen_wordt_genoemd(waar: str, map_: Path, draai: Draai) -> None:
    (map_ / waar).parent.mkdir(exist_ok=True, parents=True)
    (map_ / waar).write_text("extra.yaml\n", "utf-8")
    leg_vast(map_, AUGUSTUS)
    project = (map_ / "register/projecten/laat-plein.yaml").read_text("utf-8")
    (map_ / "register/projecten/extra.yaml").write_text(project.replace("id: laat-plein", "id: extra"), "utf-8")
    uit = draai("report", *OP, map_=map_).uit
    assert "van 20 augustus 2024, met niet-vastgelegde bestanden: projecten/extra.yaml" in uit


def test_een_intern_project_dat_niet_is_vastgelegd_wordt_niet_genoemd(map_: Path, draai: Draai) -> None:
    project = map_ / "register/projecten/laat-plein.yaml"
    verander(project, {"intern": "Nog niet rond."})
    uit = draai("report", *OP, map_=map_).uit
    assert "met niet-vastgelegde bestanden: 1 bestand" in uit
    assert "laat-plein" not in uit
    verander(map_ / "register/projecten/groene-as.yaml", {"zaaknummer": "Z-2"})
    assert "met niet-vastgelegde bestanden: projecten/groene-as.yaml en nog 1" in draai("report", *OP, map_=map_).uit


def test_een_register_dat_in_geen_commit_staat_heeft_er_geen(tmp_path: Path, draai: Draai) -> None:
    (tmp_path / "README").write_text("x", "utf-8")
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    leg_vast(tmp_path, MEI)
    leg_neer(tmp_path)
    uit = draai("report", *OP, map_=tmp_path).uit
    assert "nog zonder commit" in uit
    assert "Het register is nog niet vastgelegd in Git; hoe het op 31 mei 2024 was, is niet bewaard." in uit
