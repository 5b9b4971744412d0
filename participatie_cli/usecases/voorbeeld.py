"""Laying down the invented municipality, so that one can see what the program does before there is a register."""

import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Final

from participatie_cli.model.dossier import MAPPEN, soortnaam
from participatie_cli.store.register import REGISTERMAP, is_register
from participatie_cli.store.voorbeeld import voorbeeldbestanden
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.opschijf import schrijf_nieuwe

LAATSTE_DAG: Final = date(2026, 10, 15)
"""The day until which the example tells: later nothing happens in it, and ever more of it would be late."""
PERIODE: Final = "2026-09"
"""The last period of which the example has an interim report."""
PROJECT: Final = "havenkade"
"""A project of the example in which there is much to see."""


@dataclass(frozen=True, slots=True)
class Voorbeeld:
    """What was laid down: the folder as the user knows it, and how many files there are of each kind."""

    map: str
    aantallen: Mapping[str, int]


def leg_neer(map_: Path) -> Voorbeeld:
    """Write the example into a folder that is new or empty; raise Gebruiksfout where that cannot be.

    All files are written or none.
    """
    _bewaak_plek(map_)
    bestanden = voorbeeldbestanden()
    schrijf_nieuwe(
        {map_ / naam: inhoud for naam, inhoud in bestanden.items()}, "Neerleggen lukt niet.", "Kies een andere map."
    )
    return Voorbeeld(naam_van(map_), _aantallen(bestanden))


def _bewaak_plek(map_: Path) -> None:
    kies = "Noem een map die er nog niet is, of die leeg is."
    if os.path.lexists(map_) and not os.path.isdir(map_):
        raise Gebruiksfout(f"{map_} is geen map.", kies)
    if os.path.isdir(map_) and os.listdir(map_):
        raise Gebruiksfout(f"De map {map_} is niet leeg. Er is niets neergelegd.", kies)
    volledig = Path(os.path.abspath(map_))
    register = next((een for een in (volledig, *volledig.parents) if is_register(een)), None)
    if register is not None:
        zin = f"{map_} ligt in het register {naam_van(register)}. Er is niets neergelegd."
        raise Gebruiksfout(zin, "Kies een map buiten het register: wat verzonnen is, hoort niet tussen wat echt is.")


def _aantallen(bestanden: Mapping[str, bytes]) -> dict[str, int]:
    """How many files there are of each kind, in the order of the folders of a register."""
    mappen = Counter(PurePosixPath(naam).parts[1] for naam in bestanden if naam.startswith(f"{REGISTERMAP}/"))
    return {soortnaam(soort): mappen[map_] for map_, soort in MAPPEN.items()}
