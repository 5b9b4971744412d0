"""`participatie report`: the interim report for college and council, as a document."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from participatie_cli.cli.exitcode import Exitcode
from participatie_cli.cli.gebruiksfout import Gebruiksfout
from participatie_cli.cli.kiezen import register_hier
from participatie_cli.cli.opties import Peildatumoptie


class Formaat(StrEnum):
    """In which form the report is made; the value is also how its file ends."""

    MD = "md"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    ALLE = "alle"


STANDAARDUITVOER: Final = Path("-")
_TEKST: Final = (Formaat.MD, Formaat.HTML)


def report(
    periode: Annotated[
        str | None,
        typer.Option(
            "--periode",
            metavar="JJJJ-MM",
            show_default=False,
            help="De periode die in deze maand eindigt, zoals 2026-09. Standaard de laatste die is afgelopen.",
        ),
    ] = None,
    formaat: Annotated[
        Formaat, typer.Option("--formaat", metavar="FORMAAT", help="md, html, docx, pdf of alle.")
    ] = Formaat.MD,
    uit: Annotated[
        Path,
        typer.Option(
            "--uit",
            metavar="MAP",
            readable=False,
            help="In welke map het verslag komt. Met - komt md of html op het scherm.",
        ),
    ] = Path(),
    peildatum: Peildatumoptie = None,
    revisie: Annotated[
        str | None,
        typer.Option(
            "--revisie", metavar="REV", show_default=False, help="Het register zoals het was in deze commit van Git."
        ),
    ] = None,
    vergelijk: Annotated[
        str | None,
        typer.Option(
            "--vergelijk",
            metavar="REV",
            show_default=False,
            help="Vergelijk met deze commit, en niet met de stand aan het eind van de vorige periode.",
        ),
    ] = None,
    sjablonen: Annotated[
        Path | None,
        typer.Option(
            "--sjablonen", metavar="MAP", show_default=False, readable=False, help="Een map met eigen sjablonen."
        ),
    ] = None,
    overschrijf: Annotated[bool, typer.Option("--overschrijf", help="Vervang een verslag dat er al is.")] = False,
    streng: Annotated[
        bool, typer.Option("--streng", help="Maak geen verslag als er bevindingen zijn met ernst fout.")
    ] = False,
) -> None:
    """Maak de tussenrapportage over een periode, voor college en raad.

    Alles is uitgerekend tot en met de laatste dag van de periode. Het register zelf wordt niet gewijzigd.
    """
    from participatie_cli.cli.rapportgegevens import Vraag
    from participatie_cli.cli.rapportuitvoer import Opdracht, maak_verslag

    register = register_hier()
    formaten = tuple(een for een in Formaat if een is not Formaat.ALLE) if formaat is Formaat.ALLE else (formaat,)
    if uit == STANDAARDUITVOER and (len(formaten) > 1 or formaat not in _TEKST):
        raise Gebruiksfout(
            f"Het formaat {formaat.value} kan niet op het scherm.",
            "Geef met --uit een map, of kies --formaat md of html.",
        )
    opdracht = Opdracht(
        register=register,
        vraag=Vraag(periode, peildatum, revisie, vergelijk),
        formaten=tuple(een.value for een in formaten),
        uit=None if uit == STANDAARDUITVOER else uit,
        sjablonen=sjablonen,
        overschrijf=overschrijf,
        streng=streng,
    )
    raise typer.Exit(maak_verslag(opdracht, sys.stdout) or Exitcode.GOED)
