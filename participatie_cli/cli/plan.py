"""`participatie plan`: the plan of the programme on one A3, or of one project on one A4."""

import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from participatie_cli.cli.formaten import een_van, formaatoptie, woordoptie
from participatie_cli.cli.opties import Peildatumoptie, Wetgevingoptie
from participatie_cli.report.formaat.formaten import formaten_van
from participatie_cli.report.sjabloon.namen import PLAN_A3, PLAN_A4
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import register_hier, vul_project_aan

ALLE: Final = "alle"
STANDAARDUITVOER: Final = Path("-")
_FORMATEN: Final = formaten_van(PLAN_A3)
_BLADEN: Final = {"a3": PLAN_A3, "a4": PLAN_A4}


def plan(
    kenmerk: Annotated[
        str | None,
        typer.Argument(
            metavar="[ID]",
            autocompletion=vul_project_aan,
            show_default=False,
            help="Een project, voor een A4. Zonder project komt er een A3 van het programma.",
        ),
    ] = None,
    blad: Annotated[
        str | None,
        woordoptie("--blad", [*_BLADEN], f"{een_van([*_BLADEN])}: het programma op A3, een project op A4."),
    ] = None,
    formaat: Annotated[
        str,
        formaatoptie([*_FORMATEN, ALLE], f"{een_van([*_FORMATEN, ALLE])}."),
    ] = next(iter(_FORMATEN)),
    uit: Annotated[
        Path,
        typer.Option(
            "--uit",
            metavar="MAP",
            readable=False,
            help="In welke map het plan komt. Met - komt html op het scherm.",
        ),
    ] = Path(),
    peildatum: Peildatumoptie = None,
    sjablonen: Annotated[
        Path | None,
        typer.Option(
            "--sjablonen", metavar="MAP", show_default=False, readable=False, help="Een map met eigen sjablonen."
        ),
    ] = None,
    overschrijf: Annotated[bool, typer.Option("--overschrijf", help="Vervang een plan dat er al is.")] = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Maak een plan op één blad: van het programma op A3, of van een project op A4.

    Past niet alles, dan laat het programma weg wat het minst dringend is. Dat staat op het blad, en u leest het hier.
    """
    from participatie_cli.usecases.documentuitvoer import Uitvoer
    from participatie_cli.usecases.peildatum import lees_peildatum
    from participatie_cli.usecases.planuitvoer import Planopdracht, maak_plan

    soort = _soort(blad, kenmerk)
    formaten = tuple(_FORMATEN.values()) if formaat == ALLE else (_FORMATEN[formaat],)
    if uit == STANDAARDUITVOER and not (len(formaten) == 1 and formaten[0].tekst):
        raise Gebruiksfout(
            f"Het formaat {formaat} kan niet op het scherm.", "Geef met --uit een map, of kies --formaat html."
        )
    uitvoer = Uitvoer(
        register=register_hier(),
        soort=soort,
        formaten=formaten,
        uit=None if uit == STANDAARDUITVOER else uit,
        sjablonen=sjablonen,
        overschrijf=overschrijf,
    )
    raise typer.Exit(maak_plan(Planopdracht(kenmerk, lees_peildatum(peildatum), uitvoer), sys.stdout) or Exitcode.GOED)


def _soort(blad: str | None, kenmerk: str | None) -> str:
    """Which kind of document: a sheet of another size than what it is about has does not exist."""
    soort = PLAN_A3 if kenmerk is None else PLAN_A4
    if blad is None or _BLADEN[blad] == soort:
        return soort
    if kenmerk is None:
        raise Gebruiksfout("Een A4 gaat over één project.", "Noem het project: `participatie plan --blad a4 ID`.")
    raise Gebruiksfout("Een A3 gaat over het hele programma.", "Laat het project weg, of kies --blad a4.")
