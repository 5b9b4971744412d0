"""Which facts are looked at while a question is answered: what an explanation is made of."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from participatie_cli.model.doorloop import feiten
from participatie_cli.model.pad import Pad
from participatie_cli.model.veld import Feit

Plek = tuple[str, Pad]
"""A file, by whatever name the caller gave it, and a place in it."""


@contextmanager
def nagespeurd(bestanden: Mapping[str, Feit]) -> Iterator[dict[Plek, Any]]:
    """Give the fields that are read within the block, in order of first reading, with their values.

    While the block lasts, reading any attribute of any fact passes through here. That is slow and not meant for
    checking a register: it serves one explanation, in one thread.
    """
    plekken = {id(feit): (naam, pad) for naam, heel in bestanden.items() for pad, feit in feiten(heel)}
    gelezen: dict[Plek, Any] = {}

    def lees(feit: Feit, attribuut: str) -> Any:
        waarde = object.__getattribute__(feit, attribuut)
        if id(feit) in plekken and attribuut in type(feit).model_fields:
            naam, pad = plekken[id(feit)]
            gelezen.setdefault((naam, (*pad, attribuut)), waarde)
        return waarde

    type.__setattr__(Feit, "__getattribute__", lees)
    try:
        yield gelezen
    finally:
        type.__delattr__(Feit, "__getattribute__")
