"""Options that more than one command has, and how their text is understood."""

from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from participatie_cli.cli.gebruiksfout import Gebruiksfout

Peildatumoptie = Annotated[
    str | None,
    typer.Option("--peildatum", metavar="JJJJ-MM-DD", help="Beoordeel alsof het deze dag is. Standaard vandaag."),
]


class Drempel(StrEnum):
    """From which severity on the program ends in exit code 1."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    ADVIES = "advies"


def lees_peildatum(tekst: str | None, wat: str = "peildatum") -> date:
    """Understand a day, called `wat` to the user; without one it is today. Raise Gebruiksfout where it is no day."""
    if tekst is None:
        return date.today()
    from participatie_cli.model.datum import Datum
    from participatie_cli.model.waardefout import WaardeFout

    try:
        datum = Datum.lees(tekst)
    except WaardeFout as fout:
        raise Gebruiksfout(f"De {wat} klopt niet. {fout.zin}", fout.herstel) from None
    if not datum.op_de_dag:
        raise Gebruiksfout(f"De {wat} “{tekst}” is geen dag.", "Schrijf jaar-maand-dag, bijvoorbeeld 2026-01-31.")
    return datum.vroegst
