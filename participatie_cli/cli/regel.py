"""`participatie regel`: what the rules ask, and why."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from participatie_cli.cli.formaten import tekst_of_json
from participatie_cli.cli.opties import Wetgevingoptie

if TYPE_CHECKING:
    from participatie_cli.console.regels import Regelpagina
    from participatie_cli.console.scherm import Scherm


def _vul_aan(begin: str) -> list[str]:
    from participatie_cli.rules.catalog import regelbladen

    namen = [naam for blad in regelbladen() for naam in (blad.regel.code, blad.regel.naam)]
    return [naam for naam in namen if naam.lower().startswith(begin.lower())]


def _toon(scherm: "Scherm", bladen: "list[Regelpagina]") -> None:
    from participatie_cli.console.regels import toon_blad, toon_lijst

    if len(bladen) == 1:
        toon_blad(scherm, bladen[0])
    else:
        toon_lijst(scherm, bladen)


def _als_gegevens(bladen: "list[Regelpagina]") -> object:
    from participatie_cli.console.regels import als_gegevens

    return [als_gegevens(blad) for blad in bladen]


FORMATEN: Final = tekst_of_json(_toon, _als_gegevens)


def regel(
    naam: Annotated[
        str | None,
        typer.Argument(
            metavar="CODE|NAAM",
            show_default=False,
            autocompletion=_vul_aan,
            help="Zonder naam: de lijst van alle regels.",
        ),
    ] = None,
    formaat: Annotated[str, FORMATEN.optie()] = FORMATEN.standaard,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Toon de tekst van een regel, of de lijst van alle regels."""
    from participatie_cli.usecases.regelbladen import alle_bladen, gezocht_blad

    bladen = alle_bladen()
    FORMATEN[formaat](bladen if naam is None else [gezocht_blad(naam, bladen)])
