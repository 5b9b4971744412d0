"""What was learnt, and what is planned."""

from typing import Final

from participatie_cli.gesprek.noteren.openstaand import (
    zonder,
)
from participatie_cli.gesprek.noteren.soort import Keus, Noteersoort, Veldvraag, Wijze
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.velden import dag, dag_die_komt, dag_van_het_feit, tekst, verhaal
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.model.afweging import Aanpak
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Les
from participatie_cli.model.vooruit import Voornemen

BEIDE: Final = (Project, Maatregel)
_DRIE: Final = (Project, Maatregel, Experiment)


def trekker(stand: Noteerstand, gegeven: Antwoorden) -> str:
    """Whom one can turn to in the file: the likely one to take something up."""
    dossier = stand.dossier
    if isinstance(dossier, Project):
        aanpak = dossier.aanpak
        wie = aanpak.contact if isinstance(aanpak, Aanpak) else None
    else:
        wie = dossier.trekker if isinstance(dossier, Maatregel) else None
    return wie if isinstance(wie, str) else ""


def _klaar(veld: str, tekst: str, wat: str) -> tuple[Veldvraag, ...]:
    return (dag_van_het_feit(veld, tekst, f"Daarna staat {wat} niet meer open op de agenda."),)


LESSEN: Final = (
    Noteersoort(
        naam="les",
        uitleg="Wat een volgend project hiervan kan leren.",
        ook=("leerpunt", "geleerd"),
        over=_DRIE,
        feit=Les,
        plek=("lessen",),
        vragen=(
            verhaal("les", "Wat kan een ander hiervan leren?", "Eén zin die een ander zo kan gebruiken."),
            tekst(
                "eigenaar",
                "Wie gaat ermee aan de slag?",
                "Een les zonder eigenaar blijft liggen. Schrijf een rol, geen naam.",
                voorstel=trekker,
            ),
            dag_die_komt("opvolgen_voor", "Voor welke dag?", "Met een dag komt de les op de agenda."),
            dag("datum", "Wanneer is de les getrokken?", "Zo staat de les in de juiste periode."),
        ),
    ),
    Noteersoort(
        naam="les opvolgen",
        uitleg="Met een les is gedaan wat was afgesproken.",
        ook=("opgevolgd", "les opgevolgd"),
        over=_DRIE,
        feit=Les,
        plek=(),
        wijze=Wijze.VELDEN,
        keus=Keus(
            tekst="Welke les is opgevolgd?",
            waarom="Deze lessen staan nog open.",
            open=zonder(("lessen",), "opgevolgd_op"),
        ),
        vragen=_klaar("opgevolgd_op", "Wanneer was het gedaan?", "de les"),
    ),
    Noteersoort(
        naam="voornemen",
        uitleg="Iets dat nog gaat gebeuren.",
        ook=("plan", "actiepunt", "afspraak"),
        over=BEIDE,
        feit=Voornemen,
        plek=("voornemens",),
        vragen=(
            verhaal("wat", "Wat gaat er gebeuren?", "Eén zin."),
            dag_die_komt("gereed_voor", "Voor welke dag is het klaar?", "Met een dag komt het op de agenda."),
            tekst("trekker", "Wie gaat ermee aan de slag?", "Een rol, nooit een naam.", voorstel=trekker),
            dag("vastgelegd_op", "Wanneer is dit afgesproken?", "Zo staat het plan in de juiste periode."),
        ),
    ),
    Noteersoort(
        naam="voornemen klaar",
        uitleg="Iets dat was gepland, is klaar.",
        ook=("plan klaar", "klaar"),
        over=BEIDE,
        feit=Voornemen,
        plek=(),
        wijze=Wijze.VELDEN,
        keus=Keus(
            tekst="Welk plan is klaar?",
            waarom="Deze plannen staan nog open.",
            open=zonder(("voornemens",), "gereed_op"),
        ),
        vragen=_klaar("gereed_op", "Wanneer was het klaar?", "het plan"),
    ),
)
"""In the order in which they are offered."""
