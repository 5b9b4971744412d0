"""`participatie report`: the interim report for college and council, as a document."""

import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from participatie_cli.cli.formaten import een_van, formaatoptie, woordoptie
from participatie_cli.cli.opties import Opnieuwoptie, Overschrijfoptie, Peildatumoptie, Sjablonenoptie, Wetgevingoptie
from participatie_cli.report.formaat.formaten import FORMATEN
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import register_hier

ALLE: Final = "alle"
STANDAARDUITVOER: Final = Path("-")
_OP_HET_SCHERM: Final = een_van([naam for naam, formaat in FORMATEN.items() if formaat.tekst])


VERANTWOORDING: Final = "verantwoording"


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
        str,
        formaatoptie([*FORMATEN, ALLE], f"{een_van([*FORMATEN, ALLE])}."),
    ] = next(iter(FORMATEN)),
    uit: Annotated[
        Path,
        typer.Option(
            "--uit",
            metavar="MAP",
            readable=False,
            help=f"In welke map het verslag komt. Met - komt {_OP_HET_SCHERM} op het scherm.",
        ),
    ] = Path(),
    met: Annotated[
        str | None,
        woordoptie("--met", [VERANTWOORDING], "Zet de verantwoording achter de rapportage: normen, bronnen, onbekend."),
    ] = None,
    alleen: Annotated[
        str | None, woordoptie("--alleen", [VERANTWOORDING], "Maak alleen de verantwoording, als eigen stuk.")
    ] = None,
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
    sjablonen: Sjablonenoptie = None,
    overschrijf: Overschrijfoptie = False,
    streng: Annotated[
        bool, typer.Option("--streng", help="Maak geen verslag als er bevindingen zijn met ernst fout.")
    ] = False,
    wetgeving: Wetgevingoptie = None,
    opnieuw: Opnieuwoptie = False,
) -> None:
    """Maak de tussenrapportage over een periode, voor college en raad.

    Alles is uitgerekend tot en met de laatste dag van de periode. Het register zelf wordt niet gewijzigd.
    """
    from participatie_cli.report.beeld.samenstelling import Samenstelling
    from participatie_cli.report.sjabloon.namen import RAPPORT
    from participatie_cli.usecases.documentuitvoer import Uitvoer
    from participatie_cli.usecases.rapportgegevens import Rapportvraag
    from participatie_cli.usecases.rapportuitvoer import Rapportopdracht, maak_verslag

    register = register_hier()
    formaten = tuple(FORMATEN.values()) if formaat == ALLE else (FORMATEN[formaat],)
    if uit == STANDAARDUITVOER and not (len(formaten) == 1 and formaten[0].tekst):
        raise Gebruiksfout(
            f"Het formaat {formaat} kan niet op het scherm.",
            f"Geef met --uit een map, of kies --formaat {_OP_HET_SCHERM}.",
        )
    if met and alleen:
        raise Gebruiksfout("--met en --alleen kunnen niet samen.", "Kies een van de twee.")
    uitvoer = Uitvoer(
        register=register,
        soort=RAPPORT,
        formaten=formaten,
        uit=None if uit == STANDAARDUITVOER else uit,
        sjablonen=sjablonen,
        overschrijf=overschrijf,
    )
    opdracht = Rapportopdracht(
        vraag=Rapportvraag(periode, peildatum, revisie, vergelijk),
        samenstelling=Samenstelling.van(met=bool(met), alleen=bool(alleen)),
        uitvoer=uitvoer,
        streng=streng,
    )
    raise typer.Exit(maak_verslag(opdracht, sys.stdout) or Exitcode.GOED)
