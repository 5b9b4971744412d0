"""`participatie toon`: one project (or other file of the register) on a page."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from participatie_cli.cli.kiezen import gekozen_bestand, gelezen_dossier, register_hier, vul_bestand_aan
from participatie_cli.cli.opties import Peildatumoptie, lees_peildatum

if TYPE_CHECKING:
    from participatie_cli.console.projectpagina import Pagina
    from participatie_cli.store.register import Registerbestand


def toon(
    kenmerk: Annotated[
        str, typer.Argument(metavar="ID", autocompletion=vul_bestand_aan, help="De naam van het bestand, zonder .yaml.")
    ],
    peildatum: Peildatumoptie = None,
) -> None:
    """Toon één project op één pagina.

    U ziet de fase, de tijdlijn, wat er komt en wat er te verbeteren is.
    """
    from participatie_cli.console.projectpagina import toon_pagina
    from participatie_cli.console.scherm import Scherm

    register = register_hier()
    bestand = gekozen_bestand(kenmerk, register)
    toon_pagina(Scherm(sys.stdout), _pagina(register, bestand, lees_peildatum(peildatum)))


def _pagina(register: Path, bestand: "Registerbestand", peildatum: date) -> "Pagina":
    from participatie_cli.cli.lezing import naam_van
    from participatie_cli.cli.registercontrole import Opgave, aangewezen, controleer
    from participatie_cli.console.projectpagina import Pagina
    from participatie_cli.model.datum import Datum, telt
    from participatie_cli.model.open_punten import open_punten, staat
    from participatie_cli.model.tijdlijn import momenten

    naam = naam_van(bestand.pad)
    dossier = gelezen_dossier(bestand, naam)
    verslag = controleer(Opgave(register, (bestand,)), peildatum).van(naam)
    tijdlijn = momenten(dossier)
    return Pagina(
        titel=dossier.titel,
        bestand=naam,
        samenvatting=dossier.samenvatting,
        staat=(("Peildatum", Datum.op(peildatum).voluit), *staat(dossier, peildatum)),
        gebeurd=tuple(moment for moment in tijdlijn if telt(moment.datum, peildatum)),
        komend=tuple(moment for moment in tijdlijn if not telt(moment.datum, peildatum)),
        open_punten=tuple(open_punten(dossier, peildatum)),
        verslag=verslag,
        bevindingen=tuple(een for _, bevindingen in aangewezen(verslag) for een in bevindingen),
    )
