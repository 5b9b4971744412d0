"""Parts of the view model replaced wherever they stand."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from operator import is_
from typing import Any, TypeVar, cast

T = TypeVar("T")
S = TypeVar("S")


def vervang(deel: T, soort: type[S], maak: Callable[[S], S]) -> T:
    """A part of a report in which every value of one type is made into another; words chosen from a list stay.

    What is replaced is not looked into. Where nothing changes it is the part itself, and no copy.
    """
    nieuw: Any = deel
    if isinstance(deel, soort) and not isinstance(deel, Enum):
        nieuw = maak(deel)
    elif isinstance(deel, tuple):
        nieuw = tuple(vervang(een, soort, maak) for een in deel)
        nieuw = deel if all(map(is_, nieuw, deel)) else nieuw
    elif is_dataclass(deel) and not isinstance(deel, type):
        velden = {veld.name: getattr(deel, veld.name) for veld in fields(deel)}
        anders = {naam: een for naam, oud in velden.items() if (een := vervang(oud, soort, maak)) is not oud}
        nieuw = replace(deel, **anders) if anders else deel
    return cast(T, nieuw)
