"""`participatie nulmeting`: writes down which findings are known, so that a check fails only on new ones."""

from typing import Annotated

import typer

from participatie_cli.cli.opties import Opnieuwoptie, Wetgevingoptie
from participatie_cli.usecases.kiezen import register_hier
from participatie_cli.usecases.peildatum import lees_peildatum


def nulmeting(
    reden: Annotated[
        str | None, typer.Option("--reden", metavar="TEKST", show_default=False, help="Waarom ze nog blijven staan.")
    ] = None,
    tot: Annotated[
        str | None,
        typer.Option("--tot", metavar="JJJJ-MM-DD", show_default=False, help="Tot en met welke dag ze bekend zijn."),
    ] = None,
    erbij: Annotated[bool, typer.Option("--erbij", help="Neem ook op wat er sinds de vorige keer bij kwam.")] = False,
    ja: Annotated[bool, typer.Option("--ja", help="Leg vast zonder eerst te vragen.")] = False,
    wetgeving: Wetgevingoptie = None,
    opnieuw: Opnieuwoptie = False,
) -> None:
    """Schrijf op welke bevindingen bekend zijn; de controle faalt dan alleen op nieuwe.

    De eerste keer komt alles wat de controle vindt in nulmeting.yaml, naast kader.yaml. Daarna haalt deze opdracht
    alleen weg wat is opgelost. Persoonsgegevens komen er nooit in. U ziet eerst wat er verandert.
    """
    from participatie_cli.usecases.nulmetingschrijven import Nulmetingwens, schrijf_nulmeting

    schrijf_nulmeting(register_hier(), Nulmetingwens(reden, tot, erbij, ja), lees_peildatum(None))
