"""The parts that every chart has."""

from collections.abc import Mapping
from typing import Final

from participatie_cli.report.beeld.bouwstenen import Balkdeel, Legendaregel, Tabel, Vulling

GEEN_PERIODE: Final = "Er is nog geen periode om te laten zien."


def balkdeel(lengte: float, vulling: Vulling) -> tuple[Balkdeel, ...]:
    """One part; of length 0 it is a zero, which is something else than no part at all."""
    return (Balkdeel(deel=lengte, vulling=vulling),)


def legenda_van(teksten: Mapping[Vulling, str]) -> tuple[Legendaregel, ...]:
    """What each pattern means."""
    return tuple(Legendaregel(vulling=vulling, tekst=tekst) for vulling, tekst in teksten.items())


def tabel_bij(
    grafiek: str, kolommen: tuple[str, ...], rijen: tuple[tuple[str, ...], ...], *, eerste: int, getallen: bool
) -> Tabel:
    """The data of a chart with this title; the first column is so many times as wide as the others."""
    overige = len(kolommen) - 1
    return Tabel(
        titel=f"{grafiek}, als tabel",
        kolommen=kolommen,
        getallen=(False, *(getallen,) * overige),
        breedtes=(eerste, *(1,) * overige),
        rijen=rijen,
        leeg="" if rijen else GEEN_PERIODE,
    )
