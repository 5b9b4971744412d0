"""`participatie nieuw`: the deliberate weighing at the start of a project, as a conversation."""

import sys
from typing import Annotated

import typer

from participatie_cli.cli.opties import Antwoordoptie, Jaoptie, Jsonoptie, Vragenoptie, Wetgevingoptie
from participatie_cli.usecases.kiezen import vul_project_aan


def nieuw(
    kenmerk: Annotated[
        str | None,
        typer.Argument(
            metavar="ID",
            show_default=False,
            autocompletion=vul_project_aan,
            help="Een project om mee verder te gaan, of het kenmerk van een nieuw project.",
        ),
    ] = None,
    antwoord: Antwoordoptie = None,
    json: Jsonoptie = False,
    vragen: Vragenoptie = False,
    ja: Jaoptie = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Weeg af of en hoe inwoners meedoen, en begin een project.

    Ongeveer tien onderwerpen, steeds met de reden van de vraag. Overslaan, teruggaan en later verdergaan kan: wat u nog
    niet weet, staat als onbekend in het bestand.
    """
    from participatie_cli.usecases.gesprekken import Invoer
    from participatie_cli.usecases.nieuwproject import toon_de_vragen, weeg_af
    from participatie_cli.usecases.peildatum import lees_peildatum

    vandaag = lees_peildatum(None)
    if vragen:
        toon_de_vragen(kenmerk, vandaag)
        return
    weeg_af(kenmerk, Invoer(antwoord or (), sys.stdin.read() if json else None, ja), vandaag)
