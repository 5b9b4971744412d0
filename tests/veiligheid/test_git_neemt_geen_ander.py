"""What Git takes for the repository is the one whose `.git` stands at the top of the work tree, or nothing is asked."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.repository import zoek_repository
from participatie_cli.store.git.werkboom import top_van
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai
from tests.report.gitproef import git, leg_vast, met_git
from tests.report.registers import KLEIN

OP = ("--periode", "2024-09")
OUDERE_GIT = (
    'for deel in "$@"; do shift; test "$deel" = safe.bareRepository=explicit && deel=x.y=z; set -- "$@" "$deel"; done'
)
"""A git that does not know that setting yet."""


@pytest.fixture(autouse=True)
def hermetisch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture(scope="session")
def bron(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small register in a repository of its own, with a first commit, to copy."""
    bron = tmp_path_factory.mktemp("bron")
    for pad in sorted(KLEIN.rglob("*.yaml")):
        nieuw = bron / "register" / pad.relative_to(KLEIN)
        nieuw.parent.mkdir(parents=True, exist_ok=True)
        nieuw.write_bytes(pad.read_bytes())
    git(bron, "init", "--quiet")
    leg_vast(bron, "2024-05-20T10:00:00+02:00")
    return bron


@pytest.fixture
def register(bron: Path, tmp_path: Path) -> Path:
    shutil.copytree(bron, tmp_path / "bron")
    return tmp_path / "bron/register"


def begraaf(map_: Path, merk: Path) -> str:
    """Make a folder look like a bare repository, with a filter that leaves a mark; the commit that it forges."""
    git(map_, "init", "--quiet", "--bare", "nep")
    for pad in (map_ / "nep").iterdir():
        pad.rename(map_ / pad.name)
    (map_ / "nep").rmdir()
    (map_ / "config").write_text(
        "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n"
        f'[filter "x"]\n\tclean = : > "{merk}"; cat\n'
    )
    (map_ / ".gitattributes").write_text("*.yaml filter=x\n")
    nep = ("--git-dir=.", "--work-tree=.", "-c", "core.bare=false")
    git(map_, *nep, "add", "--force", "kader.yaml")
    git(map_, *nep, "commit", "--quiet", "-m", "nep")
    (map_ / "refs/heads/.keep").write_text("")
    merk.unlink(missing_ok=True)
    return git(map_, *nep, "rev-parse", "HEAD")


def maak_oud(register: Path) -> None:
    """Make git look at the content of the files again."""
    for pad in register.rglob("*.yaml"):
        os.utime(pad, (1, 1))


def test_een_gewone_kloon_met_een_begraven_repository(register: Path, tmp_path: Path, draai: Draai) -> None:
    """The attack as it comes in: an ordinary commit, an ordinary clone, an ordinary report."""
    merk, bron, kloon = tmp_path / "merk", register.parent, tmp_path / "kloon"
    nep = begraaf(register, merk)
    echt = leg_vast(bron, "2024-09-29T10:00:00+02:00")
    git(tmp_path, "clone", "--quiet", str(bron), str(kloon))
    maak_oud(kloon / "register")
    git(kloon / "register", "--git-dir=.", "status")
    assert merk.exists(), "the trap does not bite"
    merk.unlink()
    afloop = draai("report", *OP, "--uit", "-", map_=kloon / "register")
    assert afloop.code in (Exitcode.GOED, Exitcode.BEVINDINGEN)
    assert not merk.exists()
    assert echt[:12] in afloop.uit
    assert nep[:12] not in afloop.uit
    assert "niet-vastgelegde" not in afloop.uit


def test_zonder_repository_erboven_is_zij_er_ook_niet(register: Path, tmp_path: Path, draai: Draai) -> None:
    merk = tmp_path / "merk"
    begraaf(register, merk)
    (register.parent / ".git").rename(tmp_path / "weg")
    maak_oud(register)
    afloop = draai("report", *OP, "--uit", "-", map_=register)
    assert "niet onder Git" in afloop.uit
    assert not merk.exists()


def _leeg(git_: Path) -> None:
    git_.mkdir()


def _leeg_bestand(git_: Path) -> None:
    git_.write_text("")


def _naar_nergens(git_: Path) -> None:
    git_.write_text("gitdir: nergens\n")


def _koppeling(git_: Path) -> None:
    git_.symlink_to("nergens")


def _pijp(git_: Path) -> None:
    os.mkfifo(git_)


@pytest.mark.parametrize("oud", [False, True], ids=["nieuwe git", "oudere git"])
@pytest.mark.parametrize("waar", ["ernaast", "erboven"])
@pytest.mark.parametrize("kapot", [_leeg, _leeg_bestand, _naar_nergens, _koppeling, _pijp])
def test_een_kapotte_git_laat_geen_ander_toe(
    kapot: Callable[[Path], None],
    waar: str,
    oud: bool,
    register: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Beside the broken `.git`, or in a folder higher up, lies a repository that git would take instead."""
    merk = tmp_path / "merk"
    (register.parent / ".git").rename(tmp_path / "weg")
    (register.parent / "kader.yaml").write_text("")
    begraaf(register if waar == "ernaast" else register.parent, merk)
    kapot(register / ".git")
    if oud:
        met_git(tmp_path / "bin", OUDERE_GIT, monkeypatch)
    with pytest.raises(GitFout, match=r"\.git"):
        zoek_repository(register)
    assert not merk.exists()


def _ander(map_: Path) -> Path:
    map_.mkdir(parents=True)
    git(map_, "init", "--quiet")
    leg_vast(map_, "2024-05-20T10:00:00+02:00")
    return map_


def test_een_werkmap_die_elders_is(register: Path, tmp_path: Path) -> None:
    ander = _ander(tmp_path / "ander")
    git(register.parent, "config", "core.worktree", str(ander))
    with pytest.raises(GitFout, match="hoort bij een andere map") as fout:
        zoek_repository(register)
    assert "core.worktree" in fout.value.herstel


def test_een_git_zonder_werkmap(register: Path) -> None:
    git(register.parent, "config", "core.bare", "true")
    assert zoek_repository(register) is None


def test_een_extra_werkmap_een_submodule_en_een_koppeling_mogen(register: Path, tmp_path: Path) -> None:
    bron, extra, boven = register.parent, tmp_path / "extra", _ander(tmp_path / "boven")
    git(bron, "worktree", "add", "--quiet", str(extra), "HEAD")
    assert zoek_repository(extra / "register") == extra
    git(boven, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(bron), "onder")
    assert zoek_repository(boven / "onder/register") == boven / "onder"
    assert zoek_repository(boven) == boven
    (bron / ".git").rename(tmp_path / "bewaard")
    (bron / ".git").symlink_to(tmp_path / "bewaard")
    assert zoek_repository(register) == bron
    (tmp_path / "weg ernaartoe").symlink_to(register)
    assert zoek_repository(tmp_path / "weg ernaartoe") == bron


def test_boven_een_grens_wordt_niet_gezocht(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert top_van(register / "projecten") == register.parent
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", f"/elders{os.pathsep}{register.parent}")
    assert top_van(register / "projecten") is None
    assert top_van(register.parent) == register.parent
