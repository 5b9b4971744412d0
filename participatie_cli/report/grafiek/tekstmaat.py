"""How wide text is at most in Liberation Sans or Arial, so that it can be laid out without the font at hand."""

import unicodedata
from collections.abc import Iterator
from typing import Final

SPELING: Final = 1.06
"""Room for a browser that draws another font."""

_VET: Final = 1.12
_ONBEKEND_TEKEN: Final = 1.4
_BREEDTES: Final = (
    (0.24, "ijlł'‘’"),
    (0.285, " !,.:;I[]/\\ft|·"),
    (0.34, "()-r`"),
    (0.40, '*"{}°'),
    (0.50, "ckszvxyJ“”"),
    (0.56, "abdeghnopqu0123456789#$?_L€–"),
    (0.61, "FTZøß<>=+~^≥≤"),
    (0.67, "ABEKPSVXY&"),
    (0.73, "CDHNRUw"),
    (0.78, "GOQ"),
    (0.84, "Mm"),
    (0.95, "W%æœ"),
    (1.02, "@…—"),
)
_PER_TEKEN: Final = {teken: breed for breed, tekens in _BREEDTES for teken in tekens}


def breedte(tekst: str, grootte: float, *, vet: bool = False) -> float:
    """The width of one line, in the units of `grootte`; rather too wide than too narrow."""
    letters = (unicodedata.normalize("NFD", teken)[0] for teken in tekst if not unicodedata.combining(teken))
    som = sum(_PER_TEKEN.get(letter, _ONBEKEND_TEKEN) for letter in letters)
    return som * grootte * SPELING * (_VET if vet else 1)


def breek(tekst: str, ruimte: float, grootte: float, *, vet: bool = False) -> tuple[str, ...]:
    """The text in lines that fit, broken between words; a word that does not fit by itself is cut."""
    regels = [""]
    for woord in tekst.split():
        for stuk in _stukken(woord, ruimte, grootte, vet):
            samen = f"{regels[-1]} {stuk}" if regels[-1] else stuk
            if breedte(samen, grootte, vet=vet) <= ruimte:
                regels[-1] = samen
            else:
                regels.append(stuk)
    return tuple(regel for regel in regels if regel)


def _stukken(woord: str, ruimte: float, grootte: float, vet: bool) -> Iterator[str]:
    stuk = ""
    for teken in woord:
        if stuk and breedte(stuk + teken, grootte, vet=vet) > ruimte:
            yield stuk
            stuk = ""
        stuk += teken
    yield stuk


def leesbaar(tekst: str) -> str:
    """One line without characters that cannot be seen, and which XML may forbid."""
    return "".join(teken for teken in " ".join(tekst.split()) if teken.isprintable())
