"""`participatie lees-in`: input from a spreadsheet or CSV."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from participatie_cli.cli.opties import Antwoordoptie, Jaoptie, Jsonoptie, Vragenoptie, Wetgevingoptie
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gekozen_bestand, gelezen_dossier, register_hier, vul_bestand_aan
from participatie_cli.usecases.peildatum import lees_peildatum


def lees_in(
    tabel: Annotated[
        Path,
        typer.Argument(metavar="BESTAND", readable=False, help="Een CSV- of xlsx-bestand: elke rij één punt."),
    ],
    kenmerk: Annotated[
        str, typer.Argument(metavar="ID", autocompletion=vul_bestand_aan, help="Het project: de naam zonder .yaml.")
    ],
    antwoord: Antwoordoptie = None,
    json: Jsonoptie = False,
    vragen: Vragenoptie = False,
    ja: Jaoptie = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Lees inbreng in uit een rekenblad of CSV-bestand.

    U ziet welke kolommen erin staan en zegt wat wat is. Persoonsgegevens worden geweigerd. Formules en macro's worden
    nooit uitgevoerd.
    """
    from participatie_cli.model.project import Project
    from participatie_cli.store.kader import lees_kader
    from participatie_cli.store.register import KADERBESTAND
    from participatie_cli.usecases import inlezen
    from participatie_cli.usecases.gesprekken import Invoer
    from participatie_cli.usecases.lezing import naam_van

    register = register_hier()
    bestand = gekozen_bestand(kenmerk, register)
    kader = lees_kader(register, KADERBESTAND)
    dossier, _, _ = gelezen_dossier(bestand, naam_van(bestand.pad), kader.toegestaan)
    if not isinstance(dossier, Project):
        raise Gebruiksfout(f"{naam_van(bestand.pad)} is geen project.", "Inbreng hoort bij een bestand in projecten/.")
    invoer = Invoer(tuple(antwoord or ()), sys.stdin.read() if json else None, zonder_vragen=ja)
    inlezen.lees_in(
        inlezen.Inleesvraag(tabel, bestand, dossier, kader, lees_peildatum(None), invoer, alleen_vragen=vragen)
    )
