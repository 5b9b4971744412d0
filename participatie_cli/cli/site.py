"""`participatie site`: the public site, as a folder of pages for any web server."""

import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from participatie_cli.cli.opties import Opnieuwoptie, Peildatumoptie, Wetgevingoptie
from participatie_cli.usecases.kiezen import register_hier

MAP: Final = Path("site")


def site(
    uit: Annotated[
        Path,
        typer.Option(
            "--uit",
            metavar="MAP",
            readable=False,
            help="In welke map de site komt: een lege, of die van de vorige keer.",
        ),
    ] = MAP,
    huisstijl: Annotated[
        Path | None,
        typer.Option(
            "--huisstijl",
            metavar="BESTAND",
            show_default=False,
            readable=False,
            help="Kleuren en letters van de gemeente: een CSS-bestand met tokens van het NL Design System.",
        ),
    ] = None,
    sjablonen: Annotated[
        Path | None,
        typer.Option(
            "--sjablonen",
            metavar="MAP",
            show_default=False,
            readable=False,
            help="Een map met eigen sjablonen voor de site; wat daar niet in staat, is ingebouwd.",
        ),
    ] = None,
    zonder_versies: Annotated[
        bool, typer.Option("--zonder-versies", help="Zet geen eerdere versies van de pagina's op de site.")
    ] = False,
    zonder_zoeken: Annotated[
        bool, typer.Option("--zonder-zoeken", help="Maak de site niet doorzoekbaar; dan is er nergens script.")
    ] = False,
    zonder_gegevens: Annotated[bool, typer.Option("--zonder-gegevens", help="Zet er geen open data bij.")] = False,
    peildatum: Peildatumoptie = None,
    wetgeving: Wetgevingoptie = None,
    opnieuw: Opnieuwoptie = False,
) -> None:
    """Maak de openbare site: wat er speelt, wanneer inwoners kunnen meedoen en wat er met hun inbreng is gedaan.

    De site is een map met bladzijden, zonder server en zonder cookies. Wat intern is, komt er niet op.
    """
    from participatie_cli.usecases.sitemaken import Siteopdracht, maak_site

    opdracht = Siteopdracht(
        register=register_hier(),
        uit=uit,
        peildatum=peildatum,
        huisstijl=huisstijl,
        sjablonen=sjablonen,
        met_versies=not zonder_versies,
        met_zoeken=not zonder_zoeken,
        met_gegevens=not zonder_gegevens,
    )
    raise typer.Exit(maak_site(opdracht, sys.stdout))
