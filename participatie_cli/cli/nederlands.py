"""Typer speaks English; here it learns the Dutch that users read."""

import re
import shutil
import sys
from ast import literal_eval
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import typer
from typer import core
from typer.core import TyperCommand, TyperGroup

from participatie_cli.cli.momenten import MOMENTEN
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.values.suggestie import bedoelde_u
from participatie_cli.wording.zichtbaar import toonbaar

SMAL: Final = 60
INSPRINGEN: Final = 6
HULP = "Toon deze uitleg en stop."
_AANVULLING = {
    "install_completion": "Installeer het aanvullen met Tab voor deze shell.",
    "show_completion": "Toon de code voor het aanvullen met Tab.",
}
_WOORDEN = {
    "Arguments": "Argumenten",
    "Options": "Opties",
    "Commands": "Opdrachten",
    "default: {default}": "standaard: {default}",
    "required": "verplicht",
}
_GEBRUIK = {"[OPTIONS]": "[OPTIES]", "COMMAND [ARGS]...": "OPDRACHT [ARGUMENTEN]..."}
_MEER_WAARDEN = re.compile(r"requires (\d+) arguments")
_EERSTE_ZIN = re.compile(r"(?<=\.) (?=[A-Z])")
_TUSSEN_QUOTES = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""")
"""A text as Python writes it: what a user typed can hold quotation marks of its own."""


if TYPE_CHECKING:
    _Basis = TyperCommand
else:
    _Basis = object


def _vertaal(message: str) -> str:
    """Stand in for gettext: Typer has no Dutch, and asks for it only when it writes help."""
    return _WOORDEN.get(message, message)


def _pas_in(formatter: Any, kolommen: int) -> None:
    """Fit help in a terminal narrower than Typer thinks of: each text goes below the name it explains."""
    if kolommen < SMAL:
        formatter.width = kolommen - 1
        formatter.write_dl = partial(formatter.write_dl, col_max=INSPRINGEN)


class _Nederlands(_Basis):
    """Help in Dutch, for a command or a group of commands."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        stukken = " ".join(self.collect_usage_pieces(ctx))
        for engels, nederlands in _GEBRUIK.items():
            stukken = stukken.replace(engels, nederlands)
        formatter.write_usage(ctx.command_path, stukken, prefix="Gebruik: ")

    def get_help_option(self, ctx: Any) -> Any:
        optie = super().get_help_option(ctx)
        if optie is not None:
            optie.help = HULP
        return optie

    def format_help(self, ctx: Any, formatter: Any) -> None:
        vars(core)["_"] = _vertaal
        parameters: list[Any] = [*self.params]
        for parameter in parameters:
            parameter.help = _AANVULLING.get(parameter.name, parameter.help)
            if parameter.param_type_name == "argument":
                parameter.display_type_rich = lambda ctx: ""
        _pas_in(formatter, shutil.get_terminal_size().columns)
        super().format_help(ctx, formatter)


class Opdracht(_Nederlands, TyperCommand):
    """One command."""


class Opdrachten(_Nederlands, TyperGroup):
    """The program with its commands, grouped by the moment in the work at which one needs them."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write a heading for each moment with its commands; within a command there is one."""
        if ctx.parent is not None:
            super().format_commands(ctx, formatter)
            return
        breedte = max((len(naam) for naam in self.commands), default=0)
        for moment, namen in MOMENTEN.items():
            rijen = [(naam.ljust(breedte), _kort(self.commands[naam])) for naam in namen if naam in self.commands]
            if rijen:
                with formatter.section(moment):
                    formatter.write_dl(rijen)


def _kort(opdracht: Any) -> str:
    """What a command does, in its own first sentence."""
    tekst = str(opdracht.short_help or opdracht.help).split("\n\n", maxsplit=1)[0]
    return _EERSTE_ZIN.split(" ".join(tekst.split()), maxsplit=1)[0]


def installeer_in_het_nederlands(opdrachten: Any) -> None:
    """Let `--install-completion` say in Dutch what it did."""
    for parameter in opdrachten.params:
        if parameter.name == "install_completion":
            parameter.callback = _installeer


def _installeer(ctx: Any, parameter: Any, gevraagd: bool) -> None:
    if not gevraagd:
        return
    from typer._completion_shared import install

    shell, bestand = install()
    sys.stdout.write(
        f"Aanvullen met Tab staat klaar voor {shell}, in {toonbaar(str(bestand))}.\nOpen een nieuwe terminal.\n"
    )
    raise typer.Exit


def vertaald(fout: Any) -> Gebruiksfout:
    """Turn a usage error of Typer into one of ours."""
    soort, ctx = type(fout).__name__, getattr(fout, "ctx", None)
    hulp = f"Kijk met `{ctx.command_path if ctx else 'participatie'} --help` wat er kan."
    if soort == "NoSuchOption":
        opties = [optie for parameter in ctx.command.params for optie in parameter.opts] if ctx else []
        return Gebruiksfout(f"De optie {fout.option_name} bestaat niet.{bedoelde_u(fout.option_name, opties)}", hulp)
    if soort == "BadOptionUsage":
        return Gebruiksfout(f"Bij de optie {fout.option_name} {_wat_erbij_hoort(fout.message)}.", hulp)
    if soort == "NoArgsIsHelpError":
        return Gebruiksfout("Er is geen opdracht gegeven.", hulp)
    if soort == "MissingParameter":
        return Gebruiksfout(f"Het argument {fout.param.metavar or fout.param.name} ontbreekt.", hulp)
    if soort == "BadParameter":
        return _verkeerde_waarde(fout, hulp)
    return _onbekende_opdracht(fout, ctx, hulp)


def _wat_erbij_hoort(melding: str) -> str:
    if meer := _MEER_WAARDEN.search(melding):
        return f"horen {meer[1]} waarden"
    return "ontbreekt een waarde" if "requires" in melding else "hoort geen waarde"


def _verkeerde_waarde(fout: Any, hulp: str) -> Gebruiksfout:
    gegeven, *keuzes = _aangehaald(fout.message) or [""]
    waar = _naam_van(fout.param) if fout.param else "deze optie"
    herstel = f"Kies uit: {', '.join(keuzes)}." if keuzes else hulp
    return Gebruiksfout(f"“{gegeven}” kan niet bij {waar}.{bedoelde_u(gegeven, keuzes)}", herstel)


def _aangehaald(melding: str) -> list[str]:
    """The texts that a message of Typer quotes, without the marks around them."""
    return [str(literal_eval(gevonden)) for gevonden in _TUSSEN_QUOTES.findall(melding)]


def _naam_van(parameter: Any) -> str:
    """An option as it is typed, an argument as help calls it."""
    naam: str = parameter.opts[0]
    return naam if naam.startswith("-") else parameter.metavar or naam


def _onbekende_opdracht(fout: Any, ctx: Any, hulp: str) -> Gebruiksfout:
    gegeven = next(iter(_aangehaald(fout.message)), "")
    if "No such command" in fout.message:
        return Gebruiksfout(
            f"De opdracht “{gegeven}” bestaat niet.{bedoelde_u(gegeven, list(ctx.command.commands))}", hulp
        )
    if fout.message.startswith("Missing command"):
        return Gebruiksfout("Er is geen opdracht gegeven.", hulp)
    return Gebruiksfout("Er staat een argument te veel of te weinig.", hulp)
