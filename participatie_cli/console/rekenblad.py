"""Rows for a spreadsheet: CSV in which no cell can be taken for a formula."""

import csv
from collections.abc import Iterable, Sequence
from typing import Final, TextIO

from participatie_cli.console.stroom import Stroom
from participatie_cli.wording.zichtbaar import toonbaar

_FORMULE: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What a cell begins with that a spreadsheet calculates; some of them skip spaces, or take the wide forms too."""


def schrijf_rijen(kolommen: Sequence[str], rijen: Iterable[Sequence[str]], stroom: TextIO) -> None:
    """Write the names of the columns, and then the rows."""
    schrijver = csv.writer(Stroom.om(stroom).voor_programmas(), delimiter=";", lineterminator="\n")
    schrijver.writerow(kolommen)
    schrijver.writerows(map(_veilig, rijen))


def _veilig(rij: Sequence[str]) -> list[str]:
    """Text that a spreadsheet would take for a formula gets an apostrophe before it."""
    return [f"'{cel}" if cel.lstrip().startswith(_FORMULE) else cel for cel in map(toonbaar, rij)]
