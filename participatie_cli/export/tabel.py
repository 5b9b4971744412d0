"""A table of open data: columns that say what they mean, and rows of plain values."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

Cel = str | int | Decimal | date | tuple[str, ...] | None
"""What can stand in a cell: None is empty."""

SCHEIDING: Final = "|"
"""What stands between the words of a list where a cell is text."""


class Kolomsoort(StrEnum):
    """What stands in a column, in the words of the guide."""

    KENMERK = "kenmerk"
    TEKST = "tekst"
    WOORD = "vast woord"
    LIJST = "lijst"
    ADRES = "webadres"
    DATUM = "datum zoals bekend"
    DAG = "dag"
    AANTAL = "aantal zoals bekend"
    GETAL = "getal"

    @property
    def om_te_rekenen(self) -> bool:
        """Whether it holds only true days or numbers."""
        return self in (Kolomsoort.DAG, Kolomsoort.GETAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Datakolom:
    """A column: its name, and all that a reader has to know of it.

    `woorden` are the only words that stand in it. With `altijd` it is never empty, with `onbekend` that word can stand
    in it. `invullen` is what whoever keeps the register is asked to write. `bron` is the key in a file of the register,
    empty where the column was worked out; `verwijst` names the table whose `id` it holds.
    """

    naam: str
    titel: str
    betekenis: str
    soort: Kolomsoort = Kolomsoort.TEKST
    woorden: tuple[str, ...] = ()
    invullen: str = ""
    voorbeeld: str = ""
    altijd: bool = False
    onbekend: bool = False
    bron: str = ""
    verwijst: str = ""


Datarij = tuple[Cel, ...]


@dataclass(frozen=True, slots=True)
class Datatabel:
    """A table by its name, in which `id` is the key."""

    naam: str
    titel: str
    uitleg: str
    kolommen: tuple[Datakolom, ...]
    rijen: tuple[Datarij, ...]

    def als_rijen(self) -> Iterator[dict[str, Cel]]:
        """Each row by the names of its columns."""
        namen = [kolom.naam for kolom in self.kolommen]
        return (dict(zip(namen, rij, strict=True)) for rij in self.rijen)


def als_woord(cel: Cel) -> str:
    """A cell as text, where all cells are."""
    if cel is None:
        return ""
    return SCHEIDING.join(cel) if isinstance(cel, tuple) else str(cel)
