"""What goes wrong with git is told in Dutch: the cause where it is known, and whether the machine falls short."""

import errno
import os
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from participatie_cli.store.git import aanroepen
from participatie_cli.store.git.commits import laatste_commit, laatste_commit_op, lees_commit
from participatie_cli.store.git.fout import GitFout, mislukt
from participatie_cli.store.git.repository import zoek_repository
from participatie_cli.store.git.verschil import wijzigingen
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai
from tests.report.gitproef import git, leg_vast, met_git

pytestmark = pytest.mark.langzaam

OP = ("report", "--periode", "2024-09", "--uit", "-")
ENGELS = ("fatal", "error", "warning", "not a", "cannot", "No such", "Permission", "Traceback")


@pytest.fixture(autouse=True)
def hermetisch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)


@pytest.fixture
def register(register_klein: Path, tmp_path: Path) -> Path:
    """The small register, with two commits."""
    map_ = tmp_path / "repo"
    map_.mkdir()
    subprocess.run(["cp", "-r", str(register_klein / "register"), str(map_)], check=True)
    git(map_, "init", "--quiet")
    leg_vast(map_, "2024-05-20T10:00:00+02:00")
    leg_vast(map_, "2024-09-29T10:00:00+02:00")
    return map_ / "register"


def vraag(register: Path) -> None:
    """What a report asks of Git about the folder as it is."""
    repository = zoek_repository(register)
    assert repository is not None
    commit = laatste_commit(repository)
    assert commit is not None
    wijzigingen(repository, commit, register)


def _instelling_kapot(git_: Path) -> None:
    (git_ / "config").write_text("[kapot")


def _te_nieuw(git_: Path) -> None:
    git(git_.parent, "config", "core.repositoryFormatVersion", "9")


def _onbekende_uitbreiding(git_: Path) -> None:
    git(git_.parent, "config", "extensions.toekomst", "true")
    git(git_.parent, "config", "core.repositoryFormatVersion", "1")


def _kop_kapot(git_: Path) -> None:
    (git_ / "HEAD").write_text("onzin")


def _tak_kapot(git_: Path) -> None:
    (git_ / git(git_.parent, "symbolic-ref", "HEAD")).write_text("onzin\n")


def _commit_weg(git_: Path) -> None:
    (git_ / git(git_.parent, "symbolic-ref", "HEAD")).write_text(f"{'1' * 40}\n")


def _object(wat: str) -> Callable[[Path], None]:
    def kapot(git_: Path) -> None:
        nummer = git(git_.parent, "rev-parse", wat)
        pad = git_ / "objects" / nummer[:2] / nummer[2:]
        pad.chmod(0o644)
        pad.write_bytes(b"onzin")

    return kapot


def _leeg(git_: Path) -> None:
    git_.rename(git_.parent.parent / "weg")
    git_.mkdir()


@pytest.mark.parametrize(
    ("kapot", "zin"),
    [
        (_instelling_kapot, "in de instellingen van Git staat een fout"),
        (_te_nieuw, "deze repository vraagt een nieuwere Git"),
        (_onbekende_uitbreiding, "deze repository vraagt een nieuwere Git"),
        (_kop_kapot, "geen Git-repository"),
        (_leeg, "geen Git-repository"),
        (_tak_kapot, "beschadigd"),
        (_commit_weg, "beschadigd"),
        (_object("HEAD"), "beschadigd"),
        (_object("HEAD^{tree}"), "beschadigd"),
        (_object("HEAD:register"), "beschadigd"),
    ],
)
def test_een_bekende_oorzaak(kapot: Callable[[Path], None], zin: str, register: Path, draai: Draai) -> None:
    kapot(register.parent / ".git")
    with pytest.raises(GitFout, match=zin):
        vraag(register)
    afloop = draai(*OP, map_=register.parent)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert not [woord for woord in ENGELS if woord in afloop.fout]


