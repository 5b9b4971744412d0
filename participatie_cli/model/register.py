"""The register seen from above: which files there are and how they refer to each other."""

from collections.abc import Mapping
from dataclasses import dataclass

from participatie_cli.model.bevinding import Pad


@dataclass(frozen=True, slots=True)
class Verwijst:
    """A reference from a place in a file to another file, by kind and id."""

    pad: Pad
    soort: str
    id: str


@dataclass(frozen=True, slots=True)
class Kaart:
    """The index card of one file: what remains in memory once the file itself has been judged."""

    bestand: str
    soort: str
    id: str
    map: str
    verwijzingen: tuple[Verwijst, ...] = ()


@dataclass(frozen=True, slots=True)
class Register:
    """The index cards of the files that were read, and the file names per kind of all that are there."""

    kaarten: tuple[Kaart, ...]
    aanwezig: Mapping[str, frozenset[str]]
