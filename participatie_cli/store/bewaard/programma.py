"""What a judgement rests on besides its file and the framework: the program itself, and what it is built on."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from participatie_cli.store.kenmerk import kenmerk_van

_GEBOUWD_OP: Final = ("pydantic", "pydantic_core", "yaml", "phonenumbers", "stdnum")
"""What reading and judging a file leaves to others; another version of it may find something else."""
_GEEN_DEEL: Final = "__pycache__"


@cache
def kenmerk_van_programma() -> bytes:
    """Another value as soon as any file of the program, or what it is built on, was replaced.

    A file is known by what the system notes whenever it is written, not by reading it: there are a thousand.
    """
    return kenmerk_van(sys.version.encode(), *(_stand(pad).encode() for pad in _bestanden()))


def _bestanden() -> Iterator[str]:
    if getattr(sys, "frozen", False):
        yield sys.executable  # all in one
        return
    yield from _onder(str(Path(__file__).resolve().parents[2]))
    for naam in _GEBOUWD_OP:
        deel = find_spec(naam)
        if deel is not None and deel.origin:
            yield deel.origin


def _onder(map_: str) -> Iterator[str]:
    with os.scandir(map_) as dingen:
        gesorteerd = sorted(dingen, key=lambda ding: ding.name)
    for ding in gesorteerd:
        if not ding.is_dir():
            yield ding.path
        elif ding.name != _GEEN_DEEL:
            yield from _onder(ding.path)


def _stand(pad: str) -> str:
    gegevens = os.stat(pad)
    return f"{pad} {gegevens.st_size} {gegevens.st_mtime_ns} {gegevens.st_ctime_ns} {gegevens.st_ino}"
