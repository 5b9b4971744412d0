"""Where a file stood before it was moved or renamed, as Git finds it back by its content."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from participatie_cli.store.git.aanroepen import gestart
from participatie_cli.store.git.commits import Commit

_VOLG: Final = (
    *("log", "--follow", "--first-parent", "-M", "--name-status", "--format=", "-z"),
    *("--no-ext-diff", "--no-textconv", "--no-show-signature", "--diff-filter=R"),
)


def vorige_plek(repository: Path, nu: Commit, toen: Commit, bestand: PurePosixPath) -> PurePosixPath | None:
    """The path at an earlier commit of a file that has moved since; None where Git sees no move.

    A file that changed too much in the commit that moved it is not found back.
    """
    plekken = tuple(_plekken(repository, f"{toen.id}..{nu.id}", bestand))
    return plekken[-1] if plekken else None


def eerdere_plekken(repository: Path, nu: Commit, bestand: PurePosixPath) -> tuple[PurePosixPath, ...]:
    """All paths that a file had before, the last of them first, as far as Git sees that it moved."""
    return tuple(_plekken(repository, nu.id, bestand))


def _plekken(repository: Path, bereik: str, bestand: PurePosixPath) -> Iterator[PurePosixPath]:
    """Where a file stood before each of its moves in a range of commits, from the newest back."""
    with gestart(repository, *_VOLG, bereik, "--", str(bestand)) as lopend:
        stukken = iter(lopend.stukken(b"\0"))
        for soort in stukken:
            if soort.strip().startswith(b"R"):
                yield PurePosixPath(os.fsdecode(next(stukken, b"")))
                next(stukken, None)
