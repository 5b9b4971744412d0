"""`participatie agenda`: what must be done, by whom and by when, and what is planned."""

import re
import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from participatie_cli.cli.formaten import JSON, MARKDOWN, TEKST, Formaat, Formaten
from participatie_cli.cli.opties import Opnieuwoptie, Peildatumoptie, Wetgevingoptie
from participatie_cli.results.agendasoort import VOORUIT, Agendasoort
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gekozen_bestand, register_hier, vul_bestand_aan
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.peildatum import lees_peildatum

if TYPE_CHECKING:
    from collections.abc import Iterator

    from participatie_cli.results.agenda import Agenda

_ZEGT_WAT_ONTBREEKT: Final = (TEKST, MARKDOWN, JSON)
"""The formats that tell themselves which files are not in them, and what has no day."""


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


def _als_markdown(agenda: "Agenda") -> None:
    from participatie_cli.console.als_agendamarkdown import schrijf_agenda

    schrijf_agenda(agenda, sys.stdout)


def _als_csv(agenda: "Agenda") -> None:
    from participatie_cli.console.als_agenda import schrijf_agenda_csv

    schrijf_agenda_csv(agenda, sys.stdout)


def _als_ics(agenda: "Agenda") -> None:
    from participatie_cli import __version__
    from participatie_cli.console.als_ics import schrijf_ics

    schrijf_ics(agenda, __version__, sys.stdout)


ICS: Final = "ics"
FORMATEN: Final = Formaten(
    Formaat(TEKST, "mensen", _als_tekst),
    Formaat(JSON, "programma's", _als_json),
    Formaat(MARKDOWN, "een document", _als_markdown),
    Formaat("csv", "een rekenblad", _als_csv),
    Formaat(ICS, "een digitale agenda", _als_ics),
)


def _lees_dagen(tekst: str) -> int:
    """A number of days; what goes beyond the calendar ends there, however large it is."""
    if not re.fullmatch(r"\d{1,99}", str(tekst), re.ASCII):
        herstel = "Schrijf een heel getal van 0 of meer, bijvoorbeeld 30."
        raise Gebruiksfout(f"“{tekst}” is geen aantal dagen om vooruit te kijken.", herstel)
    return int(tekst)


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
        typer.Option("--vooruit", metavar="DAGEN", parser=_lees_dagen, help="Hoeveel dagen u vooruitkijkt."),
    ] = VOORUIT,
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
    opnieuw: Opnieuwoptie = False,
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
    for zin in _wat_er_niet_in_staat(gemaakt, formaat):
        meld(zin)
    if niets := waarom_niets(bestanden, register):
        meld(f"Er is niet gekeken wat er moet gebeuren: {niets[0]}.", niets[1])
        raise typer.Exit(Exitcode.NIETS_GECONTROLEERD)
    if gemaakt.ongelezen or gemaakt.onvolledig:
        raise typer.Exit(Exitcode.BEVINDINGEN)


def _wat_er_niet_in_staat(gemaakt: "Agenda", formaat: str) -> "Iterator[str]":
    """What to say beside a format that cannot, or that others read; names of files may not be for those."""
    from participatie_cli.wording.agenda import LEEG, ontbreekt_in_woorden, zonder_dag_in_woorden

    zelf = formaat in _ZEGT_WAT_ONTBREEKT
    if gemaakt.openbaar or not zelf:
        yield from ontbreekt_in_woorden(gemaakt)
    if not zelf and not gemaakt.punten:
        yield from LEEG
    if formaat == ICS and gemaakt.zonder_dag:
        yield zonder_dag_in_woorden(gemaakt)
