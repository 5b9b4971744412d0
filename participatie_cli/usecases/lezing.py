"""The files of a register as they were read, each once, with the names by which the user knows them."""

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from participatie_cli.model.dossier import Dossier
from participatie_cli.model.project import Project
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.store import leespunten
from participatie_cli.store.lezen import Gelezen, lees_dossier, vondsten_in_bestand
from participatie_cli.store.register import Registerbestand
from participatie_cli.store.verdwaald import is_verdwaald, waarom_verdwaald
from participatie_cli.usecases.voortgang import met_voortgang
from participatie_cli.values.onleesbaar import Onleesbaar


@dataclass(frozen=True, slots=True)
class Lezing:
    """One file, and what came of reading it. `map` is its path below the register, or only its name outside one."""

    gelezen: Gelezen[Dossier]
    map: str

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


def naam_van(pad: Path, vanaf: Path | None = None) -> str:
    """How a file is named to the user: from a folder (by default the current one) if it is below it, else in full."""
    volledig = Path(os.path.abspath(pad))
    hier = vanaf or Path.cwd()
    return volledig.relative_to(hier).as_posix() if volledig.is_relative_to(hier) else volledig.as_posix()


def lees_bestanden(
    bestanden: Sequence[Registerbestand],
    register: Path | None,
    wat: str,
    toegestaan: Toegestaan,
    *,
    vanaf: Path | None = None,
    met_plaatsen: bool = False,
) -> Iterator[Lezing]:
    """Read the files one by one; `wat` names the work where its progress is shown.

    `toegestaan` are the texts that kader.yaml allows; other personal data is hidden in what comes of reading.
    With `met_plaatsen` each knows where in it things stand: for who forgets it before the next.
    """
    rij = met_voortgang(bestanden, wat, sys.stderr)
    return (_lees(bestand, register, toegestaan, vanaf, met_plaatsen) for bestand in rij)


def _lees(
    bestand: Registerbestand, register: Path | None, toegestaan: Toegestaan, vanaf: Path | None, met_plaatsen: bool
) -> Lezing:
    naam = naam_van(bestand.pad, vanaf)
    map_ = bestand.pad.relative_to(register).as_posix() if register else bestand.pad.name
    if is_verdwaald(bestand):
        verdwaald = leespunten.VERDWAALD.bevinding(naam, (), *waarom_verdwaald(bestand.pad, register))
        vondsten = vondsten_in_bestand(bestand.pad, toegestaan)
        return Lezing(Gelezen(naam, None, (verdwaald,), vondsten=vondsten), map_)
    soort = bestand.soort or Project
    return Lezing(lees_dossier(bestand.pad, naam, soort, toegestaan, met_plaatsen=met_plaatsen), map_)
