"""Rows for a spreadsheet: CSV in which no cell can be taken for a formula."""

import csv
from collections.abc import Iterable, Sequence
from typing import TextIO

from participatie_cli.console.stroom import Stroom
from participatie_cli.wording.formule import zonder_formule
from participatie_cli.wording.zichtbaar import toonbaar


def schrijf_rijen(kolommen: Sequence[str], rijen: Iterable[Sequence[str]], stroom: TextIO) -> None:
    """Write the names of the columns, and then the rows."""
    schrijver = csv.writer(Stroom.om(stroom).voor_programmas(), delimiter=";", lineterminator="\n")
    schrijver.writerow(kolommen)
    schrijver.writerows(map(_veilig, rijen))


def _veilig(rij: Sequence[str]) -> list[str]:
    return [zonder_formule(toonbaar(cel)) for cel in rij]
