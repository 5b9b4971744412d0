"""All questions by the id of their criterion, and which of them are put to which kind of file."""

from collections.abc import Mapping
from functools import lru_cache

from participatie_cli.kader.meetlat import Meetlat
from participatie_cli.kader.methode import Criterium, Schaal
from participatie_cli.scoring import bewustwording, leren, ondersteunen, wetgeving
from participatie_cli.scoring.regelboek import Regelboek
from participatie_cli.scoring.vraag import Gevraagd, Vraag

Criteriumvragen = tuple[tuple[Criterium, Vraag], ...]
"""Criteria with their questions."""


@lru_cache(maxsize=8)
def vragenlijst(boek: Regelboek) -> Mapping[str, Vraag]:
    """All questions by the id of their criterion."""
    return {**bewustwording.VRAGEN, **wetgeving.vragen(boek), **ondersteunen.VRAGEN, **leren.VRAGEN}


def vragen_over(
    soort: type[Gevraagd], meetlat: Meetlat, lijst: Mapping[str, Vraag], schaal: Schaal | None = None
) -> Criteriumvragen:
    """The criteria that are about a file of this kind, of one scale or of both."""
    criteria = (criterium for criterium in meetlat.per_id.values() if schaal in (None, criterium.schaal))
    paren = ((criterium, lijst[criterium.id]) for criterium in criteria)
    return tuple((criterium, vraag) for criterium, vraag in paren if soort in vraag.over)


def regels_van(vragen: Criteriumvragen) -> frozenset[str]:
    """The codes of the rules whose outcome these questions read."""
    return frozenset(code for _, vraag in vragen for code in (*vraag.regels, *vraag.bereik))
