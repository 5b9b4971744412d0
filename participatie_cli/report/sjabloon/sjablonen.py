"""Which templates are used, file by file: those of a folder of one's own, and for the rest the built-in ones."""

import os
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Final

from participatie_cli.report.sjabloon.sjabloonmap import GROOTSTE, LETTERTYPEN, Sjabloonmap, lees_map

SOORT: Final = "rapport"


class SjabloonFout(Exception):
    """A template cannot be used. `zin` names the file and, where it is known, the line; `herstel` is the way out.

    Where they are known, `bestand` and `regel` are the same place as values, and `wat` is what is wrong without it.
    """

    def __init__(
        self, zin: str, herstel: str, *, bestand: Path | None = None, regel: int | None = None, wat: str = ""
    ) -> None:
        super().__init__(zin)
        self.zin = zin
        self.herstel = herstel
        self.bestand = bestand
        self.regel = regel
        self.wat = wat


class Invulfout(Exception):
    """What a template asks of a function of this program cannot be; the text is a part of a Dutch sentence."""


@dataclass(frozen=True, slots=True)
class Sjabloonbestand:
    """A template as it was read, with the path by which the user knows it."""

    pad: Path
    inhoud: bytes


@dataclass(frozen=True, eq=False, slots=True)
class Sjablonen:
    """Templates by name, each from the first of these folders that has it."""

    mappen: tuple[Sjabloonmap, ...]

    def zoek(self, naam: str) -> Sjabloonbestand:
        """The file to use for a name; raise SjabloonFout where there is none."""
        for map_ in self.mappen:
            if naam in map_.bestanden:
                return Sjabloonbestand(map_.pad / naam, map_.bestanden[naam])
        raise SjabloonFout(f"Het sjabloon {naam} is er niet.", "Installeer het programma opnieuw.")

    @property
    def namen(self) -> tuple[str, ...]:
        """All names, each once, in a fixed order."""
        return tuple(sorted({naam for map_ in self.mappen for naam in map_.bestanden}))

    @property
    def eigen(self) -> Sjabloonmap | None:
        """The folder of a municipality, where it has a file in it; None where all templates are built in."""
        return next((map_ for map_ in self.mappen if map_.eigen and map_.bestanden), None)


def ingebouwd(soort: str = SOORT) -> Path:
    """The folder with built-in templates of a kind: in a wheel inside the package, in a checkout at the top."""
    pakket = Path(str(resources.files("participatie_cli")))
    in_pakket, in_repository = pakket / "templates" / soort, pakket.parent / "templates" / soort
    return in_pakket if in_pakket.is_dir() else in_repository


@cache
def ingebouwde_map(soort: str = SOORT) -> Sjabloonmap:
    """The built-in templates. They are part of the program, which some installers lay down as links."""
    map_ = ingebouwd(soort)
    paden = [pad for pad in (*map_.iterdir(), *map_.glob(f"{LETTERTYPEN}/*")) if pad.suffix in GROOTSTE]
    bestanden = {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in sorted(paden)}
    return Sjabloonmap(map_, bestanden, eigen=False)


def sjablonen_uit(map_: Path | None = None) -> Sjablonen:
    """The built-in templates, with those of a folder of one's own in their place; raise SjabloonFout for what is wrong.

    In that folder everything has to be in order, also what no document would use.
    """
    if map_ is None or os.path.realpath(map_) == os.path.realpath(ingebouwd()):
        return Sjablonen((ingebouwde_map(),))
    return Sjablonen((eigen_map(map_), ingebouwde_map()))


def eigen_map(map_: Path) -> Sjabloonmap:
    """The templates of a folder of one's own; raise SjabloonFout for what is wrong there."""
    eigen = lees_map(map_)
    for gebrek in eigen.gebreken:
        raise SjabloonFout(gebrek.melding, gebrek.herstel, bestand=gebrek.pad)
    return eigen
