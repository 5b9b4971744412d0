"""The schemas of the registers that the tests are about."""

from functools import cache
from pathlib import Path
from typing import Any

from participatie_cli.model.dossier import soortnaam
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import KADERBESTAND, bestanden_in
from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases.registerkeuzes import Lijsten, lijsten_in
from participatie_cli.usecases.registerschemas import registerschema

WORTEL = Path(__file__).parent.parent.parent
ASSEN, VOORBEELDSTAD = WORTEL / "register", WORTEL / "voorbeeld/register"
REGISTERS = (ASSEN, VOORBEELDSTAD)


@cache
def lijsten(register: Path) -> Lijsten:
    return lijsten_in(register, lees_kader(register, KADERBESTAND))


@cache
def schema_in(register: Path, soort: str) -> dict[str, Any]:
    return registerschema(soort, lijsten(register))


def bestanden(register: Path) -> list[tuple[str, Path, Any]]:
    """Each file of a register with its kind and its data."""
    paden = [(soortnaam(een.soort), een.pad) for een in bestanden_in(register, register) if een.soort]
    paden.append(("kader", register / KADERBESTAND))
    return [(soort, pad, ontleed(pad.read_text("utf-8")).gegevens) for soort, pad in paden]
