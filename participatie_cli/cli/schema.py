"""`participatie schema`: what a file may hold, for an editor that looks along."""

import sys
from typing import Annotated

import typer


def _vul_aan(begin: str) -> list[str]:
    from participatie_cli.usecases.schemas import BESTANDEN

    return [naam for naam in BESTANDEN if naam.startswith(begin.lower())]


def schema(
    soort: Annotated[
        str | None,
        typer.Argument(
            metavar="SOORT",
            show_default=False,
            autocompletion=_vul_aan,
            help="Zonder soort: de lijst van alle soorten bestanden.",
        ),
    ] = None,
) -> None:
    """Toon het JSON Schema van een soort bestand. Daarmee kan uw teksteditor meekijken terwijl u schrijft.

    Zet het in een bestand, zoals project.json, en wijs dat aan in uw teksteditor.
    """
    from participatie_cli.console.schemas import toon_soorten
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.usecases.schemas import gezochte_soort, plaatsen, schematekst

    if soort is None:
        toon_soorten(Scherm(sys.stdout), plaatsen())
    else:
        sys.stdout.write(schematekst(gezochte_soort(soort)))
