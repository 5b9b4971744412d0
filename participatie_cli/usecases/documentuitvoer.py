"""From a document to files: everything is made first, and only then written, each file whole or not at all."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final, TextIO

from participatie_cli.console.stroom import Stroom
from participatie_cli.report.beeld.document import Documentbeeld
from participatie_cli.report.formaat.formaten import Documentformaat
from participatie_cli.report.maken.controle import vreemde_bestanden
from participatie_cli.report.maken.document import maak
from participatie_cli.report.sjabloon.ontbreekt import OntbreektFout
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, SjabloonFout
from participatie_cli.store.schrijven.bestanden import schrijf
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.store.schrijven.geschreven import begin
from participatie_cli.usecases.gebruiksfout import Gebruiksfout, Systeemfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.opschijf import geweigerd
from participatie_cli.usecases.vertrouwen import Sjabloonkeuze, kies_sjablonen, noem_ongebruikt
from participatie_cli.usecases.voortgang import bezig
from participatie_cli.wording.systeem import waarom
from participatie_cli.wording.zichtbaar import toonbaar, zonder_opdracht

_DEEL: Final = 100_000
"""Bytes that are written at once."""
_RUIMTE: Final = "Kijk of er ruimte is op de schijf, en of de map voor tijdelijke bestanden (TMPDIR) er is."


@dataclass(frozen=True, slots=True)
class Uitvoer:
    """In which formats a document is made, with which templates, and where it goes: `uit` is None for the screen."""

    register: Path
    soort: str
    formaten: tuple[Documentformaat, ...]
    uit: Path | None
    sjablonen: Path | None
    overschrijf: bool


@contextmanager
def weigeringen_gemeld() -> Iterator[None]:
    """Raise Gebruiksfout, with nothing written, where a document cannot be made or put down."""
    try:
        yield
    except (SjabloonFout, OntbreektFout) as reden:
        raise Gebruiksfout(reden.zin, reden.herstel) from reden
    except SchrijfFout as reden:
        herstel = "Kies een andere map met --uit, of vervang het bestand met --overschrijf."
        raise geweigerd(reden, "", herstel) from reden


def sjablonen_voor(uitvoer: Uitvoer) -> Sjablonen:
    """The templates to use, after saying which ones are not; raise Gebruiksfout where something needed is not there."""
    if uitvoer.sjablonen is not None and not os.path.isdir(uitvoer.sjablonen):
        raise Gebruiksfout(f"De map {naam_van(uitvoer.sjablonen)} bestaat niet.", "Controleer de naam bij --sjablonen.")
    for formaat in uitvoer.formaten:
        formaat.bewaak()
    keuze = kies_sjablonen(uitvoer.register, uitvoer.sjablonen)
    meld(*noem_ongebruikt(keuze).splitlines(), *_vreemd(keuze))
    return keuze.sjablonen


def lever(uitvoer: Uitvoer, sjablonen: Sjablonen, document: Documentbeeld, naam: str, stroom: TextIO) -> None:
    """Make the document in each format and write it; `naam` is what its files are called, without their ending."""
    paden = _paden(uitvoer, naam)
    _schrijf(paden, _documenten(uitvoer, document, sjablonen), uitvoer, stroom)


def _vreemd(keuze: Sjabloonkeuze) -> Iterator[str]:
    """A line for each file beside the templates that is used for nothing, such as one whose name was mistyped."""
    eigen = keuze.sjablonen.eigen
    for een in vreemde_bestanden(eigen) if eigen else ():
        yield f"{naam_van(Path(een.bestand))}: {een.melding}"


def _paden(uitvoer: Uitvoer, naam: str) -> dict[str, Path]:
    """Where each format goes; a file that is there already is found out before the work."""
    if uitvoer.uit is None:
        return {}
    paden = {formaat.naam: uitvoer.uit / f"{naam}.{formaat.einde}" for formaat in uitvoer.formaten}
    for pad in paden.values():
        if os.path.lexists(pad) and not uitvoer.overschrijf:
            raise Gebruiksfout(
                f"{naam_van(pad)} bestaat al.", "Vervang het met --overschrijf, of kies een andere map met --uit."
            )
    return paden


def _documenten(uitvoer: Uitvoer, document: Documentbeeld, sjablonen: Sjablonen) -> dict[str, bytes]:
    documenten = {}
    for formaat in uitvoer.formaten:
        with bezig(f"Het document maken: {formaat.naam}", sys.stderr):
            try:
                documenten[formaat.naam] = maak(uitvoer.soort, document, sjablonen, formaat.naam)
            except OSError as reden:
                raise Systeemfout(f"Het document is niet te maken: {waarom(reden)}.", _RUIMTE) from reden
    return documenten


def _schrijf(paden: Mapping[str, Path], documenten: Mapping[str, bytes], uitvoer: Uitvoer, uit: TextIO) -> None:
    begin(paden.values())
    for formaat, inhoud in documenten.items():
        if uitvoer.uit is None:
            Stroom.om(uit).voor_programmas().writelines(map(_als_pagina if formaat == "html" else str, _delen(inhoud)))
            continue
        opmerkingen = schrijf(paden[formaat], inhoud, overschrijf=uitvoer.overschrijf)
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
