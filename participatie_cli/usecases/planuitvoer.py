"""From what was asked to a plan on one sheet: of the programme on A3, of one project on A4."""

from dataclasses import dataclass
from datetime import date
from typing import TextIO

from participatie_cli.model.project import Project
from participatie_cli.report.beeld.blad import Blad
from participatie_cli.report.leesbaarheid import met_zichtbare_tekst
from participatie_cli.report.maken.passend import maak_passend
from participatie_cli.report.passen.passen import gebreken
from participatie_cli.report.producten.plan.a3 import programmablad
from participatie_cli.report.producten.plan.a4 import projectblad
from participatie_cli.usecases.documentuitvoer import Uitvoer, lever, sjablonen_voor, weigeringen_gemeld
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gekozen_bestand
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.registerstand import lees_programmastand, lees_stand


@dataclass(frozen=True, slots=True)
class Planopdracht:
    """What to make as of which day, and where to put it; without a project it is the plan of the programme."""

    project: str | None
    peildatum: date
    uitvoer: Uitvoer


def maak_plan(opdracht: Planopdracht, uit: TextIO) -> Exitcode:
    """Make the plan, write it and say what did not fit; raise Gebruiksfout, with nothing written, where it cannot."""
    uitvoer = opdracht.uitvoer
    with weigeringen_gemeld():
        sjablonen = sjablonen_voor(uitvoer)
        blad = maak_passend(uitvoer.soort, met_zichtbare_tekst(_blad(opdracht)), sjablonen)
        naam = f"{uitvoer.soort}-{opdracht.project or 'programma'}-{opdracht.peildatum}"
        lever(uitvoer, sjablonen, blad, naam, uit)
    meld(*gebreken(blad))
    return Exitcode.GOED


def _blad(opdracht: Planopdracht) -> Blad:
    register = opdracht.uitvoer.register
    if opdracht.project is None:
        return programmablad(lees_programmastand(register, opdracht.peildatum))
    kenmerk = gekozen_bestand(opdracht.project, register).pad.stem
    stand = lees_stand(register, opdracht.peildatum)
    project = next((een for een in stand.van_soort(Project) if een.id == kenmerk), None)
    if project is None:
        raise Gebruiksfout(
            f"“{kenmerk}” is geen project, niet te lezen, of intern: daarvan is geen plan te maken.",
            "Kies een project, of bekijk met `participatie check` wat eraan mankeert.",
        )
    return projectblad(stand, project)
