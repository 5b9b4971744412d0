"""What it brought, and how people look back."""

from collections.abc import Callable
from typing import Final

from participatie_cli.gesprek.noteren.openstaand import staat_open
from participatie_cli.gesprek.noteren.soort import Noteersoort, Wijze
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.velden import dag, getal, tekst, verhaal
from participatie_cli.model.programma import Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import (
    BlauwResultaat,
    Deelnemersoordeel,
    Eigenoordeel,
    Evaluatie,
    RoodResultaat,
)

BEIDE: Final = (Project, Maatregel)


def _zonder_oordeel(veld: str) -> Callable[[Noteerstand], bool]:
    """Whether nobody has looked back yet in one of the two ways."""

    def kan(stand: Noteerstand) -> bool:
        evaluatie = getattr(stand.dossier, "evaluatie", None)
        return not isinstance(evaluatie, Evaluatie) or staat_open(getattr(evaluatie, veld))

    return kan


RESULTATEN: Final = (
    Noteersoort(
        naam="blauw",
        uitleg="Een resultaat dat te tellen is.",
        ook=("resultaat", "resultaat blauw"),
        over=(Project, Maatregel),
        feit=BlauwResultaat,
        plek=("resultaten", "blauw"),
        vragen=(
            tekst("wat", "Wat is er geteld of gehaald?", "Een paar woorden, zoals: stemmen."),
            getal("waarde", "Hoeveel?", "Het getal staat in de tussenrapportage. Ongeveer is ook goed."),
            tekst("eenheid", "Waarin is dat geteld?", "Een woord, zoals mensen of euro."),
            dag("datum", "Op welke dag klopte dat?", "De tussenrapportage noemt resultaten uit de periode."),
        ),
    ),
    Noteersoort(
        naam="rood",
        uitleg="Een ervaring: wat mensen ervan vonden.",
        ook=("ervaring", "resultaat rood"),
        over=(Project, Maatregel),
        feit=RoodResultaat,
        plek=("resultaten", "rood"),
        vragen=(
            verhaal("ervaring", "Hoe hebben mensen het beleefd?", "Eén of twee zinnen in eigen woorden, zonder namen."),
            tekst("van", "Welke groep?", "Een groep, nooit een persoon."),
            tekst("methode", "Hoe weet de gemeente dit?", "Bijvoorbeeld een enquête of gesprek."),
            getal("n", "Van hoeveel mensen komt dit?", "Eén gesprek zegt iets anders dan honderd antwoorden."),
            dag("datum", "Wanneer is dit opgehaald?", "De tussenrapportage noemt ervaringen uit de periode."),
        ),
    ),
    Noteersoort(
        naam="evaluatie deelnemers",
        uitleg="Hoe deelnemers terugkijken.",
        ook=("evaluatie", "cijfer"),
        over=(Project,),
        feit=Deelnemersoordeel,
        plek=("evaluatie", "deelnemers"),
        wijze=Wijze.BLOK,
        kan=_zonder_oordeel("deelnemers"),
        vragen=(
            tekst("methode", "Hoe is het gevraagd?", "Een paar woorden, zoals: korte enquête."),
            dag("datum", "Wanneer?", "Zo is te zien of het na afloop is gevraagd."),
            getal("respondenten", "Hoeveel mensen antwoordden?", "Zonder aantal zegt een cijfer weinig."),
            getal("doelgroep", "Aan hoeveel mensen is het gevraagd?", "Samen met de antwoorden geeft dit de respons."),
            getal("cijfer_proces", "Welk cijfer kreeg de manier van werken?", "Gemiddeld, van 1 tot 10."),
            getal("cijfer_uitkomst", "Welk cijfer kreeg het resultaat?", "Gemiddeld, van 1 tot 10."),
        ),
    ),
    Noteersoort(
        naam="evaluatie projectleider",
        uitleg="Hoe de projectleider terugkijkt.",
        ook=("evaluatie", "terugblik"),
        over=(Project,),
        feit=Eigenoordeel,
        plek=("evaluatie", "projectleider"),
        wijze=Wijze.BLOK,
        kan=_zonder_oordeel("projectleider"),
        vragen=(
            verhaal(
                "oordeel",
                "Hoe kijkt de projectleider terug?",
                "Een paar zinnen: wat ging goed, en wat de volgende keer anders?",
            ),
            dag("datum", "Wanneer is dit opgeschreven?", "Een terugblik hoort bij een moment."),
        ),
    ),
)
"""In the order in which they are offered."""
