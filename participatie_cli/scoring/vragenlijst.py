"""All questions by the id of their criterion, and which of them are put to which kind of file."""

from functools import lru_cache
from typing import Final

from participatie_cli.kader.methode import Criterium
from participatie_cli.scoring import bewustwording, leren, ondersteunen, wetgeving
from participatie_cli.scoring.vraag import Gevraagd, Vraag

VRAGEN: Final[dict[str, Vraag]] = {
    **bewustwording.VRAGEN,
    **wetgeving.VRAGEN,
    **ondersteunen.VRAGEN,
    **leren.VRAGEN,
}


def vraag_van(criterium: Criterium) -> Vraag:
    """The question of a criterion."""
    return VRAGEN[criterium.id]


@lru_cache(maxsize=16)
def regels_over(soort: type[Gevraagd]) -> frozenset[str]:
    """The codes of the rules whose outcome on a file of this kind is read."""
    return frozenset(code for vraag in VRAGEN.values() if soort in vraag.over for code in vraag.regels)
