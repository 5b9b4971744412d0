"""`participatie brief`: “U zei, wij deden”, a letter to who took part."""

import sys
from typing import Annotated

import typer

from participatie_cli.cli.formaten import TEKST, documentformaatoptie
from participatie_cli.cli.opties import (
    Overschrijfoptie,
    Peildatumoptie,
    Productmapoptie,
    Projectargument,
    Sjablonenoptie,
    Wetgevingoptie,
)
from participatie_cli.report.sjabloon.namen import BRIEF
from participatie_cli.usecases.melden import meld


def brief(
    project: Projectargument,
    formaat: Annotated[str, documentformaatoptie(BRIEF)] = TEKST,
    uit: Productmapoptie = None,
    peildatum: Peildatumoptie = None,
    sjablonen: Sjablonenoptie = None,
    overschrijf: Overschrijfoptie = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Maak de brief “U zei, wij deden”: wat mensen zeiden, wat u ermee doet en waarom.

    De brief past op één A4. Als tekst kunt u hem ook op een webpagina of in een nieuwsbrief zetten. Legt u daarna vast
    dat u hebt teruggekoppeld? Dan telt dat mee in de controle en in het verslag.
    """
    from participatie_cli.report.producten.brief.brief import brief as maak
    from participatie_cli.report.producten.brief.brief import noteeropdracht
    from participatie_cli.usecases.productuitvoer import Productopdracht, Productwens, lever_product

    opdracht = Productopdracht(BRIEF, f"terugkoppeling-{project}", lambda stand: maak(stand, project), project)
    code = lever_product(opdracht, Productwens(formaat, uit, peildatum, sjablonen, overschrijf), sys.stdout)
    meld(f"Verstuurd? Leg de terugkoppeling vast: {noteeropdracht(project)}")
    raise typer.Exit(code)
