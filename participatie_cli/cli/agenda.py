"""`participatie agenda`: what must be done, by whom and by when, and what is planned."""

import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from participatie_cli.cli.formaten import JSON, TEKST, Formaat, Formaten
from participatie_cli.cli.opties import Peildatumoptie, Wetgevingoptie
from participatie_cli.results.agenda import Agendasoort
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.kiezen import gekozen_bestand, register_hier, vul_bestand_aan
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.peildatum import lees_peildatum

if TYPE_CHECKING:
    from participatie_cli.results.agenda import Agenda

_KALENDERNAAM: Final = "Participatie"


def _als_tekst(agenda: "Agenda") -> None:
    from participatie_cli.console.agendapagina import toon_agenda
    from participatie_cli.console.scherm import Scherm

    toon_agenda(Scherm(sys.stdout), agenda)


def _als_json(agenda: "Agenda") -> None:
    from participatie_cli import __version__
    from participatie_cli.console.als_agenda import agenda_als_gegevens
    from participatie_cli.console.als_json import schrijf_json
    from participatie_cli.store.kaderdata import landelijk

    schrijf_json(agenda_als_gegevens(agenda, __version__, landelijk().uitgave), sys.stdout)


def _als_csv(agenda: "Agenda") -> None:
    from participatie_cli.console.als_agenda import schrijf_agenda_csv

    schrijf_agenda_csv(agenda, sys.stdout)


def _als_ics(agenda: "Agenda") -> None:
    from participatie_cli import __version__
    from participatie_cli.console.als_ics import schrijf_ics

    schrijf_ics(agenda, _KALENDERNAAM, __version__, sys.stdout)


FORMATEN: Final = Formaten(
    Formaat(TEKST, "mensen", _als_tekst),
    Formaat(JSON, "programma's", _als_json),
    Formaat("csv", "een rekenblad", _als_csv),
    Formaat("ics", "een digitale agenda", _als_ics),
)


def agenda(
    kenmerk: Annotated[
        str | None,
        typer.Argument(
            metavar="ID",
            show_default=False,
            autocompletion=vul_bestand_aan,
            help="De naam van één bestand, zonder .yaml. Zonder ID: het hele register.",
        ),
    ] = None,
    vooruit: Annotated[
        int,
        typer.Option("--vooruit", metavar="DAGEN", min=0, help="Hoeveel dagen u vooruitkijkt."),
    ] = 92,
    soort: Annotated[
        list[Agendasoort] | None,
        typer.Option(
            "--soort",
            metavar="SOORT",
            show_default=False,
            help="Alleen deze soort: termijn, gepland, meedoen of kader. U kunt de optie herhalen.",
        ),
    ] = None,
    openbaar: Annotated[
        bool, typer.Option("--openbaar", help="Alleen wat inwoners mogen zien, bijvoorbeeld voor de website.")
    ] = False,
    peildatum: Peildatumoptie = None,
    formaat: Annotated[str, FORMATEN.optie()] = FORMATEN.standaard,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Toon wat er moet gebeuren, door wie en vóór wanneer, en wat er gepland is.

    Eerst komt wat te laat is, daarna week voor week wat eraan komt. U ziet bij elke termijn de norm.
    """
    from participatie_cli.store.register import bestanden_in
    from participatie_cli.usecases.agenda import Agendavraag, maak_agenda
    from participatie_cli.usecases.niets import waarom_niets

    register = register_hier()
    gekozen = gekozen_bestand(kenmerk, register) if kenmerk is not None else None
    bestanden = (gekozen,) if gekozen else tuple(bestanden_in(register, register))
    vraag = Agendavraag(vooruit, frozenset(soort or ()), openbaar)
    gemaakt = maak_agenda(register, bestanden, lees_peildatum(peildatum), vraag, alleen=gekozen)
    FORMATEN[formaat](gemaakt)
    if niets := waarom_niets(bestanden, register):
        meld(f"Er is niet gekeken wat er moet gebeuren: {niets[0]}.", niets[1])
        raise typer.Exit(Exitcode.NIETS_GECONTROLEERD)
