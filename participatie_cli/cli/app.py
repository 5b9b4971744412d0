"""The commands, put together. A command is imported when it is the one that runs, and what it needs even later."""

import sys
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Any, Final

import typer
from typer.main import get_command

from participatie_cli import __version__
from participatie_cli.cli.momenten import MOMENTEN
from participatie_cli.cli.nederlands import Opdracht, Opdrachten, installeer_in_het_nederlands
from participatie_cli.cli.opties import Opnieuwoptie, Wetgevingoptie
from participatie_cli.cli.overzicht import overzicht_of_hulp

_MET_EIGEN_OPDRACHTEN: Final = {
    "kader": "Toon wat er geldt, en welke regel ernaar vraagt.",
    "sjabloon": "Kopieer of controleer sjablonen van het verslag.",
    "toolbox": "Toon en kies werkvormen.",
}
"""The commands that are a group of commands, and what each is for."""


def _versie(gevraagd: bool) -> None:
    if gevraagd:
        from participatie_cli.store.kaderdata import landelijk
        from participatie_cli.wording.waarden import programma_in_woorden

        sys.stdout.write(f"{programma_in_woorden(__version__, landelijk().uitgave)}\n")
        raise typer.Exit


def participatie(
    context: typer.Context,
    versie: bool = typer.Option(False, "--version", callback=_versie, is_eager=True, help="Toon de versies en stop."),
    wetgeving: Wetgevingoptie = None,
    opnieuw: Opnieuwoptie = False,
) -> None:
    """Without a command: the register on one screen, or the help where there is none."""
    if context.invoked_subcommand is None:
        overzicht_of_hulp(context)


@cache
def opdrachten(eerste: str | None = None) -> Any:
    """The program as Typer runs it.

    Where the first word that was typed is a command, nothing else is asked of the program than that one.
    """
    alle = [naam for namen in MOMENTEN.values() for naam in namen]
    geheel = get_command(_samengesteld([eerste] if eerste in alle else alle))
    installeer_in_het_nederlands(geheel)
    return geheel


def _samengesteld(namen: Iterable[str]) -> typer.Typer:
    """These commands; each stands in a file of its own name."""
    app = typer.Typer(
        cls=Opdrachten,
        name="participatie",
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
        epilog="Uitleg voor de participatiecoach staat in docs/handleiding.md.",
    )
    app.callback(
        help="Participatie aantoonbaar goed doen: controleer het register tegen wet, verordening en visie.",
        invoke_without_command=True,
    )(participatie)
    for naam in namen:
        heet = naam.replace("-", "_")
        bestand = import_module(f"participatie_cli.cli.{heet}")
        if naam in _MET_EIGEN_OPDRACHTEN:
            app.add_typer(bestand.app, name=naam, short_help=_MET_EIGEN_OPDRACHTEN[naam])
        else:
            app.command(naam, cls=Opdracht)(getattr(bestand, heet))
    return app
