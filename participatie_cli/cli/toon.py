"""`participatie toon`: one project (or other file of the register) on a page."""

import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from participatie_cli.cli.formaten import JSON, MARKDOWN, TEKST, Formaat, Formaten
from participatie_cli.cli.opties import Opnieuwoptie, Peildatumoptie, Wetgevingoptie
from participatie_cli.usecases.kiezen import gekozen_bestand, register_hier, vul_bestand_aan
from participatie_cli.usecases.peildatum import lees_peildatum

if TYPE_CHECKING:
    from participatie_cli.console.paginabeeld import Pagina


def _als_tekst(pagina: "Pagina") -> None:
    from participatie_cli.console.projectpagina import toon_pagina
    from participatie_cli.console.scherm import Scherm

    toon_pagina(Scherm(sys.stdout), pagina)


def _als_json(pagina: "Pagina") -> None:
    from participatie_cli import __version__
    from participatie_cli.console.als_json import schrijf_json
    from participatie_cli.console.als_toonjson import pagina_als_gegevens

    schrijf_json(pagina_als_gegevens(pagina, __version__), sys.stdout)


def _als_markdown(pagina: "Pagina") -> None:
    from participatie_cli.console.als_toonmarkdown import schrijf_pagina

    schrijf_pagina(pagina, sys.stdout)


FORMATEN: Final = Formaten(
    Formaat(TEKST, "mensen", _als_tekst),
    Formaat(JSON, "programma's", _als_json),
    Formaat(MARKDOWN, "een document", _als_markdown),
)


def toon(
    kenmerk: Annotated[
        str, typer.Argument(metavar="ID", autocompletion=vul_bestand_aan, help="De naam van het bestand, zonder .yaml.")
    ],
    peildatum: Peildatumoptie = None,
    formaat: Annotated[str, FORMATEN.optie()] = FORMATEN.standaard,
    wetgeving: Wetgevingoptie = None,
    opnieuw: Opnieuwoptie = False,
) -> None:
    """Toon één project op één pagina, of een ander bestand van het register.

    U ziet waar het staat, wat er is gebeurd, wat er met de inbreng is gedaan, wat er komt en wat beter kan.
    """
    from participatie_cli.usecases.projectpagina import maak_pagina

    register = register_hier()
    bestand = gekozen_bestand(kenmerk, register)
    FORMATEN[formaat](maak_pagina(register, bestand, lees_peildatum(peildatum)))
