"""Commits: which one a revision names, which one is checked out, and which was the last on a day."""

import re
from collections.abc import Generator, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.store.git.aanroepen import gestart, git, vraag
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.repository import is_ondiep

_VORM: Final = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_GESCHIEDENIS: Final = ("rev-list", "--first-parent", "--format=%H %cI")
_KOPJE: Final = b"commit "


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit: its id in hexadecimal digits, and its day in the committer's own time zone."""

    id: str
    op: date


def lees_commit(repository: Path, revisie: str) -> Commit:
    """The commit that a revision names; raise GitFout where it names none, or more than one."""
    if not revisie or "\0" in revisie:
        raise _onbekend(repository, revisie)
    antwoord = vraag(repository, "rev-parse", "--verify", "--end-of-options", f"{revisie}^{{commit}}")
    nummer = antwoord.uit.decode("ascii", "replace").strip()
    if "is ambiguous" in antwoord.gezegd:
        raise GitFout(
            f"De revisie “{revisie}” kan meer dan één commit zijn.",
            "Schrijf haar voluit: het hele nummer, refs/heads/… voor een tak of refs/tags/… voor een label.",
        )
    if antwoord.code or not _VORM.fullmatch(nummer) or "only goes back to" in antwoord.gezegd:
        raise _onbekend(repository, revisie)
    return _met_dag(repository, nummer)


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


def laatste_commit(repository: Path) -> Commit | None:
    """The commit that is checked out; None where there is none yet. Raise GitFout where it cannot be read."""
    antwoord = vraag(repository, "rev-parse", "--verify", "--quiet", "HEAD")
    if not antwoord.code:
        return _met_dag(repository, antwoord.uit.decode("ascii", "replace").strip())
    git(repository, "rev-list", "--all", "--max-count=1")  # fails where a branch cannot be read
    return None


def _met_dag(repository: Path, nummer: str) -> Commit:
    with closing(dagen_van(repository, nummer, "--max-count=1")) as dagen:
        for commit, dag in dagen:
            if dag is not None:
                return Commit(commit, dag)
    raise GitFout(
        f"Commit {nummer} heeft geen leesbare datum.",
        "Kies een andere revisie, of controleer de repository met: git fsck",
    )


def laatste_commit_op(repository: Path, dag: date, vanaf: Commit) -> Commit | None:
    """The commit in the history of another with the latest day that is not after a day; None where there is none.

    Days are compared in the zone of whoever committed, so that every machine finds the same commit. Of one day it is
    the newest; a clock that ran behind does not make a later commit an earlier one. A commit whose day cannot be read
    is of no day.
    """
    with closing(dagen_van(repository, vanaf.id)) as dagen:
        tot_en_met = (Commit(nummer, op) for nummer, op in dagen if op is not None and op <= dag)
        return max(tot_en_met, key=lambda commit: commit.op, default=None)


def dagen_van(
    repository: Path, vanaf: str, *beperkt: str, paden: Iterable[str] = ()
) -> Generator[tuple[str, date | None], None, None]:
    """Commits with their day, the newest first; None for a day that cannot be read.

    With `paden` only those that changed something there.
    """
    with gestart(repository, *_GESCHIEDENIS, *beperkt, vanaf, "--", *paden) as lopend:
        for regel in lopend.stukken(b"\n"):
            if regel and not regel.startswith(_KOPJE):
                nummer, _, moment = regel.decode("ascii", "replace").partition(" ")
                yield nummer, _dag(moment)


def _dag(moment: str) -> date | None:
    try:
        return date.fromisoformat(moment.partition("T")[0])
    except ValueError:
        return None
