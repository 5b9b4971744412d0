"""Where things stand in one file: what the parser said is kept beside the data, and worked out only when asked."""

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, Protocol

from participatie_cli.values.pad import Pad
from participatie_cli.values.tekens import ZICHTBAAR, behalve

Plek = tuple[int, int]
"""Line and column, both from 1."""


class Merk(Protocol):
    """A place as the parser gives it, from 0; `index` counts characters from the beginning of the text."""

    @property
    def index(self) -> int: ...
    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


Merken = dict[Any, Merk | None]
"""The marks of a mapping or list, by key or position from 0."""

_BEGIN: Final = (1, 1)
_ANDER_EINDE: Final = re.compile("\r(?!\n)|[\x85\u2028\u2029]")
"""Where the parser begins a line and Git and editors do not."""
_GEEN: Final[Merken] = {}


@dataclass(slots=True)
class Regelmerk:
    """A place as Git and editors count it, which is done when it is asked."""

    index: int
    regels: "Regels"

    @property
    def line(self) -> int:
        return self.regels.regel(self.index)

    @property
    def column(self) -> int:
        return self.index - self.regels.begin_van(self.line)


class Regels:
    """The lines of a text as Git and editors count them: only a newline ends one."""

    def __init__(self, tekst: str) -> None:
        self._tekst = tekst

    @cached_property
    def _anders(self) -> bool:
        """Whether the parser counts other lines; what could make it do so is looked for in the few signs first."""
        bijzonder = behalve(self._tekst, ZICHTBAAR)
        return _ANDER_EINDE.search(bijzonder) is not None and _ANDER_EINDE.search(self._tekst) is not None

    @cached_property
    def _begin(self) -> list[int]:
        """Where each line begins."""
        return [0, *(gevonden.end() for gevonden in re.finditer("\n", self._tekst))]

    def merk(self, merk: Merk) -> Merk:
        """A place of the parser as it is counted here."""
        return self.op(merk.index) if self._anders else merk

    def op(self, index: int) -> Merk:
        """The place of a character."""
        return Regelmerk(index, self)

    def plek(self, index: int) -> Plek:
        """Line and column of a character."""
        return plek_van(self.op(index))

    def regel(self, index: int) -> int:
        """The line, from 0, in which a character stands."""
        return bisect_right(self._begin, index) - 1

    def begin_van(self, regel: int) -> int:
        """The first character of a line."""
        return self._begin[regel]

    def index(self, plek: Plek) -> int:
        """The character at a line and column, or where the text ends if it is shorter."""
        regel = min(plek[0], len(self._begin)) - 1
        return min(self._begin[regel] + plek[1] - 1, len(self._tekst))


@dataclass(slots=True)
class Plaatsen:
    """The marks of every key and list entry of one file.

    `per_blok` has those of each mapping and list under its identity; `gegevens` keeps those alive. Where `nog_te_lezen`
    is given, it puts them there when a place is asked for the first time: of most files none is.
    """

    gegevens: Any = None
    per_blok: dict[int, Merken] = field(default_factory=dict)
    nog_te_lezen: Callable[["Plaatsen"], None] | None = None

    def dichtstbij(self, pad: Pad) -> Plek:
        """The place of a key or entry, or that of its nearest existing parent, or the first of the file."""
        if self.nog_te_lezen is not None:
            self.nog_te_lezen(self)
            self.nog_te_lezen = None
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
