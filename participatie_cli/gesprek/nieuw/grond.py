"""Subject 3, 4 and 5: is there something to choose, does anybody notice, and are the means there.

Each of them can end the talk. Where that leads to no participation, the reason is asked and who is told.
"""

from collections.abc import Iterator
from typing import Final

from participatie_cli.gesprek.nieuw import middelen
from participatie_cli.gesprek.nieuw.gegeven import (
    JA,
    LATER,
    NEE,
    niemand_merkt,
    niets_open,
    tekst_van,
)
from participatie_cli.gesprek.nieuw.onderwerp import onderwerp
from participatie_cli.gesprek.nieuw.plicht import in_woorden, verplichtingen
from participatie_cli.gesprek.nieuw.uitgangspunt import Uitgangspunt
from participatie_cli.gesprek.nieuw.woorden import NIEMAND, NIETS, is_niemand
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag, Keuze, Vraagvorm
from participatie_cli.model.afweging import is_geen_onderwerp
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.values.waardefout import WaardeFout

_GEMELD: Final = (Orgaan.COLLEGE, Orgaan.RAAD, Orgaan.BURGEMEESTER)


def vragen(start: Uitgangspunt, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
    """Whether it is sensible to let people take part; what ends the talk, is asked until its end."""
    yield _open(start, gegeven)
    nee, vrij = zegt_nee(start, gegeven), not verplichtingen(start, gegeven)
    al_bij_open = niets_open(gegeven) or (nee and not niemand_merkt(gegeven))
    if vrij and al_bij_open:
        yield _toch(start, "Als er niets te kiezen is, past hoogstens de laagste trede: mensen horen wat er gebeurt.")
        if nee:
            yield from _nee(start)
            return
    yield _vast(start, gegeven)
    yield _groepen(start)
    if vrij and niemand_merkt(gegeven) and not al_bij_open:
        yield _toch(start, "Als niemand er iets van merkt, mag het antwoord nee zijn.")
        if nee:
            yield from _nee(start)
            return
    yield from middelen.vragen(start, gegeven)


def zegt_nee(start: Uitgangspunt, gegeven: Antwoorden) -> bool:
    """Whether the weighing ends in no, which cannot be where the law or the own list asks for participation."""
    return tekst_van(gegeven, "participatie") == NEE and not verplichtingen(start, gegeven)


def gaat_verder(start: Uitgangspunt, gegeven: Antwoorden) -> bool:
    """Whether it makes sense to ask how: not after a no, and not while the means are still to be found."""
    return not zegt_nee(start, gegeven) and tekst_van(gegeven, "middelen") != LATER


def _open(start: Uitgangspunt, gegeven: Antwoorden) -> Gespreksvraag:
    plichten = verplichtingen(start, gegeven)
    nee = ("Nee zeggen kan hier dus niet; hoe mensen meedoen, kiest u zelf.",) if plichten else ()
    return Gespreksvraag(
        id="open",
        tekst="Wat is er voor inwoners nog te kiezen?",
        waarom=(
            "Wie om een mening vraagt terwijl alles vaststaat, wekt valse verwachtingen. Noem waar mensen echt invloed "
            f"op hebben. Is dat er niet, schrijf dan: {NIETS}."
        ),
        vorm=Vraagvorm.LIJST,
        eis=start.tekst("open"),
        waar_te_vinden="de projectleider of de opdrachtgever",
        vooraf=(*map(in_woorden, plichten), *nee, *([""] if plichten else []), onderwerp(3)),
    )


def _toch(start: Uitgangspunt, waarom_nu: str) -> Gespreksvraag:
    laagste = start.treden(zonder_invloed=True)[:1]
    belofte = " ".join(een.uitleg for een in laagste)
    return Gespreksvraag(
        id="participatie",
        tekst="Komt er toch participatie?",
        waarom="Nee is een geldig antwoord, als u erbij zegt waarom en aan wie u dat vertelt.",
        vorm=Vraagvorm.KEUZE,
        keuzes=(
            Keuze(JA, "ja", belofte),
            Keuze(NEE, "nee, met een reden", "U zegt waarom niet, en aan wie u dat vertelt."),
        ),
        vooraf=(waarom_nu,),
        waar_te_vinden="de opdrachtgever",
    )


def _nee(start: Uitgangspunt) -> Iterator[Gespreksvraag]:
    yield Gespreksvraag(
        id="reden",
        tekst="Waarom komt er geen participatie?",
        waarom="Een nee met een reden is een keuze; een nee zonder reden lijkt op vergeten.",
        vorm=Vraagvorm.VERHAAL,
        eis=start.tekst("reden"),
        waar_te_vinden="de opdrachtgever",
    )
    yield Gespreksvraag(
        id="gemeld_aan",
        tekst="Aan wie vertelt u dat?",
        waarom="Bij een groot project wil de raad dit weten. Meld het vóór het besluit.",
        vorm=Vraagvorm.KEUZES,
        keuzes=tuple(Keuze(een.value, een.voluit) for een in _GEMELD),
        waar_te_vinden="de bestuursadviseur of de griffie",
    )


def _vast(start: Uitgangspunt, gegeven: Antwoorden) -> Gespreksvraag:
    eis = start.tekst("vast")
    alles = niets_open(gegeven)

    def met_onderwerp(tekst: str) -> str:
        if alles and is_geen_onderwerp(tekst):
            raise WaardeFout("Als er niets te kiezen is, staat er iets vast.", "Schrijf op wat dat is, en waarom.")
        return eis(tekst)

    return Gespreksvraag(
        id="vast",
        tekst="Wat staat vast, en waarom?",
        waarom="Mensen willen vooraf weten waar zij niets meer aan veranderen, zoals het geld of een wet.",
        vorm=Vraagvorm.LIJST,
        eis=met_onderwerp,
        waar_te_vinden="de opdracht, het budget en de regels",
    )


def _groepen(start: Uitgangspunt) -> Gespreksvraag:
    eis = start.tekst("groep")

    def groep(tekst: str) -> str:
        return NIEMAND if is_niemand(tekst) else eis(tekst)

    return Gespreksvraag(
        id="groepen",
        tekst="Wie merken er iets van?",
        waarom=f"Wie er iets van merkt, hoort mee te kunnen doen. Noem groepen, nooit personen. Of schrijf: {NIEMAND}.",
        vorm=Vraagvorm.LIJST,
        eis=groep,
        waar_te_vinden="de wijkregisseur of het team in de wijk",
        vooraf=(onderwerp(4),),
    )
