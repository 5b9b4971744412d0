"""What this program is, where it works and what it can do, for people and for whoever helps them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from participatie_cli.console.als_json import uitgave_als_gegevens
from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.wording.waarden import programma_in_woorden


@dataclass(frozen=True, slots=True)
class Formaatonderdeel:
    """What comes with an extra: its name, the libraries that are not here, and how to add them."""

    naam: str
    ontbreekt: tuple[str, ...]
    herstel: str

    @property
    def in_woorden(self) -> str:
        """Whether it is there, or else how to get it."""
        return f"ontbreekt. {self.herstel}" if self.ontbreekt else "aanwezig"


@dataclass(frozen=True, slots=True)
class Inforegel:
    """Something the program looks for: its key, its name for people, and where it is or why it is nowhere."""

    sleutel: str
    naam: str
    waar: str


@dataclass(frozen=True, slots=True)
class Infobeeld:
    """All that is told. Nothing in it comes from a file of the register or names a person."""

    versie: str
    uitgave: Uitgave
    wetten: str
    wijze: str
    onderdelen: Sequence[Formaatonderdeel]
    register: Sequence[Inforegel]
    plekken: Sequence[Inforegel]
    computer: Sequence[Inforegel]


def toon_info(scherm: Scherm, beeld: Infobeeld) -> None:
    """Write it in four groups."""
    scherm.regel(Deel(programma_in_woorden(beeld.versie, beeld.uitgave), "bold"))
    for kop, rijen in _groepen(beeld):
        scherm.kop(kop)
        breedte = max(len(naam) for naam, _ in rijen)
        for naam, wat in rijen:
            scherm.naast(Deel(naam.ljust(breedte), "cyan"), wat, inspringen=2)


def _groepen(beeld: Infobeeld) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    yield (
        "Programma",
        [
            ("geïnstalleerd met", beeld.wijze),
            ("wetten uit", beeld.wetten),
            *((f"onderdeel {een.naam}", een.in_woorden) for een in beeld.onderdelen),
        ],
    )
    for kop, plekken in (("Register", beeld.register), ("Van u", beeld.plekken), ("Computer", beeld.computer)):
        yield kop, [(een.naam, een.waar) for een in plekken]


def info_als_gegevens(beeld: Infobeeld) -> dict[str, Any]:
    """It as data."""
    return {
        "versie": beeld.versie,
        "kader": uitgave_als_gegevens(beeld.uitgave),
        "wetten": beeld.wetten,
        "wijze": beeld.wijze,
        "onderdelen": {
            een.naam: {"aanwezig": not een.ontbreekt, "ontbreekt": list(een.ontbreekt), "herstel": een.herstel}
            for een in beeld.onderdelen
        },
        "register": _als_tabel(beeld.register),
        "plekken": _als_tabel(beeld.plekken),
        "computer": _als_tabel(beeld.computer),
    }


def _als_tabel(plekken: Sequence[Inforegel]) -> dict[str, str]:
    return {een.sleutel: een.waar for een in plekken}
