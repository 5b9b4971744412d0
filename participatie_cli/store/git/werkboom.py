"""The work tree in which a folder stands: the nearest folder upward that holds `.git`."""

import os
from pathlib import Path
from typing import Final

_GIT: Final = ".git"


def top_van(map_: Path) -> Path | None:
    """The top of the work tree, without links; None where there is none below the folders that Git may not look in.

    Whatever is called `.git` counts, broken or not: nothing higher up or beside it can take its place.
    """
    begin = Path(os.path.realpath(map_))
    plafonds = os.environ.get("GIT_CEILING_DIRECTORIES", "").split(os.pathsep)
    for hier in (begin, *begin.parents):
        if hier != begin and str(hier) in plafonds:
            return None
        if os.path.lexists(hier / _GIT):
            return hier
    return None


def gitmap_van(top: Path) -> Path:
    """Where the repository of a work tree is kept: in its `.git`, or where that file points at.

    Raise OSError where it cannot be read.
    """
    ingang = top / _GIT
    if not ingang.is_file():
        return ingang
    with ingang.open("rb") as stroom:
        doel = stroom.read(1 << 16).removeprefix(b"gitdir:").strip()
    return top / os.fsdecode(doel)


def pad_in_repository(pad: Path) -> str:
    """The path from the root of the Git repository, with slashes; as it is where there is no repository."""
    volledig = Path(os.path.realpath(pad.parent)) / pad.name
    top = top_van(volledig.parent)
    return volledig.relative_to(top).as_posix() if top else pad.as_posix()
