"""What the program says to whatever called it; the same in every format."""

from enum import IntEnum
from typing import Final


class Exitcode(IntEnum):
    """The exit codes; 130 and 141 are what shells expect."""

    GOED = 0
    BEVINDINGEN = 1
    VERKEERD_GEBRUIK = 2
    NIETS_GECONTROLEERD = 3
    PROGRAMMAFOUT = 4
    SYSTEEM = 5
    AFGEBROKEN = 130
    PIJP_DICHT = 141


BETEKENIS: Final = {
    Exitcode.GOED: "niets van de gekozen ernst of erger gevonden",
    Exitcode.BEVINDINGEN: "bevindingen van de gekozen ernst of erger",
    Exitcode.VERKEERD_GEBRUIK: "verkeerd gebruik: een optie, pad of naam die niet kan",
    Exitcode.NIETS_GECONTROLEERD: "er was niets om te controleren",
    Exitcode.PROGRAMMAFOUT: "een fout van het programma zelf",
    Exitcode.SYSTEEM: "de computer werkt niet mee, zoals bij een volle schijf of te weinig geheugen",
    Exitcode.AFGEBROKEN: "afgebroken met Ctrl-C",
    Exitcode.PIJP_DICHT: "wie de uitvoer las, stopte eerder",
}
"""What each code means, as the manual tells it."""
