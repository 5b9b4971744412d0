"""A new repository, in a folder that this program has just filled."""

from pathlib import Path

from participatie_cli.store.git.aanroepen import git


def begin_repository(map_: Path) -> None:
    """Make a repository, without hooks of a template; raise GitFout where that fails."""
    git(map_, "init", "--quiet", "--initial-branch=main", "--template=")
