"""A new repository with a first commit, in a folder that this program has just filled."""

from pathlib import Path
from typing import Final

from participatie_cli.store.git.aanroepen import git, vraag

_WIE: Final = ("GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT")


def kent_naam(map_: Path) -> bool:
    """Whether Git has been told who makes a commit; a name that it guesses is none."""
    return all(vraag(map_, "-c", "user.useConfigOnly=true", "var", een).code == 0 for een in _WIE)


def begin_repository(map_: Path) -> None:
    """Make a repository, without hooks of a template; raise GitFout where that fails."""
    git(map_, "init", "--quiet", "--initial-branch=main", "--template=")


def leg_alles_vast(map_: Path, boodschap: str) -> None:
    """Commit all files of the folder, unsigned: nobody can be asked for a key. Raise GitFout where that fails."""
    git(map_, "add", "--all")
    git(map_, "commit", "--quiet", "--no-gpg-sign", "--message", boodschap)
