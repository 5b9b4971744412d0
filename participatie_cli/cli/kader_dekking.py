"""`participatie kader dekking`: which provisions no rule asks for, and why."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from participatie_cli.cli.formaten import tekst_of_json
from participatie_cli.cli.opties import Wetgevingoptie
from participatie_cli.usecases.exitcode import Exitcode

if TYPE_CHECKING:
    from participatie_cli.checks.dekking import Dekking
    from participatie_cli.console.kaderdekking import Dekkingsoverzicht, Dekkingsrij
    from participatie_cli.console.scherm import Scherm


def _toon(scherm: "Scherm", overzicht: "Dekkingsoverzicht") -> None:
    from participatie_cli.console.kaderdekking import toon_dekking

    toon_dekking(scherm, overzicht)


def _als_gegevens(overzicht: "Dekkingsoverzicht") -> object:
    from participatie_cli import __version__
    from participatie_cli.console.kaderdekking import dekking_als_gegevens

    return dekking_als_gegevens(overzicht, __version__)


FORMATEN: Final = tekst_of_json(_toon, _als_gegevens)


def dekking(
    alleen_open: Annotated[
        bool, typer.Option("--open", help="Alleen wat nog open is: geen regel die toetst en geen reden, of allebei.")
    ] = False,
    formaat: Annotated[str, FORMATEN.optie()] = FORMATEN.standaard,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Toon per bepaling welke regels haar toetsen of noemen, of waarom geen regel haar toetst.

    De exitcode is 1 als er een bepaling is die geen regel toetst en die geen reden heeft, of met allebei.
    """
    from participatie_cli.checks.dekking import dekking as dek
    from participatie_cli.console.kaderdekking import Dekkingsoverzicht
    from participatie_cli.kader.geldend import alle_versies
    from participatie_cli.rules.catalog import regelbladen
    from participatie_cli.usecases.kaderbron import huidig_kader

    kader = huidig_kader().kader
    rijen = tuple(_rij(een) for een in dek(alle_versies(kader), regelbladen()))
    FORMATEN[formaat](Dekkingsoverzicht(rijen, kader.uitgave, alleen_open))
    raise typer.Exit(Exitcode.BEVINDINGEN if any(rij.open for rij in rijen) else Exitcode.GOED)


def _rij(een: "Dekking") -> "Dekkingsrij":
    from participatie_cli.console.kaderdekking import Dekkingsrij

    return Dekkingsrij(
        bepaling=een.bepaling,
        laag=een.geldend.regeling.laag.value,
        soort=een.soort.value,
        open=een.soort.open,
        toetsend=tuple(blad.regel.code for blad in een.toetsend),
        noemend=tuple(blad.regel.code for blad in een.noemend),
    )
