"""What the program says to whatever called it; the same in every format."""

from enum import IntEnum
from typing import Final


class Exitcode(IntEnum):
    """The exit codes; those above 128 are what shells expect after a signal."""

    GOED = 0
    BEVINDINGEN = 1
    VERKEERD_GEBRUIK = 2
    NIETS_GECONTROLEERD = 3
    PROGRAMMAFOUT = 4
    SYSTEEM = 5
    VERBROKEN = 129
    AFGEBROKEN = 130
    PIJP_DICHT = 141
    GESTOPT = 143


BETEKENIS: Final = {
    Exitcode.GOED: "niets van de gekozen ernst of erger gevonden",
    Exitcode.BEVINDINGEN: "bevindingen van de gekozen ernst of erger, of persoonsgegevens",
    Exitcode.VERKEERD_GEBRUIK: "verkeerd gebruik: een optie, pad of naam die niet kan",
    Exitcode.NIETS_GECONTROLEERD: "er is niets gecontroleerd, gescoord of gemaakt, met de reden erbij",
    Exitcode.PROGRAMMAFOUT: "een fout van het programma zelf",
    Exitcode.SYSTEEM: "de computer werkt niet mee, zoals bij een volle schijf of te weinig geheugen",
    Exitcode.VERBROKEN: "gestopt omdat het venster of de verbinding werd gesloten",
    Exitcode.AFGEBROKEN: "afgebroken met Ctrl-C",
    Exitcode.PIJP_DICHT: "wie de uitvoer las, stopte eerder",
    Exitcode.GESTOPT: "gestopt door het systeem of een ander programma (SIGTERM)",
}
"""What each code means, as the manual tells it."""
