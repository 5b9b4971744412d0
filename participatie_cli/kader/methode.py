"""How the four development lines are scored: the staircase, its criteria and the measure of quality, as data."""

from enum import StrEnum
from typing import Final

from participatie_cli.model.keuzes import Lijnnummer, Zekerheid
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Getal, Kenmerk, Tekst

HOOGSTE_NIVEAU: Final = 4
PROCENT: Final = "procent"
HEEL: Final = 100
"""All of it, in per cents."""


class Schaal(StrEnum):
    """What a criterion is about: one project, or the municipality's programme as a whole."""

    PROJECT = "project"
    PROGRAMMA = "programma"


class Telling(StrEnum):
    """How the answers of many files become one: a share of them, at least one, or at most so many noes."""

    DEEL = "deel"
    EEN = "een"
    HOOGSTENS = "hoogstens"


class Leeg(StrEnum):
    """What a criterion says where there is no file at all to ask."""

    NIET_TE_BEOORDELEN = "niet te beoordelen"
    NIET_AAN_DE_ORDE = "niet aan de orde"


class Niveau(Feit):
    """A step of the staircase."""

    KERN = "naam"

    nummer: Getal = veld("Nummer", "De trede, van 0 tot en met 4.", "Een cijfer.", "2")
    naam: Tekst = veld("Naam", "Hoe de trede heet.", "Een paar woorden.", "vast proces")
    uitleg: Tekst = veld("Uitleg", "Wat de trede betekent.", "Eén zin.", "Het gaat overal op dezelfde manier.")


class Criterium(Feit):
    """One question on one step of one line. Its question to a file is code, under the same id in `scoring/`.

    Where a share of the files counts (`telling: deel`) it has a `deel`, in per cents; where one fact or a count is held
    against a number it has a `drempel`, in its `eenheid`; it never has both.
    """

    KERN = "vraag"

    id: Kenmerk = veld("Kenmerk", "Korte naam.", "Kleine letters en streepjes.", "afweging-op-tijd")
    niveau: Getal = veld("Niveau", "Bij welke trede het hoort.", "1, 2, 3 of 4.", "2")
    schaal: Schaal = veld(
        "Schaal", "Of het over een project of het programma gaat.", "project of programma.", "project"
    )
    vraag: Tekst = veld("Vraag", "Wat er gevraagd wordt.", "Eén vraag.", "Is de afweging op tijd gemaakt?")
    bewering: Tekst | None = veld(
        "Bewering",
        "Hetzelfde als zin. Bij een deel van de bestanden het vervolg op “bij 5 van de 6 projecten”, anders op “het is "
        "zo dat”. Alleen bij het programma.",
        "Een deel van een zin.",
        "is de afweging op tijd gemaakt",
        anders=None,
    )
    onder: Tekst = veld("Onder", "Waarvan een deel wordt geteld.", "Een meervoud.", "experimenten", anders="projecten")
    aanvullen: Tekst = veld(
        "Aanvullen", "Wat iemand kan opschrijven als het ontbreekt.", "Eén zin.", "Schrijf de datum van de afweging op."
    )
    wie: Tekst = veld("Wie", "Wie dat weet.", "Een rol, nooit een naam.", "projectleider")
    telling: Telling = veld(
        "Telling", "Hoe de antwoorden samen één antwoord worden.", "deel, een of hoogstens.", "deel", anders=Telling.EEN
    )
    deel: Getal | None = veld(
        "Deel", "Vanaf welk deel van de bestanden het telt.", "Een getal van 1 tot en met 100.", "90", anders=None
    )
    drempel: Getal | None = veld("Drempel", "Vanaf of tot welk getal het telt.", "Een getal.", "4", anders=None)
    eenheid: Tekst | None = veld("Eenheid", "Waarin de drempel is geteld.", "Een woord.", "jaar", anders=None)
    leeg: Leeg = veld(
        "Leeg",
        "Wat de uitkomst is als er niets is om naar te kijken.",
        "niet te beoordelen of niet aan de orde.",
        "niet aan de orde",
        anders=Leeg.NIET_TE_BEOORDELEN,
    )
    grondslag: tuple[Tekst, ...] = veld(
        "Grondslag",
        "Op welke bepalingen van het kader het rust.",
        "Een lijst met sleutels.",
        ["gennep-plan"],
        anders=(),
    )
    keuze: Tekst = veld(
        "Keuze",
        "Waar het deel of de drempel en de plek op de trap vandaan komen.",
        "Eén zin.",
        "De drempel is een keuze van dit programma.",
    )
    zekerheid: Zekerheid = veld(
        "Zekerheid", "Hoe zeker is dat het criterium op deze trede hoort.", "hoog, midden of laag.", "laag"
    )

    @property
    def eis(self) -> int | None:
        """The number that it asks for, a share or a threshold; None where it asks for none."""
        return self.drempel if self.deel is None else self.deel

    @property
    def geteld_in(self) -> str | None:
        """The unit of that number: a share is in per cents."""
        return self.eenheid if self.deel is None else PROCENT


