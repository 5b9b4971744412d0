"""One way to run git: a program from the path, no settings from outside, no network, bounded in time and words."""

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import Final

from participatie_cli.store.git.fout import GitFout, mislukt, niet_te_starten, te_lang
from participatie_cli.store.git.grenzen import GEDULD, GROOTSTE_ANTWOORD

_VAST: Final = (
    *("-c", "safe.bareRepository=explicit"),  # a repository without a work tree is never taken for this one
    *("-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}"),
    *("-c", "protocol.allow=never"),
    *("-c", "core.warnAmbiguousRefs=true"),
    *("--no-pager", "--no-replace-objects", "--literal-pathspecs"),
)
_OMGEVING: Final = {
    "LC_ALL": "C",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "",  # no protocol at all: nothing is ever fetched, whatever the settings say
}
_VAN_DE_GEBRUIKER: Final = frozenset(("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"))
"""All that is passed on of the variables of Git: where its own settings are. Others lead elsewhere or run something."""

_BROK: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class Gitantwoord:
    """What git answered: its exit code, what it said beside its answer, and the answer."""

    code: int
    gezegd: str
    uit: bytes


def programma() -> str | None:
    """The full path of git; None where it is not there. A folder that the path names from here does not count."""
    naam = "git.exe" if os.name == "nt" else "git"
    paden = (os.path.join(map_, naam) for map_ in _zoekpad())
    return next((pad for pad in paden if os.path.isfile(pad) and os.access(pad, os.X_OK)), None)


def _zoekpad() -> list[str]:
    return [map_ for map_ in os.environ.get("PATH", os.defpath).split(os.pathsep) if os.path.isabs(map_)]


class Lopend:
    """A git that runs, and is stopped when its time is over."""

    def __init__(self, proces: subprocess.Popen[bytes]) -> None:
        assert isinstance(proces.stdout, BufferedReader)
        assert isinstance(proces.stderr, BufferedReader)
        self._proces, self._uit, self._ernaast = proces, proces.stdout, proces.stderr
        self._gezegd, self._te_lang = b"", False
        self._oor = threading.Thread(target=self._luister, daemon=True)
        self._klok = threading.Timer(GEDULD, self._verloop)
        self._klok.daemon = True

    def begin(self) -> None:
        """Listen to what git says and watch the time; raise RuntimeError where the machine has no threads left."""
        self._oor.start()
        self._klok.start()

    def _luister(self) -> None:
        while brok := self._ernaast.read1(_BROK):
            self._gezegd = (self._gezegd + brok)[-GROOTSTE_ANTWOORD:]

    def _verloop(self) -> None:
        self._te_lang = True
        self._proces.kill()

    def schrijf(self, regels: bytes) -> None:
        """Write to git; that it has stopped already is found out where its answer is read."""
        assert self._proces.stdin
        with suppress(OSError):
            self._proces.stdin.write(regels)
            self._proces.stdin.flush()

    def lees(self, lengte: int) -> bytes:
        """So many bytes of the answer; fewer only where it ends."""
        return self._uit.read(lengte)

    def lees_regel(self) -> bytes:
        """A line of the answer without its end; empty where the answer has ended."""
        return self._uit.readline(GROOTSTE_ANTWOORD).removesuffix(b"\n")

    def stukken(self, scheiding: bytes) -> Iterator[bytes]:
        """The answer piece by piece, none of which is kept; raise GitFout where a piece is too long or git fails."""
        rest = b""
        while brok := self._uit.read1(_BROK):
            *heel, rest = (rest + brok).split(scheiding)
            yield from heel
            if len(rest) > GROOTSTE_ANTWOORD:
                raise GitFout("In deze Git-repository staat een naam die te lang is.", "Kies een andere revisie.")
        self.eis_gelukt()

    def te_vroeg_op(self) -> GitFout:
        """Why the answer ended before it should."""
        return mislukt(*self.einde())

    def eis_gelukt(self) -> None:
        """Wait for the end; raise GitFout where git failed."""
        code, gezegd = self.einde()
        if code:
            raise mislukt(code, gezegd)

    def einde(self) -> tuple[int, str]:
        """Wait for the end; the exit code and what git said beside its answer. Raise GitFout where it took too long."""
        code = self._proces.wait()
        self._oor.join()
        if self._te_lang:
            raise te_lang(GEDULD)
        return code, self._gezegd.decode(errors="replace")

    def stop(self) -> None:
        """Leave nothing behind: no process, no thread, no open pipe."""
        self._klok.cancel()
        self._proces.kill()
        assert self._proces.stdin
        with suppress(OSError):
            self._proces.stdin.close()
        self._proces.wait()
        self._uit.close()
        if self._oor.ident is not None:
            self._oor.join()
        self._ernaast.close()


@contextmanager
def gestart(map_: Path, *opdracht: str) -> Iterator[Lopend]:
    """Git at work in the top folder of a repository; gone when left. Raise GitFout where it cannot be started."""
    git = programma()
    if git is None:
        raise GitFout("Git is hier niet te vinden.", "Installeer Git, of zet het op het zoekpad (PATH).", machine=True)
    try:
        lopend = Lopend(_start(git, map_, opdracht))
    except (OSError, MemoryError) as fout:
        raise niet_te_starten(fout) from fout
    try:
        _begin(lopend)
        yield lopend
    finally:
        lopend.stop()


def _start(git: str, map_: Path, opdracht: tuple[str, ...]) -> subprocess.Popen[bytes]:
    pijp = subprocess.PIPE
    return subprocess.Popen(
        [git, *_VAST, *opdracht], cwd=map_, env=_omgeving(map_), stdin=pijp, stdout=pijp, stderr=pijp
    )


def _begin(lopend: Lopend) -> None:
    try:
        lopend.begin()
    except RuntimeError as fout:
        raise niet_te_starten(fout) from fout


def _omgeving(map_: Path) -> dict[str, str]:
    """The environment without what steers Git; nothing above the folder is looked at."""
    over = {
        naam: waarde
        for naam, waarde in os.environ.items()
        if not naam.upper().startswith("GIT_") or naam in _VAN_DE_GEBRUIKER
    }
    return over | _OMGEVING | {"PATH": os.pathsep.join(_zoekpad()), "GIT_CEILING_DIRECTORIES": str(map_.parent)}


def vraag(map_: Path, *opdracht: str) -> Gitantwoord:
    """Ask git something with a short answer, in the top folder of a repository; raise GitFout where it cannot run."""
    with gestart(map_, *opdracht) as lopend:
        uit = lopend.lees(GROOTSTE_ANTWOORD)
        return Gitantwoord(*lopend.einde(), uit)


def git(map_: Path, *opdracht: str) -> bytes:
    """The short answer of git; raise GitFout where it fails."""
    antwoord = vraag(map_, *opdracht)
    if antwoord.code:
        raise mislukt(antwoord.code, antwoord.gezegd)
    return antwoord.uit
