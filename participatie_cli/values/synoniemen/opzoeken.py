"""The word of the register that says the same as another word.

A word under two of them can mean either, and both are named. What is only mistyped is not here: `values.suggestie`
finds that.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from participatie_cli.values.synoniemen.participatie import PARTICIPATIE
from participatie_cli.values.synoniemen.procedure import PROCEDURE

_LIJSTEN: Final = PARTICIPATIE | PROCEDURE

ZONDER: Final[Mapping[str, str]] = {
    "Geen": "het ene woord staat in de melding zelf",
    "Kostenklasse": "een nummer",
    "Licentie": "de naam van een licentie; een andere naam betekent iets anders",
    "Nalevingsstatus": "de letters zijn die van de verklaring zelf; een andere letter betekent iets anders",
    "Onbekend": "een ander woord voor onbekend kan ook geen of niet van toepassing betekenen",
    "Ontwikkellijn": "een nummer",
    "Schatbaar": "de naam van een veld",
}
"""Lists of words without other words for the same, each with the reason."""

GEEN: Final = frozenset({"geen", "niet", "nee", "niets", "nvt", "n.v.t.", "niet van toepassing", "-", "leeg", "none"})
"""How people write that there is nothing."""


def lijsten() -> tuple[str, ...]:
    """The names of the lists of words that have synonyms."""
    return tuple(_LIJSTEN)


@lru_cache(maxsize=64)
def synoniemen(lijst: str) -> Mapping[str, tuple[str, ...]]:
    """Each synonym with the word of the register, or the words, that it can mean; nothing for an unknown list."""
    gevonden: dict[str, tuple[str, ...]] = {}
    for woord, andere in _LIJSTEN.get(lijst, {}).items():
        for ander in andere.split(", "):
            gevonden[ander] = (*gevonden.get(ander, ()), woord)
    return gevonden


def wegwijzer(lijst: str, keuzes: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """From each word that somebody might use to what can be chosen here: the words themselves before their synonyms."""
    gericht = {ander: tuple(een for een in bedoeld if een in keuzes) for ander, bedoeld in synoniemen(lijst).items()}
    return {ander: bedoeld for ander, bedoeld in gericht.items() if bedoeld} | {een: (een,) for een in keuzes}
