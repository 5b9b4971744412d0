"""The data of the framework that comes with the program: laws, guidelines, equated days, the measure of the
development lines, words that are hard to read and the edition. It is one folder; the user can name a newer edition.
"""

import csv
import os
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from importlib import resources
from itertools import islice
from pathlib import Path
from typing import Final, TypeVar

from participatie_cli.kader.bepaling import Regeling
from participatie_cli.kader.eigen_sleutels import EigenSleutel, EigenSleutels
from participatie_cli.kader.gelijkstelling import Gelijkstellingen
from participatie_cli.kader.gemeenten import Gemeenten
from participatie_cli.kader.ladders import Ladders
from participatie_cli.kader.meetlat import Meetlat
from participatie_cli.kader.methode import Kwaliteitsoordeel, Lijncriteria, Trap
from participatie_cli.kader.termijn import Gelijkgesteld
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.kader.woordenlijst import Woordenboek, Woordenlijst
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Aangewezen
from participatie_cli.store import leespunten as punt
from participatie_cli.store.kenmerk import kenmerk_van
from participatie_cli.store.lezen import lees_eigen
from participatie_cli.store.plaatsen import wijs_aan
from participatie_cli.store.tekst import lees_tekst
from participatie_cli.values.veld import Feit

DATA: Final = "participatie_cli/kader/data"
_ONTWIKKELLIJNEN: Final = "ontwikkellijnen/"
_GELIJKGESTELD: Final = "wet/algemene-termijnenwet/gelijkgestelde-dagen.yaml"
_EIGEN_SLEUTELS: Final = "eigen-sleutels.yaml"
_GEMEENTEN: Final = "gemeenten.csv"
_LADDERS: Final = "ladders.yaml"
_WOORDENLIJST: Final = "woordenlijst.yaml"
UITGAVE: Final = "uitgave.yaml"
_GEEN_REGELING: Final = (_GELIJKGESTELD, _EIGEN_SLEUTELS, _LADDERS, _WOORDENLIJST, UITGAVE)
_GEGEVENS: Final = (".yaml", ".csv")
_MEESTE_BESTANDEN: Final = 2_000
_LENGTE: Final = 12
"""So many digits of a fingerprint are written down."""
_LIJNBESTANDEN: Final = ("1-bewustwording", "2-wetgeving", "3-ondersteunen", "4-leren")

F = TypeVar("F", bound=Feit)


class PakketFout(Exception):
    """The national data is broken; only for whoever edits it. Holds where, and how to mend it."""

    def __init__(self, aangewezen: tuple[Aangewezen, ...]) -> None:
        super().__init__(" ".join(een.bevinding.melding for een in aangewezen))
        self.aangewezen = aangewezen


@dataclass(frozen=True, slots=True)
class Databestand:
    """A file of the national data, and how it is named to whoever edits it."""

    pad: Path
    naam: str


