"""The types of the view model: which fields they have, and which types are below those."""

from collections.abc import Mapping
from dataclasses import is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

Soort = Any
"""A type hint of the view model."""


@cache
def velden(soort: Soort) -> Mapping[str, Soort]:
    """The fields of a type of the view model; none for any other value."""
    return get_type_hints(soort) if isinstance(soort, type) and is_dataclass(soort) else {}


def blokken(wortel: type) -> tuple[type, ...]:
    """A type and all types below it that have fields, each once, in order of appearance."""
    gevonden: dict[type, None] = {}
    _verzamel(wortel, gevonden)
    return tuple(gevonden)


def zonder_niets(soort: Soort) -> Soort:
    """The type of a value that may be nothing, where there is something."""
    delen = [een for een in get_args(soort) if een is not NoneType]
    return delen[0] if isinstance(soort, UnionType) and len(delen) == 1 else soort


def _verzamel(soort: Soort, gevonden: dict[type, None]) -> None:
    soort = zonder_niets(soort)
    if is_lijst(soort):
        _verzamel(get_args(soort)[0], gevonden)
    elif velden(soort) and soort not in gevonden:
        gevonden[soort] = None
        for onder in velden(soort).values():
            _verzamel(onder, gevonden)


def is_lijst(soort: Soort) -> bool:
    """Whether a value is known to be a list."""
    vorm: object = soort
    return get_origin(vorm) is tuple


def element(soort: Soort) -> Soort | None:
    """The type of what a loop over a value gives; None where the value is no list."""
    return get_args(soort)[0] if is_lijst(soort) else None


def keuzes(soort: Soort) -> tuple[str, ...]:
    """The only values that a field of this type can have; empty where that is not limited."""
    return tuple(een.value for een in soort) if isinstance(soort, type) and issubclass(soort, Enum) else ()
