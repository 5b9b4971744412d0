"""What is wrong with a municipality's own templates, as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sjabloonbevinding:
    """One thing to tell about a template.

    `regel` counts from 1 and is None where the file has no lines. `plek` is then the text of the paragraph or the cell;
    it is empty where the whole file is meant.
    """

    bestand: str
    regel: int | None
    plek: str
    melding: str
    herstel: str


@dataclass(frozen=True, slots=True)
class Sjabloonverslag:
    """What came of looking at a folder with templates."""

    bekeken: tuple[str, ...]
    fouten: tuple[Sjabloonbevinding, ...]
    niet_gecontroleerd: tuple[Sjabloonbevinding, ...]
    """Files that could not be tried, each with the reason: of those nothing is known, so they are not good."""
