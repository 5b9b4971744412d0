"""The day as of which everything is judged: understood from text, and held against what the framework knows."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Final

from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.melden import meld

if TYPE_CHECKING:
    from participatie_cli.kader.kader import Kader

ALLEEN_EEN_DAG: Final = "Schrijf jaar-maand-dag, bijvoorbeeld 2026-01-31."


def lees_peildatum(tekst: str | None, wat: str = "peildatum") -> date:
    """Understand a day, called `wat` to the user; without one it is today. Raise Gebruiksfout where it is no day."""
    if tekst is None:
        return vandaag()
    from participatie_cli.values.datum import Datum
    from participatie_cli.values.waardefout import WaardeFout

    try:
        datum = Datum.lees(tekst)
    except WaardeFout as fout:
        herstel = ALLEEN_EEN_DAG if fout.keuzes else fout.herstel
        raise Gebruiksfout(f"De {wat} klopt niet. {fout.melding}", herstel) from None
    if not datum.op_de_dag:
        raise Gebruiksfout(f"De {wat} “{tekst}” is geen dag.", ALLEEN_EEN_DAG)
    return datum.vroegst


def vandaag() -> date:
    """The day that the clock tells."""
    return date.today()


def tijd_nu() -> time:
    """The time of day on this machine: to show, never to judge by."""
    return datetime.now().astimezone().time()


def bewaak_peildatum(kader: "Kader", peildatum: date, wat: str = "peildatum") -> None:
    """Refuse a day, called `wat`, on which no norm is known to hold yet; warn of one after all that is known."""
    from participatie_cli.kader.reikwijdte import eerste_norm, laatste_bekende_dag
    from participatie_cli.values.datum import Datum

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
