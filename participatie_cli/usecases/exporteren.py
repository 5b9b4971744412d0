"""From what was asked to open data: all files are made first, and then put in their folder, all of them or none."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TextIO

from participatie_cli.export.dcat import NietTeBeschrijven, als_dcat, te_beschrijven
from participatie_cli.export.formaten import ALLE, DCAT, EXPORTFORMATEN
from participatie_cli.export.namen import LIJST, als_lijst, namen_op, namen_van
from participatie_cli.export.pakket import Pakket, maak_pakket
from participatie_cli.report.sjabloon.ontbreekt import vereis
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.usecases.documentuitvoer import weigeringen_gemeld
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.exportbronnen import Exportbron, verzamel_registers
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.ontbrekend import meld_ontbrekend
from participatie_cli.usecases.opschijf import zet_neer
from participatie_cli.usecases.peildatum import lees_peildatum
from participatie_cli.usecases.voortgang import bezig
from participatie_cli.wording.waarden import aantal
from participatie_cli.wording.zichtbaar import toonbaar

_ANDERE_MAP: Final = "Kies een andere map met --uit, of vervang wat er staat met --overschrijf."
_LEGE_MAP: Final = "Kies met --uit een map die er nog niet is, of waarin alleen een eerdere export staat."
_GEEN_BESTAND: Final = "Voeg een project toe in de map projecten, of zie met `participatie check` wat er mankeert."
_NIETS: Final = "Maak eerst of tegelijk bestanden met gegevens, bijvoorbeeld met --formaat alle."


@dataclass(frozen=True, slots=True)
class Exportopdracht:
    """Of which registers, in which formats, and in which folder."""

    mappen: tuple[Path, ...]
    formaten: tuple[str, ...]
    uit: Path
    peildatum: str | None = None
    overschrijf: bool = False

    @property
    def gevraagd(self) -> tuple[str, ...]:
        """The formats of data, each once."""
        alle = ALLE in self.formaten
        return tuple(naam for naam in EXPORTFORMATEN if alle or naam in self.formaten)


def exporteer(opdracht: Exportopdracht, uit: TextIO) -> Exitcode:
    """Make the files; raise Gebruiksfout, with nothing written, where that cannot be."""
    aanwezig = _bewaak_map(opdracht.uit)
    with weigeringen_gemeld():
        for naam in opdracht.gevraagd:
            if nodig := EXPORTFORMATEN[naam].nodig:
                vereis(nodig, naam)
    with bezig("De registers lezen en nakijken", sys.stderr):
        bron = verzamel_registers(opdracht.mappen, lees_peildatum(opdracht.peildatum))
    if not any(een.verslag.bestanden > een.verslag.ongelezen for een in bron.gegevens.registers):
        meld("Er is niets gemaakt: in het register staat geen bestand dat te lezen is.", _GEEN_BESTAND)
        return Exitcode.NIETS_GECONTROLEERD
    pakket = maak_pakket(bron.gegevens)
    gemaakt: dict[str, dict[str, bytes]] = {}
    for naam in opdracht.gevraagd:
        with bezig(f"De gegevens maken: {naam}", sys.stderr):
            gemaakt[naam] = EXPORTFORMATEN[naam].maak(pakket)
    gemaakt |= _beschrijving(opdracht, pakket, gemaakt, aanwezig)
    _schrijf(opdracht, gemaakt, aanwezig, uit)
    return _slot(bron)


def _bewaak_map(map_: Path) -> frozenset[str]:
    """What of an earlier export stands in the folder; raise Gebruiksfout where anything else does."""
    if not os.path.lexists(map_):
        return frozenset()
    if not os.path.isdir(map_):
        raise Gebruiksfout(f"{naam_van(map_)} is geen map.", _LEGE_MAP)
    aanwezig, eerder = frozenset(naam for naam in os.listdir(map_) if not naam.startswith(".")), _eerder_gemaakt(map_)
    vreemd = sorted(naam for naam in aanwezig if naam not in eerder or not _is_bestand(map_ / naam))
    if vreemd:
        raise Gebruiksfout(f"In {naam_van(map_)} staat iets anders: {toonbaar(vreemd[0])}.", _LEGE_MAP)
    return aanwezig


def _eerder_gemaakt(map_: Path) -> frozenset[str]:
    """What earlier exports say they wrote in a folder; nothing where their list is gone or not to be read."""
    lijst = map_ / LIJST
    with suppress(OSError):
        return namen_op(lijst.read_bytes()) if _is_bestand(lijst) else frozenset()
    return frozenset()


def _is_bestand(pad: Path) -> bool:
    return os.path.isfile(pad) and not os.path.islink(pad)


def _beschrijving(
    opdracht: Exportopdracht, pakket: Pakket, gemaakt: Mapping[str, Mapping[str, bytes]], aanwezig: frozenset[str]
) -> dict[str, dict[str, bytes]]:
    """The record of what is made now and of what stands there already; of one municipality only."""
    if DCAT not in opdracht.formaten and ALLE not in opdracht.formaten:
        return {}
    if len(pakket.gegevens.registers) > 1:
        if DCAT in opdracht.formaten:
            raise Gebruiksfout("De beschrijving voor dataportalen (dcat) hoort bij één gemeente.", "Geef één map.")
        meld("De beschrijving voor dataportalen (dcat) is er niet bij: die hoort bij één gemeente.")
        return {}
    nieuw = [naam for bestanden in gemaakt.values() for naam in bestanden]
    namen = [naam for naam in dict.fromkeys([*nieuw, *sorted(aanwezig)]) if te_beschrijven(naam)]
    if not namen:
        raise Gebruiksfout("Er is nog niets om te beschrijven (dcat).", _NIETS)
    try:
        return {DCAT: als_dcat(pakket, namen)}
    except NietTeBeschrijven as fout:
        raise Gebruiksfout(
            f"De beschrijving voor dataportalen (dcat) is niet te maken: in {KADERBESTAND} {_wat(fout.zin)}.",
            f"Zet in {KADERBESTAND}{'' if fout.regel.startswith('publicatie') else ' onder `publicatie:`'}: "
            f"`{fout.regel}`",
        ) from fout


def _wat(zin: str) -> str:
    return zin.removeprefix("er ")


def _schrijf(
    opdracht: Exportopdracht, gemaakt: Mapping[str, Mapping[str, bytes]], aanwezig: frozenset[str], uit: TextIO
) -> None:
    """Put them in their folder, and take away what an earlier export made in these formats and this one does not."""
    inhoud: dict[str, bytes | None] = {naam: tekst for rij in gemaakt.values() for naam, tekst in rij.items()}
    over = {naam: None for soort in gemaakt for naam in namen_van(soort) if naam not in inhoud and naam in aanwezig}
    bezet = sorted(aanwezig & {*inhoud, *over})
    if bezet and not opdracht.overschrijf:
        raise Gebruiksfout(f"{naam_van(opdracht.uit / bezet[0])} bestaat al.", _ANDERE_MAP)
    lijst = {LIJST: als_lijst((aanwezig | inhoud.keys()) - over.keys())}
    opmerkingen = zet_neer({opdracht.uit / naam: tekst for naam, tekst in (inhoud | over | lijst).items()}, _ANDERE_MAP)
    for soort, bestanden in gemaakt.items():
        eerste = toonbaar(naam_van(opdracht.uit / next(iter(bestanden))))
        meer = f" en nog {aantal(len(bestanden) - 1, 'bestand', 'bestanden')}" if len(bestanden) > 1 else ""
        uit.write(f"Geschreven ({soort}): {eerste}{meer}\n")
    uit.writelines(f"Let op: {toonbaar(een)}\n" for een in opmerkingen)


def _slot(bron: Exportbron) -> Exitcode:
    """What could not be read, or does not fit, is told in the files, and here."""
    herstel = "Bekijk met participatie check wat eraan mankeert, en maak de export opnieuw met --overschrijf."
    gemeld = meld_ontbrekend(bron.ongelezen, bron.onvolledig, herstel)
    return Exitcode.BEVINDINGEN if bron.overgeslagen else gemeld
