"""What was found as JSON, version 1. Its schema is `docs/schema/zoek.json`."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from participatie_cli.console.zoekpagina import Treffer, Vindbestand, Zoekverslag

VERSIE: Final = 1


def gevonden_als_gegevens(verslag: Zoekverslag, programmaversie: str) -> dict[str, Any]:
    """All of it; each list is made while it is written, in this order, because the later ones follow from the first."""
    return {
        "versie": VERSIE,
        "programma": programmaversie,
        "woorden": list(verslag.woorden),
        "gevonden": (_bestand(een) for een in verslag.gevonden),
        "nergens": _daarna(lambda: verslag.nergens),
        "ongelezen": _daarna(lambda: verslag.ongelezen),
        "onvolledig": _daarna(lambda: verslag.onvolledig),
    }


def _daarna(lijst: Callable[[], Any]) -> Iterator[str]:
    yield from lijst()


def _bestand(een: Vindbestand) -> dict[str, Any]:
    return {
        "bestand": een.bestand,
        "soort": een.soort,
        "id": een.id,
        "titel": een.titel,
        "bij": een.bij,
        "treffers": [_treffer(treffer) for treffer in een.treffers],
    }


def _treffer(een: Treffer) -> dict[str, Any]:
    return {
        "soort": een.soort,
        "veld": een.veld,
        "pad": list(een.pad),
        "regelnummer": een.regelnummer,
        "intern": een.intern,
        "tekst": "".join(tekst for tekst, _ in een.stukken),
        "geraakt": [tekst for tekst, geraakt in een.stukken if geraakt],
    }
