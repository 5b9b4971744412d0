"""`participatie toon`: one project (or other file of the register) on a page."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from participatie_cli.cli.opties import Peildatumoptie, Wetgevingoptie
from participatie_cli.usecases.kiezen import gekozen_bestand, register_hier, vul_bestand_aan
from participatie_cli.usecases.peildatum import lees_peildatum

if TYPE_CHECKING:
    pass


def toon(
    kenmerk: Annotated[
        str, typer.Argument(metavar="ID", autocompletion=vul_bestand_aan, help="De naam van het bestand, zonder .yaml.")
    ],
    peildatum: Peildatumoptie = None,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Toon één project op één pagina.

    U ziet de fase, de tijdlijn, wat er komt en wat er te verbeteren is.
    """
    from participatie_cli.console.projectpagina import toon_pagina
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.usecases.projectpagina import maak_pagina

    register = register_hier()
    bestand = gekozen_bestand(kenmerk, register)
    toon_pagina(Scherm(sys.stdout), maak_pagina(register, bestand, lees_peildatum(peildatum)))
