"""Watched from outside, by the system calls: which programs are run, what is connected to, and what is written."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gereedschap import vereist
from tests.report.gitproef import git, leg_vast
from tests.veiligheid.test_git_neemt_geen_ander import begraaf, maak_oud

pytestmark = pytest.mark.langzaam

HELPERS = re.compile(r'"[^"]*/(?:git|git-[a-z-]+|pagefind_bin/pagefind)"')
SCHRIJVEN = re.compile(r"\b(?:O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND)\b")
OP_EEN_OPEN_BESTAND = re.compile(r"f(?:truncate|chmod|chown)\(")
"""What is done to a file that was opened for writing, which is told by itself."""
VERANDEREN = (
    *("unlink", "unlinkat", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "rmdir", "link", "linkat"),
    *("symlink", "symlinkat", "truncate", "ftruncate", "chmod", "fchmod", "fchmodat", "chown", "fchown", "fchownat"),
    *("utimensat", "mknodat", "setxattr", "creat"),
)


@pytest.fixture
def kloon(register_klein: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone with all that a stranger can put in it, and a `git` that lies in wait."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    bron, merk = tmp_path / "bron", tmp_path / "merk"
    bron.mkdir()
    subprocess.run(["cp", "-r", str(register_klein / "register"), str(bron)], check=True)
    git(bron, "init", "--quiet")
    leg_vast(bron, "2024-05-20T10:00:00+02:00")
    begraaf(bron / "register", merk)
    (bron / "register/git").write_text(f'#!/bin/sh\n: > "{merk}"\n')
    (bron / "register/git").chmod(0o755)
    leg_vast(bron, "2024-09-29T10:00:00+02:00")
    git(tmp_path, "clone", "--quiet", str(bron), "kloon")
    maak_oud(tmp_path / "kloon/register")
    return tmp_path / "kloon"


def bekeken(aanroepen: str, map_: Path, *argumenten: str) -> tuple[int, list[str]]:
    """Run the program; its exit code, and every system call of some kinds that succeeded, by any process."""
    logboek = map_.parent / "logboek"
    opdracht = [vereist("strace"), "-f", "-qq", "-z", "-s", "300", "-e", f"trace={aanroepen}", "-o", str(logboek)]
    omgeving = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    afloop = subprocess.run(
        [*opdracht, sys.executable, "-m", "participatie_cli", *argumenten],
        cwd=map_, env=omgeving, capture_output=True, check=False,
    )  # fmt: skip
    regels = logboek.read_text(errors="replace").splitlines()
    assert regels, afloop.stderr.decode()
    return afloop.returncode, [regel.split(maxsplit=1)[1] for regel in regels]


@pytest.mark.parametrize(
    "opdracht",
    [
        ("report", "--periode", "2024-09", "--uit", "-"),
        ("check", "--sinds", "HEAD~1"),
        ("site", "--peildatum", "2024-09-30"),
        ("export", "--formaat", "parquet", "--formaat", "xlsx", "--formaat", "evenementen"),
    ],
    ids=lambda een: een[0],
)
def test_alleen_git_wordt_uitgevoerd_en_er_is_geen_verbinding(opdracht: tuple[str, ...], kloon: Path) -> None:
    code, aanroepen = bekeken("execve,execveat,socket,connect", kloon, *opdracht)
    assert code in (0, 1)
    zelf, *programmas = [aanroep for aanroep in aanroepen if aanroep.startswith("exec")]
    assert os.path.basename(sys.executable) in zelf
    assert programmas
    assert [aanroep for aanroep in programmas if not HELPERS.match(aanroep.partition("(")[2])] == []
    assert [aanroep for aanroep in aanroepen if aanroep.startswith(("socket", "connect"))] == []
    assert not (kloon.parent / "merk").exists()


def test_een_controle_start_niets_verbindt_niets_en_schrijft_niets(kloon: Path) -> None:
    """Whoever wants nothing remembered either."""
    assert _anders_dan_lezen(kloon, "check", "--opnieuw") == []


def test_een_controle_schrijft_alleen_wat_zij_onthoudt(
    kloon: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "bewaard"))
    anders = _anders_dan_lezen(kloon, "check")
    assert anders
    assert [een for een in anders if str(tmp_path / "bewaard") not in een and not OP_EEN_OPEN_BESTAND.match(een)] == []


def _anders_dan_lezen(kloon: Path, *opdracht: str) -> list[str]:
    """The calls by which a program, a process or a connection begins, or something is written."""
    soorten = (
        "execve",
        "execveat",
        "socket",
        "connect",
        "fork",
        "vfork",
        "clone",
        "clone3",
        "open",
        "openat",
        *VERANDEREN,
    )
    code, aanroepen = bekeken(",".join(f"?{soort}" for soort in soorten), kloon, *opdracht)
    assert code in (0, 1)
    zelf, *rest = aanroepen
    assert zelf.startswith("execve(")
    gewoon = (aanroep for aanroep in rest if "CLONE_THREAD" not in aanroep)  # a thread is no process
    return [aanroep for aanroep in gewoon if not aanroep.startswith("open") or SCHRIJVEN.search(aanroep)]


def test_de_waakhond_ziet_een_schrijver(kloon: Path) -> None:
    """What is watched for does show: a report writes its file and starts git."""
    _, aanroepen = bekeken("execve,openat", kloon, "report", "--periode", "2024-09")
    assert any(SCHRIJVEN.search(aanroep) and ".participatie-" in aanroep for aanroep in aanroepen)
    assert any(HELPERS.match(aanroep.partition("(")[2]) for aanroep in aanroepen)
