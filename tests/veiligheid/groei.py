"""Whether work grows faster than what it is done on: calls are counted per function, not seconds."""

import gc
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from cProfile import Profile
from functools import _lru_cache_wrapper
from pathlib import Path
from typing import Final

from participatie_cli.values.onthouden import VanDeLijst

RUIS: Final = 400
"""What is done only for the first hundred slips, and less than one look at every pair in the largest file costs."""

Werk = Callable[[Path], None]


def sneller_dan_de_maat(werk: Werk, maten: Sequence[Path], krom: float) -> list[tuple[str, tuple[int, ...]]]:
    """The functions of which the calls grow by more in the second step than `krom` times those of the first.

    `maten` are three inputs; what is done only once is done on the smallest.
    """
    werk(maten[0])
    klein, middel, groot = (tel(werk, een) for een in maten)
    return [
        (naam, (klein[naam], middel[naam], groot[naam]))
        for naam in groot
        if groot[naam] - middel[naam] > krom * max(0, middel[naam] - klein[naam]) + RUIS
    ]


@contextmanager
def geen_opruiming() -> Iterator[None]:
    """What was left behind before does not go, with calls of its own, while calls are counted."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def tel(werk: Werk, register: Path) -> Counter[str]:
    """How often each function is called, of Python and of C, by a program that remembers nothing of an earlier file."""
    for module in [een for naam, een in sys.modules.items() if naam.startswith("participatie_cli.")]:
        for een in vars(module).values():
            if isinstance(een, _lru_cache_wrapper):
                een.cache_clear()
            elif isinstance(een, VanDeLijst):
                een._gegeven.clear()
    meter = Profile(subcalls=False)
    with geen_opruiming():
        meter.runcall(werk, register)
    aantallen: Counter[str] = Counter()
    for een in meter.getstats():
        aantallen[een.code if isinstance(een.code, str) else _plek(een.code.co_filename, een.code.co_firstlineno)] += (
            een.callcount
        )
    return aantallen


def _plek(bestand: str, regel: int) -> str:
    return f"{'/'.join(Path(bestand).parts[-2:])}:{regel}"
