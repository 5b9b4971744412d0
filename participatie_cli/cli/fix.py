"""`participatie fix`: mends that cannot change what a register means."""

from typing import Annotated

import typer

from participatie_cli.cli.opties import Jaoptie, Wetgevingoptie
from participatie_cli.usecases.kiezen import register_hier
from participatie_cli.usecases.peildatum import lees_peildatum


def fix(
    wat: Annotated[
        str | None,
        typer.Argument(
            metavar="WAT",
            show_default=False,
            help="tekens, schrijfwijze, volgorde of vorm, of de code van een bevinding.",
        ),
    ] = None,
    vorm: Annotated[
        bool, typer.Option("--vorm", help="Zet een ouder register om naar de vorm van nu. Hetzelfde als fix vorm.")
    ] = False,
    ja: Jaoptie = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Herstel wat het programma zelf kan, zonder dat er iets anders komt te staan.

    Zo wordt 12 november 2026 als datum 2026-11-12, en verdwijnt een teken dat niemand ziet. U ziet eerst wat er
    verandert. Een raad als “bedoelde u” volgt het programma nooit zelf.
    """
    from participatie_cli.usecases.herstellen import Herstelvraag, gekozen, herstel_register

    vraag = Herstelvraag(gekozen(wat, vorm=vorm), ja)
    herstel_register(register_hier(), vraag, lees_peildatum(None))
