"""Where things stand in one file: what the parser said is kept beside the data, and worked out only when asked."""

from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from participatie_cli.values.pad import Pad

Plek = tuple[int, int]
"""Line and column, both from 1."""


class Merk(Protocol):
    """A place as the parser gives it, from 0."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


Merken = dict[Any, Merk | None]
"""The marks of a mapping or list, by key or position from 0."""

_BEGIN: Final = (1, 1)
_GEEN: Final[Merken] = {}


@dataclass(slots=True)
class Plaatsen:
    """The marks of every key and list entry of one file.

    `per_blok` has those of each mapping and list under its identity; `gegevens` keeps those alive.
    """

    gegevens: Any = None
    per_blok: dict[int, Merken] = field(default_factory=dict)

    def dichtstbij(self, pad: Pad) -> Plek:
        """The place of a key or entry, or that of its nearest existing parent, or the first of the file."""
        merk, inhoud = None, self.gegevens
        for stap in pad:
            if (gevonden := self.per_blok.get(id(inhoud), _GEEN).get(stap)) is None:
                break
            merk = gevonden
            inhoud = inhoud.get(stap) if isinstance(inhoud, dict) else inhoud[stap]
        return plek_van(merk or self._eerste)

    def voor(self, blok: dict[str, Any] | list[Any]) -> Merken:
        """Where the marks of a mapping or list are to be kept."""
        merken: Merken = {}
        self.per_blok[id(blok)] = merken
        return merken

    @property
    def _eerste(self) -> Merk | None:
        return next(iter(self.per_blok.get(id(self.gegevens), _GEEN).values()), None)


def plek_van(merk: Merk | None) -> Plek:
    """Line and column as people count them; the beginning of the file where there is no mark."""
    return (merk.line + 1, merk.column + 1) if merk else _BEGIN
