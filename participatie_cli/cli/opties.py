"""Options that more than one command has."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from participatie_cli.usecases.kiezen import vul_project_aan

VARIABELE: Final = "PARTICIPATIE_WETGEVING"
VAN_VOREN: Final = "PARTICIPATIE_OPNIEUW"


def _kies_wetgeving(ctx: typer.Context, parameter: typer.CallbackParam, map_: str | None) -> None:
    """What is chosen holds for the whole run, so no command has to pass it on."""
    if map_ is None or ctx.resilient_parsing:
        return
    from participatie_cli.usecases.wetgeving import kies_wetgeving

    bron = ctx.get_parameter_source(parameter.name or "")
    kies_wetgeving(map_, VARIABELE if bron is not None and bron.name == "ENVIRONMENT" else None)


Wetgevingoptie = Annotated[
    str | None,
    typer.Option(
        "--wetgeving",
        metavar="MAP",
        envvar=VARIABELE,
        show_envvar=False,
        show_default=False,
        callback=_kies_wetgeving,
        help=f"Gebruik een nieuwere uitgave van de wetten, uit deze map. Kan ook met {VARIABELE}.",
    ),
]


def _reken_opnieuw(ctx: typer.Context, opnieuw: bool) -> None:
    """It holds for the whole run, so no command has to pass it on."""
    if opnieuw and not ctx.resilient_parsing:
        from participatie_cli.usecases.bewaren import zet_bewaren

        zet_bewaren(aan=False)


Opnieuwoptie = Annotated[
    bool,
    typer.Option(
        "--opnieuw",
        envvar=VAN_VOREN,
        show_envvar=False,
        callback=_reken_opnieuw,
        help=f"Reken alles opnieuw uit, zonder uitkomsten te bewaren of te gebruiken. Kan ook met {VAN_VOREN}=1.",
    ),
]

Peildatumoptie = Annotated[
    str | None,
    typer.Option("--peildatum", metavar="JJJJ-MM-DD", help="Beoordeel alsof het deze dag is. Standaard vandaag."),
]


class Drempel(StrEnum):
    """From which severity on the program ends in exit code 1."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    ADVIES = "advies"


Antwoordoptie = Annotated[
    list[str] | None,
    typer.Option(
        "--antwoord",
        "-a",
        metavar="VRAAG=ANTWOORD",
        show_default=False,
        help="Een antwoord vooraf, zoals titel=Molenpark. Mag vaker.",
    ),
]
Jsonoptie = Annotated[bool, typer.Option("--json", help="Lees de antwoorden als JSON van de standaardinvoer.")]
Vragenoptie = Annotated[bool, typer.Option("--vragen", help="Toon de vragen met hun naam, en stop.")]
Jaoptie = Annotated[bool, typer.Option("--ja", help="Vraag niets en leg vast; wat u niet meegeeft, is onbekend.")]
Sjablonenoptie = Annotated[
    Path | None,
    typer.Option("--sjablonen", metavar="MAP", show_default=False, readable=False, help="Een map met eigen sjablonen."),
]
Overschrijfoptie = Annotated[bool, typer.Option("--overschrijf", help="Vervang een bestand dat er al is.")]
Padenargument = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="PAD",
        show_default=False,
        readable=False,
        help="Bestanden of mappen. Zonder pad: het register in of boven deze map.",
    ),
]
Projectargument = Annotated[
    str, typer.Argument(metavar="ID", autocompletion=vul_project_aan, help="De naam van het project, zonder .yaml.")
]
Productmapoptie = Annotated[
    Path | None,
    typer.Option(
        "--uit",
        metavar="MAP",
        show_default=False,
        readable=False,
        help="In welke map het bestand komt. Zonder --uit komt tekst op het scherm, en iets anders in deze map.",
    ),
]
