"""What goes out to the public holds no personal data: where it stands somewhere, nothing is made."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Final

from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.store.plaatsen import wijs_aan
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import aantal, plek

_MEESTE_PLEKKEN: Final = 5


class Persoonsgegevensfout(Gebruiksfout):
    """Personal data stands in what would be made public."""

    exitcode = Exitcode.BEVINDINGEN


def weiger_bij_persoonsgegevens(verslag: Controleverslag, register: Path) -> None:
    """Raise Persoonsgegevensfout, with the places and never the data, where a check found any in a register."""
    plekken = list(_plekken(verslag, register))
    if not plekken:
        return
    over = len(plekken) - _MEESTE_PLEKKEN
    meer = [f"nog {aantal(over, 'plek', 'plekken')}"] if over > 0 else []
    raise Persoonsgegevensfout(
        f"In het register staan persoonsgegevens: {opsomming([*plekken[:_MEESTE_PLEKKEN], *meer])}. Er is niets "
        f"gemaakt.",
        "Haal ze eerst weg; zie hoe met `participatie check`.",
    )


def _plekken(verslag: Controleverslag, register: Path) -> Iterator[str]:
    lekken = sorted((een for een in verslag.bevindingen if een.stopt), key=lambda een: een.bestand)
    for bestand, rij in groupby(lekken, key=lambda een: een.bestand):
        yield from dict.fromkeys(plek(een.bevinding) for een in wijs_aan(register.parent / bestand, rij))
