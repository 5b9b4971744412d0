"""The words with which an answer says that there is none, and the sentences that stand in a file until somebody knows.

What is written for an answer is also what is recognised when the conversation goes on: the file is the only state.
"""

from typing import Final

NIETS: Final = "niets"
NIEMAND: Final = "niemand"
_NIEMAND_OOK: Final = frozenset({NIEMAND, NIETS, "geen", "geen enkele", "nee", "niet", "niemand.", "geen groep"})

NOG_TE_BESCHRIJVEN: Final = "Dit project moet nog worden beschreven."
MINDER: Final = "Minder dan gewenst: "
"""Stands before who work on it, where there is too little for a higher rung."""

MIDDELEN_REGELEN: Final = "Zorgen voor genoeg tijd, geld en mensen om inwoners te laten meedoen."
BRON: Final = "afweging-bij-de-start"
BRONTITEL: Final = "Afweging bij de start van het project"


def is_niemand(tekst: str) -> bool:
    """Whether a text says that there is nobody, instead of naming a group."""
    return tekst.lower() in _NIEMAND_OOK


def besluit_over(titel: str) -> str:
    """What is decided on the day that is asked: nothing more is known of it yet."""
    return f"Wat er met {titel} gebeurt"