class Lijncriteria(Feit):
    """All criteria of one line, one file of the data."""

    lijn: Lijnnummer = veld("Lijn", "Van welke lijn.", "1, 2, 3 of 4.", "1")
    criteria: tuple[Criterium, ...] = veld("Criteria", "De criteria.", "Een lijst.", [])


class Kwaliteitscriterium(Feit):
    """One of the ten questions about the quality of a followed project.

    The rules under `voldoende` must hold for voldoende, those under `goed` as well for goed.
    """

    KERN = "vraag"

    id: Kenmerk = veld("Kenmerk", "Korte naam.", "Kleine letters en streepjes.", "plan")
    vraag: Tekst = veld("Vraag", "Wat er gevraagd wordt.", "Eén vraag.", "Was er vooraf een plan?")
    voldoende: tuple[Tekst, ...] = veld("Voldoende", "Regels die in orde moeten zijn.", "Een lijst codes.", ["VIS001"])
    goed: tuple[Tekst, ...] = veld("Goed", "Regels die ook in orde zijn als het goed is.", "Een lijst.", ["VER003"])
    grondslag: tuple[Tekst, ...] = veld("Grondslag", "Op welke bepalingen het rust.", "Een lijst.", ["gennep-plan"])


class Kwaliteitsoordeel(Feit):
    """The judgement of quality for followed projects: its criteria and how many may fall short."""

    toelichting: Tekst = veld("Toelichting", "Waar het oordeel vandaan komt.", "Een paar zinnen.", "Van Gennep.")
    hoogstens_onvoldoende: Getal = veld(
        "Hoogstens onvoldoende", "Hoeveel criteria onvoldoende mogen zijn.", "Een getal.", "1"
    )
    grondslag: tuple[Tekst, ...] = veld("Grondslag", "Op welke bepaling dat rust.", "Een lijst.", ["gennep-totaal"])
    criteria: tuple[Kwaliteitscriterium, ...] = veld("Criteria", "De tien criteria.", "Een lijst.", [])


class Trap(Feit):
    """The staircase itself, and which projects count for the programme."""

    niveaus: tuple[Niveau, ...] = veld("Niveaus", "De treden van laag naar hoog.", "Een lijst van vijf.", [])
    venster_maanden: Getal = veld(
        "Venster", "Hoeveel maanden een project na zijn einde nog meetelt voor het programma.", "Een getal.", "12"
    )
    keuze: Tekst = veld("Keuze", "Waar het venster vandaan komt.", "Eén zin.", "Een keuze van dit programma.")
    grondslag: tuple[Tekst, ...] = veld("Grondslag", "Waar de treden op rusten.", "Een lijst.", ["sfu-trede-1"])
