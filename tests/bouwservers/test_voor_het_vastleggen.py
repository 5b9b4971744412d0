"""The hooks under the real pre-commit: the same words and files, with the program of here for an installed one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from docs.bouwservers import haakvoorbeeld
from participatie_cli.usecases.exitcode import Exitcode
from tests.bouwservers.stappen import WORTEL, gelezen
from tests.conftest import Draai

pytestmark = pytest.mark.langzaam
PLEIN = "register/projecten/voorbeeld-speelplein.yaml"
WIE = ("-c", "user.name=Een functie", "-c", "user.email=team@voorbeeldstad.example")


@pytest.fixture
def repo(tmp_path: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository that `init` made, with our hooks as hooks of its own: nothing has to be fetched or installed."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "pre-commit"))
    map_ = tmp_path / "repo"
    assert draai("init", str(map_), "--ja", "-agemeente=Assen", "-abewaren=git").code == Exitcode.GOED
    programma = tmp_path / "participatie"
    programma.write_text(
        f'#!/bin/sh\nPYTHONPATH={WORTEL} exec "{sys.executable}" -m participatie_cli "$@"\n', encoding="utf-8"
    )
    programma.chmod(0o755)
    haken = [
        een | {"language": "system", "entry": een["entry"].replace("participatie", str(programma), 1)}
        for een in gelezen(WORTEL / ".pre-commit-hooks.yaml")
    ]
    instellingen = yaml.safe_load(haakvoorbeeld()) | {"repos": [{"repo": "local", "hooks": haken}]}
    (map_ / ".pre-commit-config.yaml").write_text(yaml.safe_dump(instellingen), "utf-8")
    git(map_, "add", ".")
    git(map_, "commit", "--quiet", "--allow-empty", "-m", "begin")
    subprocess.run([sys.executable, "-m", "pre_commit", "install"], cwd=map_, check=True, capture_output=True)
    git(tmp_path, "init", "--quiet", "--bare", "server")
    git(map_, "remote", "add", "server", str(tmp_path / "server"))
    return map_


def git(map_: Path, *argumenten: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *WIE, *argumenten], cwd=map_, check=False, capture_output=True, text=True)


def test_een_goede_wijziging_gaat_door(repo: Path) -> None:
    (repo / PLEIN).write_text((repo / PLEIN).read_text("utf-8") + "# nagekeken\n", "utf-8")
    git(repo, "add", ".")
    afloop = git(repo, "commit", "-m", "nagekeken")
    assert afloop.returncode == 0, afloop.stderr
    assert afloop.stderr.count("Passed") == 1
    afloop = git(repo, "push", "server", "HEAD:main")
    assert afloop.returncode == 0, afloop.stderr
    assert afloop.stdout.count("Passed") == 1


def test_een_gegeven_van_een_persoon_komt_er_niet_in(repo: Path) -> None:
    """It is stopped before Git holds it, and is not repeated."""
    met = (repo / PLEIN).read_text("utf-8") + "opmerking: Mail naar j.devries@voorbeeldstad.example\n"
    (repo / PLEIN).write_text(met, "utf-8")
    git(repo, "add", ".")
    afloop = git(repo, "commit", "-m", "met adres")
    assert afloop.returncode != 0
    assert afloop.stderr.count("Failed") == 1
    assert PLEIN in afloop.stderr
    assert "j.devries" not in afloop.stderr
    assert git(repo, "log", "--format=%s").stdout == "begin\n"


def test_wat_niet_van_het_register_is_kost_niets(repo: Path) -> None:
    (repo / "notitie.txt").write_text("iets", "utf-8")
    (repo / "anders.yaml").write_text("iets: anders\n", "utf-8")
    git(repo, "add", ".")
    afloop = git(repo, "commit", "-m", "notitie")
    assert afloop.returncode == 0
    assert afloop.stderr.count("Skipped") == 1


def test_een_bestand_dat_weggaat_laat_het_hele_register_nakijken(repo: Path) -> None:
    """There is nothing to give to the hook per file; what is missing then is found before it is sent."""
    git(repo, "rm", "--quiet", "register/kader.yaml")
    assert git(repo, "commit", "-m", "weg").stderr.count("Skipped") == 1
    afloop = git(repo, "push", "server", "HEAD:main")
    assert afloop.returncode != 0
    assert afloop.stdout.count("Failed") == 1
