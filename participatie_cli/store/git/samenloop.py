"""Where two lines of commits were one, and whether they are being brought together."""

from pathlib import Path
from typing import Final

from participatie_cli.store.git.aanroepen import vraag
from participatie_cli.store.git.commits import Commit, lees_commit
from participatie_cli.store.git.fout import mislukt
from participatie_cli.store.git.werkboom import gitmap_van

_GEEN: Final = 1
"""The exit code of git where two commits have nothing in common."""


def laatste_gedeelde(repository: Path, *commits: Commit) -> Commit | None:
    """The last commit that the first has in common with the others together; None where there is none."""
    antwoord = vraag(repository, "merge-base", *(commit.id for commit in commits))
    nummer = antwoord.uit.decode("ascii", "replace").strip()
    if antwoord.code not in (0, _GEEN):
        raise mislukt(antwoord.code, antwoord.gezegd)
    return lees_commit(repository, nummer) if nummer else None


def wordt_samengevoegd(repository: Path) -> Commit | None:
    """The commit of which a merge has begun and not ended; None where none has."""
    antwoord = vraag(repository, "rev-parse", "--verify", "--quiet", "MERGE_HEAD")
    return None if antwoord.code else lees_commit(repository, "MERGE_HEAD")


def is_submodule(repository: Path) -> bool:
    """Whether a repository is kept inside another one, as a part of that."""
    gitmap = gitmap_van(repository)
    return gitmap != repository / ".git" and "modules" in gitmap.parts
