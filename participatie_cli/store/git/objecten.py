"""The content of files in a repository, asked by id and streamed: nothing is kept but the one that is handed over."""

import time
from collections.abc import Generator, Iterable, Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Final

from participatie_cli.store.git.aanroepen import Lopend, gestart, vraag
from participatie_cli.store.git.grenzen import GEDULD

_TEGELIJK: Final = 50
"""So many ids fit in a pipe, so that git can answer while it is still asked."""


def grootte_van(repository: Path, nummer: str) -> int | None:
    """The size in bytes of a file; None where it is missing."""
    antwoord = vraag(repository, "cat-file", "-s", nummer)
    return None if antwoord.code else int(antwoord.uit)


def groottes(repository: Path, nummers: Sequence[str]) -> Generator[int | None, None, None]:
    """The sizes in bytes of files, in order; None for what is missing. Raise GitFout where git fails."""
    with gestart(repository, "cat-file", "--batch-check") as lopend:
        for nummer in _gevraagd(lopend, nummers):
            yield _lees_kop(lopend, nummer)


def inhouden(repository: Path, nummers: Sequence[str]) -> Generator[bytes | None, None, None]:
    """The exact bytes of files, in order; None for what is missing. Raise GitFout where git fails."""
    with gestart(repository, "cat-file", "--batch") as lopend:
        for nummer in _gevraagd(lopend, nummers):
            grootte = _lees_kop(lopend, nummer)
            yield None if grootte is None else _lees_inhoud(lopend, grootte)


class Inhoudlezer:
    """The exact bytes of files, asked one by one of a git that goes on until `sluit`, so that it starts only once.

    A git that has used up half its time gives way to another, so that it can wait as long as it must.
    """

    def __init__(self, repository: Path) -> None:
        self._repository = repository
        self._stapel = ExitStack()
        self._lopend: Lopend | None = None
        self._begonnen = 0.0

    def inhoud(self, nummer: str) -> bytes | None:
        """What is in a file; None where it is missing. Raise GitFout where git fails."""
        lopend = self._nu()
        lopend.schrijf(f"{nummer}\n".encode())
        grootte = _lees_kop(lopend, nummer)
        return None if grootte is None else _lees_inhoud(lopend, grootte)

    def _nu(self) -> Lopend:
        if self._lopend is None or time.monotonic() - self._begonnen > GEDULD / 2:
            self.sluit()
            self._begonnen = time.monotonic()
            self._lopend = self._stapel.enter_context(gestart(self._repository, "cat-file", "--batch"))
        return self._lopend

    def sluit(self) -> None:
        """Leave no git behind; a next question starts one again."""
        self._stapel.close()
        self._lopend = None


def _gevraagd(lopend: Lopend, nummers: Iterable[str]) -> Generator[str, None, None]:
    """The ids one by one, each asked of git before its answer is read."""
    rest = iter(nummers)
    while groep := list(islice(rest, _TEGELIJK)):
        lopend.schrijf("".join(f"{nummer}\n" for nummer in groep).encode())
        yield from groep


def _lees_kop(lopend: Lopend, nummer: str) -> int | None:
    """The size of the file that git answers about; None where it misses it."""
    kop = lopend.lees_regel()
    if not kop:
        raise lopend.te_vroeg_op()
    gevonden, *rest = kop.split()
    if gevonden == nummer.encode() and len(rest) == 2 and rest[0] == b"blob" and rest[1].isdigit():
        return int(rest[1])
    return None


def _lees_inhoud(lopend: Lopend, grootte: int) -> bytes:
    inhoud = lopend.lees(grootte + 1)
    if len(inhoud) != grootte + 1:
        raise lopend.te_vroeg_op()
    return inhoud[:-1]
