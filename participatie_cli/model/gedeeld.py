"""Equal facts of many files as one object: who keeps all files of a register keeps each fact once."""

from typing import Any, Final, TypeVar, cast

from participatie_cli.values.veld import Feit

W = TypeVar("W")

HOOGSTENS: Final = 20_000
"""Different facts that are remembered; most registers have fewer that occur twice, and no register fills memory so."""


class Deler:
    """Gives for every fact the first that was equal to it, also in which fields were filled in.

    Facts are immutable, so nobody can tell the two apart. A file itself is never equal to another and is only gone
    through, right after it was made.
    """

    def __init__(self) -> None:
        self._eerste: dict[Any, Any] = {}

    def deel(self, dossier: Feit | None) -> None:
        """Put in the place of facts of a file that occurred before those of before."""
        if dossier is not None:
            self._vervang(dossier)

    def _vervang(self, feit: Feit) -> None:
        inhoud = feit.__dict__
        for naam, waarde in inhoud.items():
            inhoud[naam] = self._een(waarde)
        ingevuld = feit.model_fields_set
        object.__setattr__(feit, "__pydantic_fields_set__", self._bekend(frozenset(ingevuld), ingevuld))

    def _een(self, waarde: W) -> W:
        if isinstance(waarde, Feit):
            self._vervang(waarde)
            sleutel = type(waarde), id(waarde.model_fields_set), *map(_sleutel, waarde.__dict__.values())
        elif isinstance(waarde, tuple):
            waarde = cast(W, tuple(map(self._een, waarde)))
            sleutel = tuple, *map(_sleutel, cast(tuple[Any, ...], waarde))
        else:
            return waarde
        return cast(W, self._bekend(sleutel, waarde))

    def _bekend(self, sleutel: Any, waarde: Any) -> Any:
        if len(self._eerste) < HOOGSTENS:
            return self._eerste.setdefault(sleutel, waarde)
        return self._eerste.get(sleutel, waarde)


def _sleutel(waarde: Any) -> Any:
    """What makes a value itself: that of text is its text; anything else was made one before, or differs."""
    return waarde if type(waarde) is str else id(waarde)
