"""Work done in a process of its own while this one goes on, where there is a second core and enough to do."""

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any, Final, TypeVar

from participatie_cli.store.schrijven.onderbreking import STOPSIGNALEN

R = TypeVar("R")

VANAF: Final = 100
"""From this many files on, what is won is more than what starting a process costs."""


def loont(bestanden: int) -> bool:
    """Whether a second process is worth it for so many files, and possible: it starts with all that was read."""
    return bestanden >= VANAF and kan_ernaast()


def kan_ernaast() -> bool:
    """Whether this process can have others beside it that begin with all that it knows, and gain by that."""
    return (os.cpu_count() or 1) > 1 and "fork" in multiprocessing.get_all_start_methods() and not _is_zelf_apart()


def _is_zelf_apart() -> bool:
    """Whether this is such a process: it can have none of its own."""
    return multiprocessing.current_process().daemon


@contextmanager
def ernaast(werk: Callable[[], R], *, apart: bool) -> Iterator[Callable[[], R]]:
    """Begin the work; what is given waits for its outcome. Where the other process fails, it is done here after all.

    So an exception of the work is raised here, as if it had never been elsewhere. The outcome must be able to travel.
    """
    proces, kant = _begin(werk) if apart and not _is_zelf_apart() else (None, None)
    try:
        yield lambda: _uitkomst(kant, werk)
    finally:
        if proces is not None:
            proces.kill()
            proces.join()


def _begin(werk: Callable[[], Any]) -> tuple[Any, Connection | None]:
    vork = multiprocessing.get_context("fork")
    hier, daar = vork.Pipe(duplex=False)
    proces = vork.Process(target=_doe, args=(werk, hier, daar), daemon=True)
    try:
        proces.start()
    except OSError:  # no room for another process
        return None, None
    daar.close()
    return proces, hier


def _doe(werk: Callable[[], Any], hier: Connection, daar: Connection) -> None:
    """In the other process."""
    word_stil()
    hier.close()
    daar.send(werk())
    daar.close()
    os._exit(0)


def word_stil() -> None:
    """In another process: it says nothing, and a signal ends it as it stands."""
    for nummer in STOPSIGNALEN:
        signal.signal(nummer, signal.SIG_DFL)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _uitkomst(kant: Connection | None, werk: Callable[[], R]) -> R:
    if kant is not None:
        try:
            gekregen: R = kant.recv()
            return gekregen
        except (EOFError, OSError):
            pass
    return werk()
