"""The framework: the data of the package together with the register's kader.yaml."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader, KaderFout
from participatie_cli.kader.strijdigheid import Strijdigheid
from participatie_cli.model.pad import Pad
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store import leespunten as punt
from participatie_cli.store.kaderdata import (
    Databestand,
    gelijkgesteld,
    landelijke_bestanden,
    landelijke_regelingen,
    lees_meetlat,
    lees_stand,
    pakketfout,
)
from participatie_cli.store.lezen import lees
from participatie_cli.store.plaatsen import zoek_regels
from participatie_cli.store.register import KADERBESTAND

__all__ = ["GelezenKader", "landelijk_kader", "landelijke_regelingen", "lees_kader", "lees_kaderbestand"]


@dataclass(frozen=True, slots=True)
class GelezenKader:
    """The framework, as far as it could be read, and what was found in kader.yaml."""

    kader: Kader
    bevindingen: tuple[Bevinding, ...] = ()


def lees_kader(register: Path | None, bestand: str) -> GelezenKader:
    """Read the framework that goes with a register; `bestand` is how kader.yaml is named to the user."""
    if register is None or not os.path.lexists(register / KADERBESTAND):
        return _alleen_landelijk(bestand, "Hier is geen kader.yaml gevonden. Wat zonder kan, is wel gecontroleerd.")
    return lees_kaderbestand(register / KADERBESTAND, bestand)


def lees_kaderbestand(pad: Path, bestand: str) -> GelezenKader:
    """Read the framework of the package with the choices in one file, whatever that file is called."""
    gelezen = lees(pad, bestand, Gemeentekader)
    if gelezen.waarde is None:
        zin = "Dit bestand is niet te lezen. Wat zonder kan, is wel gecontroleerd."
        return _alleen_landelijk(bestand, zin, gelezen.bevindingen)
    try:
        return GelezenKader(_met(gelezen.waarde), gelezen.bevindingen)
    except KaderFout as fout:
        strijdig = _als_bevindingen(fout.strijdig, Databestand(pad, bestand))
        zin = "Dit bestand spreekt zich tegen. Wat zonder kan, is wel gecontroleerd."
        return _alleen_landelijk(bestand, zin, (*gelezen.bevindingen, *strijdig))


def _alleen_landelijk(bestand: str, zin: str, bevindingen: tuple[Bevinding, ...] = ()) -> GelezenKader:
    herstel = "Los eerst de andere bevindingen in dit bestand op." if bevindingen else None
    return GelezenKader(landelijk_kader(), (*bevindingen, punt.GEEN_KADER.bevinding(bestand, (), zin, herstel)))


def landelijk_kader() -> Kader:
    """The framework without the choices of any municipality; raise PakketFout where its data is broken."""
    try:
        return _met(None)
    except KaderFout as fout:
        eerste = fout.strijdig[0]
        bestand, _ = _plek(eerste.pad, None)
        raise pakketfout(bestand, tuple(_in_bestand(fout.strijdig, bestand))) from fout


def _met(gemeente: Gemeentekader | None) -> Kader:
    return Kader.van(landelijke_regelingen(), gemeente, gelijkgesteld(), lees_stand(), lees_meetlat())


def _in_bestand(strijdig: tuple[Strijdigheid, ...], bestand: Databestand) -> Iterator[Bevinding]:
    return (bevinding for bevinding in _als_bevindingen(strijdig, None) if bevinding.bestand == bestand.naam)


def _als_bevindingen(strijdig: tuple[Strijdigheid, ...], eigen: Databestand | None) -> tuple[Bevinding, ...]:
    """Each contradiction with the line of the other place; a file is looked through once for all of them."""
    andere: dict[Databestand, set[Pad]] = {}
    for een in strijdig:
        if een.andere is not None:
            bestand, plaats = _plek(een.andere, eigen)
            andere.setdefault(bestand, set()).add(plaats)
    regels = {bestand: zoek_regels(bestand.pad, plaatsen) for bestand, plaatsen in andere.items()}
    return tuple(_als_bevinding(een, eigen, regels) for een in strijdig)


def _als_bevinding(
    strijdig: Strijdigheid, eigen: Databestand | None, regels: Mapping[Databestand, Mapping[Pad, int]]
) -> Bevinding:
    bestand, pad = _plek(strijdig.pad, eigen)
    bevinding = punt.TEGENSPRAAK.bevinding(bestand.naam, pad, strijdig.zin, strijdig.herstel)
    if strijdig.andere is None:
        return bevinding
    ander, plaats = _plek(strijdig.andere, eigen)
    waar = f"De andere staat in {ander.naam}, regel {regels[ander][plaats]}."
    return replace(bevinding, melding=f"{strijdig.zin} {waar}")


def _plek(pad: Pad, eigen: Databestand | None) -> tuple[Databestand, Pad]:
    """In which file a place among all regulations stands, and where in that file."""
    nummer, *rest = pad
    landelijk = landelijke_bestanden()
    assert isinstance(nummer, int)
    if nummer < len(landelijk) or eigen is None:
        return landelijk[nummer], tuple(rest)
    return eigen, ("regelingen", nummer - len(landelijk), *rest)
