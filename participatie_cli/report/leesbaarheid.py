"""The last step before any format: what steers a screen or cannot be seen is made visible, in all texts at once."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from operator import is_
from typing import Any, TypeVar, cast

from participatie_cli.wording.zichtbaar import zichtbaar

T = TypeVar("T")


def met_zichtbare_tekst(deel: T) -> T:
    """A part of a report, with every text in it visible."""
    return met_tekst(deel, zichtbaar)


def met_tekst(deel: T, maak: Callable[[str], str]) -> T:
    """A part of a report, with every text in it made into another; words that were chosen from a list stay.

    Where nothing changes it is the part itself, and no copy.
    """
    nieuw: Any = deel
    if isinstance(deel, str) and not isinstance(deel, Enum):
        nieuw = maak(deel)
    elif isinstance(deel, tuple):
        nieuw = tuple(met_tekst(een, maak) for een in deel)
        nieuw = deel if all(map(is_, nieuw, deel)) else nieuw
    elif is_dataclass(deel) and not isinstance(deel, type):
        velden = {veld.name: getattr(deel, veld.name) for veld in fields(deel)}
        anders = {naam: nieuw for naam, waarde in velden.items() if (nieuw := met_tekst(waarde, maak)) is not waarde}
        nieuw = replace(deel, **anders) if anders else deel
    return cast(T, nieuw)
