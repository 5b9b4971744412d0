"""Whether judgements are kept from one run to the next, and where: in the cache folder of the user's own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from platformdirs import user_cache_path

from participatie_cli.store.bewaard.bewaarplaats import Bewaarplaats
from participatie_cli.usecases.peildatum import vandaag

_aan = [True]


def zet_bewaren(*, aan: bool) -> None:
    """Whether from here on judgements are kept, and those that were kept are used."""
    _aan[-1] = aan


def bewaarmap() -> Path:
    """The folder; it need not be there, and can be thrown away."""
    return user_cache_path("participatie", appauthor=False)


@contextmanager
def bewaarplaats() -> Iterator[Bewaarplaats | None]:
    """Where judgements are kept; None where nothing is."""
    if not _aan[-1]:
        yield None
        return
    with Bewaarplaats(bewaarmap(), vandaag()) as plaats:
        yield plaats
