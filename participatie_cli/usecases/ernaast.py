"""Work done in a process of its own while this one goes on, where there is a second core and enough to do.

What Python has for that is imported only there: most runs have a few files.
"""

import gc
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from participatie_cli.store.schrijven.onderbreking import STOPSIGNALEN

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

R = TypeVar("R")

VANAF: Final = 100
"""From this many files on, what is won is more than what starting a process costs."""


def loont(bestanden: int) -> bool:
    """Whether a second process is worth it for so many files, and possible: it starts with all that was read."""
    return bestanden >= VANAF and kan_ernaast()


def kan_ernaast() -> bool:
    """Whether this process can have others beside it that begin with all that it knows, and gain by that."""
    import multiprocessing

    return (os.cpu_count() or 1) > 1 and "fork" in multiprocessing.get_all_start_methods() and not _is_zelf_apart()


def _is_zelf_apart() -> bool:
    """Whether this is such a process: it can have none of its own."""
    import multiprocessing

    return multiprocessing.current_process().daemon


class Aanvoer(Generic[R]):
    """What comes from another process, one outcome after the other, for as long as that process is there."""

    def __init__(self, kant: "Connection | None") -> None:
        self._kant = kant

    def neem(self, anders: Callable[[], R]) -> R:
        """The next outcome; where it does not come, that of `anders`, done here."""
        if self._kant is not None:
            try:
                gekregen: R = self._kant.recv()
                return gekregen
            except (EOFError, OSError):
                self._kant = None
        return anders()


@contextmanager
def aanvoer(werk: Callable[[], Iterable[R]], *, apart: bool) -> Iterator[Aanvoer[R]]:
    """Begin the work, in a process of its own where it is to be `apart`. Its outcomes must be able to travel.

    Until it ends, what both begin with is looked at for cycles by neither, so that it stays in memory once.
    """
    if not apart or _is_zelf_apart():
        yield Aanvoer(None)
        return
    gc.freeze()
    proces, kant = _begin(werk)
    try:
        yield Aanvoer(kant)
    finally:
        gc.unfreeze()
        if proces is not None:
            proces.kill()
            proces.join()


@contextmanager
def ernaast(werk: Callable[[], R], *, apart: bool) -> Iterator[Callable[[], R]]:
    """Begin the work; what is given waits for its outcome. Where the other process fails, it is done here after all.

    So an exception of the work is raised here, as if it had never been elsewhere.
    """
    with aanvoer(lambda: (een() for een in (werk,)), apart=apart) as gekregen:
        yield lambda: gekregen.neem(werk)


def _begin(werk: Callable[[], Iterable[Any]]) -> "tuple[Any, Connection | None]":
    import multiprocessing

    vork = multiprocessing.get_context("fork")
    hier, daar = vork.Pipe(duplex=False)
    proces = vork.Process(target=_doe, args=(werk, hier, daar), daemon=True)
    try:
        proces.start()
    except OSError:  # no room for another process
        return None, None
    daar.close()
    return proces, hier


def _doe(werk: Callable[[], Iterable[Any]], hier: "Connection", daar: "Connection") -> None:
    """In the other process: it says nothing, and a signal ends it as it stands."""
    for nummer in STOPSIGNALEN:
        signal.signal(nummer, signal.SIG_DFL)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    hier.close()
    for uitkomst in werk():
        daar.send(uitkomst)
    daar.close()
    os._exit(0)
