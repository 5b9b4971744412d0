"""The commands, put together. Whatever a command needs is imported when it runs, not here."""

import sys
from functools import cache
from typing import Any

import typer
from typer.main import get_command

from participatie_cli import __version__
from participatie_cli.cli.agenda import agenda
from participatie_cli.cli.brief import brief
from participatie_cli.cli.check import check
from participatie_cli.cli.export import export
from participatie_cli.cli.fix import fix
from participatie_cli.cli.info import info
from participatie_cli.cli.init import init
from participatie_cli.cli.kader import app as kader
from participatie_cli.cli.lees_in import lees_in
from participatie_cli.cli.nederlands import Opdracht, Opdrachten, installeer_in_het_nederlands
from participatie_cli.cli.nieuw import nieuw
from participatie_cli.cli.noteer import noteer
from participatie_cli.cli.nulmeting import nulmeting
from participatie_cli.cli.oordeel import oordeel
from participatie_cli.cli.opties import Opnieuwoptie, Wetgevingoptie
from participatie_cli.cli.overzicht import overzicht_of_hulp
from participatie_cli.cli.paragraaf import paragraaf
from participatie_cli.cli.plan import plan
from participatie_cli.cli.regel import regel
from participatie_cli.cli.report import report
from participatie_cli.cli.schema import schema
from participatie_cli.cli.score import score
from participatie_cli.cli.site import site
from participatie_cli.cli.sjabloon import app as sjabloon
from participatie_cli.cli.terug import terug
from participatie_cli.cli.toolbox import app as toolbox
from participatie_cli.cli.toon import toon
from participatie_cli.cli.uitdaagrecht import uitdaagrecht
from participatie_cli.cli.uitwisselen import uitwisselen
from participatie_cli.cli.voorbeeld import voorbeeld
from participatie_cli.cli.wacht import wacht
from participatie_cli.cli.zoek import zoek

app = typer.Typer(
    cls=Opdrachten,
    name="participatie",
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Uitleg voor de participatiecoach staat in docs/handleiding.md.",
)
app.command("check", cls=Opdracht)(check)
app.command("agenda", cls=Opdracht)(agenda)
app.command("export", cls=Opdracht)(export)
app.command("fix", cls=Opdracht)(fix)
app.command("info", cls=Opdracht)(info)
app.command("init", cls=Opdracht)(init)
app.add_typer(kader, name="kader", short_help="Toon wat er geldt, en welke regel ernaar vraagt.")
app.command("regel", cls=Opdracht)(regel)
app.command("noteer", cls=Opdracht)(noteer)
app.command("nieuw", cls=Opdracht)(nieuw)
app.command("lees-in", cls=Opdracht)(lees_in)
app.command("nulmeting", cls=Opdracht)(nulmeting)
app.command("oordeel", cls=Opdracht)(oordeel)
app.command("plan", cls=Opdracht)(plan)
app.command("report", cls=Opdracht)(report)
app.command("paragraaf", cls=Opdracht)(paragraaf)
app.command("brief", cls=Opdracht)(brief)
app.command("uitdaagrecht", cls=Opdracht)(uitdaagrecht)
app.command("uitwisselen", cls=Opdracht)(uitwisselen)
app.command("schema", cls=Opdracht)(schema)
app.command("score", cls=Opdracht)(score)
app.command("site", cls=Opdracht)(site)
app.add_typer(sjabloon, name="sjabloon", short_help="Kopieer of controleer sjablonen van het verslag.")
app.command("terug", cls=Opdracht)(terug)
app.add_typer(toolbox, name="toolbox", short_help="Toon en kies werkvormen.")
app.command("toon", cls=Opdracht)(toon)
app.command("voorbeeld", cls=Opdracht)(voorbeeld)
app.command("wacht", cls=Opdracht)(wacht)
app.command("zoek", cls=Opdracht)(zoek)


def _versie(gevraagd: bool) -> None:
    if gevraagd:
        from participatie_cli.store.kaderdata import landelijk
        from participatie_cli.wording.waarden import programma_in_woorden

        sys.stdout.write(f"{programma_in_woorden(__version__, landelijk().uitgave)}\n")
        raise typer.Exit


@app.callback(
    help="Participatie aantoonbaar goed doen: controleer het register tegen wet, verordening en visie.",
    invoke_without_command=True,
)
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
def opdrachten() -> Any:
    """The program as Typer runs it."""
    geheel = get_command(app)
    installeer_in_het_nederlands(geheel)
    return geheel
