"""`participatie kader verschil`: what differs between two dates, versions of kader.yaml or editions of the law."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from participatie_cli.cli.formaten import tekst_of_json
from participatie_cli.cli.opties import Peildatumoptie, Wetgevingoptie

if TYPE_CHECKING:
    from participatie_cli.console.kaderverschil import Verschil
    from participatie_cli.console.scherm import Scherm


def _toon(scherm: "Scherm", gevonden: "Verschil") -> None:
    from participatie_cli.console.kaderverschil import toon_verschil

    toon_verschil(scherm, gevonden)


def _als_gegevens(gevonden: "Verschil") -> object:
    from participatie_cli import __version__
    from participatie_cli.console.kaderverschil import verschil_als_gegevens

    return verschil_als_gegevens(gevonden, __version__)


FORMATEN: Final = tekst_of_json(_toon, _als_gegevens)


def verschil(
    van: Annotated[
        str,
        typer.Argument(
            metavar="VAN", help="Een datum (JJJJ-MM-DD), een kader.yaml, de map van een register, of `ingebouwd`."
        ),
    ],
    naar: Annotated[
        str,
        typer.Argument(
            metavar="NAAR", help="Hetzelfde: de latere datum, de nieuwe versie, of de map van een nieuwere uitgave."
        ),
    ],
    peildatum: Peildatumoptie = None,
    formaat: Annotated[str, FORMATEN.optie()] = FORMATEN.standaard,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Toon wat er verandert tussen twee datums, twee versies van kader.yaml of twee uitgaven van de wetten.

    U ziet welke normen en regels beginnen, eindigen of veranderen, en welke projecten daardoor een andere uitkomst
    krijgen. De peildatum telt niet bij twee datums.
    """
    from participatie_cli.usecases.kaderverschil import vergelijk

    FORMATEN[formaat](vergelijk(van, naar, peildatum))
