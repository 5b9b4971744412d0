"""From what was asked to files: everything is made first, and only then written, each file whole or not at all."""

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final, TextIO

from participatie_cli.console.stroom import Stroom
from participatie_cli.model.keuzes import Ernst
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.samenstelling import Samenstelling, kies
from participatie_cli.report.formaat.formaten import Documentformaat
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.maken.controle import vreemde_bestanden
from participatie_cli.report.maken.verslag import maak
from participatie_cli.report.opstellen import stel_op
from participatie_cli.report.sjabloon.ontbreekt import OntbreektFout
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, SjabloonFout
from participatie_cli.store.register import Registerbestand, bestanden_in
from participatie_cli.store.schrijven.bestanden import schrijf
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.store.schrijven.geschreven import begin
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout, Systeemfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.niets import waarom_niets
from participatie_cli.usecases.opschijf import geweigerd
from participatie_cli.usecases.rapportgegevens import Rapportvraag, verzamel
from participatie_cli.usecases.vertrouwen import Sjabloonkeuze, kies_sjablonen, noem_ongebruikt
from participatie_cli.usecases.voortgang import bezig
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.systeem import waarom
from participatie_cli.wording.waarden import aantal, onvolledig_in_woorden
from participatie_cli.wording.zichtbaar import toonbaar, zonder_opdracht

_DEEL: Final = 100_000
"""Bytes that are written at once."""
_NAMEN: Final = {
    Samenstelling.RAPPORTAGE: ("tussenrapportage", ""),
    Samenstelling.MET_VERANTWOORDING: ("tussenrapportage", "-met-verantwoording"),
    Samenstelling.VERANTWOORDING: ("verantwoording", ""),
}
"""How the name of a file begins and ends."""
_RUIMTE: Final = "Kijk of er ruimte is op de schijf, en of de map voor tijdelijke bestanden (TMPDIR) er is."


@dataclass(frozen=True, slots=True)
class Rapportopdracht:
    """What to make and where to put it; `uit` is None for standard output."""

    register: Path
    vraag: Rapportvraag
    samenstelling: Samenstelling
    formaten: tuple[Documentformaat, ...]
    uit: Path | None
    sjablonen: Path | None
    overschrijf: bool
    streng: bool


@dataclass(frozen=True, slots=True)
class Opgesteld:
    """A report, what its files are called, and the files that could not be read, or not all of them."""

    rapport: Rapport
    naam: str
    ongelezen: tuple[str, ...]
    onvolledig: tuple[str, ...]


def maak_verslag(opdracht: Rapportopdracht, uit: TextIO) -> Exitcode:
    """Make the report and write it; raise Gebruiksfout, with nothing written, where that cannot be."""
    try:
        return _maak(opdracht, uit)
    except (SjabloonFout, OntbreektFout) as reden:
        raise Gebruiksfout(reden.zin, reden.herstel) from reden
    except SchrijfFout as reden:
        herstel = "Kies een andere map met --uit, of vervang het bestand met --overschrijf."
        raise geweigerd(reden, "", herstel) from reden


def _maak(opdracht: Rapportopdracht, uit: TextIO) -> Exitcode:
    _bewaak_wat_nodig_is(opdracht)
    keuze = kies_sjablonen(opdracht.register, opdracht.sjablonen)
    meld(*noem_ongebruikt(keuze).splitlines(), *_vreemd(keuze))
    opgesteld = _stel_op(opdracht)
    if isinstance(opgesteld, Exitcode):
        return opgesteld
    paden = _paden(opdracht, opgesteld.naam)
    _schrijf(paden, _documenten(opdracht.formaten, opgesteld.rapport, keuze.sjablonen), opdracht, uit)
    return _slot(opgesteld)


def _bestanden(opdracht: Rapportopdracht) -> Iterator[Registerbestand]:
    return bestanden_in(opdracht.register, opdracht.register)


def _vreemd(keuze: Sjabloonkeuze) -> Iterator[str]:
    """A line for each file beside the templates that is used for nothing, such as one whose name was mistyped."""
    eigen = keuze.sjablonen.eigen
    for een in vreemde_bestanden(eigen) if eigen else ():
        yield f"{naam_van(Path(een.bestand))}: {een.melding}"


