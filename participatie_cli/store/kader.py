"""The framework: the data of the package together with the register's kader.yaml."""

import os
from dataclasses import dataclass
from pathlib import Path

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader, KaderFout
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store import leespunten as punt
from participatie_cli.store.kaderdata import (
    Databestand,
    gelijkgesteld,
    landelijke_bestanden,
    landelijke_regelingen,
    lees_eigen_sleutels,
    lees_gemeenten,
    lees_meetlat,
    lees_uitgave,
    pakketfout,
)
from participatie_cli.store.lezen import lees
from participatie_cli.store.plek import Plaatsen
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.store.tegenspraak import als_bevindingen

__all__ = ["GelezenKader", "landelijk_kader", "landelijke_regelingen", "lees_kader", "lees_kaderbestand"]


@dataclass(frozen=True, slots=True)
class GelezenKader:
    """The framework, as far as it could be read, what was found in kader.yaml, and where in it things stand."""

    kader: Kader
    bevindingen: tuple[Bevinding, ...] = ()
    plaatsen: Plaatsen | None = None


def lees_kader(register: Path | None, bestand: str) -> GelezenKader:
    """Read the framework that goes with a register; `bestand` is how kader.yaml is named to the user."""
    if register is None or not os.path.lexists(register / KADERBESTAND):
        melding = "Hier is geen kader.yaml gevonden. Wat zonder kan, is wel gecontroleerd."
        return GelezenKader(landelijk_kader(), (punt.GEEN_KADER.bevinding(bestand, (), melding),))
    return lees_kaderbestand(register / KADERBESTAND, bestand)


def lees_kaderbestand(pad: Path, bestand: str) -> GelezenKader:
    """Read the framework of the package with the choices in one file, whatever that file is called.

    Why it cannot be used stands in its own findings.
    """
    gelezen = lees(pad, bestand, Gemeentekader, met_plaatsen=True)
    if gelezen.waarde is None:
        return GelezenKader(landelijk_kader(), gelezen.bevindingen, gelezen.plaatsen)
    try:
        return GelezenKader(_met(gelezen.waarde), gelezen.bevindingen, gelezen.plaatsen)
    except KaderFout as fout:
        strijdig = als_bevindingen(fout.strijdig, Databestand(pad, bestand), gelezen.plaatsen)
        return GelezenKader(landelijk_kader(), (*gelezen.bevindingen, *strijdig), gelezen.plaatsen)


def landelijk_kader() -> Kader:
    """The framework without the choices of any municipality; raise PakketFout where its data is broken."""
    try:
        return _met(None)
    except KaderFout as fout:
        bestand = landelijke_bestanden()[fout.strijdig[0].plek.nummer]
        gevonden = als_bevindingen(fout.strijdig)
        raise pakketfout(bestand, tuple(een for een in gevonden if een.bestand == bestand.naam)) from fout


def _met(gemeente: Gemeentekader | None) -> Kader:
    return Kader.van(
        landelijke_regelingen(),
        gemeente,
        gelijkgesteld(),
        lees_uitgave(),
        lees_meetlat(),
        lees_gemeenten(),
        lees_eigen_sleutels(),
    )
