"""A stand on a sheet: a sign and a word, so that nobody needs the sign or a colour to read it."""

from enum import StrEnum
from typing import Final

from participatie_cli.scoring.antwoord import Antwoordsoort


class Vakstand(StrEnum):
    """How it is with something on a sheet; every sign stands in the fonts of documents."""

    KLAAR = "● klaar"
    LOOPT = "► loopt"
    GEPLAND = "○ gepland"
    TE_LAAT = "▲ te laat"
    ONBEKEND = "? onbekend"
    HAALT = "● haalt de norm"
    ERONDER = "▲ onder de norm"
    ANDERS = "■ bewust anders"
    ZONDER_NORM = "– geen norm"
    NIET_AAN_DE_ORDE = "– niet aan de orde"


VAN_ANTWOORD: Final = {
    Antwoordsoort.GEHAALD: Vakstand.HAALT,
    Antwoordsoort.NIET_GEHAALD: Vakstand.ERONDER,
    Antwoordsoort.UITGELEGD: Vakstand.ANDERS,
    Antwoordsoort.NIET_TE_BEOORDELEN: Vakstand.ONBEKEND,
    Antwoordsoort.NIET_AAN_DE_ORDE: Vakstand.NIET_AAN_DE_ORDE,
}
DRINGEND: Final = (Vakstand.TE_LAAT, Vakstand.LOOPT, Vakstand.GEPLAND, Vakstand.ONBEKEND, Vakstand.KLAAR)
"""What stays longest on a sheet that is full."""


def rang(stand: Vakstand) -> int:
    """How urgent a stand of an action or a project is, from 1."""
    return DRINGEND.index(stand) + 1
