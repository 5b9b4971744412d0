"""`participatie uitdaagrecht`: all requests as a process, or how it works in plain words for residents."""

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
from participatie_cli.report.sjabloon.namen import UITDAAGRECHT, UITDAAGUITLEG


def uitdaagrecht(
    uitleg: Annotated[
        bool, typer.Option("--uitleg", help="De uitleg voor inwoners: hoe het gaat, en wat zij mogen verwachten.")
    ] = False,
    formaat: Annotated[str, documentformaatoptie(UITDAAGRECHT)] = TEKST,
    uit: Productmapoptie = None,
    peildatum: Peildatumoptie = None,
    sjablonen: Sjablonenoptie = None,
    overschrijf: Overschrijfoptie = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Toon de verzoeken onder het uitdaagrecht: waar ze staan, wat er moet gebeuren, wanneer en door wie.

    Met --uitleg maakt u de bladzijde voor inwoners, uit de regels van uw eigen gemeente.
    """
    from participatie_cli.report.producten.uitdaagrecht.overzicht import overzicht
    from participatie_cli.report.producten.uitdaagrecht.uitleg import uitleg as maak_uitleg
    from participatie_cli.usecases.productuitvoer import Productopdracht, Productwens, lever_product

    soort, maak = (UITDAAGUITLEG, maak_uitleg) if uitleg else (UITDAAGRECHT, overzicht)
    wens = Productwens(formaat, uit, peildatum, sjablonen, overschrijf)
    raise typer.Exit(lever_product(Productopdracht(soort, soort, maak), wens, sys.stdout))
