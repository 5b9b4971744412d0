"""Options that more than one command has, and how their text is understood."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final

import typer

from participatie_cli.cli.gebruiksfout import Gebruiksfout
from participatie_cli.cli.melden import meld

if TYPE_CHECKING:
    from participatie_cli.kader.kader import Kader

ALLEEN_EEN_DAG: Final = "Schrijf jaar-maand-dag, bijvoorbeeld 2026-01-31."

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
        herstel = ALLEEN_EEN_DAG if fout.keuzes else fout.herstel
        raise Gebruiksfout(f"De {wat} klopt niet. {fout.zin}", herstel) from None
    if not datum.op_de_dag:
        raise Gebruiksfout(f"De {wat} “{tekst}” is geen dag.", ALLEEN_EEN_DAG)
    return datum.vroegst


def bewaak_leesbaar(teksten: Mapping[str, str]) -> None:
    """Refuse text to be kept, by option, that holds something a reader cannot see."""
    from participatie_cli.wording.zichtbaar import codepunt, stuurtekens

    for optie, tekst in teksten.items():
        if tekens := stuurtekens(tekst) or "".join(teken for teken in tekst if teken in "\n\t"):
            raise Gebruiksfout(
                f"In {optie} staat een teken dat niet te zien is ({codepunt(tekens[0])[1:-1]}). Er is niets gewijzigd.",
                "Typ de tekst opnieuw, op één regel en zonder tekens die u niet ziet.",
            )


def bewaak_peildatum(kader: "Kader", peildatum: date, wat: str = "peildatum") -> None:
    """Refuse a day, called `wat`, on which no norm is known to hold yet; warn of one after all that is known."""
    from participatie_cli.kader.reikwijdte import eerste_norm, laatste_bekende_dag
    from participatie_cli.model.datum import Datum

    dag, eerste, laatste = Datum.op(peildatum).voluit, eerste_norm(kader), laatste_bekende_dag(kader)
    if eerste and peildatum < eerste[1].vroegst:
        norm, van = eerste
        raise Gebruiksfout(
            f"Op {dag} kent het kader nog geen norm. De eerste is {norm.vindplaats}, vanaf {van.voluit}.",
            f"Kies een {wat} op of na {van.vroegst}.",
        )
    if laatste and laatste < peildatum:
        bekend = Datum.op(laatste).voluit
        zin = f"Let op: het kader gaat niet verder dan {bekend}. Op {dag} kunnen de normen anders zijn."
        meld(zin)
