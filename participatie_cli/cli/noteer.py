"""`participatie noteer`: write a dated fact in the register in under a minute."""

import sys
from typing import Annotated

import typer

from participatie_cli.cli.opties import Antwoordoptie, Jaoptie, Jsonoptie, Vragenoptie, Wetgevingoptie
from participatie_cli.usecases.kiezen import register_hier, vul_bestand_aan, vul_feit_aan
from participatie_cli.usecases.peildatum import lees_peildatum


def noteer(
    kenmerk: Annotated[
        str | None,
        typer.Argument(
            metavar="ID",
            show_default=False,
            autocompletion=vul_bestand_aan,
            help="De naam van het bestand, zonder .yaml. Zonder ID: kies uit wat er moet gebeuren.",
        ),
    ] = None,
    wat: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="WAT",
            show_default=False,
            autocompletion=vul_feit_aan,
            help="Wat u noteert, zoals activiteit, inbreng of toezegging. Zonder WAT: kies uit wat kan.",
        ),
    ] = None,
    antwoord: Antwoordoptie = None,
    json: Jsonoptie = False,
    vragen: Vragenoptie = False,
    ja: Jaoptie = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Noteer wat er is gebeurd: een activiteit, inbreng, een besluit, een toezegging.

    U krijgt een paar vragen, meestal drie tot zes. Daarna ziet u wat er in het bestand verandert, en welke termijn
    daarmee is gehaald.
    """
    from participatie_cli.usecases.gesprekken import Invoer, kan_vragen
    from participatie_cli.usecases.noteerbegin import begin_bij, plek_in, toon_wat_moet
    from participatie_cli.usecases.noteren import noteer, toon_mogelijke_vragen

    plek = plek_in(register_hier(), lees_peildatum(None))
    begin = begin_bij(plek, kenmerk, " ".join(wat or ()))
    if vragen:
        toon_mogelijke_vragen(begin)
    elif kenmerk is None and not (antwoord or json or kan_vragen()):
        toon_wat_moet(begin)
    else:
        invoer = Invoer(tuple(antwoord or ()), sys.stdin.read() if json else None, zonder_vragen=ja)
        noteer(begin, plek, invoer, ja=ja)
