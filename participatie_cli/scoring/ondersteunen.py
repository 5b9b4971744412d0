"""Line 3, supporting organisation, administration and residents: what is asked of each file."""

from typing import Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.initiatief import Initiatiefnemer
from participatie_cli.model.keuzes import Initiatiefnemersoort, Ontwikkellijn
from participatie_cli.model.programmakeuzes import Indicator, Maatregelsoort
from participatie_cli.model.project import Project
from participatie_cli.scoring.acties import actie, actie_van_lijn
from participatie_cli.scoring.antwoord import Antwoord, niet_aan_de_orde
from participatie_cli.scoring.deelname import gezien, ja_nee, met_participatie, na_een_activiteit, waar_geldt
from participatie_cli.scoring.metingen import GEMETEN, MINSTENS, deel_van, meting
from participatie_cli.scoring.vraag import Blik, Vraag, antwoord, regels
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

_LIJN = Ontwikkellijn.ONDERSTEUNEN
_COACH_DACHT_MEE = ja_nee("aanpak.coach_betrokken", "de coach dacht niet mee")


def _uit_toolbox(blik: Blik) -> Antwoord:
    return gezien(blik, blik.zoek("activiteiten.*.methode"), "bij geen activiteit is een methode vastgelegd")


def _hulp(blik: Blik) -> Antwoord:
    """Any kind of help will do; a coach who was not asked is none."""
    gevonden = blik.zoek("aanpak.contact", "aanpak.coach_betrokken", "activiteiten.*.methode")
    gebruikt = tuple(bewijs for bewijs in gevonden.bekend if bewijs.waarde is not False)
    return gezien(blik, gevonden._replace(bekend=gebruikt), "niet is vastgelegd of er hulp is gebruikt")


def _van_buiten(blik: Blik) -> Antwoord:
    """Only of what others than the municipality began."""
    wie = blik.als(Project).initiatiefnemer
    soort = wie.soort if isinstance(wie, Initiatiefnemer) else wie
    if soort is Initiatiefnemersoort.GEMEENTE:
        return niet_aan_de_orde("de gemeente nam het initiatief")
    if isinstance(soort, Onbekend):
        return antwoord(ONBEKEND, blik.zoek("initiatiefnemer.soort"), "onbekend is wie het initiatief nam")
    return _COACH_DACHT_MEE(blik)


MIDDELEN_GENOEMD: Final = regels("VIS014", feiten=("aanpak.budget", "aanpak.capaciteit"))
PARAGRAAF_IN_VOORSTEL: Final = regels("VIS011", feiten=("besluiten.*.participatieparagraaf",))
COACH_BETROKKEN: Final = waar_geldt("VIS013", met_participatie(_COACH_DACHT_MEE))
WERKVORM_UIT_TOOLBOX: Final = na_een_activiteit(_uit_toolbox)

VRAGEN: Final[dict[str, Vraag]] = {
    "hulp-gebruikt": met_participatie(_hulp),
    "contact-bekend": regels("VIS013", feiten=("aanpak.contact",)),
    "middelen-genoemd": MIDDELEN_GENOEMD,
    "paragraaf-in-voorstel": PARAGRAAF_IN_VOORSTEL,
    "coach-betrokken": COACH_BETROKKEN,
    "werkvorm-uit-toolbox": WERKVORM_UIT_TOOLBOX,
    "paragraaf-noemt-resultaten": regels("VIS019", feiten=("besluiten.*.paragraaf_noemt_resultaten",)),
    "vorm-past": regels("MNS003", feiten=("afweging.niveau", "activiteiten.*.werkvorm")),
    "groepen-gevraagd-hoe": regels("VIS015", feiten=("belanghebbenden.*.gevraagd_hoe",)),
    "ondersteuning-begonnen": actie_van_lijn(_LIJN),
    "een-aanspreekpunt": regels("GEM010", feiten=("aanspreekpunt.sinds", "aanspreekpunt.adres"), over=(Gemeentekader,)),
    "toolbox-beschikbaar": actie(Maatregelsoort.TOOLBOX),
    "plannen-vast-onderdeel": actie(Maatregelsoort.PLANNEN),
    "paragraaf-in-voorstel-deel": PARAGRAAF_IN_VOORSTEL,
    "middelen-genoemd-deel": MIDDELEN_GENOEMD,
    "coach-betrokken-deel": COACH_BETROKKEN,
    "werkvorm-uit-toolbox-deel": WERKVORM_UIT_TOOLBOX,
    "doorlooptijd-bekend": meting(Indicator.DOORLOOPTIJD_COACH, _LIJN, GEMETEN),
    "plannen-met-participatie": meting(Indicator.PLANNEN_MET_PARTICIPATIE, _LIJN, deel_van("n")),
    "tevredenheid-gemeten": meting(Indicator.TEVREDENHEID, _LIJN, GEMETEN),
    "toolbox-gebruikt-door-anderen": meting(Indicator.TOOLBOX_BUITEN, _LIJN, MINSTENS),
    "initiatieven-geholpen-deel": waar_geldt("VIS013", met_participatie(_van_buiten)),
}
