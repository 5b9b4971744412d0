"""`participatie voorbeeld`: an invented municipality to look at."""

import sys
from pathlib import Path
from typing import Annotated

import typer


def voorbeeld(
    map_: Annotated[
        Path,
        typer.Argument(metavar="MAP", readable=False, help="De map voor het voorbeeld: nieuw of leeg."),
    ],
) -> None:
    """Leg een verzonnen gemeente neer, om te zien wat het programma kan.

    Voorbeeldstad bestaat niet: alles in de map is bedacht. Er wordt nooit iets overschreven.
    """
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.console.voorbeeldpagina import toon_voorbeeld
    from participatie_cli.usecases.voorbeeld import LAATSTE_DAG, PERIODE, PROJECT, leg_neer

    neergelegd = leg_neer(map_)
    toon_voorbeeld(
        Scherm(sys.stdout), neergelegd.map, neergelegd.aantallen, dag=LAATSTE_DAG, project=PROJECT, periode=PERIODE
    )
