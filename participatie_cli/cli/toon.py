"""`participatie toon`: one project (or other file of the register) on a page."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from participatie_cli.cli.gebruiksfout import Gebruiksfout
from participatie_cli.cli.opties import Peildatumoptie, lees_peildatum
from participatie_cli.model.suggestie import bedoelde_u

if TYPE_CHECKING:
    from participatie_cli.console.projectpagina import Pagina
    from participatie_cli.model.dossier import Dossier
    from participatie_cli.store.register import Registerbestand


def _vul_aan(begin: str) -> list[str]:
    return [een.pad.stem for een in _bestanden(_register()) if een.pad.stem.startswith(begin)]


def toon(
    kenmerk: Annotated[
        str, typer.Argument(metavar="ID", autocompletion=_vul_aan, help="De naam van het bestand, zonder .yaml.")
    ],
    peildatum: Peildatumoptie = None,
) -> None:
    """Toon één project op één pagina.

    U ziet de fase, de tijdlijn, wat er komt en wat er te verbeteren is.
    """
    from participatie_cli.console.projectpagina import toon_pagina
    from participatie_cli.console.scherm import Scherm

    register = _register()
    toon_pagina(Scherm(sys.stdout), _pagina(register, _gezocht(kenmerk, register), lees_peildatum(peildatum)))


def _register() -> Path:
    from participatie_cli.store.register import zoek_register

    register = zoek_register(Path.cwd())
    if register is None:
        raise Gebruiksfout("Hier en in de mappen hierboven staat geen register.", "Ga naar de map met het register.")
    return register


def _bestanden(register: Path) -> "list[Registerbestand]":
    from participatie_cli.store.register import bestanden_in

    return [bestand for bestand in bestanden_in(register, register) if bestand.soort is not None]


def _gezocht(kenmerk: str, register: Path) -> "Registerbestand":
    bestanden = _bestanden(register)
    for bestand in bestanden:
        if bestand.pad.stem == kenmerk.lower():
            return bestand
    raad = bedoelde_u(kenmerk, [bestand.pad.stem for bestand in bestanden])
    raise Gebruiksfout(
        f"In het register staat geen “{kenmerk}”.{raad}", "Gebruik de naam van het bestand, zonder .yaml."
    )


def _pagina(register: Path, bestand: "Registerbestand", peildatum: date) -> "Pagina":
    from participatie_cli.cli.registercontrole import Opgave, aangewezen, controleer, naam_van
    from participatie_cli.console.projectpagina import Pagina
    from participatie_cli.model.datum import Datum
    from participatie_cli.model.open_punten import open_punten, staat
    from participatie_cli.model.tijdlijn import gebeurd, momenten
    from participatie_cli.store.lezen import lees

    naam = naam_van(bestand.pad)
    assert bestand.soort is not None
    dossier: Dossier | None = lees(bestand.pad, naam, bestand.soort).waarde
    if dossier is None:
        raise Gebruiksfout(f"{naam} is niet te lezen.", f"Zie wat eraan mankeert met `participatie check {naam}`.")
    geheel = controleer(Opgave(register, (bestand,)), peildatum)
    te_tonen = tuple(uitslag for uitslag in geheel.uitslagen if uitslag.bestand == naam or uitslag.bevindingen)
    verslag = replace(geheel, uitslagen=te_tonen)
    tijdlijn = momenten(dossier)
    return Pagina(
        titel=dossier.titel,
        bestand=naam,
        samenvatting=dossier.samenvatting,
        staat=(("Peildatum", Datum.op(peildatum).voluit), *staat(dossier, peildatum)),
        gebeurd=tuple(moment for moment in tijdlijn if gebeurd(moment, peildatum)),
        komend=tuple(moment for moment in tijdlijn if not gebeurd(moment, peildatum)),
        open_punten=tuple(open_punten(dossier, peildatum)),
        verslag=verslag,
        bevindingen=tuple(een for _, bevindingen in aangewezen(verslag) for een in bevindingen),
    )
