"""Which fields of a fact are looked at: copies that note it."""

from collections.abc import Callable
from functools import lru_cache
from types import new_class
from typing import Any, Final, TypeVar

from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit

Feitplek = tuple[str, Pad]
"""A file, by whatever name the caller gave it, and a place in it."""

F = TypeVar("F", bound=Feit)
_MELDT: Final = "_meldt"


class Spoor:
    """Makes copies of files that note which of their fields are read, in `gelezen`.

    It holds them in order of first reading, each with its value in the file itself; `in_bestand` gives the place in the
    file of a place in what is followed, where that is a part of it.
    """

    def __init__(self, in_bestand: Callable[[Pad], Pad] | None = None) -> None:
        self.gelezen: dict[Feitplek, Any] = {}
        self._in_bestand = in_bestand or (lambda pad: pad)

    def begin_opnieuw(self) -> None:
        """Forget what was read; who has that, keeps it."""
        self.gelezen = {}

    def gevolgd(self, heel: F, bestand: str) -> F:
        """A copy of a file, equal to it in all that a rule can ask."""
        return self._gevolgd(heel, (bestand, ()))

    def _gevolgd(self, feit: F, plek: Feitplek) -> F:
        bestand, pad = plek
        delen = {
            naam: self._waarde(waarde, (bestand, (*pad, naam))) if isinstance(waarde, (Feit, tuple)) else waarde
            for naam, waarde in feit.__dict__.items()
        }
        kopie: F = _gevolgde_soort(type(feit)).model_construct(feit.model_fields_set, **delen)

        def meld(attribuut: str) -> None:
            self.gelezen.setdefault((bestand, self._in_bestand((*pad, attribuut))), feit.__dict__[attribuut])

        object.__setattr__(kopie, _MELDT, meld)
        return kopie

    def _waarde(self, waarde: Any, plek: Feitplek) -> Any:
        if isinstance(waarde, Feit):
            return self._gevolgd(waarde, plek)
        if isinstance(waarde, tuple):
            bestand, pad = plek
            return tuple(self._waarde(deel, (bestand, (*pad, plaats))) for plaats, deel in enumerate(waarde))
        return waarde


@lru_cache(maxsize=256)
def _gevolgde_soort(soort: type[Feit]) -> Any:
    """A kind of fact that says so when one of its fields is read; for the rest it is the same kind."""

    def lees(feit: Feit, attribuut: str) -> Any:
        if attribuut in soort.model_fields:
            object.__getattribute__(feit, _MELDT)(attribuut)
        return object.__getattribute__(feit, attribuut)

    erbij = {"__slots__": (_MELDT,), "__getattribute__": lees, "__module__": __name__}
    return new_class(soort.__name__, (soort,), exec_body=lambda eigen: eigen.update(erbij))
