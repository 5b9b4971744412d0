"""Subject 5: are there time, money and people before the decision; and if not, who finds them, and by when."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from participatie_cli.gesprek.nieuw.dagen import eis_toekomst
from participatie_cli.gesprek.nieuw.gegeven import GENOEG, LATER, MINDER_DAN_NODIG, tekst_van
from participatie_cli.gesprek.nieuw.onderwerp import onderwerp
from participatie_cli.gesprek.nieuw.uitgangspunt import Uitgangspunt
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag, Keuze, Vraagvorm

_MIDDELEN: Final = (
    Keuze(GENOEG, "ja, er is genoeg", "Er zijn uren en geld, en het kan vóór het besluit."),
    Keuze(
        MINDER_DAN_NODIG, "niet voor alles: wij doen minder", "U kiest een lagere trede en belooft niet meer dan kan."
    ),
    Keuze(LATER, "nee: eerst regelen dat het er is", "De afweging wacht. U zegt wie dat regelt, en wanneer."),
)


def vragen(start: Uitgangspunt, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
    """Whether there is enough, and who works on it or finds it."""
    yield Gespreksvraag(
        id="middelen",
        tekst="Is er genoeg tijd, geld en menskracht voordat het besluit valt?",
        waarom="Zonder tijd en mensen komt er niets van terecht. Begin dan later, of beloof minder.",
        vorm=Vraagvorm.KEUZE,
        keuzes=_MIDDELEN,
        waar_te_vinden="de opdrachtgever",
        vooraf=(onderwerp(5),),
    )
    antwoord = tekst_van(gegeven, "middelen")
    if antwoord == LATER:
        yield from _regelen(start)
    elif antwoord is not None:
        yield Gespreksvraag(
            id="capaciteit",
            tekst="Wie werken eraan, en hoeveel tijd hebben zij?",
            waarom="Een rol met uren is een afspraak. Noem rollen, nooit namen.",
            vorm=Vraagvorm.TEKST,
            eis=start.tekst("capaciteit"),
            waar_te_vinden="de opdrachtgever of de teamleider",
        )


def _regelen(start: Uitgangspunt) -> Iterator[Gespreksvraag]:
    yield Gespreksvraag(
        id="wie_regelt",
        tekst="Wie zorgt dat tijd, geld en mensen er komen?",
        waarom="Als niemand het regelt, gebeurt het niet. Noem een rol, nooit een naam.",
        vorm=Vraagvorm.TEKST,
        eis=start.tekst("trekker"),
    )
    yield Gespreksvraag(
        id="geregeld_op",
        tekst="Wanneer weet u dat?",
        waarom="Op die dag staat het op de agenda, en gaat dit gesprek verder.",
        vorm=Vraagvorm.DAG,
        eis=partial(eis_toekomst, start),
    )
