"""The few ways in which rules say when they apply; each gives what `geldt_voor` is."""

from collections.abc import Callable
from typing import Any

from participatie_cli.model.instrument import Instrument
from participatie_cli.model.projectdeel import Projectdeel
from participatie_cli.rules.contract import Onzeker, Reden, Toetsing
from participatie_cli.rules.geheugen import gedeeld
from participatie_cli.rules.momenten import nog_niet
from participatie_cli.rules.plaatsen import INSTRUMENT
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad

Voorwaarde = Callable[[Toetsing[Any]], Reden]
"""A condition for applying, as `geldt_voor` of a rule is."""


def zeker_eerst(*antwoorden: Reden) -> Reden:
    """Of several conditions the first certain reason, and only without one the first doubt."""
    gegeven = [antwoord for antwoord in antwoorden if antwoord is not None]
    if len(gegeven) < 2:
        return gegeven[0] if gegeven else None
    return min(gegeven, key=lambda antwoord: isinstance(antwoord, Onzeker))


def mits(*voorwaarden: Voorwaarde) -> Voorwaarde:
    """Only where several conditions hold; after a certain reason that nothing can change no other is looked for."""

    @gedeeld
    def geldt_voor(toetsing: Toetsing[Any]) -> Reden:
        gegeven: list[Reden] = []
        for voorwaarde in voorwaarden:
            gegeven.append(voorwaarde(toetsing))
            if isinstance(gegeven[-1], str) and toetsing.staat_vast:
                return gegeven[-1]
        return zeker_eerst(*gegeven)

    return geldt_voor


def achtereen(*voorwaarden: Voorwaarde) -> Voorwaarde:
    """Only where several conditions hold, each of which makes sense only where the ones before it hold."""

    def geldt_voor(toetsing: Toetsing[Any]) -> Reden:
        redenen = (voorwaarde(toetsing) for voorwaarde in voorwaarden)
        return next((reden for reden in redenen if reden is not None), None)

    return geldt_voor


def zodra(pad: Pad, anders: str, onbekend: str) -> Voorwaarde:
    """Only once a day, or a fact with a day, had come by the peildatum."""

    def geldt_voor(toetsing: Toetsing[Any]) -> Reden:
        waarde = op_pad(toetsing.dossier, pad)
        if isinstance(waarde, Onbekend):
            return Onzeker(pad, onbekend)
        return anders if nog_niet(toetsing, waarde) else None

    return geldt_voor


def mits_ingevuld(pad: Pad, anders: str, onbekend: str) -> Voorwaarde:
    """Only where something is written down; an empty list is nothing."""

    def geldt_voor(toetsing: Toetsing[Any]) -> Reden:
        waarde = op_pad(toetsing.dossier, pad)
        if isinstance(waarde, Onbekend):
            return Onzeker(pad, onbekend)
        return anders if waarde in (None, ()) else None

    return geldt_voor


def bij_instrument(soort: type[Instrument], anders: str) -> Voorwaarde:
    """Only for a project with an instrument of this kind."""

    def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
        instrument = toetsing.dossier.instrument
        if isinstance(instrument, Onbekend):
            return Onzeker(INSTRUMENT, "onbekend is welk juridisch instrument het project heeft")
        return None if isinstance(instrument, soort) else anders

    return geldt_voor