def _stel_op(opdracht: Rapportopdracht) -> Opgesteld | Exitcode:
    """The report, or the exit code where there is none to make; what it was made of can be forgotten then."""
    gegevens = verzamel(opdracht.register, opdracht.vraag)
    niets = None if opdracht.vraag.revisie else waarom_niets(tuple(_bestanden(opdracht)), opdracht.register)
    if niets or not gegevens.verslag.bestanden:
        zin, herstel = niets or ("het register heeft in deze revisie geen bestanden", "Kies een latere revisie.")
        meld(f"Er is geen verslag gemaakt: {zin}.", herstel)
        return Exitcode.NIETS_GECONTROLEERD
    fouten = gegevens.verslag.per_ernst[Ernst.FOUT]
    if opdracht.streng and fouten:
        meld(
            f"Er is geen verslag gemaakt: er {'is' if fouten == 1 else 'zijn'} {aantal(fouten, 'fout', 'fouten')}.",
            "Bekijk ze met participatie check, of laat --streng weg: dan staan zij in het verslag.",
        )
        return Exitcode.BEVINDINGEN
    samenstelling = opdracht.samenstelling
    return Opgesteld(
        kies(stel_op(gegevens), samenstelling),
        _naam(gegevens, samenstelling),
        gegevens.score.ongelezen,
        gegevens.score.onvolledig,
    )


def _naam(gegevens: Gegevens, samenstelling: Samenstelling) -> str:
    periode = gegevens.periode
    tussenstand = "" if gegevens.peildatum == periode.einde else f"-tussenstand-{gegevens.peildatum}"
    voor, achter = _NAMEN[samenstelling]
    return f"{voor}-{periode.nr:02}-{periode.einde:%Y-%m}{tussenstand}{achter}"


def _bewaak_wat_nodig_is(opdracht: Rapportopdracht) -> None:
    if opdracht.sjablonen is not None and not os.path.isdir(opdracht.sjablonen):
        raise Gebruiksfout(
            f"De map {naam_van(opdracht.sjablonen)} bestaat niet.", "Controleer de naam bij --sjablonen."
        )
    for formaat in opdracht.formaten:
        formaat.bewaak()


def _paden(opdracht: Rapportopdracht, naam: str) -> dict[str, Path]:
    """Where each format goes; a file that is there already is found out before the work."""
    if opdracht.uit is None:
        return {}
    paden = {formaat.naam: opdracht.uit / f"{naam}.{formaat.einde}" for formaat in opdracht.formaten}
    for pad in paden.values():
        if os.path.lexists(pad) and not opdracht.overschrijf:
            raise Gebruiksfout(
                f"{naam_van(pad)} bestaat al.", "Vervang het met --overschrijf, of kies een andere map met --uit."
            )
    return paden


def _documenten(formaten: tuple[Documentformaat, ...], rapport: Rapport, sjablonen: Sjablonen) -> dict[str, bytes]:
    documenten = {}
    for formaat in formaten:
        with bezig(f"Het verslag maken: {formaat.naam}", sys.stderr):
            try:
                documenten[formaat.naam] = maak(rapport, sjablonen, formaat.naam)
            except OSError as reden:
                raise Systeemfout(f"Het verslag is niet te maken: {waarom(reden)}.", _RUIMTE) from reden
    return documenten


def _schrijf(
    paden: Mapping[str, Path], documenten: Mapping[str, bytes], opdracht: Rapportopdracht, uit: TextIO
) -> None:
    begin(paden.values())
    for formaat, inhoud in documenten.items():
        if opdracht.uit is None:
            Stroom.om(uit).voor_programmas().writelines(map(_als_pagina if formaat == "html" else str, _delen(inhoud)))
            continue
        opmerkingen = schrijf(paden[formaat], inhoud, overschrijf=opdracht.overschrijf)
        uit.write(f"Geschreven: {toonbaar(naam_van(paden[formaat]))}\n")
        uit.writelines(f"Let op: {toonbaar(een)}\n" for een in opmerkingen)


def _delen(inhoud: bytes) -> Iterator[str]:
    """A text in parts of whole lines: what is done with it on the way out takes many times the memory of a part."""
    regels = BytesIO(inhoud)
    while deel := regels.readlines(_DEEL):
        yield b"".join(deel).decode()


def _als_pagina(tekst: str) -> str:
    """What a build server would take for a command is written in the way of a page, which looks the same."""
    return "\n".join(zonder_opdracht(regel, lambda teken: f"&#{ord(teken)};") for regel in tekst.split("\n"))


def _slot(opgesteld: Opgesteld) -> Exitcode:
    """What could not be read, or does not fit, is in the report, and it is told here."""
    zinnen = []
    if ongelezen := opgesteld.ongelezen:
        werkwoord = "is" if len(ongelezen) == 1 else "zijn"
        zinnen.append(f"Let op: {opsomming(ongelezen)} {werkwoord} niet te lezen en nergens meegeteld.")
    if opgesteld.onvolledig:
        zinnen.append(f"Let op. {onvolledig_in_woorden(opgesteld.onvolledig)}")
    if not zinnen:
        return Exitcode.GOED
    herstel = "Bekijk met participatie check wat eraan mankeert, en maak het verslag opnieuw met --overschrijf."
    meld(*zinnen, herstel)
    return Exitcode.BEVINDINGEN
