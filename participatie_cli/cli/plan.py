"""`participatie plan`: the plan of the programme on one A3, or of one project on one A4."""

import sys
from typing import Annotated, Final

import typer

from participatie_cli.cli.formaten import documentformaatoptie, een_van, woordoptie
from participatie_cli.cli.opties import (
    Overschrijfoptie,
    Peildatumoptie,
    Productmapoptie,
    Sjablonenoptie,
    Wetgevingoptie,
)
from participatie_cli.report.sjabloon.namen import FORMATEN_VAN, PLAN_A3
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import vul_project_aan

_A3: Final = "a3"
_A4: Final = "a4"


def plan(
    kenmerk: Annotated[
        str | None,
        typer.Argument(
            metavar="[ID]",
            autocompletion=vul_project_aan,
            show_default=False,
            help="Een project, voor een A4. Zonder project komt er een A3 van het programma.",
        ),
    ] = None,
    blad: Annotated[
        str | None,
        woordoptie("--blad", [_A3, _A4], f"{een_van([_A3, _A4])}: het programma op A3, of een project op A4."),
    ] = None,
    formaat: Annotated[str, documentformaatoptie(PLAN_A3)] = FORMATEN_VAN[PLAN_A3][0],
    uit: Productmapoptie = None,
    peildatum: Peildatumoptie = None,
    sjablonen: Sjablonenoptie = None,
    overschrijf: Overschrijfoptie = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Maak een plan op één blad: van het programma op A3, of van een project op A4.

    Past niet alles, dan laat het programma weg wat het minst dringend is. Dat staat op het blad, en u leest het hier.
    """
    from participatie_cli.usecases.planuitvoer import planopdracht
    from participatie_cli.usecases.productuitvoer import Productwens, lever_product

    _bewaak_blad(blad, kenmerk)
    wens = Productwens(formaat, uit, peildatum, sjablonen, overschrijf)
    raise typer.Exit(lever_product(planopdracht(kenmerk), wens, sys.stdout))


def _bewaak_blad(blad: str | None, kenmerk: str | None) -> None:
    """Raise Gebruiksfout for a sheet of another size than what it is about has."""
    if blad == _A4 and kenmerk is None:
        raise Gebruiksfout("Een A4 gaat over één project.", "Noem het project: `participatie plan --blad a4 ID`.")
    if blad == _A3 and kenmerk is not None:
        raise Gebruiksfout("Een A3 gaat over het hele programma.", "Laat het project weg, of kies --blad a4.")
