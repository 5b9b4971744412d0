"""Gather, decide: from paths on the command line to a finished report of the check."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from participatie_cli.checks.controle import controleer_tekst
from participatie_cli.checks.herkenning import herkende_bevindingen
from participatie_cli.kader.kader import Kader
from participatie_cli.results.uitslag import Aangewezen, Controleverslag, Uitslag
from participatie_cli.store.kader import GelezenKader, lees_kader
from participatie_cli.store.lezen import vondsten_in_bestand
from participatie_cli.store.plaatsen import wijs_aan
from participatie_cli.store.register import (
    KADERBESTAND,
    NULMETINGBESTAND,
    REGISTERMAP,
    Registerbestand,
    RegisterFout,
    bestanden_in,
    is_register,
    register_van,
    soort_van,
    staat_apart,
    teksten_ernaast,
)
from participatie_cli.usecases.beoordelen import Beoordelaar
from participatie_cli.usecases.beoordelingen import beoordeel_bestanden
from participatie_cli.usecases.controlegang import Controlegang
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gezocht_register, onbruikbaar
from participatie_cli.usecases.lezing import Bestandslezer, Lezing, naam_van
from participatie_cli.usecases.onthouder import onthouden
from participatie_cli.usecases.peildatum import bewaak_peildatum


@dataclass(frozen=True, slots=True)
class Controleopdracht:
    """What is to be checked: the register (None where there is none) and the files in it.

    `kader_gevraagd` tells that kader.yaml was named, `nulmeting_gevraagd` that nulmeting.yaml was, and `geheel` that
    the whole register was asked about; kader.yaml is read in any case. In the files of `ernaast`, which are none of the
    register, only personal data is looked for.
    """

    register: Path | None
    bestanden: tuple[Registerbestand, ...]
    kader_gevraagd: bool = False
    ernaast: tuple[Path, ...] = ()
    geheel: bool = True
    nulmeting_gevraagd: bool = False

    @property
    def apart_gevraagd(self) -> bool:
        """Whether a file of the register itself was named."""
        return self.kader_gevraagd or self.nulmeting_gevraagd

    @property
    def aantal(self) -> int:
        """How many files the user asked to be checked."""
        return len(self.bestanden) + self.kader_gevraagd + self.nulmeting_gevraagd


def stel_vast(paden: Iterable[Path]) -> Controleopdracht:
    """Find out what is to be checked; raise Gebruiksfout for a path that does not exist or fit."""
    volledig = [Path(os.path.abspath(pad)) for pad in paden]
    if not volledig:
        register = gezocht_register()
        if register is None:
            return Controleopdracht(None, ())
        ernaast = tuple(teksten_ernaast(register, register))
        return Controleopdracht(register, tuple(bestanden_in(register, register)), ernaast=ernaast)
    for pad in volledig:
        if not os.path.lexists(pad):
            raise Gebruiksfout(f"Het pad {naam_van(pad)} bestaat niet.", "Controleer de naam en de map.")
    volledig, registers = _met_registers(volledig)
    if len(registers) > 1:
        raise Gebruiksfout("Deze paden horen niet bij één register.", "Controleer ze een voor een.")
    register = registers.pop()
    gevonden = {een.pad: een for pad in volledig for een in _bestanden(pad, register)}
    kader_gevraagd = register is not None and register / KADERBESTAND in volledig
    gezien = dict.fromkeys(een for pad in volledig if _is_map(pad) for een in teksten_ernaast(pad, register))
    nulmeting = [een for een in volledig if staat_apart(een, register) and een.name == NULMETINGBESTAND]
    gezien |= dict.fromkeys(nulmeting)
    geheel = register is not None and any(register.is_relative_to(pad) for pad in volledig)
    return Controleopdracht(
        register, tuple(gevonden.values()), kader_gevraagd, tuple(gezien), geheel, nulmeting_gevraagd=bool(nulmeting)
    )


def _register_erin(pad: Path) -> Path:
    """The register in a folder that is named as one names it, from above."""
    eronder = pad / REGISTERMAP
    return eronder if _is_map(pad) and register_van(pad) is None and is_register(eronder) else pad


def _met_registers(paden: Iterable[Path]) -> tuple[list[Path], set[Path | None]]:
    """The paths, and the registers that they are in."""
    try:
        erin = [_register_erin(pad) for pad in paden]
        return erin, {register_van(pad) for pad in erin}
    except RegisterFout as fout:
        raise onbruikbaar(fout) from None


def _bestanden(pad: Path, register: Path | None) -> Iterator[Registerbestand]:
    if _is_map(pad):
        yield from bestanden_in(pad, register)
    elif not staat_apart(pad, register):
        yield Registerbestand(pad, soort_van(pad, register))


def _is_map(pad: Path) -> bool:
    return os.path.isdir(pad) and not os.path.islink(pad) and pad.suffix not in (".yaml", ".yml")


def controleer_gevraagd(
    opdracht: Controleopdracht, peildatum: date, *, met_herkenning: bool = False
) -> Controleverslag:
    """Check, and tell only what was asked about: of a kader.yaml that was not, no more than how much there is."""
    verslag = controleer(opdracht, peildatum, met_herkenning=met_herkenning)
    if opdracht.geheel or opdracht.register is None:
        return verslag
    namen = {naam_van(een.pad) for een in opdracht.bestanden}
    return verslag.van(namen | ({naam_van(opdracht.register / KADERBESTAND)} if opdracht.kader_gevraagd else set()))


def controleer(opdracht: Controleopdracht, peildatum: date, *, met_herkenning: bool = False) -> Controleverslag:
    """Read the framework and every file, ask all rules, and keep only outcomes and findings."""
    naam = naam_van((opdracht.register or _gedeelde_map(opdracht)) / KADERBESTAND)
    gelezen = lees_kader(opdracht.register, naam)
    bewaak_peildatum(gelezen.kader, peildatum)
    return controleer_met(gelezen, naam, opdracht, peildatum, met_herkenning=met_herkenning)


def controleer_met(
    gelezen: GelezenKader, naam: str, opdracht: Controleopdracht, peildatum: date, *, met_herkenning: bool = False
) -> Controleverslag:
    """Read every file and ask all rules, with a framework that has been read; `naam` is how its kader.yaml is named."""
    lezer = Bestandslezer(opdracht.register, gelezen.toegestaan)
    beoordelaar = Beoordelaar(gelezen, peildatum, met_herkenning=met_herkenning)
    gang = Controlegang(beoordelaar, naam, opdracht.register)
    eerst = gang.over_het_kader()
    per_bestand = [gang.neem(een) for een in beoordeel_bestanden(opdracht.bestanden, lezer, beoordelaar)]
    ernaast = _ernaast(opdracht, gelezen, peildatum)
    uitslagen = (eerst, *per_bestand, gang.over_het_geheel(), *ernaast)
    return _verslag(gang, peildatum, gelezen.kader, opdracht.aantal, uitslagen)


def _ernaast(opdracht: Controleopdracht, gelezen: GelezenKader, peildatum: date) -> Iterator[Uitslag]:
    """What there is to say about files beside the register, of those in which something was found."""
    for pad in opdracht.ernaast:
        if vondsten := vondsten_in_bestand(pad, gelezen.toegestaan):
            uitslag = controleer_tekst(vondsten, naam_van(pad), gelezen.kader, peildatum)
            herkend = herkende_bevindingen(uitslag.bevindingen, naam_van(pad, opdracht.register), None)
            yield replace(uitslag, bevindingen=tuple(herkend))


def controleer_lezingen(
    lezingen: Iterable[Lezing],
    gelezen: GelezenKader,
    naam: str,
    register: Path | None,
    peildatum: date,
    *,
    met_herkenning: bool = False,
) -> Controleverslag:
    """Ask all rules about files as they are read; nothing of a file is kept but its outcomes and its index card."""
    with onthouden(gelezen) as onthouder:
        gang = Controlegang(Beoordelaar(gelezen, peildatum, met_herkenning=met_herkenning), naam, register, onthouder)
        uitslagen = (gang.over_het_kader(), *(gang.over(lezing) for lezing in lezingen), gang.over_het_geheel())
    return _verslag(gang, peildatum, gelezen.kader, gang.bestanden, uitslagen)


def _verslag(
    gang: Controlegang, peildatum: date, kader: Kader, bestanden: int, uitslagen: tuple[Uitslag, ...]
) -> Controleverslag:
    gemeente = kader.gemeente.gemeente.naam if kader.gemeente else None
    return Controleverslag(peildatum, gemeente, bestanden, uitslagen, gang.ongelezen)


def _gedeelde_map(opdracht: Controleopdracht) -> Path:
    return opdracht.bestanden[0].pad.parent if opdracht.bestanden else Path.cwd()


def aangewezen(verslag: Controleverslag) -> Iterator[tuple[str, tuple[Aangewezen, ...]]]:
    """Each file with findings and where in it they stand; its text is read when it is its turn to be shown."""
    for bestand, bevindingen in verslag.per_bestand.items():
        schoon = not any(een.vertrouwelijk for een in bevindingen)
        yield bestand, wijs_aan(Path(bestand), bevindingen, schoon=schoon)
