"""A plan on one sheet: of the programme on A3, of one project on A4; what does not fit is said."""

from functools import partial

from participatie_cli.report.beeld.blad import Planblad
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.maken.passend import maak_passend
from participatie_cli.report.passen.passen import gebreken
from participatie_cli.report.producten.plan.a3 import programmablad
from participatie_cli.report.producten.plan.a4 import projectblad
from participatie_cli.report.producten.projectbeeld import projectbeeld
from participatie_cli.report.sjabloon.namen import PLAN_A3, PLAN_A4
from participatie_cli.report.sjabloon.sjablonen import Sjablonen
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.productuitvoer import Productopdracht
from participatie_cli.usecases.registerstand import lees_programmastand


def planopdracht(kenmerk: str | None) -> Productopdracht:
    """The plan of a project, or without one that of the programme."""
    if kenmerk is None:
        passend = partial(_passend, PLAN_A3)
        return Productopdracht(PLAN_A3, PLAN_A3, programmablad, lees=lees_programmastand, maak_af=passend)
    passend = partial(_passend, PLAN_A4)
    naam = f"{PLAN_A4}-{kenmerk.lower()}"
    return Productopdracht(PLAN_A4, naam, partial(_van_project, kenmerk), over=kenmerk, maak_af=passend)


def _van_project(kenmerk: str, stand: Registerstand) -> Planblad:
    return projectblad(projectbeeld(stand, kenmerk))


def _passend(soort: str, blad: Planblad, sjablonen: Sjablonen) -> Planblad:
    """The sheet with what fits on it, after telling what does not."""
    passend = maak_passend(soort, blad, sjablonen)
    meld(*gebreken(passend))
    return passend
