"""`participatie` by itself: the register on one screen."""

import sys
from typing import Any

from participatie_cli.usecases.kiezen import gezocht_register
from participatie_cli.usecases.peildatum import lees_peildatum


def overzicht_of_hulp(context: Any) -> None:
    """Show the register in or above the current folder; outside one, what the program can do."""
    register = gezocht_register()
    if register is None:
        sys.stdout.write(f"{context.get_help()}\n")
        return
    from participatie_cli.console.overzichtpagina import toon_overzicht
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.usecases.overzicht import maak_overzicht

    toon_overzicht(Scherm(sys.stdout), maak_overzicht(register, lees_peildatum(None)))
