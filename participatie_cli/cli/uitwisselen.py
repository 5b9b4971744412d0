"""`participatie uitwisselen`: what was learned over all projects, and a sheet of it for another municipality."""

import sys
from typing import Annotated

import typer

from participatie_cli.cli.formaten import TEKST, documentformaatoptie
from participatie_cli.cli.opties import (
    Overschrijfoptie,
    Peildatumoptie,
    Productmapoptie,
    Sjablonenoptie,
    Wetgevingoptie,
)
from participatie_cli.report.sjabloon.namen import UITWISSELBLAD


def uitwisselen(
    thema: Annotated[
        str | None, typer.Option("--thema", metavar="THEMA", show_default=False, help="Alleen over dit thema.")
    ] = None,
    werkvorm: Annotated[
        str | None,
        typer.Option("--werkvorm", metavar="WERKVORM", show_default=False, help="Alleen over deze werkvorm."),
    ] = None,
    groep: Annotated[
        str | None, typer.Option("--groep", metavar="GROEP", show_default=False, help="Alleen over deze groep.")
    ] = None,
    lijn: Annotated[
        str | None,
        typer.Option("--lijn", metavar="NR", show_default=False, help="Alleen over deze ontwikkellijn: 1, 2, 3 of 4."),
    ] = None,
    delen: Annotated[
        bool, typer.Option("--delen", help="Maak er een blad van dat u aan een andere gemeente kunt geven.")
    ] = False,
    formaat: Annotated[str, documentformaatoptie(UITWISSELBLAD)] = TEKST,
    uit: Productmapoptie = None,
    peildatum: Peildatumoptie = None,
    sjablonen: Sjablonenoptie = None,
    overschrijf: Overschrijfoptie = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Zet bij elkaar wat u leerde: lessen, goede voorbeelden, experimenten, valkuilen en wat vaker voorkomt.

    Bij elke les staat wat ermee is gedaan. Zonder keuze ziet u alles, en waarop u kunt kiezen.
    """
    from participatie_cli.report.producten.uitwisselen.blad import uitwisselen as maak
    from participatie_cli.usecases.productuitvoer import Productopdracht, Productwens, lever_product

    opdracht = Productopdracht(
        UITWISSELBLAD, UITWISSELBLAD, lambda stand: maak(stand, thema, werkvorm, groep, lijn, delen=delen)
    )
    raise typer.Exit(lever_product(opdracht, Productwens(formaat, uit, peildatum, sjablonen, overschrijf), sys.stdout))
