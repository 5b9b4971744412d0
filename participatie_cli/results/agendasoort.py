"""What kinds of lines an agenda has, and how far it looks: for a command line that has not read anything yet."""

from enum import StrEnum
from typing import Final

VOORUIT: Final = 92
"""Days that one looks ahead unless asked otherwise: a quarter."""


class Agendasoort(StrEnum):
    """Something to be done, an event that is planned, a moment at which residents take part, or a change of norms."""

    TERMIJN = "termijn"
    GEPLAND = "gepland"
    MEEDOEN = "meedoen"
    KADER = "kader"
