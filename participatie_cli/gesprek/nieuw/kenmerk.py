"""The id of a project: its title in lower case, and a number behind it where that name is taken."""

import itertools
from collections.abc import Set
from typing import Final

from participatie_cli.gesprek.nieuw.uitgangspunt import GERESERVEERD
from participatie_cli.values.waarden import als_kenmerk

_LANGST: Final = 60
_ALS_LEEG: Final = "project"


def uit_titel(titel: str) -> str:
    """The id that a title gives, not too long for the name of a file; empty where no letter or digit is left of it."""
    heel = als_kenmerk(titel)
    if len(heel) <= _LANGST:
        return heel
    return heel[:_LANGST].rpartition("-")[0] or heel[:_LANGST]


def vrij(kenmerk: str, namen: Set[str]) -> str:
    """The id itself, or with the first number behind it that makes it one that no file has."""
    kenmerk = kenmerk or _ALS_LEEG
    if not is_bezet(kenmerk, namen):
        return kenmerk
    return next(een for nr in itertools.count(2) if not is_bezet(een := f"{kenmerk}-{nr}", namen))


def is_bezet(kenmerk: str, namen: Set[str]) -> bool:
    """Whether another file has the id, or no file may have it."""
    return kenmerk == GERESERVEERD or kenmerk in namen
