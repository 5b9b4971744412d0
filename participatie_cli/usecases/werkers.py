"""Work that is divided over processes, once there turns out to be much of it."""

import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, TypeVar

from participatie_cli.usecases.ernaast import kan_ernaast, word_stil

T = TypeVar("T")
R = TypeVar("R")

VANAF: Final = 100
"""So much must have been done here, and so much be left, before other processes are worth what they cost."""

_taak: list[Callable[[Any], Any]] = []


def verdeel(
    delen: Sequence[Sequence[T]],
    werk: Callable[[Sequence[T]], R],
    zwaarte: Callable[[R], int],
    begin: Callable[[], None],
) -> Iterator[R]:
    """What comes of the work on each part, in order.

    It begins here. Once what was done weighs enough, and as much is left, the rest goes to as many processes as there
    are processors; each calls `begin` first. What does not come back from there is done here after all.
    """
    gedaan = 0
    for nr, deel in enumerate(delen):
        if gedaan >= VANAF and sum(map(len, delen[nr:])) >= VANAF and kan_ernaast():
            yield from _elders(delen[nr:], werk, begin)
            return
        uitkomst = werk(deel)
        gedaan += zwaarte(uitkomst)
        yield uitkomst


def _elders(delen: Sequence[Sequence[T]], werk: Callable[[Sequence[T]], R], begin: Callable[[], None]) -> Iterator[R]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    klaar = 0
    vork = multiprocessing.get_context("fork")
    ploeg = ProcessPoolExecutor(os.cpu_count(), vork, initializer=_begin, initargs=(werk, begin))
    try:
        for uitkomst in ploeg.map(_doe, delen):
            klaar += 1
            yield uitkomst
    except (BrokenProcessPool, OSError):  # one was ended, or there was no room for it
        yield from map(werk, delen[klaar:])
    finally:
        ploeg.shutdown(wait=False, cancel_futures=True)


def _begin(werk: Callable[[Any], Any], begin: Callable[[], None]) -> None:
    """In the other process: it says nothing, and a signal ends it as it stands."""
    word_stil()
    begin()
    _taak.append(werk)


def _doe(deel: Any) -> Any:
    return _taak[-1](deel)
