"""What is found when a file is taken apart: its data, and what is wrong with how it was written."""

from dataclasses import dataclass, field
from typing import Any

from participatie_cli.store.plek import Plaatsen
from participatie_cli.store.tekst import Leesprobleem
from participatie_cli.values.pad import Pad


@dataclass(slots=True)
class Ontleed:
    """The data of one file, its problems and, where asked for, its places.

    `geweigerd` holds the places of values that were refused, or that stand there twice: about those everything has been
    said, and nobody can tell what holds.
    """

    gegevens: Any = None
    problemen: list[Leesprobleem] = field(default_factory=list)
    plaatsen: Plaatsen | None = None
    geweigerd: set[Pad] = field(default_factory=set)
