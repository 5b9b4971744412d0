"""Where the work is done that would keep the editor waiting: one bench for reading and checking, one for questions.

On each one thing is done at a time, in order. So what is asked about a place is answered while a large file is checked,
and no two checks get in each other's way.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Werkbank:
    """The two benches."""

    def __init__(self) -> None:
        self._controle = ThreadPoolExecutor(1, "controle")
        self._vragen = ThreadPoolExecutor(1, "vragen")

    async def controleer(self, werk: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Do something that reads or checks, after what is waiting there already."""
        return await _op(self._controle, werk, *args, **kwargs)

    def laat_volgen(self, werk: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
        """Do something after all that is waiting to be read or checked; nobody waits for it."""
        self._controle.submit(werk, *args, **kwargs)

    async def beantwoord(self, werk: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Do something that only looks at what is known."""
        return await _op(self._vragen, werk, *args, **kwargs)

    def ruim_op(self) -> None:
        """Begin nothing more; what goes on is left to end."""
        for bank in (self._controle, self._vragen):
            bank.shutdown(wait=False, cancel_futures=True)


async def _op(bank: ThreadPoolExecutor, werk: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    return await asyncio.wrap_future(bank.submit(werk, *args, **kwargs))
