"""How an answer stands in the data of a file: what nobody knows is `onbekend`."""

from datetime import date
from typing import Any

from participatie_cli.gesprek.nieuw.gegeven import lijst_van, onderwerpen_van, tekst_van
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import WOORD


def of_onbekend(gegeven: Antwoorden, vraag: str) -> str:
    """One answer."""
    return tekst_van(gegeven, vraag) or WOORD


def als_dag(tekst: str | None) -> date | str:
    """A day as YAML writes it; a month, a year or `onbekend` as its text."""
    if tekst is None:
        return WOORD
    datum = Datum.lees(tekst)
    return datum.vroegst if datum.op_de_dag else tekst


def als_onderwerpen(gegeven: Antwoorden, vraag: str) -> Any:
    """What was named as open or fixed; an empty list is that there is nothing."""
    onderwerpen = onderwerpen_van(gegeven, vraag)
    return WOORD if onderwerpen is None else list(onderwerpen)


def als_lijst(gegeven: Antwoorden, vraag: str) -> Any:
    """Many answers."""
    return list(lijst_van(gegeven, vraag) or ()) or WOORD
