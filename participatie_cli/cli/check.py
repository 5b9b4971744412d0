"""`participatie check`: does the register hold to the framework."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from participatie_cli.cli.checkformaten import FORMATEN, checkformaatoptie, gekozen
from participatie_cli.cli.formaten import een_van
from participatie_cli.cli.opties import (
    Drempel,
    Opnieuwoptie,
    Overschrijfoptie,
    Padenargument,
    Peildatumoptie,
    Wetgevingoptie,
)
from participatie_cli.usecases.controleuitvoer import OP_HET_SCHERM, Controleuitvoer
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.peildatum import lees_peildatum


def check(
    paden: Padenargument = None,
    peildatum: Peildatumoptie = None,
    formaat: Annotated[list[str] | None, checkformaatoptie()] = None,
    uit: Annotated[
        Path | None,
        typer.Option(
            "--uit",
            metavar="MAP",
            show_default=False,
            readable=False,
            help="In welke map de bestanden komen, een voor elk formaat. Zonder --uit komt het op het scherm.",
        ),
    ] = None,
    overschrijf: Overschrijfoptie = False,
    faal_vanaf: Annotated[
        Drempel,
        typer.Option(
            "--faal-vanaf",
            metavar="ERNST",
            help="Vanaf welke ernst de exitcode 1 is: fout, waarschuwing of advies. Persoonsgegevens tellen altijd.",
        ),
    ] = Drempel.FOUT,
    uitleg: Annotated[
        tuple[str, str] | None,
        typer.Option("--uitleg", metavar="ID REGEL", help="Leg de uitkomst van één regel op één bestand uit."),
    ] = None,
    sinds: Annotated[
        str | None,
        typer.Option(
            "--sinds",
            metavar="REVISIE",
            show_default=False,
            help="Alleen wat nieuw is sinds een commit, tak of label in Git; wat er al was, wordt geteld.",
        ),
    ] = None,
    streng: Annotated[
        bool, typer.Option("--streng", help="Faal ook op wat in nulmeting.yaml staat en is opgelost.")
    ] = False,
    alles: Annotated[
        bool, typer.Option("--alles", help="Laat nieuwe regels meteen meetellen met hun volle ernst.")
    ] = False,
    wetgeving: Wetgevingoptie = None,
    opnieuw: Opnieuwoptie = False,
) -> None:
    """Controleer het register tegen wet, verordening en visie. Er wordt niets gewijzigd."""
    formaten = gekozen(formaat)
    if uitleg:
        _leg_uit(*uitleg, lees_peildatum(peildatum), [*formaten], los=not (paden or uit or sinds or streng or alles))
        return
    uitvoer = Controleuitvoer(formaten, None if uit == OP_HET_SCHERM else uit, overschrijf)
    uitvoer.bewaak()
    from participatie_cli.model.keuzes import Ernst
    from participatie_cli.results.controle import Controle
    from participatie_cli.usecases.niets import waarom_niets
    from participatie_cli.usecases.poort import Poortvraag, controleer_voor_de_poort
    from participatie_cli.usecases.registercontrole import stel_vast

    opdracht = stel_vast(paden or [])
    vraag = Poortvraag(sinds, streng, alles)
    verslag, vergelijking = controleer_voor_de_poort(opdracht, lees_peildatum(peildatum), vraag)
    controle = Controle(verslag, vergelijking, Ernst(faal_vanaf.value))
    code = Exitcode.BEVINDINGEN if controle.faalt else Exitcode.GOED
    niets = None if opdracht.apart_gevraagd else waarom_niets(opdracht.bestanden, opdracht.register)
    if niets:
        code = code if verslag.lekt else Exitcode.NIETS_GECONTROLEERD
        meld(*_niets(opdracht.register, niets, gevraagd=bool(paden)))
    if opdracht.aantal or verslag.lekt or [*formaten] != [FORMATEN.standaard]:
        uitvoer.lever(replace(controle, exitcode=code), sys.stdout)
    raise typer.Exit(code)


def _leg_uit(kenmerk: str, regel: str, peildatum: date, formaten: list[str], *, los: bool) -> None:
    from participatie_cli.cli.uitleg import FORMATEN as UITLEGFORMATEN
    from participatie_cli.usecases.uitleg import leg_uit_op_een_pagina

    formaat, *meer = formaten
    if not los or meer or formaat not in UITLEGFORMATEN:
        raise Gebruiksfout(
            f"Met --uitleg kan alleen --formaat {een_van([*UITLEGFORMATEN])}, en geen pad, --uit, --sinds, --streng of "
            "--alles.",
            "Schrijf bijvoorbeeld: participatie check --uitleg koopmansplein VIS001.",
        )
    UITLEGFORMATEN[formaat](leg_uit_op_een_pagina(kenmerk, regel, peildatum))


def _niets(register: Path | None, niets: tuple[str, str], *, gevraagd: bool) -> tuple[str, str]:
    zin, herstel = niets
    if register is None and not gevraagd:
        zin = "hier en in de mappen hierboven staat geen register"
        herstel = "Ga naar de map met het register, of geef het pad: participatie check PAD."
    return f"Er is niets gecontroleerd: {zin}.", herstel
