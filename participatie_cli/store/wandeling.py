"""Walking through a folder: all that stands in it and below, in order of name, without ever following a link.

What is found is told as text: of most of it nobody wants more than the name.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from participatie_cli.wording.systeem import ligt_aan_de_machine

DIEPSTE_MAP: Final = 50
"""Folders inside each other below the register, in a folder and in a commit; docs/handleiding.md names the number."""
_BESTAND: Final = -1
"""The depth of what is no folder."""
YAML: Final = ".yaml"


class Aangetroffen(NamedTuple):
    """Something in a folder: its full path, and the last part of that."""

    pad: str
    naam: str

    @property
    def is_yaml(self) -> bool:
        """Whether it is called as a file of YAML is; `.yaml` by itself is a hidden file."""
        return is_yaml(self.naam)


def is_yaml(naam: str) -> bool:
    """Whether a file of this name is YAML, as Python tells by the end of a path."""
    return naam.endswith(YAML) and len(naam) > len(YAML)


def onder(map_: Path, overslaan: Callable[[str], bool]) -> Iterator[Aangetroffen]:
    """Everything below a folder that is not itself a folder to look into, but for the names to pass over.

    These are files, links, and folders that cannot be read or are so deep that nobody can have meant them. Raises
    OSError only where the machine falls short.
    """
    stapel = [(Aangetroffen(str(map_), map_.name), 0)]
    while stapel:
        hier, diepte = stapel.pop()
        inhoud = _inhoud(hier.pad, overslaan) if 0 <= diepte <= DIEPSTE_MAP else None
        if inhoud is None:
            yield hier
        else:
            stapel += [
                (Aangetroffen(een.path, een.name), diepte + 1 if _te_openen(een) else _BESTAND) for een in inhoud
            ]


def _inhoud(map_: str, overslaan: Callable[[str], bool]) -> "list[os.DirEntry[str]] | None":
    """What stands in a folder, the last name first; None where it is a link or may not be looked into."""
    if os.path.islink(map_):
        return None
    try:
        with os.scandir(map_) as dingen:
            return sorted((een for een in dingen if not overslaan(een.name)), key=_naam, reverse=True)
    except FileNotFoundError:
        return []
    except OSError as fout:
        if ligt_aan_de_machine(fout):
            raise
        return None


def _naam(ding: "os.DirEntry[str]") -> str:
    return ding.name


def _te_openen(ding: "os.DirEntry[str]") -> bool:
    return ding.is_dir(follow_symlinks=False) and not ding.name.endswith(YAML)
