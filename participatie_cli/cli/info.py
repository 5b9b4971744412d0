"""`participatie info`: what this program is, and where it works."""

from typing import TYPE_CHECKING, Annotated, Final

from participatie_cli.cli.formaten import tekst_of_json
from participatie_cli.cli.opties import Wetgevingoptie

if TYPE_CHECKING:
    from participatie_cli.console.infopagina import Infobeeld
    from participatie_cli.console.scherm import Scherm


def _toon(scherm: "Scherm", beeld: "Infobeeld") -> None:
    from participatie_cli.console.infopagina import toon_info

    toon_info(scherm, beeld)


def _als_gegevens(beeld: "Infobeeld") -> object:
    from participatie_cli.console.infopagina import info_als_gegevens

    return info_als_gegevens(beeld)


FORMATEN: Final = tekst_of_json(_toon, _als_gegevens)


def info(
    formaat: Annotated[str, FORMATEN.optie()] = FORMATEN.standaard,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Toon welke versie dit is, waar het register staat en welke onderdelen er zijn.

    Vraagt u om hulp? Stuur dit dan mee: er staat niets in over personen en geen wachtwoord.
    """
    from participatie_cli.usecases.info import verzamel_info

    FORMATEN[formaat](verzamel_info())
