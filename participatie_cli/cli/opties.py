"""Options that more than one command has."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    pass

Peildatumoptie = Annotated[
    str | None,
    typer.Option("--peildatum", metavar="JJJJ-MM-DD", help="Beoordeel alsof het deze dag is. Standaard vandaag."),
]


class Drempel(StrEnum):
    """From which severity on the program ends in exit code 1."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    ADVIES = "advies"
