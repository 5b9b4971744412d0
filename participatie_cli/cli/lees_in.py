"""`participatie lees-in`: input from a spreadsheet or CSV, and what exports and official publications offer."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from participatie_cli.cli.opties import Antwoordoptie, Jsonoptie, Vragenoptie, Wetgevingoptie
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gekozen_bestand, gelezen_dossier, register_hier, vul_bestand_aan
from participatie_cli.usecases.peildatum import lees_peildatum


def lees_in(
    tabel: Annotated[
        Path,
        typer.Argument(metavar="BESTAND", readable=False, help="Een CSV-, xlsx- of XML-bestand."),
    ],
    kenmerk: Annotated[
        str, typer.Argument(metavar="ID", autocompletion=vul_bestand_aan, help="Het project: de naam zonder .yaml.")
    ],
    antwoord: Antwoordoptie = None,
    json: Jsonoptie = False,
    vragen: Vragenoptie = False,
    ja: Annotated[
        bool,
        typer.Option(
            "--ja",
            help="Vraag niets en leg vast. U zegt dan zelf in welke kolom van een tabel wat en onderwerp staan, en van "
            "welke pagina een export is. Een voorstel dat u niet noemt, wordt overgeslagen. De rest is onbekend.",
        ),
    ] = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Lees inbreng, een export van een platform of officiële publicaties in.

    Bij een gewone tabel zegt u welke kolom wat is; elke rij wordt een punt inbreng. Uit een export of publicaties komen
    voorstellen, die u een voor een bevestigt. Persoonsgegevens worden geweigerd. Er wordt niets opgehaald en niets
    uitgevoerd.

    Te lezen: voorstellen, reacties en begrotingsprojecten uit Decidim (CSV, xlsx); zoekresultaten (SRU) en metadata van
    officielebekendmakingen.nl (XML). Niet te lezen: bijeenkomsten en resultaten uit Decidim, JSON, OpenStad, Consul
    Democracy en Go Vocal (CitizenLab).
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
        inlezen.Inleesvraag(
            tabel, register, bestand, dossier, kader, lees_peildatum(None), invoer, alleen_vragen=vragen
        )
    )
