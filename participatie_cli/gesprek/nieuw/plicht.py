"""Subject 2: what the law or the municipality's own list prescribes."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.gesprek.nieuw.gegeven import AANVRAAG, GEEN, tekst_van
from participatie_cli.gesprek.nieuw.onderwerp import onderwerp
from participatie_cli.gesprek.nieuw.uitgangspunt import Uitgangspunt
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag, Keuze, Vraagvorm
from participatie_cli.kader.aanwijzing import Aanwijzing, Gevallen, aanwijzing_op
from participatie_cli.kader.bepaling import Bepaling
from participatie_cli.kader.participatieplicht import AANGEWEZEN_GEVALLEN, BIJ_INSTRUMENT
from participatie_cli.values.datum import Datum

_GEVAL: Final = "categorie"
_VIEL_ERBUITEN: Final = Keuze(GEEN, "geen van deze", "Zij past in het omgevingsplan of staat niet op de lijst.")

_INSTRUMENTEN: Final = {
    "geen": "Er hoort geen van deze besluiten bij.",
    "beleid": "Beleid of een verordening buiten de Omgevingswet.",
    "omgevingsplan": "Een nieuw omgevingsplan, of een wijziging ervan.",
    AANVRAAG: "Iemand vraagt een vergunning om iets te mogen bouwen of doen.",
    "omgevingsvisie": "De visie van de gemeente op de leefomgeving.",
    "programma": "Een programma onder de Omgevingswet, zoals voor warmte of groen.",
    "uitdaagverzoek": "Inwoners willen een taak van de gemeente overnemen.",
}


def verplichtingen(start: Uitgangspunt, gegeven: Antwoorden) -> tuple[Bepaling, ...]:
    """The provisions in force today that ask for participation here; none where there is a free choice."""
    soort = tekst_van(gegeven, "instrument")
    sleutels = BIJ_INSTRUMENT.get(soort or "", ())
    if soort == AANVRAAG and is_verplicht_geval(gegeven):
        sleutels = (AANGEWEZEN_GEVALLEN,)
    gevonden = (start.kader.bepaling(sleutel, start.vandaag) for sleutel in sleutels)
    return tuple(een for een in gevonden if isinstance(een, Bepaling))


def is_verplicht_geval(gegeven: Antwoorden) -> bool:
    """Whether an application is one of the cases on the municipality's own list."""
    return tekst_van(gegeven, _GEVAL) not in (None, GEEN)


def in_woorden(bepaling: Bepaling) -> str:
    """What a provision asks, and where it stands."""
    return f"{bepaling.tekst} ({bepaling.vindplaats})"


def vraag_naar_instrument() -> Gespreksvraag:
    """What kind of decision belongs to it."""
    return Gespreksvraag(
        id="instrument",
        tekst="Welk soort besluit hoort erbij?",
        waarom=(
            "Bij sommige besluiten schrijft de wet voor dat u mensen betrekt of een ontwerp ter inzage legt. Komt er "
            "later een tweede besluit bij, zet dat dan in het bestand onder `instrumenten`."
        ),
        vorm=Vraagvorm.KEUZE,
        keuzes=tuple(Keuze(soort, soort, uitleg) for soort, uitleg in _INSTRUMENTEN.items()),
        waar_te_vinden="de jurist of de projectleider",
        vooraf=(onderwerp(2),),
    )


def vraag_over_de_lijst(start: Uitgangspunt) -> Iterator[Gespreksvraag]:
    """Which case of the municipality's own list it is, where there is such a list today."""
    lijst = aanwijzing_op(start.gemeente.verplichte_participatie or (), Datum.op(start.vandaag))
    if not isinstance(lijst, Aanwijzing) or lijst.gevallen is not Gevallen.LIJST or not lijst.categorieen:
        return
    yield Gespreksvraag(
        id=_GEVAL,
        tekst="Staat de aanvraag op de lijst van uw gemeente?",
        waarom=(
            "De raad wees gevallen aan waarin een aanvrager vooraf met de omgeving moet praten. Dat telt alleen als "
            "het plan niet in het omgevingsplan past."
        ),
        vorm=Vraagvorm.KEUZE,
        keuzes=(*(Keuze(een.id, een.tekst) for een in lijst.categorieen), _VIEL_ERBUITEN),
        waar_te_vinden="de behandelaar van de vergunning",
    )
