"""How a command is measured, the same for every figure: as a whole process, with its output thrown away.

Time is wall time. Memory is told twice: what the largest single process had at most, as the operating system counts it
when the process ends, and what the process had at most together with those that it started. The second is looked up
while it runs (in `/proc`, with what they share counted once), in a run of its own, because looking takes time.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Final

GOED: Final = frozenset({0, 1})
"""A check that finds something ends in 1."""
_STARTER: Final = """
import os, sys, time
niets = os.open(os.devnull, os.O_WRONLY)
stromen = [(os.POSIX_SPAWN_DUP2, niets, nummer) for nummer in (1, 2)]
begin = time.perf_counter()
proces = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=stromen)
_, status, verbruik = os.wait4(proces, 0)
rekentijd = verbruik.ru_utime + verbruik.ru_stime
print(time.perf_counter() - begin, rekentijd, verbruik.ru_maxrss, os.waitstatus_to_exitcode(status))
"""
"""Starts a command from a small process: to Linux the memory of who starts a process is that of the process too."""
_OOGOPSLAG: Final = 0.05
_MB: Final = 1024
"""Kilobytes."""


@dataclass(frozen=True)
class Opdracht:
    """What is run, in which folder and with which variables beside those of now; `vooraf` is done before each time."""

    woorden: Sequence[str]
    map_: Path
    omgeving: Mapping[str, str] = field(default_factory=dict)
    vooraf: Callable[[], object] = lambda: None


@dataclass(frozen=True)
class Meting:
    """Wall time in seconds, peak memory in megabytes of the largest process, and the seconds that all processes ran."""

    seconden: float
    megabytes: float
    rekentijd: float = 0.0


def meet(opdracht: Opdracht, keer: int = 1) -> Meting:
    """The best of some runs."""
    return min((_een_keer(opdracht)[0] for _ in range(keer)), key=lambda meting: meting.seconden)


def meet_om_en_om(opdrachten: Mapping[str, Opdracht], keer: Mapping[str, int]) -> dict[str, list[Meting]]:
    """All of them in turn, each so many times: a machine does not stay equally fast."""
    metingen: dict[str, list[Meting]] = {naam: [] for naam in opdrachten}
    for ronde in range(max(keer.values())):
        for naam, opdracht in opdrachten.items():
            if ronde < keer[naam]:
                metingen[naam].append(_een_keer(opdracht)[0])
    return metingen


def verhouding(boven: Sequence[Meting], onder: Sequence[Meting]) -> float:
    """How many times as long the first takes: the median of the rounds that both took part in."""
    return median(een.seconden / ander.seconden for een, ander in zip(boven, onder, strict=False))


def midden(metingen: Sequence[Meting]) -> float:
    """The median in seconds."""
    return median(een.seconden for een in metingen)


def gerekend(metingen: Sequence[Meting]) -> float:
    """The median of the seconds that all its processes ran: what is done beside other work is not hidden by that."""
    return median(een.rekentijd for een in metingen)


def meet_geheugen(opdracht: Opdracht) -> tuple[Meting, float]:
    """One run with, beside its own figures, the peak of all its processes together in megabytes.

    Where the system does not tell that, it is the peak of the largest.
    """
    meting, samen = _een_keer(opdracht, kijk=True)
    return meting, samen or meting.megabytes


def _een_keer(opdracht: Opdracht, *, kijk: bool = False) -> tuple[Meting, float]:
    opdracht.vooraf()
    proces = subprocess.Popen(
        [sys.executable, "-E", "-S", "-c", _STARTER, *opdracht.woorden],
        cwd=opdracht.map_,
        env=os.environ | opdracht.omgeving,
        stdout=subprocess.PIPE,
        text=True,
    )
    kijker = _Kijker(proces.pid) if kijk else None
    verteld, _ = proces.communicate()
    samen = kijker.stop() if kijker else 0.0
    seconden, rekentijd, kilobytes, code = verteld.split()
    if int(code) not in GOED:
        sys.exit(f"{' '.join(opdracht.woorden[:6])} ended in {code}")
    return Meting(float(seconden), int(kilobytes) / _MB, float(rekentijd)), samen


class _Kijker(threading.Thread):
    """Looks again and again how much memory the descendants of a process have together."""

    def __init__(self, nummer: int) -> None:
        super().__init__(daemon=True)
        self._nummer, self._hoogst, self._klaar = nummer, 0, threading.Event()
        self.start()

    def run(self) -> None:
        while not self._klaar.wait(_OOGOPSLAG):
            self._hoogst = max(self._hoogst, _kilobytes(list(_nazaten(self._nummer))))

    def stop(self) -> float:
        """The peak so far, in megabytes."""
        self._klaar.set()
        self.join()
        return self._hoogst / _MB


def _nazaten(nummer: int) -> Iterator[int]:
    with suppress(OSError):
        for taak in Path(f"/proc/{nummer}/task").iterdir():
            for kind in map(int, (taak / "children").read_text("ascii").split()):
                yield kind
                yield from _nazaten(kind)


def _kilobytes(nummers: Sequence[int]) -> int:
    """What processes have together: their own data, of which they share a part, and once the files they all load.

    Files are shared with other programs too; so they count in full for the process that has the most of them.
    """
    rollen = [_rol(nummer) for nummer in nummers]
    return sum(rol["Pss_Anon"] for rol in rollen) + max((rol["Rss"] - rol["Anonymous"] for rol in rollen), default=0)


def _rol(nummer: int) -> dict[str, int]:
    """The figures of a process in kilobytes; zeros where it is gone, or where the system does not tell."""
    rol = dict.fromkeys(("Rss", "Pss_Anon", "Anonymous"), 0)
    with suppress(OSError):
        for regel in Path(f"/proc/{nummer}/smaps_rollup").read_text("ascii").splitlines()[1:]:
            naam, waarde, *_ = regel.split()
            rol[naam.rstrip(":")] = int(waarde)
    return rol
