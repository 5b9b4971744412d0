"""Where a file stood before it was moved or renamed, as Git finds it back by its content."""

import os
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
    plek: PurePosixPath | None = None
    with gestart(repository, *_VOLG, f"{toen.id}..{nu.id}", "--", str(bestand)) as lopend:
        stukken = iter(lopend.stukken(b"\0"))
        for soort in stukken:
            if soort.strip().startswith(b"R"):
                plek = PurePosixPath(os.fsdecode(next(stukken, b"")))
                next(stukken, None)
    return plek
