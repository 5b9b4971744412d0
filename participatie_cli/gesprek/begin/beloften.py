"""What municipalities promise in their policy on participation, as far as rules ask about it."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Beginbelofte:
    """A promise: the key by which rules know it, a few words, and what it says."""

    sleutel: str
    titel: str
    tekst: str


BELOFTEN: Final = (
    Beginbelofte(
        "belofte-afweging",
        "Bij elk project bewust kiezen",
        "Bij de start van elk project weegt de gemeente af of en hoe inwoners meedoen.",
    ),
    Beginbelofte(
        "belofte-uitleg",
        "Laten weten wat er met inbreng is gedaan",
        "De gemeente vertelt deelnemers steeds wat zij met hun inbreng heeft gedaan.",
    ),
    Beginbelofte(
        "belofte-niet-bereikt",
        "Inwoners opzoeken die niet vanzelf komen",
        "De gemeente zoekt ook de inwoners op die zij tot nu toe niet bereikte.",
    ),
    Beginbelofte(
        "belofte-paragraaf",
        "Een participatieparagraaf in elk voorstel",
        "In een voorstel aan college of raad staat hoe inwoners meededen.",
    ),
    Beginbelofte(
        "belofte-rapportage",
        "Rapporteren over participatie",
        "De gemeente rapporteert op vaste momenten over participatie.",
    ),
    Beginbelofte(
        "belofte-volgen",
        "Projecten volgen om te leren",
        "De gemeente volgt een aantal projecten om ervan te leren.",
    ),
    Beginbelofte(
        "belofte-uitwisselen",
        "Ervaringen delen",
        "De gemeente wisselt ervaringen en goede voorbeelden uit.",
    ),
    Beginbelofte(
        "belofte-coach",
        "Eén aanspreekpunt",
        "Er is één aanspreekpunt voor participatie.",
    ),
    Beginbelofte(
        "site-weinig-ruimte",
        "Uitleggen als er weinig te kiezen is",
        "De gemeente legt het uit als er weinig ruimte is voor inbreng.",
    ),
    Beginbelofte(
        "site-initiatief",
        "Inwoners met een eigen plan helpen",
        "De gemeente helpt inwoners die zelf met een plan komen.",
    ),
)
