"""The data of the framework that comes with the program: laws, guidelines, equated days, the measure of the
development lines and the edition.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Final, TypeVar

from participatie_cli.kader.bepaling import Regeling
from participatie_cli.kader.eigen_sleutels import EigenSleutel, EigenSleutels
from participatie_cli.kader.gelijkstelling import Gelijkstellingen
from participatie_cli.kader.gemeenten import Gemeenten
from participatie_cli.kader.meetlat import Meetlat
from participatie_cli.kader.methode import Kwaliteitsoordeel, Lijncriteria, Trap
from participatie_cli.kader.termijn import Gelijkgesteld
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Aangewezen
from participatie_cli.store.lezen import lees_eigen
from participatie_cli.store.plaatsen import wijs_aan
from participatie_cli.values.veld import Feit

DATA: Final = "participatie_cli/kader/data"
_ONTWIKKELLIJNEN: Final = "ontwikkellijnen/"
_GELIJKGESTELD: Final = "wet/algemene-termijnenwet/gelijkgestelde-dagen.yaml"
_EIGEN_SLEUTELS: Final = "eigen-sleutels.yaml"
_GEMEENTEN: Final = "gemeenten.csv"
_UITGAVE: Final = "uitgave.yaml"
_GEEN_REGELING: Final = (_GELIJKGESTELD, _EIGEN_SLEUTELS, _UITGAVE)
_LIJNBESTANDEN: Final = ("1-bewustwording", "2-wetgeving", "3-ondersteunen", "4-leren")

F = TypeVar("F", bound=Feit)


class PakketFout(Exception):
    """The data of the program itself is broken; only for whoever edits it. Holds where, and how to mend it."""

    def __init__(self, aangewezen: tuple[Aangewezen, ...]) -> None:
        super().__init__(" ".join(een.bevinding.melding for een in aangewezen))
        self.aangewezen = aangewezen


@dataclass(frozen=True, slots=True)
class Databestand:
    """A file of the package, and how it is named to whoever edits it."""

    pad: Path
    naam: str


def _map() -> Path:
    return Path(str(resources.files("participatie_cli.kader"))) / "data"


def _bestand(naam: str) -> Databestand:
    return Databestand((_map() / naam).resolve(), f"{DATA}/{naam}")


def _lees(bestand: Databestand, soort: type[F]) -> F:
    gelezen = lees_eigen(bestand.pad, bestand.naam, soort)
    if gelezen.waarde is None or gelezen.bevindingen:
        raise pakketfout(bestand, gelezen.bevindingen)
    return gelezen.waarde


def pakketfout(bestand: Databestand, bevindingen: tuple[Bevinding, ...]) -> PakketFout:
    """What is wrong in one file of the package, with line and column."""
    return PakketFout(wijs_aan(bestand.pad, bevindingen))


@lru_cache(maxsize=1)
def landelijke_bestanden() -> tuple[Databestand, ...]:
    """The file of every national regulation, in the order of `landelijke_regelingen`."""
    return tuple(_bestand(naam) for naam in _namen())


def _namen() -> Iterator[str]:
    namen = sorted(pad.relative_to(_map()).as_posix() for pad in _map().rglob("*.yaml"))
    return (naam for naam in namen if naam not in _GEEN_REGELING and not naam.startswith(_ONTWIKKELLIJNEN))


@lru_cache(maxsize=1)
def landelijke_regelingen() -> tuple[Regeling, ...]:
    """The laws and guidelines that come with the package; raise PakketFout where their data is broken."""
    return tuple(_lees(bestand, Regeling) for bestand in landelijke_bestanden())


@lru_cache(maxsize=1)
def gelijkgesteld() -> Gelijkgesteld:
    """The days that royal decrees equate to holidays."""
    return _lees(_bestand(_GELIJKGESTELD), Gelijkstellingen).gelijkgesteld


@lru_cache(maxsize=1)
def lees_meetlat() -> Meetlat:
    """How the development lines are scored: the staircase, the criteria of each line, and the measure of quality."""
    bestanden = [_bestand(f"{_ONTWIKKELLIJNEN}{naam}.yaml") for naam in _LIJNBESTANDEN]
    return Meetlat.van(
        _lees(_bestand(f"{_ONTWIKKELLIJNEN}trap.yaml"), Trap),
        tuple(_lees(bestand, Lijncriteria) for bestand in bestanden),
        _lees(_bestand(f"{_ONTWIKKELLIJNEN}kwaliteit.yaml"), Kwaliteitsoordeel),
    )


@lru_cache(maxsize=1)
def lees_gemeenten() -> Gemeenten:
    """Which municipalities there are."""
    with (_map() / _GEMEENTEN).open(encoding="utf-8", newline="") as stroom:
        return Gemeenten.van(csv.DictReader(stroom))


@lru_cache(maxsize=1)
def lees_eigen_sleutels() -> dict[str, EigenSleutel]:
    """The keys that a municipality can use under `regelingen`, explained."""
    return _lees(_bestand(_EIGEN_SLEUTELS), EigenSleutels).per_id


@lru_cache(maxsize=1)
def lees_uitgave() -> Uitgave:
    """Which edition of the national framework this is."""
    return _lees(_bestand(_UITGAVE), Uitgave)
