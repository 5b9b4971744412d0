"""Whether a set of national data carries the rules: what they rest on and count with is still there."""

from collections.abc import Iterable, Iterator

from participatie_cli.kader.kader import Kader
from participatie_cli.rules.catalog import Regelblad


def ontbreekt(oud: Kader, nieuw: Kader, bladen: Iterable[Regelblad]) -> Iterator[str]:
    """What rules need that the old data has and the new has not, each as a sentence; both without a municipality."""
    for blad in bladen:
        for sleutel in blad.regel.grondslag:
            if not nieuw.versies(sleutel) and sleutel not in nieuw.eigen_sleutels:
                yield f"Regel {blad.regel.code} rust op “{sleutel}”, en die bepaling staat er niet in."
            elif weg := _getallen(oud, sleutel) - _getallen(nieuw, sleutel):
                yield f"Regel {blad.regel.code} rekent met “{min(weg)}” van “{sleutel}”, en dat getal staat er niet in."


def _getallen(kader: Kader, sleutel: str) -> set[str]:
    """The names of the numbers of a provision that every version of it has."""
    per_versie = [{norm.id for norm in versie.bepaling.normen} for versie in kader.versies(sleutel)]
    return set.intersection(*per_versie) if per_versie else set()
