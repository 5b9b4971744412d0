"""Typer speaks English; here it learns the Dutch that users read."""

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

from participatie_cli.cli.gebruiksfout import Gebruiksfout
from participatie_cli.model.suggestie import bedoelde_u

HULP = "Toon deze uitleg en stop."
_AANVULLING = {
    "install_completion": "Installeer het aanvullen met Tab voor deze shell.",
    "show_completion": "Toon de code voor het aanvullen met Tab.",
}
_TUSSEN_QUOTES = re.compile(r"'([^']*)'")


class _Nederlands:
    """Help in Dutch, for a command or a group of commands."""

    def get_usage(self, ctx: Any) -> str:
        engels: str = super().get_usage(ctx)  # type: ignore[misc]
        gebruik = engels.replace("Usage:", "Gebruik:", 1).replace("[OPTIONS]", "[OPTIES]")
        return gebruik.replace("COMMAND [ARGS]...", "OPDRACHT [ARGUMENTEN]...")

    def get_help_option(self, ctx: Any) -> Any:
        optie = super().get_help_option(ctx)  # type: ignore[misc]
        if optie is not None:
            optie.help = HULP
        return optie

    def format_help(self, ctx: Any, formatter: Any) -> None:
        from typer import rich_utils

        rich_utils.ARGUMENTS_PANEL_TITLE = "Argumenten"
        rich_utils.OPTIONS_PANEL_TITLE = "Opties"
        rich_utils.COMMANDS_PANEL_TITLE = "Opdrachten"
        rich_utils.DEFAULT_STRING = "[standaard: {}]"
        rich_utils.REQUIRED_LONG_STRING = "[verplicht]"
        for optie in self.params:  # type: ignore[attr-defined]
            optie.help = _AANVULLING.get(optie.name, optie.help)
        super().format_help(ctx, formatter)  # type: ignore[misc]


class Opdracht(_Nederlands, TyperCommand):
    """One command."""


class Opdrachten(_Nederlands, TyperGroup):
    """The program with its commands."""


def vertaald(fout: Any) -> Gebruiksfout:
    """Turn a usage error of Typer into one of ours."""
    soort, ctx = type(fout).__name__, getattr(fout, "ctx", None)
    hulp = f"Kijk met `{ctx.command_path if ctx else 'participatie'} --help` wat er kan."
    if soort == "NoSuchOption":
        opties = [optie for parameter in ctx.command.params for optie in parameter.opts] if ctx else []
        return Gebruiksfout(f"De optie {fout.option_name} bestaat niet.{bedoelde_u(fout.option_name, opties)}", hulp)
    if soort == "BadOptionUsage":
        return Gebruiksfout(f"Bij de optie {fout.option_name} ontbreekt een waarde, of er hoort er geen.", hulp)
    if soort == "MissingParameter":
        return Gebruiksfout(f"Het argument {fout.param.metavar or fout.param.name} ontbreekt.", hulp)
    if soort == "BadParameter":
        return _verkeerde_waarde(fout, hulp)
    return _onbekende_opdracht(fout, ctx, hulp)


def _verkeerde_waarde(fout: Any, hulp: str) -> Gebruiksfout:
    gegeven, *keuzes = _TUSSEN_QUOTES.findall(fout.message) or [""]
    waar = fout.param.opts[0] if fout.param else "deze optie"
    herstel = f"Kies uit: {', '.join(keuzes)}." if keuzes else hulp
    return Gebruiksfout(f"“{gegeven}” kan niet bij {waar}.{bedoelde_u(gegeven, keuzes)}", herstel)


def _onbekende_opdracht(fout: Any, ctx: Any, hulp: str) -> Gebruiksfout:
    gegeven = (_TUSSEN_QUOTES.findall(fout.message) or [""])[0]
    if "No such command" in fout.message:
        return Gebruiksfout(
            f"De opdracht “{gegeven}” bestaat niet.{bedoelde_u(gegeven, list(ctx.command.commands))}", hulp
        )
    if fout.message.startswith("Missing command"):
        return Gebruiksfout("Er is geen opdracht gegeven.", hulp)
    return Gebruiksfout("Er staat een argument te veel of te weinig.", hulp)
