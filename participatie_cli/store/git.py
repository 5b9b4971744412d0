"""The `git` command, asked and never trusted to change anything: which commit, which one then, and what stood in it."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

_VAST: Final = ("-c", "core.quotepath=off", "-c", "core.fsmonitor=false", "--no-pager", "--no-replace-objects")
_OMGEVING: Final = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",  # asking for the status must not write the index
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
}
_VAN_BUITEN: Final = (
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
)
"""Variables that a hook leaves behind and that would lead to another repository."""

_NIET_VERTROUWD: Final = "dubious ownership"
_GEEN_REPOSITORY: Final = "not a git repository"
NUL: Final = "\0"


class GitFout(Exception):
    """Git cannot give what was asked; `zin` says what, `herstel` how to go on."""

    def __init__(self, zin: str, herstel: str) -> None:
        super().__init__(zin)
        self.zin = zin
        self.herstel = herstel


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit: its id in hexadecimal digits, and its day in the committer's own time zone."""

    id: str
    op: date


def zoek_repository(map_: Path) -> Path | None:
    """The top folder of the work tree that a folder stands in.

    None where there is no Git, no work tree, or no `git` command; raise GitFout where git refuses the repository.
    """
    if shutil.which("git") is None:
        return None
    antwoord = _draai(map_, "rev-parse", "--show-toplevel")
    fout = antwoord.stderr.decode(errors="replace")
    if _NIET_VERTROUWD in fout:
        raise GitFout(
            "Git vertrouwt deze map niet: zij is van een andere gebruiker.",
            f"Vertrouwt u haar wel, geef dan: git config --global --add safe.directory {map_.parent}",
        )
    if antwoord.returncode or not antwoord.stdout.strip():
        return None
    return Path(os.fsdecode(antwoord.stdout.rstrip(b"\n")))


def lees_commit(repository: Path, revisie: str) -> Commit:
    """The commit that a revision names; raise GitFout where it names none."""
    gevonden = _draai(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revisie}^{{commit}}")
    if gevonden.returncode or not revisie:
        raise _onbekend(repository, revisie)
    nummer = gevonden.stdout.decode().strip()
    return _met_dag(f"{nummer}{NUL}{git(repository, 'show', '--no-patch', '--format=%cI', nummer).decode().strip()}")


def _onbekend(repository: Path, revisie: str) -> GitFout:
    if _draai(repository, "rev-parse", "--verify", "--quiet", "HEAD").returncode:
        return GitFout("In deze Git-repository is nog niets vastgelegd.", "Leg het register eerst vast met git commit.")
    if is_ondiep(repository):
        return GitFout(
            f"De revisie “{revisie}” staat niet in deze kopie, die maar een deel van de geschiedenis heeft.",
            "Haal de hele geschiedenis op met: git fetch --unshallow",
        )
    return GitFout(
        f"Git kent hier geen revisie “{revisie}”.", "Kies een commit, tak of label; git log laat zien welke er zijn."
    )


def laatste_commit_op(repository: Path, dag: date, vanaf: Commit) -> Commit | None:
    """The newest commit in the history of another whose day is not after a day; None where there is none.

    Days are compared in the zone of whoever committed, so that every machine finds the same commit.
    """
    regels = git(repository, "log", "--first-parent", "--format=%H%x00%cI", vanaf.id).decode().splitlines()
    return next((commit for commit in map(_met_dag, regels) if commit.op <= dag), None)


def is_ondiep(repository: Path) -> bool:
    """Whether only a part of the history is here."""
    return git(repository, "rev-parse", "--is-shallow-repository").strip() == b"true"


def heeft_wijzigingen(repository: Path, map_: Path) -> bool:
    """Whether a folder holds anything that is in no commit, new files too."""
    binnen = map_.resolve().relative_to(repository.resolve()).as_posix()
    waar = ":/" if binnen == "." else f":(top,literal){binnen}"
    return bool(git(repository, "status", "--porcelain", "--untracked-files=all", "--", waar).strip())


def git(repository: Path, *opdracht: str, invoer: bytes | None = None) -> bytes:
    """What git answers; raise GitFout where it fails."""
    antwoord = _draai(repository, *opdracht, invoer=invoer)
    if antwoord.returncode:
        reden = antwoord.stderr.decode(errors="replace").strip().splitlines()
        raise GitFout(
            f"Git kan dit niet: {reden[-1] if reden else 'zonder uitleg'}.", "Controleer de repository met: git fsck"
        )
    return antwoord.stdout


def _met_dag(regel: str) -> Commit:
    nummer, moment = regel.split(NUL)
    return Commit(nummer, date.fromisoformat(moment[:10]))


def _draai(map_: Path, *opdracht: str, invoer: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    omgeving = {naam: waarde for naam, waarde in os.environ.items() if naam not in _VAN_BUITEN} | _OMGEVING
    return subprocess.run(
        ["git", "-C", str(map_), *_VAST, *opdracht],
        input=invoer,
        stdin=subprocess.DEVNULL if invoer is None else None,
        capture_output=True,
        check=False,
        env=omgeving,
    )
