"""The commit that is offered after writing: of exactly the files that were written, by who Git was told it is."""

import os
import shutil
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.test_terug import OORDEEL, PROJECT, leg_vast, nieuw, wijziging
from tests.conftest import Draai
from tests.report.gitproef import git
from tests.report.gitproef import leg_vast as commit_alles

OPDRACHT = (*OORDEEL, "--reden", "Kort.")


@pytest.fixture
def instellingen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    pad = tmp_path / "gitconfig"
    pad.write_text("[user]\n\tname = coach\n\temail = coach@voorbeeldstad.example\n", "utf-8")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(pad))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "stand"))
    return pad


@pytest.fixture
def register(register_klein: Path, tmp_path: Path, instellingen: Path) -> Path:
    """A register under Git that asks for commits."""
    register = Path(shutil.copytree(register_klein / "register", tmp_path / "werk" / "register"))
    kader = register / "kader.yaml"
    kader.write_text(f"{kader.read_text('utf-8')}\nvastleggen: {{commit: ja}}\n", "utf-8")
    git(register.parent, "init", "--quiet")
    commit_alles(register.parent, "2024-01-01T12:00:00+02:00")
    return register


def in_laatste(register: Path) -> list[str]:
    return git(register.parent, "show", "--format=%s|%an", "--name-status", "HEAD").splitlines()


def test_alleen_het_geschreven_bestand(draai: Draai, register: Path) -> None:
    (register / "kader.yaml").write_text((register / "kader.yaml").read_text("utf-8") + "# x\n", "utf-8")
    (register / "los.md").write_text("los", "utf-8")
    git(register.parent, "add", "--all")
    afloop = draai(*OPDRACHT, map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    zin = "Groene As: oordeel van 1 mei 2024 over samenvatting-in-gewone-taal vastgelegd"
    assert afloop.uit.endswith(f"Commit gemaakt: “{zin}”.\n")
    assert in_laatste(register) == [f"{zin}|coach", "", "M\tregister/projecten/groene-as.yaml"]
    status = git(register.parent, "status", "--porcelain").splitlines()
    assert status == ["M  register/kader.yaml", "A  register/los.md"], "what was staged still is"


def test_terug_geeft_ook_een_commit(draai: Draai, register: Path) -> None:
    draai(*OPDRACHT, map_=register)
    assert "(teruggenomen)”.\n" in draai("terug", "--ja", map_=register).uit
    assert in_laatste(register)[0].endswith("vastgelegd (teruggenomen)|coach")
    assert git(register.parent, "diff", "HEAD~2", "--stat") == ""


def test_nieuwe_bestanden_gaan_mee_en_weer_weg(draai: Draai, register: Path) -> None:
    leg_vast(register, nieuw(register), wijziging(register, titel="Anders"), boodschap="Wijk: project gemaakt")
    assert sorted(in_laatste(register)[2:]) == [
        "A\tregister/projecten/wijk/nieuw.yaml",
        "M\tregister/projecten/groene-as.yaml",
    ]
    assert draai("terug", "--ja", map_=register).code == 0
    assert "D\tregister/projecten/wijk/nieuw.yaml" in in_laatste(register)
    assert git(register.parent, "status", "--porcelain") == ""


def test_in_een_repository_zonder_commit(draai: Draai, register: Path) -> None:
    shutil.rmtree(register.parent / ".git")
    git(register.parent, "init", "--quiet")
    assert "Commit gemaakt" in draai(*OPDRACHT, map_=register).uit
    assert in_laatste(register)[2:] == ["A\tregister/projecten/groene-as.yaml"]


@pytest.mark.parametrize("sleutel", ["", "vastleggen: {commit: nee}\n"])
def test_zonder_de_sleutel_wordt_niets_gevraagd(sleutel: str, draai: Draai, register: Path) -> None:
    kader = register / "kader.yaml"
    kader.write_text(kader.read_text("utf-8").replace("vastleggen: {commit: ja}\n", sleutel), "utf-8")
    assert draai(*OPDRACHT, map_=register).uit.endswith("Vastgelegd in projecten/groene-as.yaml.\n")
    assert in_laatste(register)[0] == "stand|test"


def test_zonder_naam_blijft_het_bestand_geschreven(draai: Draai, register: Path, instellingen: Path) -> None:
    instellingen.write_text("", "utf-8")
    afloop = draai(*OPDRACHT, map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    laatste = afloop.uit.splitlines()[-1]
    assert laatste.startswith("Er is geen commit gemaakt. Git weet nog niet wie u bent.")
    assert 'git config --global user.name "Uw naam"' in laatste
    assert "Kort." in (register / PROJECT).read_text("utf-8")


def test_wat_in_gitignore_staat_wordt_gezegd(register: Path, draai: Draai, capsys: pytest.CaptureFixture[str]) -> None:
    (register.parent / ".gitignore").write_text("wijk/\n", "utf-8")
    leg_vast(register, nieuw(register))
    assert in_laatste(register)[0] == "stand|test"
    assert git(register.parent, "status", "--porcelain") == "?? .gitignore"
    assert draai("terug", "--ja", map_=register).uit.endswith(
        "Er is geen commit gemaakt: in Git staat al wat hier staat.\n"
    )


def test_buiten_git_wordt_dat_gezegd(draai: Draai, register: Path) -> None:
    shutil.rmtree(register.parent / ".git")
    assert draai(*OPDRACHT, map_=register).uit.endswith("dit register staat niet onder Git.\n")


def test_tijdens_een_samenvoeging_komt_er_geen_commit(draai: Draai, register: Path) -> None:
    (register.parent / ".git" / "MERGE_HEAD").write_text(git(register.parent, "rev-parse", "HEAD") + "\n", "utf-8")
    afloop = draai(*OPDRACHT, map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    assert "Er is geen commit gemaakt. " in afloop.uit
    assert in_laatste(register)[0] == "stand|test"


@pytest.mark.parametrize(("antwoorden", "commits"), [("j\nj\n", 2), ("j\nn\n", 1), ("n\n", 1)])
def test_op_een_terminal_wordt_het_gevraagd(
    antwoorden: str, commits: int, draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal(antwoorden))
    monkeypatch.setattr("sys.stdout", Terminal())
    assert draai(*OPDRACHT[:-3], *OPDRACHT[-2:], map_=register).code == 0
    assert len(git(register.parent, "rev-list", "HEAD").splitlines()) == commits


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_een_vreemde_naam_is_geen_patroon(draai: Draai, register: Path) -> None:
    pad = register / "projecten" / "*.yaml"
    pad.write_text((register / PROJECT).read_text("utf-8").replace("id: groene-as", "id: ster"), "utf-8")
    (register / "projecten" / "ander.yaml").write_text("id: ander\n", "utf-8")
    leg_vast(register, wijziging(register, Path("projecten/*.yaml"), titel="Ster"))
    assert in_laatste(register)[2:] == ["A\tregister/projecten/*.yaml"]
