"""Walking a value: every fact within a file."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import modellen


class _Zelfde:
    """A fact as a key for remembering: equal only to itself, because comparing whole files takes long."""

    __slots__ = ("feit",)

    def __init__(self, feit: Feit) -> None:
        self.feit = feit

    def __hash__(self) -> int:
        return id(self.feit)

    def __eq__(self, ander: object) -> bool:
        return isinstance(ander, _Zelfde) and self.feit is ander.feit


def op_pad(feit: Feit, pad: Pad) -> Any:
    """The value at a place within a fact; where the way there ends early, what it ended in.

    A field that another kind of fact would have there, such as of another kind of instrument, is None, and so is an
    entry that a list does not have.
    """
    waarde: Any = feit
    for stap in pad:
        if isinstance(waarde, Feit):
            waarde = getattr(waarde, str(stap), None)
        elif isinstance(waarde, tuple) and isinstance(stap, int):
            waarde = waarde[stap] if stap < len(waarde) else None
        else:
            return waarde
    return waarde


def feiten(feit: Feit) -> tuple[tuple[Pad, Feit], ...]:
    """The fact itself and every fact within it, each with its place, from the top down."""
    return _feiten(_Zelfde(feit))


@lru_cache(maxsize=2)
def _feiten(sleutel: _Zelfde) -> tuple[tuple[Pad, Feit], ...]:
    """Many rules walk the same file in a row, an explanation that and kader.yaml by turns: each is walked once."""
    return tuple(_daal_af(sleutel.feit, ()))


@cache
def _met_feiten(soort: type[Feit]) -> tuple[str, ...]:
    """The fields of a kind of fact in which facts can stand, or a list of them."""
    return tuple(naam for naam, veld in soort.model_fields.items() if any(modellen(veld.annotation)))


def _daal_af(feit: Feit, pad: Pad) -> Iterator[tuple[Pad, Feit]]:
    yield pad, feit
    velden = feit.__dict__
    for naam in _met_feiten(type(feit)):
        waarde = velden.get(naam)
        if isinstance(waarde, Feit):
            yield from _daal_af(waarde, (*pad, naam))
        elif type(waarde) is tuple:
            for plaats, deel in enumerate(waarde):
                yield from _daal_af(deel, (*pad, naam, plaats))
