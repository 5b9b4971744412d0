"""`participatie kader dekking`: which provisions no rule asks about, and why."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from participatie_cli.cli.exitcode import Exitcode
from participatie_cli.cli.opties import Formaat, Formaatoptie

if TYPE_CHECKING:
    from participatie_cli.checks.dekking import Dekking
    from participatie_cli.console.kaderdekking import Dekkingsrij


def dekking(
    alleen_open: Annotated[
        bool, typer.Option("--open", help="Alleen wat nog open is: geen regel en geen reden, of allebei.")
    ] = False,
    formaat: Formaatoptie = Formaat.TEKST,
) -> None:
    """Toon per bepaling welke regels ernaar vragen, of waarom geen regel dat doet.

    De exitcode is 1 als er een bepaling is zonder regel en zonder reden, of met allebei.
    """
    from participatie_cli import __version__
    from participatie_cli.checks.dekking import dekking as dek
    from participatie_cli.cli.kaderbron import huidig_kader
    from participatie_cli.console.als_json import schrijf_json
    from participatie_cli.console.kaderdekking import dekking_als_gegevens, toon_dekking
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.kader.geldend import alle_versies
    from participatie_cli.rules.catalog import regelbladen

    kader = huidig_kader().kader
    rijen = tuple(_rij(een) for een in dek(alle_versies(kader), regelbladen()))
    if formaat is Formaat.JSON:
        schrijf_json(dekking_als_gegevens(rijen, kader.stand, __version__, alleen_open=alleen_open), sys.stdout)
    else:
        toon_dekking(Scherm(sys.stdout), rijen, alleen_open=alleen_open)
    raise typer.Exit(Exitcode.BEVINDINGEN if any(rij.open for rij in rijen) else Exitcode.GOED)


def _rij(een: "Dekking") -> "Dekkingsrij":
    from participatie_cli.console.kaderdekking import Dekkingsrij

    return Dekkingsrij(
        bepaling=een.bepaling,
        laag=een.geldend.regeling.laag.value,
        soort=een.soort.value,
        open=een.soort.open,
        regels=tuple(blad.regel.code for blad in een.regels),
    )
