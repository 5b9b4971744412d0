"""What a day that is answered has to be: one that is over, or one that is still to come."""

from participatie_cli.gesprek.nieuw.uitgangspunt import Uitgangspunt
from participatie_cli.values.datum import Datum
from participatie_cli.values.waardefout import WaardeFout


def eis_verleden(start: Uitgangspunt, tekst: str) -> str:
    """A day that can have been; raise WaardeFout for one that is surely still to come."""
    if Datum.op(start.vandaag).voor(Datum.lees(tekst)) is True:
        raise WaardeFout("Die dag is nog niet geweest.", "Geef vandaag of een eerdere dag.")
    return tekst


def eis_toekomst(start: Uitgangspunt, tekst: str) -> str:
    """A day that is not over; raise WaardeFout for one that surely is."""
    if Datum.lees(tekst).voor(start.vandaag) is True:
        raise WaardeFout("Die dag is al voorbij.", "Geef vandaag of een latere dag.")
    return tekst
