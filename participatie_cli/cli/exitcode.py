"""What the program says to whatever called it; the same in every format."""

from enum import IntEnum


class Exitcode(IntEnum):
    """The exit codes, as documented in the manual."""

    GOED = 0
    BEVINDINGEN = 1
    VERKEERD_GEBRUIK = 2
    NIETS_GECONTROLEERD = 3
    PROGRAMMAFOUT = 4
    PIJP_DICHT = 141
    AFGEBROKEN = 130