def test_wat_git_zei_is_er_voor_wie_zoekt(register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    _instelling_kapot(register.parent / ".git")
    assert "PARTICIPATIE_DEBUG=1" in draai(*OP, map_=register.parent).fout
    monkeypatch.setenv("PARTICIPATIE_DEBUG", "1")
    assert "Git: fatal: bad config line" in draai(*OP).fout


def test_een_onbekende_oorzaak_en_een_oude_git() -> None:
    assert mislukt(128, "fatal: the flux capacitor is cold").zin == "Git gaf een fout (code 128)."
    assert mislukt(129, "error: unknown option `x'\nusage: git y").zin == "Git kan dit niet: deze Git is te oud."
    assert "safe.directory '/a b'" in mislukt(128, "fatal: detected dubious ownership in repository at '/a b'").herstel


@pytest.mark.parametrize(
    ("gezegd", "zin", "machine"),
    [
        ("fatal: cannot open '/x': Permission denied", "u hebt er geen rechten voor", False),
        ("error: unable to write: No space left on device", "de schijf is vol", True),
        ("fatal: Out of memory, malloc failed (tried to allocate 9 bytes)", "het geheugen is op", True),
        ("fatal: mmap failed: Cannot allocate memory", "het geheugen is op", True),
        ('error: open("x"): Too many open files', "niet nog meer bestanden tegelijk", True),
        ("error: unable to read: Input/output error", "de schijf geeft een fout", True),
    ],
)
def test_wat_het_systeem_aan_git_weigert(gezegd: str, zin: str, machine: bool) -> None:
    fout = mislukt(128, gezegd)
    assert zin in fout.zin
    assert fout.machine is machine


@pytest.mark.parametrize("eerst", ["kill -9 $$", "kill -11 $$"])
def test_git_wordt_gestopt(eerst: str, register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    met_git(register.parent.parent / "bin", eerst, monkeypatch)
    afloop = draai(*OP, map_=register.parent)
    assert afloop.code == Exitcode.SYSTEEM
    assert "Git is gestopt voordat het klaar was (signaal" in afloop.fout


@pytest.mark.parametrize("eerst", ["exec sleep 60", 'case "$*" in *ls-tree*) printf x; exec sleep 60;; esac'])
def test_git_wordt_niet_klaar(eerst: str, register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    met_git(register.parent.parent / "bin", eerst, monkeypatch)
    monkeypatch.setattr(aanroepen, "GEDULD", 0.5)
    afloop = draai(*OP, map_=register.parent)
    assert afloop.code == Exitcode.SYSTEEM
    assert "nog niet klaar en is gestopt" in afloop.fout


def test_instellingen_die_nooit_eindigen(register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe that nobody writes to."""
    os.mkfifo(register.parent / ".git/pijp")
    git(register.parent, "config", "include.path", "pijp")
    monkeypatch.setattr(aanroepen, "GEDULD", 0.5)
    afloop = draai(*OP, map_=register.parent)
    assert (afloop.code, "nog niet klaar en is gestopt" in afloop.fout) == (Exitcode.SYSTEEM, True)


def test_git_dat_geen_programma_is(
    register: Path, tmp_path: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/git").write_bytes(b"\x7fELF onzin")
    (tmp_path / "bin/git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"), prepend=os.pathsep)
    afloop = draai(*OP, map_=register.parent)
    assert afloop.code == Exitcode.SYSTEEM
    assert "Git is hier niet te starten" in afloop.fout


@pytest.mark.parametrize(
    ("fout", "zin"),
    [
        (BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable"), "het systeem kan nu geen nieuw proces"),
        (OSError(errno.ENOMEM, "Cannot allocate memory"), "het geheugen is op"),
        (OSError(errno.EMFILE, "Too many open files"), "het programma mag niet nog meer bestanden"),
        (MemoryError(), "het geheugen is op"),
    ],
)
def test_git_is_niet_te_starten(
    fout: Exception, zin: str, register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    def weiger(*_: object, **__: object) -> NoReturn:
        raise fout

    monkeypatch.setattr(subprocess, "Popen", weiger)
    afloop = draai(*OP, map_=register.parent)
    assert afloop.code == Exitcode.SYSTEEM
    assert f"Git is hier niet te starten: {zin}" in afloop.fout


def test_geen_draad_meer_en_toch_blijft_er_niets_achter(
    register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    def weiger(_: object) -> NoReturn:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", weiger)
    afloop = draai(*OP, map_=register.parent)
    assert afloop.code == Exitcode.SYSTEEM
    assert "Git is hier niet te starten" in afloop.fout
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_geen_map_voor_tijdelijke_bestanden(register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    def vol(*_: object, **__: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("tempfile.mkdtemp", vol)
    afloop = draai(*OP, "--revisie", "HEAD", map_=register.parent)
    assert afloop.code == Exitcode.SYSTEEM
    assert "Er is geen tijdelijke map te maken: de schijf is vol." in afloop.fout


def _commit_met_datum(repository: Path, datum: str) -> str:
    tekst = f"tree {git(repository, 'rev-parse', 'HEAD^{tree}')}\nparent {git(repository, 'rev-parse', 'HEAD')}\n"
    tekst += f"author t <t@x.example> 1 +0000\ncommitter t <t@x.example>{datum}\n\nstand\n"
    opdracht = ["git", "hash-object", "-t", "commit", "-w", "--stdin", "--literally"]
    uit = subprocess.run(opdracht, cwd=repository, input=tekst.encode(), capture_output=True, check=True)
    return uit.stdout.decode().strip()


@pytest.mark.parametrize("datum", ["", " onzin", " 99999999999999 +0000", " 299999999999 +0000", " -12345 +0000"])
def test_een_datum_die_niet_te_lezen_is(datum: str, register: Path, draai: Draai) -> None:
    """Somewhere in the history it is passed over; of a commit that is asked for it is told."""
    repository = register.parent
    nummer = _commit_met_datum(repository, datum)
    git(repository, "update-ref", "HEAD", nummer)
    with pytest.raises(GitFout, match="heeft geen leesbare datum"):
        lees_commit(repository, nummer)
    afloop = draai(*OP, map_=repository)
    assert (afloop.code, "heeft geen leesbare datum" in afloop.fout) == (Exitcode.VERKEERD_GEBRUIK, True)
    leg_vast(repository, "2024-09-30T10:00:00+02:00")
    nu = lees_commit(repository, "HEAD")
    assert laatste_commit_op(repository, nu.op.replace(month=8), nu) == lees_commit(repository, "HEAD~3")
    assert draai(*OP, map_=repository).code in (Exitcode.GOED, Exitcode.BEVINDINGEN)


def test_een_label_dat_head_heet_maakt_niets_uit(register: Path) -> None:
    """It comes along with a clone; what is checked out is still what is checked out."""
    git(register.parent, "update-ref", "refs/tags/HEAD", "HEAD~1")
    (register.parent / ".git/refs/heads/HEAD").write_text(f"{git(register.parent, 'rev-parse', 'HEAD~1')}\n")
    commit = laatste_commit(register.parent)
    assert commit is not None
    assert (commit.op.month, commit.op.day) == (9, 29)


def test_een_kopie_zonder_de_oude_inhoud(register: Path, tmp_path: Path, draai: Draai) -> None:
    """Only the files of now are here: what there was then is said to be unusable, and not to be absent."""
    bron = register.parent
    (register / "kader.yaml").write_text((register / "kader.yaml").read_text("utf-8") + "# later\n", "utf-8")
    leg_vast(bron, "2024-09-30T10:00:00+02:00")
    git(bron, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "--quiet", "--filter=blob:none", f"file://{bron}", "deel")
    afloop = draai(*OP, "--met", "verantwoording", map_=tmp_path / "deel")
    assert "Het register zoals het toen was, is niet te gebruiken." in afloop.uit
    assert "niet-vastgelegde" not in afloop.uit
    gevraagd = draai(*OP, "--vergelijk", "HEAD~1")
    assert (gevraagd.code, "Deze kopie mist een deel van de inhoud." in gevraagd.fout) == (2, True)
