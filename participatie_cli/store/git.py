"""The `git` command, asked and never trusted to change anything: which commit, which one then, and what stood in it."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Final

_VAST: Final = (
    *("-c", "core.quotepath=off", "-c", "core.fsmonitor=false", "-c", "core.warnAmbiguousRefs=true"),
    *("--no-pager", "--no-replace-objects", "--literal-pathspecs"),
)
_OMGEVING: Final = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",  # asking for the status must not write the index
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "",  # nothing is ever fetched
}
_VAN_BUITEN: Final = frozenset(
    {
        *("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"),
        *("GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_PREFIX", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE"),
        *("GIT_REPLACE_REF_BASE", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS"),
        "GIT_ICASE_PATHSPECS",
    }
)
"""Variables that a hook or a shell leaves behind and that would lead elsewhere."""

_NIET_VERTROUWD: Final = re.compile(r"dubious ownership in repository at '(.*)'")
_ERBUITEN: Final = ("not a git repository (or any", "must be run in a work tree", "cannot use bare repository")
_VORM: Final = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_DATUM: Final = ("rev-list", "--first-parent", "--no-commit-header", "--format=%H %cI")


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
    if not antwoord.returncode:
        return Path(os.fsdecode(antwoord.stdout.rstrip(b"\n")))
    if any(reden in _gezegd(antwoord) for reden in _ERBUITEN):
        return None
    raise _mislukt(antwoord)


def lees_commit(repository: Path, revisie: str) -> Commit:
    """The commit that a revision names; raise GitFout where it names none, or more than one."""
    if not revisie or "\0" in revisie:
        raise _onbekend(repository, revisie)
    antwoord = _draai(repository, "rev-parse", "--verify", "--end-of-options", f"{revisie}^{{commit}}")
    nummer, gezegd = antwoord.stdout.decode().strip(), _gezegd(antwoord)
    if "is ambiguous" in gezegd:
        zin = f"De revisie “{revisie}” kan meer dan één commit zijn."
        raise GitFout(
            zin, "Schrijf haar voluit: het hele nummer, refs/heads/… voor een tak of refs/tags/… voor een label."
        )
    if antwoord.returncode or not _VORM.fullmatch(nummer) or "only goes back to" in gezegd:
        raise _onbekend(repository, revisie)
    return next(_commits(repository, nummer, "--max-count=1"))


def _onbekend(repository: Path, revisie: str) -> GitFout:
    if not git(repository, "rev-list", "--all", "--max-count=1").strip():
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
    """The commit in the history of another with the latest day that is not after a day; None where there is none.

    Days are compared in the zone of whoever committed, so that every machine finds the same commit. Of one day it is
    the newest; a clock that ran behind does not make a later commit an earlier one.
    """
    tot_en_met = (commit for commit in _commits(repository, vanaf.id) if commit.op <= dag)
    return max(tot_en_met, key=lambda commit: commit.op, default=None)


def _commits(repository: Path, vanaf: str, *beperkt: str) -> Iterator[Commit]:
    """Commits, the newest first."""
    for regel in git(repository, *_DATUM, *beperkt, vanaf, "--").decode().splitlines():
        nummer, _, moment = regel.partition(" ")
        try:
            yield Commit(nummer, date.fromisoformat(moment[:10]))
        except ValueError as fout:
            zin = f"Commit {nummer} heeft geen leesbare datum."
            raise GitFout(zin, "Kies een andere revisie, of controleer de repository met: git fsck") from fout


def staat_in(repository: Path, commit: Commit, pad: PurePosixPath) -> bool:
    """Whether a file or folder was there at a commit."""
    return not _draai(repository, "cat-file", "-e", f"{commit.id}:{pad}").returncode


def is_ondiep(repository: Path) -> bool:
    """Whether only a part of the history is here."""
    return git(repository, "rev-parse", "--is-shallow-repository").strip() == b"true"


def heeft_wijzigingen(repository: Path, map_: Path) -> bool:
    """Whether a folder holds anything that is in no commit, new files too."""
    binnen = map_.resolve().relative_to(repository.resolve()).as_posix()
    return bool(git(repository, "status", "--porcelain", "--untracked-files=all", "--", binnen).strip())


def git(repository: Path, *opdracht: str, invoer: bytes | None = None) -> bytes:
    """What git answers; raise GitFout where it fails."""
    antwoord = _draai(repository, *opdracht, invoer=invoer)
    if antwoord.returncode:
        raise _mislukt(antwoord)
    return antwoord.stdout


def _mislukt(antwoord: subprocess.CompletedProcess[bytes]) -> GitFout:
    """Why git did not answer, in words for who knows the usual causes and else in its own."""
    gezegd = _gezegd(antwoord)
    if gevonden := _NIET_VERTROUWD.search(gezegd):
        return GitFout(
            "Git vertrouwt deze map niet: zij is van een andere gebruiker.",
            f"Vertrouwt u haar wel, geef dan: git config --global --add safe.directory {gevonden[1]}",
        )
    if "promisor" in gezegd or "missing blob" in gezegd:
        return GitFout("Deze kopie mist een deel van de inhoud.", "Haal alles op met: git fetch --refetch --no-filter")
    reden = gezegd.strip().splitlines()
    return GitFout(
        f"Git kan dit niet: {reden[-1] if reden else 'zonder uitleg'}.", "Controleer de repository met: git fsck"
    )


def _gezegd(antwoord: subprocess.CompletedProcess[bytes]) -> str:
    return antwoord.stderr.decode(errors="replace")


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
