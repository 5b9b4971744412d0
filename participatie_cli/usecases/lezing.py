"""The files of a register as they were read, each once, with the names by which the user knows them."""

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from participatie_cli.model.dossier import Dossier
from participatie_cli.model.project import Project
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.store import leespunten
from participatie_cli.store.kenmerk import kenmerk_van
from participatie_cli.store.lezen import Gelezen, dossier_uit, vondsten_in
from participatie_cli.store.register import Registerbestand, plek_onder
from participatie_cli.store.tekst import Bestandstekst, lees_inhoud, tekst_van
from participatie_cli.store.verdwaald import is_verdwaald, waarom_verdwaald
from participatie_cli.usecases.voortgang import met_voortgang
from participatie_cli.values.onleesbaar import Onleesbaar


@dataclass(frozen=True, slots=True)
class Lezing:
    """One file, and what came of reading it. `map` is its path below the register, or only its name outside one.

    `kenmerk` is what its content is known by, as that of a kind of file; None where it could not be opened.
    """

    gelezen: Gelezen[Dossier]
    map: str
    kenmerk: bytes | None = None

    @property
    def naam(self) -> str:
        """How the file is named to the user."""
        return self.gelezen.bestand

    @property
    def onleesbaar(self) -> Onleesbaar:
        """What in it does not fit, and so counts as unknown."""
        return self.gelezen.onleesbaar

    @property
    def dossier(self) -> Dossier | None:
        """What stands in it; None where it could not be read."""
        return self.gelezen.waarde


@dataclass(frozen=True, slots=True)
class Ingezien:
    """A file that was opened, with its bytes, or why those could not be had; nothing is understood of it yet."""

    bestand: Registerbestand
    naam: str
    map: str
    inhoud: bytes | Bestandstekst

    @property
    def soort(self) -> type[Dossier]:
        """What kind of file it is read as."""
        return self.bestand.soort or Project

    @property
    def kenmerk(self) -> bytes | None:
        """What its content is known by, as that of a kind of file; None where it could not be had."""
        if isinstance(self.inhoud, Bestandstekst):
            return None
        return kenmerk_van(str(self.bestand.soort).encode(), self.inhoud)

    @property
    def tekst(self) -> Bestandstekst:
        """What stands in it, as text."""
        return self.inhoud if isinstance(self.inhoud, Bestandstekst) else tekst_van(self.inhoud)


def naam_van(pad: Path, vanaf: Path | None = None) -> str:
    """How a file is named to the user: from a folder (by default the current one) if it is below it, else in full."""
    volledig = Path(os.path.abspath(pad))
    hier = vanaf or Path.cwd()
    return volledig.relative_to(hier).as_posix() if volledig.is_relative_to(hier) else volledig.as_posix()


@dataclass(frozen=True)
class Bestandslezer:
    """Opens and reads files of a register; with None they stand in none.

    `toegestaan` are the texts that kader.yaml allows; other personal data is hidden in what comes of reading. Files are
    named to the user from the folder `vanaf`, by default the current one.
    """

    register: Path | None
    toegestaan: Toegestaan
    vanaf: Path | None = None

    def zie_in(self, bestand: Registerbestand) -> Ingezien:
        """Open a file."""
        map_ = self._map(bestand.pad)
        return Ingezien(bestand, self._naam(bestand.pad, map_), map_, lees_inhoud(bestand.pad))

    def lees(self, een: Ingezien, *, met_plaatsen: bool = False) -> Lezing:
        """Understand what was opened; with `met_plaatsen` it is known where in it things stand."""
        pad = een.bestand.pad
        if is_verdwaald(een.bestand):
            gevonden = leespunten.VERDWAALD.bevinding(een.naam, (), *waarom_verdwaald(pad, self.register))
            vondsten = vondsten_in(een.tekst, self.toegestaan)
            return Lezing(Gelezen(een.naam, None, (gevonden,), vondsten=vondsten), een.map, een.kenmerk)
        gelezen = dossier_uit(een.tekst, pad.stem, een.naam, een.soort, self.toegestaan, met_plaatsen=met_plaatsen)
        return Lezing(gelezen, een.map, een.kenmerk)

    def _map(self, pad: Path) -> str:
        return plek_onder(pad, self.register) if self.register else pad.name

    def _naam(self, pad: Path, map_: str) -> str:
        return naam_van(pad, self.vanaf) if self._registernaam is None else f"{self._registernaam}{map_}"

    @cached_property
    def _registernaam(self) -> str | None:
        """What the names of all files begin with; None where they are not all named in one way."""
        vanaf = self.vanaf or Path.cwd()
        if self.register is None or not self.register.is_relative_to(vanaf):
            return None
        naam = self.register.relative_to(vanaf).as_posix()
        return "" if naam == "." else f"{naam}/"


def lees_bestanden(
    bestanden: Sequence[Registerbestand],
    register: Path | None,
    wat: str,
    toegestaan: Toegestaan,
    *,
    vanaf: Path | None = None,
    met_plaatsen: bool = False,
) -> Iterator[Lezing]:
    """Read the files one by one, as a `Bestandslezer` does; `wat` names the work where its progress is shown.

    With `met_plaatsen` each knows where in it things stand: for who forgets it before the next.
    """
    lezer = Bestandslezer(register, toegestaan, vanaf)
    rij = met_voortgang(bestanden, len(bestanden), wat, sys.stderr)
    return (lezer.lees(lezer.zie_in(bestand), met_plaatsen=met_plaatsen) for bestand in rij)
