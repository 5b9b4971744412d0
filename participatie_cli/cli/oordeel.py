"""`participatie oordeel`: a person answers what a machine cannot, and the answer is kept with what was judged."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from participatie_cli.cli.opties import Wetgevingoptie
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import (
    gekozen_bestand,
    gekozen_regel,
    gelezen_dossier,
    register_hier,
    vul_bestand_aan,
    vul_oordeelregel_aan,
)
from participatie_cli.usecases.peildatum import lees_peildatum

if TYPE_CHECKING:
    from participatie_cli.model.project import Project
    from participatie_cli.rules.catalog import Regelblad
    from participatie_cli.rules.contract import Oordeelvraag
    from participatie_cli.store.kader import GelezenKader


class Uitkomstkeuze(StrEnum):
    """What one can conclude, as one types it."""

    VOLDOET = "voldoet"
    VOLDOET_NIET = "voldoet-niet"


def oordeel(
    kenmerk: Annotated[
        str, typer.Argument(metavar="ID", autocompletion=vul_bestand_aan, help="Het project: de naam zonder .yaml.")
    ],
    regel: Annotated[
        str | None,
        typer.Argument(
            metavar="REGEL",
            show_default=False,
            autocompletion=vul_oordeelregel_aan,
            help="De code of de naam van een regel die om een oordeel vraagt.",
        ),
    ] = None,
    uitkomst: Annotated[
        Uitkomstkeuze | None,
        typer.Option("--uitkomst", show_default=False, help="Uw oordeel: voldoet of voldoet-niet."),
    ] = None,
    door: Annotated[
        str | None, typer.Option("--door", metavar="ROL", help="Wie oordeelt: een rol, nooit een naam.")
    ] = None,
    reden: Annotated[str | None, typer.Option("--reden", metavar="ZIN", help="Waarom, in één of twee zinnen.")] = None,
    op: Annotated[
        str | None, typer.Option("--op", metavar="JJJJ-MM-DD", help="De dag van het oordeel. Standaard vandaag.")
    ] = None,
    ja: Annotated[bool, typer.Option("--ja", help="Leg vast zonder eerst te vragen.")] = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Leg een oordeel van een mens vast.

    Zonder regel ziet u welke regels om een oordeel vragen; zonder opties wat er te beoordelen is. Verandert het
    beoordeelde later, dan vervalt het oordeel.
    """
    from participatie_cli.usecases import oordelen
    from participatie_cli.usecases.lezing import naam_van

    register = register_hier()
    bestand = gekozen_bestand(kenmerk, register)
    gelezen = _kader(register)
    dossier, onleesbaar, _ = gelezen_dossier(bestand, naam_van(bestand.pad), gelezen.toegestaan)
    project = _project(dossier, naam_van(bestand.pad))
    dag = lees_peildatum(op, "dag van het oordeel")
    geval = oordelen.Geval(bestand, project, gelezen, dag, onleesbaar)
    if regel is None:
        oordelen.toon_alle(geval)
    elif uitkomst is door is reden is None:
        oordelen.toon(geval, *_vraag_van(regel))
    elif uitkomst is None or door is None or reden is None:
        raise Gebruiksfout(
            "Bij een oordeel horen --uitkomst, --door en --reden.",
            "Vul ze alle drie in, of laat ze alle drie weg om te zien wat er te beoordelen is.",
        )
    else:
        uitspraak = oordelen.Uitspraak(uitkomst.value.replace("-", " "), door, reden)
        oordelen.leg_vast(geval, *_vraag_van(regel), uitspraak, vandaag=lees_peildatum(None), zonder_vragen=ja)


def _vraag_van(regel: str) -> "tuple[Regelblad, Oordeelvraag]":
    from participatie_cli.rules.catalog import regelbladen

    blad = gekozen_regel(regel)
    if blad.regel.oordeel is None:
        kan = ", ".join(een.regel.code for een in regelbladen() if een.regel.oordeel)
        raise Gebruiksfout(
            f"Regel {blad.regel.code} ({blad.regel.naam}) vraagt niet om een oordeel.",
            f"Een oordeel kan bij {kan}. Wilt u van de regel afwijken, gebruik dan `afwijkingen` in het bestand.",
        )
    return blad, blad.regel.oordeel


def _project(dossier: object, naam: str) -> "Project":
    from participatie_cli.model.project import Project

    if not isinstance(dossier, Project):
        raise Gebruiksfout(f"{naam} is geen project.", "Een oordeel hoort bij een bestand in projecten/.")
    return dossier


def _kader(register: Path) -> "GelezenKader":
    from participatie_cli.store.kader import lees_kader
    from participatie_cli.store.register import KADERBESTAND

    return lees_kader(register, KADERBESTAND)
