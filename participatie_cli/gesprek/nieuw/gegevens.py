"""What the answers become: the data of a project, in which all that nobody knows yet is `onbekend`."""

from typing import Any, Final

from participatie_cli.gesprek.nieuw.blokken import aanpak_van, afweging_van
from participatie_cli.gesprek.nieuw.gegeven import (
    AANVRAAG,
    GEEN,
    GEMEENTE,
    INWONERS,
    LATER,
    groepen_van,
    lijst_van,
    tekst_van,
)
from participatie_cli.gesprek.nieuw.waarden import als_dag, of_onbekend
from participatie_cli.gesprek.nieuw.weging import Weging
from participatie_cli.gesprek.nieuw.woorden import (
    BRON,
    BRONTITEL,
    MIDDELEN_REGELEN,
    NOG_TE_BESCHRIJVEN,
    besluit_over,
)
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.model.keuzes import Fasenaam, Vorm, Zekerheid
from participatie_cli.values.onbekend import WOORD

_Gegevens = dict[str, Any]
_EXTRA: Final[dict[str, _Gegevens]] = {
    "beleid": {"inspraak": WOORD, "clientadviezen": WOORD},
    "programma": {"programmasoort": WOORD},
    "uitdaagverzoek": {"ontvangen_op": WOORD},
}
"""What decides which rules hold for an instrument, and is not asked here."""


def gegevens_van(weging: Weging) -> _Gegevens:
    """The data of the file, in the order of its keys."""
    gegeven = weging.gegeven
    regels: _Gegevens = {
        "id": weging.kenmerk,
        "titel": tekst_van(gegeven, "titel"),
        "samenvatting": tekst_van(gegeven, "samenvatting") or NOG_TE_BESCHRIJVEN,
        "initiatiefnemer": _initiatiefnemer(weging),
        "vorm": _vorm(gegeven),
        "gebied": _gebied(gegeven),
        "fasen": [{"fase": Fasenaam.VOORBEREIDING.value, "vanaf": weging.start.vandaag}],
        "instrumenten": _instrumenten(gegeven),
        "afweging": afweging_van(weging),
        "aanpak": aanpak_van(weging),
        "belanghebbenden": _belanghebbenden(gegeven),
        "terugkoppeling": _terugkoppeling(gegeven),
        "besluiten": _besluiten(gegeven),
        "voornemens": _voornemens(weging),
        "zaaknummer": WOORD,
        "bronnen": [{"id": BRON, "titel": BRONTITEL, "zekerheid": Zekerheid.MIDDEN.value}],
    }
    return {sleutel: waarde for sleutel, waarde in regels.items() if waarde is not None}


def _initiatiefnemer(weging: Weging) -> Any:
    wie = tekst_van(weging.gegeven, "initiatiefnemer")
    if wie is None:
        return WOORD
    if wie == GEMEENTE:
        return {"soort": wie}
    return {
        "soort": wie,
        "gemeld_op": als_dag(tekst_van(weging.gegeven, "gemeld_op")),
        "contact": weging.aanspreekpunt,
    }


def _vorm(gegeven: Antwoorden) -> str:
    wie = tekst_van(gegeven, "initiatiefnemer")
    vast = {GEMEENTE: Vorm.INWONERSPARTICIPATIE.value, INWONERS: Vorm.OVERHEIDSPARTICIPATIE.value}
    return vast.get(wie or "") or of_onbekend(gegeven, "vorm")


def _gebied(gegeven: Antwoorden) -> Any:
    wijken = lijst_van(gegeven, "wijken")
    return {"wijken": list(wijken)} if wijken else WOORD


def _instrumenten(gegeven: Antwoorden) -> Any:
    soort = tekst_van(gegeven, "instrument")
    if soort is None:
        return WOORD
    if soort != AANVRAAG:
        return [{"soort": soort} | _EXTRA.get(soort, {})]
    geval = tekst_van(gegeven, "categorie")
    bopa = "ja" if geval not in (None, GEEN) else WOORD
    return [{"soort": soort, "aanvraag": WOORD, "bopa": bopa, "bopa_categorie": geval or WOORD}]


def _belanghebbenden(gegeven: Antwoorden) -> Any:
    groepen, gemist = groepen_van(gegeven, "groepen"), groepen_van(gegeven, "gemist")
    if groepen is None and not gemist:
        return WOORD
    rij = tuple(dict.fromkeys((*(groepen or ()), *(gemist or ()))))
    return [{"groep": groep, "eerder_niet_bereikt": _niet_bereikt(groep, gemist)} for groep in rij]


def _niet_bereikt(groep: str, gemist: tuple[str, ...] | None) -> str:
    if gemist is None:
        return WOORD
    return "ja" if groep in gemist else "nee"


def _terugkoppeling(gegeven: Antwoorden) -> Any:
    dag = tekst_van(gegeven, "terugkoppeling")
    return None if dag is None else [{"datum": als_dag(dag)}]


def _besluiten(gegeven: Antwoorden) -> Any:
    dag = tekst_van(gegeven, "besluitdag")
    if dag is None:
        return None
    besluit = {"datum": als_dag(dag), "door": of_onbekend(gegeven, "beslisser")}
    return [besluit | {"besluit": besluit_over(tekst_van(gegeven, "titel") or ""), "participatieparagraaf": WOORD}]


def _voornemens(weging: Weging) -> Any:
    if tekst_van(weging.gegeven, "middelen") != LATER:
        return None
    return [
        {
            "wat": MIDDELEN_REGELEN,
            "vastgelegd_op": weging.start.vandaag,
            "gereed_voor": als_dag(tekst_van(weging.gegeven, "geregeld_op")),
            "trekker": of_onbekend(weging.gegeven, "wie_regelt"),
        }
    ]
