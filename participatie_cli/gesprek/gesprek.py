"""The course of a conversation: one question after the other, back, and stopping halfway."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Protocol

from participatie_cli.gesprek.lezen import SCHEIDING
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksantwoord, Gespreksvraag


class Uitweg(Enum):
    """What somebody can do instead of answering."""

    TERUG = auto()
    STOP = auto()


class Gesprek(Protocol):
    """A conversation: which questions there are hangs on what was answered."""

    def vragen(self, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
        """All questions that apply, in order, those that were answered included."""


class Gesprekspartner(Protocol):
    """Who is asked: a person at a keyboard, or a script."""

    def stel(self, vraag: Gespreksvraag, nummer: int) -> Gespreksantwoord | Uitweg:
        """Ask one question, the first being number 1; a wrong answer is told and asked again."""


@dataclass(frozen=True, slots=True)
class Gespreksverloop:
    """What was answered, and whether nothing is left to ask."""

    antwoorden: Antwoorden
    af: bool


def voer(gesprek: Gesprek, gegeven: Antwoorden, partner: Gesprekspartner) -> Gespreksverloop:
    """Ask what has no answer yet, until all of it has or somebody stops.

    Going back takes the last answer of this conversation away, and proposes it anew; what was given beforehand is not
    asked.
    """
    antwoorden, gesteld, eerder = dict(gegeven), list[str](), dict[str, Gespreksantwoord]()
    while (vraag := volgende(gesprek, antwoorden)) is not None:
        antwoord = partner.stel(_met_voorstel(vraag, eerder), len(gesteld) + 1)
        if antwoord is Uitweg.STOP:
            return Gespreksverloop(geldig(gesprek, {**eerder, **antwoorden}), af=False)
        if antwoord is Uitweg.TERUG:
            if gesteld:
                vorige = gesteld.pop()
                eerder[vorige] = antwoorden.pop(vorige, None)
            continue
        assert not isinstance(antwoord, Uitweg)
        antwoorden[vraag.id] = antwoord
        eerder.pop(vraag.id, None)
        gesteld.append(vraag.id)
    return Gespreksverloop(geldig(gesprek, antwoorden), af=True)


def _met_voorstel(vraag: Gespreksvraag, eerder: Antwoorden) -> Gespreksvraag:
    """The question with what was answered before somebody went back, as one would type it."""
    antwoord = eerder.get(vraag.id)
    if antwoord is None:
        return vraag
    return replace(vraag, voorstel=f"{SCHEIDING} ".join(antwoord) if isinstance(antwoord, tuple) else str(antwoord))


def volgende(gesprek: Gesprek, gegeven: Antwoorden) -> Gespreksvraag | None:
    """The first question without an answer."""
    return next((vraag for vraag in gesprek.vragen(gegeven) if vraag.id not in gegeven), None)


def geldig(gesprek: Gesprek, gegeven: Antwoorden) -> Antwoorden:
    """The answers to questions that apply; one that was answered before something else made it pointless is dropped."""
    return {vraag.id: gegeven[vraag.id] for vraag in gesprek.vragen(gegeven) if vraag.id in gegeven}
