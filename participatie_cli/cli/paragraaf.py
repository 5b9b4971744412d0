"""`participatie paragraaf`: the communication and participation paragraph of a proposal."""

import sys
from typing import Annotated

import typer

from participatie_cli.cli.formaten import MARKDOWN, documentformaatoptie, woordoptie
from participatie_cli.cli.opties import (
    Overschrijfoptie,
    Peildatumoptie,
    Productmapoptie,
    Projectargument,
    Sjablonenoptie,
    Wetgevingoptie,
)
from participatie_cli.report.sjabloon.namen import PARAGRAAF

COLLEGE, RAAD = "college", "raad"
VOORUIT, TERUG = "vooruit", "terug"


def paragraaf(
    project: Projectargument,
    voor: Annotated[str, woordoptie("--voor", [COLLEGE, RAAD], "Voor wie het voorstel is.")] = COLLEGE,
    moment: Annotated[
        str | None,
        woordoptie(
            "--moment", [VOORUIT, TERUG], "Bij de start (vooruit) of bij het besluit (terug). Standaard de fase."
        ),
    ] = None,
    formaat: Annotated[str, documentformaatoptie(PARAGRAAF)] = MARKDOWN,
    uit: Productmapoptie = None,
    peildatum: Peildatumoptie = None,
    sjablonen: Sjablonenoptie = None,
    overschrijf: Overschrijfoptie = False,
    leg_vast: Annotated[
        bool, typer.Option("--leg-vast", help="Leg bij het besluit vast dat de paragraaf in het voorstel staat.")
    ] = False,
    ja: Annotated[bool, typer.Option("--ja", help="Vraag bij --leg-vast niet om een bevestiging.")] = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Maak de communicatie- en participatieparagraaf van een voorstel, uit wat is vastgelegd.

    Bij de start kijkt zij vooruit, bij het besluit terug. Zij past op één A4. Wat ontbreekt, staat er als “nog niet
    vastgelegd”.
    """
    from participatie_cli.usecases.paragraafmaken import Paragraafwens, maak_paragraaf
    from participatie_cli.usecases.productuitvoer import Productwens

    wens = Productwens(formaat, uit, peildatum, sjablonen, overschrijf)
    keuze = Paragraafwens(project, voor, moment, leg_vast=leg_vast, zonder_vragen=ja)
    raise typer.Exit(maak_paragraaf(keuze, wens, sys.stdout))
