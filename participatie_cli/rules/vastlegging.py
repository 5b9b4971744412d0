"""The few ways in which rules ask whether something was written down; each gives what `toets` is.

Every one of them is the same ladder: what is `onbekend` makes the rule unsure, what is not there is a shortcoming, and
only of what is there the questions that come after it (`dan`) are asked. A simple rule is one of these and no more.
"""

from collections.abc import Callable
from typing import Any

from participatie_cli.rules.contract import Hiaten, Onzeker, Tekort, Toetsing
from participatie_cli.rules.momenten import nog_niet
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad

Toets = Callable[[Toetsing[Any]], Hiaten]
"""A question to one file, as `toets` of a rule is."""

Afwezig = Callable[[Toetsing[Any], Any], bool]


def samen(*vragen: Toets) -> Toets:
    """Ask one question after the other."""

    def toets(toetsing: Toetsing[Any]) -> Hiaten:
        for vraag in vragen:
            yield from vraag(toetsing)

    return toets


def vastgelegd(pad: Pad, opening: str, wat: str, *dan: Toets) -> Toets:
    """Ask for what one phrase names: `Bij de afweging staat niet` with `wie het besluit neemt`."""
    return ingevuld(pad, f"{opening} {wat}.", f"onbekend is {wat}", *dan)


def ingevuld(pad: Pad, tekort: str, onzeker: str, *dan: Toets) -> Toets:
    """Ask for a value, where two sentences have too little in common; an empty list is no value, and no is one."""
    return _ladder(pad, tekort, onzeker, lambda _, waarde: waarde in (None, ()), dan)


def opgesomd(pad: Pad, opening: str, wat: str) -> Toets:
    """Ask for a list, where an empty one says that there is nothing: only what nobody wrote down is a shortcoming."""
    return _ladder(pad, f"{opening} {wat}.", f"onbekend is {wat}", lambda _, waarde: waarde is None, ())


def bevestigd(pad: Pad, tekort: str, onzeker: str) -> Toets:
    """Ask for a yes: no is a shortcoming too, as when nothing was written down."""
    return _ladder(pad, tekort, onzeker, lambda _, waarde: waarde is not True, ())


def gebeurd(pad: Pad, tekort: str, onzeker: str, *dan: Toets) -> Toets:
    """Ask for a day, or for a fact with a day, that came by the peildatum; what was to come later is not there yet."""
    return _ladder(pad, tekort, onzeker, nog_niet, dan)


def _ladder(pad: Pad, tekort: str, onzeker: str, afwezig: Afwezig, dan: tuple[Toets, ...]) -> Toets:
    verder = samen(*dan)

    def toets(toetsing: Toetsing[Any]) -> Hiaten:
        waarde = op_pad(toetsing.dossier, pad)
        if isinstance(waarde, Onbekend):
            yield Onzeker(pad, onzeker)
        elif afwezig(toetsing, waarde):
            yield Tekort(pad, tekort)
        else:
            yield from verder(toetsing)

    return toets


def te_grof(wat: str) -> str:
    """That dates are known too roughly to see whether something was so, as `het besluit op tijd was`."""
    return f"de datums zijn te grof om te zien of {wat}"
