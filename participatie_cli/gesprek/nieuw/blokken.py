"""The weighing and the approach as data."""

from typing import Any

from participatie_cli.gesprek.nieuw.gegeven import MINDER_DAN_NODIG, tekst_van
from participatie_cli.gesprek.nieuw.opzet import ROLLEN
from participatie_cli.gesprek.nieuw.waarden import als_lijst, als_onderwerpen, of_onbekend
from participatie_cli.gesprek.nieuw.weging import Weeguitkomst, Weging
from participatie_cli.gesprek.nieuw.woorden import MINDER
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.values.onbekend import WOORD, Onbekend


def afweging_van(weging: Weging) -> dict[str, Any]:
    """The block `afweging`; beside a no there is no rung and no phase."""
    gegeven, participatie = weging.gegeven, weging.participatie
    kern: dict[str, Any] = {
        "datum": WOORD if weging.uitkomst is Weeguitkomst.NOG_NIET else weging.start.vandaag,
        "participatie": WOORD if isinstance(participatie, Onbekend) else ("ja" if participatie else "nee"),
        "reden": of_onbekend(gegeven, "reden"),
    }
    ruimte = {"open": als_onderwerpen(gegeven, "open"), "vast": als_onderwerpen(gegeven, "vast")}
    if participatie is False:
        return kern | {"gemeld_aan": als_lijst(gegeven, "gemeld_aan"), "ruimte": ruimte}
    rollen: dict[str, Any] = {"inwoners": _rol_van_inwoners(weging)}
    rollen |= {orgaan.value: _rol(gegeven, orgaan.value) for orgaan in ROLLEN}
    return kern | {
        "fasen": als_lijst(gegeven, "fasen"),
        "niveau": of_onbekend(gegeven, "niveau"),
        "doel": of_onbekend(gegeven, "doel"),
        "ruimte": ruimte,
        "rollen": rollen | {"beslisser": of_onbekend(gegeven, "beslisser")},
    }


def _rol(gegeven: Antwoorden, orgaan: str) -> str:
    """What a body does; of the one that decides that is known."""
    if tekst_van(gegeven, "beslisser") == orgaan:
        return rol_van_beslisser(orgaan)
    return tekst_van(gegeven, f"rol_{orgaan}") or WOORD


def _rol_van_inwoners(weging: Weging) -> str:
    """What residents do is what the municipality promises them with the rung."""
    trede = weging.start.gemeente.trede(tekst_van(weging.gegeven, "niveau") or "")
    return trede.uitleg if trede else WOORD


def rol_van_beslisser(orgaan: str) -> str:
    """What is written for the body that decides."""
    return f"{'De raad' if orgaan == 'raad' else 'Het college'} neemt het besluit."


def aanpak_van(weging: Weging) -> dict[str, Any] | None:
    """The block `aanpak`; None where nobody takes part."""
    if weging.participatie is False:
        return None
    wie = tekst_van(weging.gegeven, "capaciteit")
    minder = MINDER if tekst_van(weging.gegeven, "middelen") == MINDER_DAN_NODIG else ""
    return {
        "budget": WOORD,
        "capaciteit": f"{minder}{wie}" if wie else WOORD,
        "contact": weging.aanspreekpunt,
    }
