"""Folders of commits, read as Git keeps them: one git for all of them, and no more kept than the one asked for."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from participatie_cli.store.git.aanroepen import Lopend, gestart
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.grenzen import GROOTSTE_LIJST

_INGANG: Final = {lengte: re.compile(rb"([0-7]+) ([^\0/]+)\0(.{%d})" % (lengte // 2), re.DOTALL) for lengte in (40, 64)}
"""A line of a folder, by how long ids are written out: its mode, its name, and its id in bytes."""
_MAP: Final = b"40000"
_BESTANDEN: Final = frozenset((b"100644", b"100755", b"100664"))

Mapregel = tuple[bytes, bytes, bytes]
"""The mode, the name and the id of one thing in a folder."""


@dataclass(frozen=True, slots=True)
class Gitmap:
    """A folder in a commit: its id, and what is in it."""

    nummer: str
    regels: frozenset[Mapregel]


class Boomlezer:
    """Asks a git that runs for one folder after another."""

    def __init__(self, lopend: Lopend) -> None:
        self._lopend = lopend

    def map_op(self, naam: str) -> Gitmap | None:
        """The folder of a name such as `<commit>:register/projecten`; None where there is none. Raise GitFout."""
        if "\n" in naam:
            return None
        self._lopend.schrijf(os.fsencode(naam) + b"\n")
        kop = self._lopend.lees_regel()
        if not kop:
            raise self._lopend.te_vroeg_op()
        nummer, soort, grootte = kop.rsplit(b" ", 2) if kop.count(b" ") > 1 else (b"", b"", b"")
        if not grootte.isdigit():
            return None
        inhoud = self._lees(int(grootte))
        if soort != b"tree":
            return None
        return Gitmap(nummer.decode("ascii"), frozenset(_INGANG[len(nummer)].findall(inhoud)))

    def _lees(self, grootte: int) -> bytes:
        if grootte > GROOTSTE_LIJST:
            raise GitFout(
                "In de geschiedenis van het register staat een map met te veel bestanden.",
                "Haal weg wat niet in het register hoort, of laat de eerdere versies weg.",
            )
        inhoud = self._lopend.lees(grootte + 1)
        if len(inhoud) != grootte + 1:
            raise self._lopend.te_vroeg_op()
        return inhoud[:-1]


def is_map(regel: Mapregel) -> bool:
    """Whether it is a folder."""
    return regel[0] == _MAP


def is_bestand(regel: Mapregel) -> bool:
    """Whether it is a plain file, and no link or repository."""
    return regel[0] in _BESTANDEN


@contextmanager
def boomlezer(repository: Path) -> Iterator[Boomlezer]:
    """A reader of folders, for as long as it is needed."""
    with gestart(repository, "cat-file", "--batch") as lopend:
        yield Boomlezer(lopend)
