"""Subject 6 to 10: what for, when, how far, who decides, and whom one would miss."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from participatie_cli.gesprek.nieuw.dagen import eis_toekomst
from participatie_cli.gesprek.nieuw.gegeven import MINDER_DAN_NODIG, niets_open, tekst_van
from participatie_cli.gesprek.nieuw.onderwerp import onderwerp
from participatie_cli.gesprek.nieuw.uitgangspunt import Uitgangspunt
from participatie_cli.gesprek.nieuw.woorden import NIEMAND, is_niemand
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag, Keuze, Vraagvorm
from participatie_cli.model.keuzes import Orgaan, Participatiefase
from participatie_cli.values.waardefout import WaardeFout

ROLLEN: Final = (Orgaan.RAAD, Orgaan.COLLEGE)
_FASEN: Final = {
    Participatiefase.VOORBEREIDING: "Voordat het besluit valt: het plan kan nog anders.",
    Participatiefase.UITVOERING: "Terwijl het plan wordt uitgevoerd.",
    Participatiefase.EVALUATIE: "Als u terugkijkt op hoe het ging.",
}
_MINDER_BELOVEN: Final = "U zei dat er niet genoeg is voor alles. Kies een trede die u waar kunt maken."


def vragen(start: Uitgangspunt, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
    """How people take part."""
    yield _doel(start, gegeven)
    yield from _wanneer(start)
    yield from _niveau(start, gegeven)
    yield from _rollen(start, gegeven)
    yield _gemist(start)
    yield _terugkoppeling(start)


def _doel(start: Uitgangspunt, gegeven: Antwoorden) -> Gespreksvraag:
    eis = start.tekst("doel")
    van_het_project = {_kaal(tekst_van(gegeven, vraag) or "") for vraag in ("titel", "samenvatting")}

    def ander_doel(tekst: str) -> str:
        if _kaal(tekst) in van_het_project:
            raise WaardeFout("Dit is het project zelf.", "Schrijf wat u van mensen wilt weten.")
        return eis(tekst)

    return Gespreksvraag(
        id="doel",
        tekst="Wat wilt u van mensen weten, of met hen bereiken?",
        waarom="Dit is een ander doel dan dat van het project: het zegt wat u met hun antwoord doet.",
        vorm=Vraagvorm.VERHAAL,
        eis=ander_doel,
        waar_te_vinden="de projectleider",
        vooraf=(onderwerp(6),),
    )


def _kaal(tekst: str) -> str:
    return tekst.strip(" .").lower()


def _wanneer(start: Uitgangspunt) -> Iterator[Gespreksvraag]:
    yield Gespreksvraag(
        id="fasen",
        tekst="In welke fase doen mensen mee?",
        waarom="In de voorbereiding is er het meest te kiezen.",
        vorm=Vraagvorm.KEUZES,
        keuzes=tuple(Keuze(een.value, een.value, uitleg) for een, uitleg in _FASEN.items()),
        voorstel=Participatiefase.VOORBEREIDING.value,
        waar_te_vinden="de planning van het project",
        vooraf=(onderwerp(7),),
    )
    yield Gespreksvraag(
        id="besluitdag",
        tekst="Wanneer valt het besluit?",
        waarom="Wat mensen zeggen, moet er vóór die dag zijn. Een maand of een jaar mag ook.",
        vorm=Vraagvorm.DAG,
        eis=partial(eis_toekomst, start),
        waar_te_vinden="de planning, de bestuursagenda of de griffie",
    )


def _niveau(start: Uitgangspunt, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
    treden = start.treden(zonder_invloed=niets_open(gegeven))
    minder = (_MINDER_BELOVEN,) if tekst_van(gegeven, "middelen") == MINDER_DAN_NODIG else ()
    if treden:
        yield Gespreksvraag(
            id="niveau",
            tekst="Welke trede past daarbij?",
            waarom="De trede zegt hoeveel invloed mensen hebben. Wat erbij staat, is wat u hun belooft.",
            vorm=Vraagvorm.KEUZE,
            keuzes=tuple(Keuze(een.id, een.naam, een.uitleg) for een in treden),
            voorstel=treden[0].id if len(treden) == 1 else "",
            waar_te_vinden="de opdrachtgever",
            vooraf=(onderwerp(8), *minder),
        )
    yield Gespreksvraag(
        id="reden",
        tekst="Waarom doen mensen hier mee, en waarom zo?",
        waarom="Zonder reden is later niet te zien dat dit een bewuste keuze was.",
        vorm=Vraagvorm.VERHAAL,
        eis=start.tekst("reden"),
        waar_te_vinden="de projectleider",
        vooraf=() if treden else (onderwerp(8),),
    )


def _rollen(start: Uitgangspunt, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
    yield Gespreksvraag(
        id="beslisser",
        tekst="Wie neemt het besluit?",
        waarom="Mensen willen weten met wie zij te maken hebben, en wie er op het eind over gaat.",
        vorm=Vraagvorm.KEUZE,
        keuzes=tuple(Keuze(een.value, een.voluit) for een in Orgaan),
        waar_te_vinden="de bestuursadviseur of de griffie",
        vooraf=(onderwerp(9),),
    )
    beslisser = tekst_van(gegeven, "beslisser")
    for orgaan in ROLLEN:
        if beslisser is not None and beslisser != orgaan:
            yield Gespreksvraag(
                id=f"rol_{orgaan}",
                tekst=f"Wat doet {orgaan.voluit}?",
                waarom="Als raad en college vooraf weten wat hun rol is, doen zij de participatie niet over.",
                vorm=Vraagvorm.TEKST,
                eis=start.tekst(orgaan.value),
                waar_te_vinden="de bestuursadviseur of de griffie",
            )


def _gemist(start: Uitgangspunt) -> Gespreksvraag:
    eis = start.tekst("groep")

    def groep(tekst: str) -> str:
        return NIEMAND if is_niemand(tekst) else eis(tekst)

    return Gespreksvraag(
        id="gemist",
        tekst="Welke groepen bereikt u meestal niet, en wilt u hier wel spreken?",
        waarom=f"Naar een avond komen vaak dezelfde mensen. Wie u wilt bereiken, zoekt u op. Of schrijf: {NIEMAND}.",
        vorm=Vraagvorm.LIJST,
        eis=groep,
        waar_te_vinden="de wijkregisseur of het sociaal team",
        vooraf=(onderwerp(10),),
    )


def _terugkoppeling(start: Uitgangspunt) -> Gespreksvraag:
    return Gespreksvraag(
        id="terugkoppeling",
        tekst="Wanneer hoort iedereen wat ermee is gedaan?",
        waarom="Mensen mogen altijd een reactie verwachten, ook als het besluit anders uitvalt dan zij wilden.",
        vorm=Vraagvorm.DAG,
        eis=partial(eis_toekomst, start),
        waar_te_vinden="de planning van het project",
    )