class Kaderdata:
    """One edition of the national data: a folder, and how that is named to a reader. Each part is read once.

    Every part raises PakketFout where it is broken.
    """

    def __init__(self, map_: Path, naam: str) -> None:
        self.map = map_
        self.naam = naam

    @cached_property
    def bestanden(self) -> tuple[Databestand, ...]:
        """The file of every national regulation, in the order of `regelingen`."""
        namen = (naam for naam in self._namen if naam.endswith(".yaml") and naam not in _GEEN_REGELING)
        return tuple(self._bestand(naam) for naam in namen if not naam.startswith(_ONTWIKKELLIJNEN))

    @cached_property
    def regelingen(self) -> tuple[Regeling, ...]:
        """The laws and guidelines."""
        return tuple(_lees(bestand, Regeling) for bestand in self.bestanden)

    @cached_property
    def gelijkgesteld(self) -> Gelijkgesteld:
        """The days that royal decrees equate to holidays."""
        return _lees(self._bestand(_GELIJKGESTELD), Gelijkstellingen).gelijkgesteld

    @cached_property
    def meetlat(self) -> Meetlat:
        """How the development lines are scored: the staircase, the criteria of each line, the measure of quality."""
        bestanden = [self._bestand(f"{_ONTWIKKELLIJNEN}{naam}.yaml") for naam in _LIJNBESTANDEN]
        return Meetlat.van(
            _lees(self._bestand(f"{_ONTWIKKELLIJNEN}trap.yaml"), Trap),
            tuple(_lees(bestand, Lijncriteria) for bestand in bestanden),
            _lees(self._bestand(f"{_ONTWIKKELLIJNEN}kwaliteit.yaml"), Kwaliteitsoordeel),
        )

    @cached_property
    def gemeenten(self) -> Gemeenten:
        """Which municipalities there are."""
        bestand = self._bestand(_GEMEENTEN)
        try:
            return Gemeenten.van(csv.DictReader(_tekst(bestand).splitlines()))
        except (KeyError, TypeError, ValueError) as fout:
            melding = "Dit is geen tabel van gemeenten met code, naam, provincie en geldig_tot."
            raise pakketfout(bestand, (punt.WAARDE.bevinding(bestand.naam, (), melding),)) from fout

    @cached_property
    def eigen_sleutels(self) -> dict[str, EigenSleutel]:
        """The keys that a municipality can use under `regelingen`, explained."""
        return _lees(self._bestand(_EIGEN_SLEUTELS), EigenSleutels).per_id

    @cached_property
    def ladders(self) -> Ladders:
        """The ladders that a municipality can begin with."""
        return _lees(self._bestand(_LADDERS), Ladders)

    @cached_property
    def woordenboek(self) -> Woordenboek:
        """The words that are hard to read, each with a plain one."""
        return _lees(self._bestand(_WOORDENLIJST), Woordenlijst).woordenboek

    @cached_property
    def uitgave(self) -> Uitgave:
        """Which edition this is."""
        return _lees(self._bestand(UITGAVE), Uitgave)

    @property
    def vingerafdruk(self) -> str:
        """What `uitgave.yaml` must say: it follows from all other files, their names included."""
        inhoud = sha256()
        for naam in sorted(self._namen, key=lambda naam: naam.split("/")):
            if naam != UITGAVE:
                inhoud.update(f"{naam}\0{_tekst(self._bestand(naam))}".encode())
        return inhoud.hexdigest()[:_LENGTE]

    @cached_property
    def kenmerk(self) -> bytes:
        """By what this edition is known: 16 bytes that follow from all its files."""
        if self is INGEBOUWD:
            return kenmerk_van()  # a part of the program, and known with that
        return kenmerk_van(self.vingerafdruk.encode(), _tekst(self._bestand(UITGAVE)).encode())

    @cached_property
    def _namen(self) -> tuple[str, ...]:
        """Every file with data below the folder, up to a number; no link to a folder is followed."""
        paden = (Path(map_, naam) for map_, _, namen in os.walk(self.map) for naam in namen)
        gegevens = (pad for pad in islice(paden, _MEESTE_BESTANDEN) if pad.suffix in _GEGEVENS)
        return tuple(sorted(pad.relative_to(self.map).as_posix() for pad in gegevens))

    def _bestand(self, naam: str) -> Databestand:
        return Databestand(self.map / naam, f"{self.naam}/{naam}")


def _tekst(bestand: Databestand) -> str:
    """The text of a file, read as a file of a register is: no link is followed, and no more than the bound."""
    tekst = lees_tekst(bestand.pad)
    if tekst.inhoud is None:
        een = tekst.problemen[0]
        waar = {"regelnummer": een.regelnummer, "kolom": een.kolom}
        raise pakketfout(bestand, (een.punt.bevinding(bestand.naam, (), een.melding, een.herstel, **waar),))
    return tekst.inhoud


def _lees(bestand: Databestand, soort: type[F]) -> F:
    gelezen = lees_eigen(bestand.pad, bestand.naam, soort)
    if gelezen.waarde is None or gelezen.bevindingen:
        raise pakketfout(bestand, gelezen.bevindingen)
    return gelezen.waarde


def pakketfout(bestand: Databestand, bevindingen: tuple[Bevinding, ...]) -> PakketFout:
    """What is wrong in one file of the national data, with line and column."""
    return PakketFout(wijs_aan(bestand.pad, bevindingen))


INGEBOUWD: Final = Kaderdata((Path(str(resources.files("participatie_cli.kader"))) / "data").resolve(), DATA)
"""The edition that comes with the program."""

_in_gebruik = [INGEBOUWD]


def landelijk() -> Kaderdata:
    """The edition that this run is over: the built-in one, unless the user named a newer one."""
    return _in_gebruik[-1]


def neem_in_gebruik(data: Kaderdata) -> None:
    """From here on the national data is this."""
    _in_gebruik[-1] = data
