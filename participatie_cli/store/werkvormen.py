"""The national methods that come with the program, a file each."""

from collections.abc import Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Final

from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.store.kaderdata import Databestand, pakketfout
from participatie_cli.store.lezen import lees_eigen

NAAM: Final = "participatie_cli/toolbox/data"
MAP: Final = Path(str(resources.files("participatie_cli"))) / "toolbox" / "data"


@cache
def landelijke_kenmerken() -> frozenset[str]:
    """The ids of the national methods; no file is opened for them."""
    return frozenset(pad.stem for pad in MAP.glob("*.yaml"))


@cache
def landelijke_werkvormen() -> tuple[Werkvorm, ...]:
    """The national methods in order of id; raise PakketFout where one of them is broken."""
    return tuple(lees_werkvorm(MAP / f"{kenmerk}.yaml") for kenmerk in sorted(landelijke_kenmerken()))


@cache
def landelijke_titels() -> Mapping[str, str]:
    """What each national method is called, by its id."""
    return {een.id: een.titel for een in landelijke_werkvormen()}


def lees_werkvorm(pad: Path) -> Werkvorm:
    """One national method; raise PakketFout where its file is broken."""
    bestand = Databestand(pad, f"{NAAM}/{pad.name}")
    gelezen = lees_eigen(pad, bestand.naam, Werkvorm)
    if gelezen.waarde is None or gelezen.bevindingen:
        raise pakketfout(bestand, gelezen.bevindingen)
    return gelezen.waarde
