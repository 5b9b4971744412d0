"""Work that is divided over processes, once there turns out to be much of it."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from typing import Final, TypeVar

from participatie_cli.usecases.ernaast import aanvoer, kan_ernaast

VANAF: Final = 50
"""So much must be left, by what was done so far, for other processes to be worth what they cost."""

T = TypeVar("T")
R = TypeVar("R")


def verdeel(
    delen: Sequence[Sequence[T]],
    werk: Callable[[Sequence[T]], R],
    zwaarte: Callable[[R], int],
    begin: Callable[[], None],
) -> Iterator[R]:
    """What comes of the work on each part, in order.

    It begins here. If the rest will weigh enough, by how much of what came before did, that goes to as many processes
    as there are processors; each calls `begin` first. What does not come back from there is done here after all.
    """
    gedaan, gezien, over = 0, 0, sum(map(len, delen))
    for nr, deel in enumerate(delen):
        if gezien and over * gedaan >= VANAF * gezien and kan_ernaast():
            yield from _elders(delen[nr:], werk, begin)
            return
        uitkomst = werk(deel)
        gedaan, gezien, over = gedaan + zwaarte(uitkomst), gezien + len(deel), over - len(deel)
        yield uitkomst


def _elders(delen: Sequence[Sequence[T]], werk: Callable[[Sequence[T]], R], begin: Callable[[], None]) -> Iterator[R]:
    """Each process has every so many-th part, and waits where it is too far ahead."""
    aantal = min(os.cpu_count() or 1, len(delen))
    with ExitStack() as open_:
        werkers = [
            open_.enter_context(aanvoer(partial(_op_een_rij, delen[nr::aantal], werk, begin), apart=True))
            for nr in range(aantal)
        ]
        for nr, deel in enumerate(delen):
            yield werkers[nr % aantal].neem(partial(werk, deel))


def _op_een_rij(
    delen: Sequence[Sequence[T]], werk: Callable[[Sequence[T]], R], begin: Callable[[], None]
) -> Iterator[R]:
    begin()
    yield from map(werk, delen)
