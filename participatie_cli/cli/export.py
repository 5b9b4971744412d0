"""`participatie export`: open data out of one or more registers."""

import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from participatie_cli.cli.formaten import formaatoptie
from participatie_cli.cli.opties import Overschrijfoptie, Peildatumoptie, Wetgevingoptie
from participatie_cli.export.formaten import ALLE, DCAT, EXPORTFORMATEN, STANDAARD, WOORDEN

_HULP: Final = ", ".join(f"{een.voor} ({een.naam})" for een in EXPORTFORMATEN.values())


def export(
    registers: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="REGISTER",
            show_default=False,
            readable=False,
            help="Mappen met elk een register, voor een regio of onderzoek. Zonder map: het register hier.",
        ),
    ] = None,
    formaat: Annotated[
        list[str] | None, formaatoptie(WOORDEN, f"Voor {_HULP}, dataportalen ({DCAT}), of {ALLE}. Mag vaker.")
    ] = None,
    uit: Annotated[
        Path, typer.Option("--uit", metavar="MAP", readable=False, help="In welke map de bestanden komen.")
    ] = Path("open-data"),
    peildatum: Peildatumoptie = None,
    overschrijf: Overschrijfoptie = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Maak open data van het register: tabellen met uitleg bij elke kolom, die anderen mogen gebruiken.

    Alleen wat openbaar is, gaat mee. Staan er persoonsgegevens in het register, dan wordt er niets gemaakt.
    """
    from participatie_cli.usecases.exporteren import Exportopdracht, exporteer

    opdracht = Exportopdracht(tuple(registers or ()), tuple(formaat or (STANDAARD,)), uit, peildatum, overschrijf)
    raise typer.Exit(exporteer(opdracht, sys.stdout))
