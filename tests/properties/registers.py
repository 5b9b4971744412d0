"""Every valid file of the registers, with the framework that it is held against."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from participatie_cli.kader.kader import Kader
from participatie_cli.model.dossier import Dossier
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import Registerbestand, bestanden_in
from participatie_cli.store.yaml import ontleed

HIER: Final = Path(__file__).parents[2]
REGISTERS: Final = tuple(
    HIER / pad for pad in ("register", "tests/register_klein/register", "tests/register_tweede/register")
)
PEILDATUM: Final = date(2026, 11, 29)
STAP: Final = 29
VAAK: Final = 3
"""For the slow tests: kinds of places come back often in a file, and which one in three is taken differs per file."""
"""Every so many-th place in the quick tests: a prime, so that over time each kind of place is met."""


class Proef(NamedTuple):
    """A file that is in order, as raw data and as a value."""

    bestand: Registerbestand
    gegevens: Any
    dossier: Dossier
    kader: Kader


@lru_cache
def proeven() -> tuple[Proef, ...]:
    """These files, in order of register and path."""
    return tuple(_proeven())


def _proeven() -> Iterator[Proef]:
    for register in REGISTERS:
        kader = lees_kader(register, "kader.yaml").kader
        for bestand in bestanden_in(register, register):
            gegevens = ontleed(bestand.pad.read_text("utf-8")).gegevens
            if bestand.soort is not None and gegevens is not None:
                yield Proef(bestand, gegevens, bestand.soort.model_validate(gegevens), kader)
