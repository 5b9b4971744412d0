"""Progress of long work, on stderr and only where a person is watching."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final, TextIO, TypeVar

from participatie_cli.console.stroom import Stroom

LANG: Final = 200
"""From this many files on a check takes long enough to show its progress."""

T = TypeVar("T")


def met_voortgang(werk: Iterable[T], aantal: int, wat: str, stroom: TextIO) -> Iterator[T]:
    """Go through so much work, with a bar if it is much and the stream is a terminal."""
    if aantal < LANG or not stroom.isatty():
        yield from werk
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(
        werk, total=aantal, description=wat, console=Console(file=Stroom.om(stroom).opmaak()), transient=True
    )


@contextmanager
def bezig(wat: str, stroom: TextIO) -> Iterator[None]:
    """Tell what is being done while it is done, if the stream is a terminal."""
    if not stroom.isatty():
        yield
        return
    from rich.console import Console

    with Console(file=Stroom.om(stroom).opmaak()).status(f"{wat} …"):
        yield
