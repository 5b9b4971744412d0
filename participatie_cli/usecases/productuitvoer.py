"""From a command to a product of line 3: the register as of a day, what it says, and where that goes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final, TextIO

from participatie_cli.model.project import Project
from participatie_cli.report.beeld.document import Documentbeeld
from participatie_cli.report.formaat.formaten import DOCUMENTFORMATEN
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.leesbaarheid import met_zichtbare_tekst
from participatie_cli.report.producten.weigering import GeenProduct
from participatie_cli.report.sjabloon.sjablonen import Sjablonen
from participatie_cli.usecases.documentuitvoer import Uitvoer, lever, sjablonen_voor, weigeringen_gemeld
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gekozen_bestand, niet_te_lezen, register_hier
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.ontbrekend import meld_ontbrekend
from participatie_cli.usecases.peildatum import lees_peildatum
from participatie_cli.usecases.registerstand import lees_stand

OP_HET_SCHERM: Final = Path("-")


@dataclass(frozen=True, slots=True)
class Productwens:
    """How the user wants a product: `uit` is None where nothing was said of it."""

    formaat: str
    uit: Path | None = None
    peildatum: str | None = None
    sjablonen: Path | None = None
    overschrijf: bool = False

    def plek(self) -> Path | None:
        """The folder for its file; None for the screen, where what one can read goes by itself."""
        formaat = DOCUMENTFORMATEN[self.formaat]
        if self.uit == OP_HET_SCHERM:
            if not formaat.tekst:
                raise Gebruiksfout(
                    f"Het formaat {self.formaat} kan niet op het scherm.", "Geef met --uit een map, of laat --uit weg."
                )
            return None
        return None if self.uit is None and formaat.te_lezen else self.uit or Path()


@dataclass(frozen=True, slots=True)
class Productopdracht:
    """Which product it is, what its file is called, and what makes it; `over` is the id of the project it is about.

    `lees` reads what it is made of, and `maak_af` is what is left to do when the templates are known.
    """

    soort: str
    naam: str
    maak: Callable[[Any], Documentbeeld]
    over: str | None = None
    lees: Callable[[Path, date], Registerstand] = lees_stand
    maak_af: Callable[[Any, Sjablonen], Documentbeeld] = lambda document, _: document


def lever_product(opdracht: Productopdracht, wens: Productwens, stroom: TextIO) -> Exitcode:
    """Make a product and put it down; raise Gebruiksfout, with nothing written, where that cannot be."""
    register, formaat = register_hier(), DOCUMENTFORMATEN[wens.formaat]
    uitvoer = Uitvoer(register, opdracht.soort, (formaat,), wens.plek(), wens.sjablonen, wens.overschrijf)
    with weigeringen_gemeld():
        sjablonen = sjablonen_voor(uitvoer)
        stand = opdracht.lees(register, lees_peildatum(wens.peildatum))
        if opdracht.over is not None:
            _bewaak_project(opdracht.over, register, stand)
        try:
            document = opdracht.maak(stand)
        except GeenProduct as reden:
            raise Gebruiksfout(reden.zin, reden.herstel) from reden
        klaar = opdracht.maak_af(met_zichtbare_tekst(document), sjablonen)
        lever(uitvoer, sjablonen, klaar, opdracht.naam, stroom)
        return _slot(stand, opdracht.over)


def _bewaak_project(kenmerk: str, register: Path, stand: Registerstand) -> None:
    """Raise Gebruiksfout where there is no such project, or it cannot be read."""
    bestand = gekozen_bestand(kenmerk, register)
    if bestand.soort is not Project:
        raise Gebruiksfout(f"“{kenmerk}” is geen project.", "Noem een project; zie `participatie`.")
    naam = naam_van(bestand.pad, register.parent)
    if naam in stand.ongelezen:
        raise niet_te_lezen(naam)


def _slot(stand: Registerstand, over: str | None) -> Exitcode:
    """What could not be read, or does not fit, of the project or of all files."""
    ongelezen, onvolledig = (
        [naam for naam in namen if over is None or Path(naam).stem == over.lower()]
        for namen in (stand.ongelezen, stand.onvolledig)
    )
    return meld_ontbrekend(ongelezen, onvolledig, "Bekijk met participatie check wat eraan mankeert.")
