"""Gather, decide: from paths on the command line to a finished report of the check."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from pathlib import Path

from participatie_cli.checks.controle import controleer_dossier, controleer_register, controleer_tekst
from participatie_cli.checks.herkenning import herkende_bevindingen
from participatie_cli.model.register import Kaart, Register
from participatie_cli.model.verwijzingen import kaart_van
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Aangewezen, Controleverslag, Uitslag
from participatie_cli.rules.contract import Getoetst
from participatie_cli.store.kader import GelezenKader, lees_kader
from participatie_cli.store.lezen import vondsten_in_bestand
from participatie_cli.store.plaatsen import geplaatst, wijs_aan
from participatie_cli.store.plek import Plaatsen
from participatie_cli.store.register import (
    KADERBESTAND,
    REGISTERMAP,
    Registerbestand,
    RegisterFout,
    aanwezige_namen,
    bestanden_in,
    is_register,
    register_van,
    soort_van,
    teksten_ernaast,
)
from participatie_cli.store.werkvormen import landelijke_titels
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gezocht_register, onbruikbaar
from participatie_cli.usecases.lezing import Lezing, lees_bestanden, naam_van
from participatie_cli.usecases.peildatum import bewaak_peildatum
from participatie_cli.values.onleesbaar import Onleesbaar


@dataclass(frozen=True, slots=True)
class Controleopdracht:
    """What is to be checked: the register (None where there is none) and the files in it.

    `kader_gevraagd` tells that kader.yaml was named, `geheel` that the whole register was asked about; kader.yaml is
    read in any case. In the files of `ernaast`, which are none of the register, only personal data is looked for.
    """

    register: Path | None
    bestanden: tuple[Registerbestand, ...]
    kader_gevraagd: bool = False
    ernaast: tuple[Path, ...] = ()
    geheel: bool = True

    @property
    def aantal(self) -> int:
        """How many files the user asked to be checked."""
        return len(self.bestanden) + self.kader_gevraagd


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
    geheel = register is not None and any(register.is_relative_to(pad) for pad in volledig)
    return Controleopdracht(register, tuple(gevonden.values()), kader_gevraagd, tuple(gezien), geheel)


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
    elif register is None or pad != register / KADERBESTAND:
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
    lezingen = lees_bestanden(
        opdracht.bestanden, opdracht.register, "Controleren", gelezen.toegestaan, met_plaatsen=True
    )
    verslag = controleer_lezingen(lezingen, gelezen, naam, opdracht.register, peildatum, met_herkenning=met_herkenning)
    ernaast = tuple(_ernaast(opdracht.ernaast, gelezen, peildatum))
    return replace(verslag, bestanden=opdracht.aantal, uitslagen=(*verslag.uitslagen, *ernaast))


def _ernaast(paden: Iterable[Path], gelezen: GelezenKader, peildatum: date) -> Iterator[Uitslag]:
    """What there is to say about files beside the register, of those in which something was found."""
    for pad in paden:
        if vondsten := vondsten_in_bestand(pad, gelezen.toegestaan):
            naam = naam_van(pad)
            uitslag = controleer_tekst(vondsten, naam, gelezen.kader, peildatum)
            yield replace(uitslag, bevindingen=tuple(herkende_bevindingen(uitslag.bevindingen, naam, None)))


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
    gang = Controlegang(gelezen, naam, register, peildatum, met_herkenning=met_herkenning)
    uitslagen = (gang.over_het_kader(), *(gang.over(lezing) for lezing in lezingen), gang.over_het_geheel())
    gemeente = gelezen.kader.gemeente.gemeente.naam if gelezen.kader.gemeente else None
    return Controleverslag(peildatum, gemeente, gang.bestanden, uitslagen, gang.ongelezen)


class Controlegang:
    """A check of files that come by one after the other, of which it remembers only the index cards.

    First comes kader.yaml, named `naam`, then every file, and last the register as a whole. What lies ahead of the
    files is only asked `met_agenda`; `met_herkenning` each finding can be recognised in another check.
    """

    def __init__(
        self,
        gelezen: GelezenKader,
        naam: str,
        register: Path | None,
        peildatum: date,
        *,
        met_agenda: bool = True,
        met_herkenning: bool = False,
    ) -> None:
        self._gelezen = gelezen
        self._naam = naam
        self._register = register
        self._peildatum = peildatum
        self._met_agenda = met_agenda
        self._sleutels: dict[str, str] | None = {} if met_herkenning else None
        self._kaarten: list[Kaart] = []
        self.ongelezen = 0

    @property
    def bestanden(self) -> int:
        """How many files came by."""
        return len(self._kaarten) + self.ongelezen

    def over_het_kader(self) -> Uitslag:
        """What there is to say about kader.yaml."""
        kader, bij_het_lezen = self._gelezen.kader, self._gelezen.bevindingen
        vondsten = self._gelezen.vondsten
        if kader.gemeente is None:
            uitslag = controleer_tekst(vondsten, self._naam, kader, self._peildatum)
        else:
            uitslag = self._controleer(kader.gemeente, self._naam, kader.onleesbaar, vondsten)
        return self._herkend(_samen(bij_het_lezen, uitslag, self._gelezen.plaatsen), KADERBESTAND, kader.gemeente)

    def over(self, lezing: Lezing) -> Uitslag:
        """What there is to say about one file."""
        if lezing.dossier is None:
            self.ongelezen += 1
        else:
            self._kaarten.append(kaart_van(lezing.dossier, lezing.naam, lezing.map, lezing.onleesbaar))
        gelezen = lezing.gelezen
        if lezing.dossier is None:
            uitslag = controleer_tekst(gelezen.vondsten, lezing.naam, self._gelezen.kader, self._peildatum)
        else:
            uitslag = self._controleer(lezing.dossier, lezing.naam, lezing.onleesbaar, gelezen.vondsten)
        return self._herkend(_samen(gelezen.bevindingen, uitslag, gelezen.plaatsen), lezing.map, lezing.dossier)

    def _herkend(self, uitslag: Uitslag, plek: str, dossier: Getoetst | None) -> Uitslag:
        """With what findings are recognised by: the kind and the id of their file, or else its place."""
        if self._sleutels is None:
            return uitslag
        sleutel = plek if uitslag.id is None else f"{uitslag.soort}/{uitslag.id}"
        self._sleutels[uitslag.bestand] = sleutel
        return replace(uitslag, bevindingen=tuple(herkende_bevindingen(uitslag.bevindingen, sleutel, dossier)))

    def _controleer(
        self, dossier: Getoetst, naam: str, onleesbaar: Onleesbaar, vondsten: tuple[Privacyvondst, ...]
    ) -> Uitslag:
        return controleer_dossier(
            dossier,
            naam,
            self._gelezen.kader,
            self._peildatum,
            onleesbaar=onleesbaar,
            vondsten=vondsten,
            met_agenda=self._met_agenda,
        )

    def over_het_geheel(self) -> Uitslag:
        """What there is to say about all files together; of these only kader.yaml still has its places."""
        eigen = any(een.titel for een in self._kaarten)
        landelijk = landelijke_titels() if eigen else {}
        aanwezig = aanwezige_namen(self._register)
        geheel = Register(tuple(self._kaarten), aanwezig, self.ongelezen, self._naam, landelijk)
        uitslag, plaatsen = controleer_register(geheel, self._gelezen.kader, self._peildatum), self._gelezen.plaatsen
        if (sleutels := self._sleutels) is not None:
            per_bestand = groupby(sorted(uitslag.bevindingen, key=_bestand), key=_bestand)
            herkend = (herkende_bevindingen(rij, sleutels.get(een, een), None) for een, rij in per_bestand)
            uitslag = replace(uitslag, bevindingen=tuple(een for rij in herkend for een in rij))
        if plaatsen is None:
            return uitslag
        in_kader = (geplaatst((een,), plaatsen) if een.bestand == self._naam else (een,) for een in uitslag.bevindingen)
        return replace(uitslag, bevindingen=tuple(een for rij in in_kader for een in rij))


def _bestand(bevinding: Bevinding) -> str:
    return bevinding.bestand


def _samen(bij_het_lezen: tuple[Bevinding, ...], uitslag: Uitslag, plaatsen: Plaatsen | None) -> Uitslag:
    """What was found in a file while reading and while asking, with its places where those are at hand."""
    bevindingen = (*bij_het_lezen, *uitslag.bevindingen)
    if not bevindingen:
        return uitslag
    return replace(uitslag, bevindingen=geplaatst(bevindingen, plaatsen) if plaatsen else bevindingen)


def _gedeelde_map(opdracht: Controleopdracht) -> Path:
    return opdracht.bestanden[0].pad.parent if opdracht.bestanden else Path.cwd()


def aangewezen(verslag: Controleverslag) -> Iterator[tuple[str, tuple[Aangewezen, ...]]]:
    """Each file with findings and where in it they stand; its text is read when it is its turn to be shown."""
    for bestand, bevindingen in verslag.per_bestand.items():
        schoon = not any(een.vertrouwelijk for een in bevindingen)
        yield bestand, wijs_aan(Path(bestand), bevindingen, schoon=schoon)
