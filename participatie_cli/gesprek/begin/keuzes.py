"""What there is to choose when a register begins."""

from collections.abc import Sequence
from typing import Final

from participatie_cli.gesprek.begin.antwoorden import EIGEN, GEEN, Bewaren
from participatie_cli.gesprek.vraag import Keuze
from participatie_cli.kader.gemeenten import VERZONNEN, Gemeentenaam
from participatie_cli.kader.ladders import Ladderkeuze

LIJNNAMEN: Final = (
    "Creëren van bewustwording intern en extern",
    "Voldoen aan wetgeving",
    "Ondersteunen en faciliteren van organisatie, bestuur en inwoners",
    "Leren van ervaringen",
)
"""The names that Assen gave its four lines in 2022, in a presentation to its council."""

TERMIJNNAMEN: Final = (
    "het eindverslag",
    "het besluit op een uitdaagverzoek",
    "het uitstel van dat besluit",
    "het openbaar maken van dat besluit",
)
TERMIJNSLEUTELS: Final = ("eindverslag", "uitdaagbesluit", "uitdaagbesluit_verdaging", "uitdaagbesluit_publicatie")

RITMES: Final = (
    Keuze("4", "Elke vier maanden", "Drie keer per jaar."),
    Keuze("3", "Elk kwartaal"),
    Keuze("6", "Elk halfjaar"),
    Keuze("12", "Elk jaar"),
    Keuze(EIGEN, "Op eigen dagen", "U noemt de laatste dag van elke periode zelf."),
)

VERORDENINGEN: Final = (
    Keuze(GEEN, "Nog niet", "De agenda van het programma zegt tot wanneer de wet de tijd geeft."),
    Keuze(
        "model-1", "Ja, volgens het model van de VNG, variant 1", "Die gaat over inwonersparticipatie en uitdaagrecht."
    ),
    Keuze("model-2", "Ja, volgens het model van de VNG, variant 2", "Die gaat ook over overheidsparticipatie."),
    Keuze(EIGEN, "Ja, een eigen verordening", "U vult haar artikelen later zelf aan."),
)

BEWAREN: Final = (
    Keuze(Bewaren.GITHUB, "GitHub", "Er komt een Git-repository, en een controle op elke pull request."),
    Keuze(Bewaren.GITLAB, "GitLab", "Er komt een Git-repository, en een controle op elke merge request."),
    Keuze(Bewaren.AZURE, "Azure DevOps", "Er komt een Git-repository, en een controle op elke pull request."),
    Keuze(Bewaren.GIT, "Met Git, zonder controle op een server", "Er komt een Git-repository met een eerste commit."),
    Keuze(
        Bewaren.MAP, "In een gewone map, zonder Git", "Dan is niet te zien wie wat veranderde, en is er geen weg terug."
    ),
)


def gemeentekeuze(een: Gemeentenaam, alle: Sequence[Gemeentenaam]) -> Keuze:
    """A municipality; of namesakes with the province behind it."""
    naamgenoten = sum(ander.naam == een.naam for ander in alle) > 1
    naam = f"{een.naam} ({een.provincie})" if naamgenoten else een.naam
    verzonnen = een.code == VERZONNEN[0]
    return Keuze(een.code, naam, "Verzonnen, om mee te oefenen." if verzonnen else een.provincie, een.ook)


def als_keuze(ladder: Ladderkeuze) -> Keuze:
    """A ladder with its rungs."""
    treden = ", ".join(naam for _, naam, _ in ladder.treden)
    return Keuze(ladder.id, f"{ladder.naam}: {treden}", f"Van laag naar hoog. Bron: {ladder.vindplaats}.")
