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


def zelf(pad: Pad) -> Pad:
    """The place in a file of a place in that file as a whole."""
    return pad


class Spoor:
    """Makes copies of files that note which of their fields are read, in `gelezen`.

    It holds them in order of first reading, each with its value in the file itself. Parts of one file share the copies
    of what they share: of a part only that is copied which is its own.
    """

    def __init__(self) -> None:
        self.gelezen: dict[Feitplek, Any] = {}
        self._kopieen: dict[tuple[int, Feitplek], tuple[Any, Any]] = {}

    def begin_opnieuw(self) -> None:
        """Forget what was read; who has that, keeps it."""
        self.gelezen = {}

    def gevolgd(self, heel: F, bestand: str, in_bestand: Callable[[Pad], Pad] = zelf) -> F:
        """A copy of a file, or of a part of it, equal to it in all that a rule can ask.

        `in_bestand` gives the place in the file of a place in the part.
        """
        kopie: F = self._waarde(heel, (bestand, ()), in_bestand)
        return kopie

    def _waarde(self, waarde: Any, plek: Feitplek, in_bestand: Callable[[Pad], Pad]) -> Any:
        """The copy of a value at a place: made once, and the value is kept so that no other gets its identity."""
        if not isinstance(waarde, (Feit, tuple)):
            return waarde
        sleutel = id(waarde), (plek[0], in_bestand(plek[1]))
        if sleutel not in self._kopieen:
            self._kopieen[sleutel] = waarde, self._kopie(waarde, plek, in_bestand)
        return self._kopieen[sleutel][1]

    def _kopie(self, waarde: Feit | tuple[Any, ...], plek: Feitplek, in_bestand: Callable[[Pad], Pad]) -> Any:
        if isinstance(waarde, Feit):
            return self._feit(waarde, plek, in_bestand)
        return self._rij(waarde, plek, in_bestand)

    def _rij(self, rij: tuple[Any, ...], plek: Feitplek, in_bestand: Callable[[Pad], Pad]) -> tuple[Any, ...]:
        bestand, pad = plek
        return tuple(self._waarde(deel, (bestand, (*pad, nummer)), in_bestand) for nummer, deel in enumerate(rij))

    def _feit(self, feit: Feit, plek: Feitplek, in_bestand: Callable[[Pad], Pad]) -> Any:
        bestand, pad = plek
        delen = {
            naam: self._waarde(waarde, (bestand, (*pad, naam)), in_bestand) for naam, waarde in feit.__dict__.items()
        }
        kopie = _gevolgde_soort(type(feit)).model_construct(feit.model_fields_set, **delen)

        def meld(attribuut: str) -> None:
            self.gelezen.setdefault((bestand, in_bestand((*pad, attribuut))), feit.__dict__[attribuut])

        object.__setattr__(kopie, _MELDT, meld)
        return kopie


@lru_cache(maxsize=256)
def _gevolgde_soort(soort: type[Feit]) -> Any:
    """A kind of fact that says so when one of its fields is read; for the rest it is the same kind."""

    def lees(feit: Feit, attribuut: str) -> Any:
        if attribuut in soort.model_fields:
            object.__getattribute__(feit, _MELDT)(attribuut)
        return object.__getattribute__(feit, attribuut)

    erbij = {"__slots__": (_MELDT,), "__getattribute__": lees, "__module__": __name__}
    return new_class(soort.__name__, (soort,), exec_body=lambda eigen: eigen.update(erbij))
