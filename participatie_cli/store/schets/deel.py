"""The parts of a text as an author sees them: each key and each entry of a list, with where it is written."""

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

from participatie_cli.values.pad import Pad

Tekstbereik = tuple[int, int]
"""Where something begins and ends in a text, counted in characters; the end is the first that is not part of it."""

_KALE_WAARDEN: Final = ("", "~", "null")


@dataclass(slots=True)
class Tekstdeel:
    """A key or an entry of a list. `sleutel` is where the key is written, or the dash of the entry.

    `waarde` is what stands behind it, or below where that is a text or something between brackets; it is empty where
    nothing is written there. `kolom` is the column of the key or dash. `tekst` is a value that is a plain text, and
    None for anything else. What is written between brackets is `in_haken`.
    """

    pad: Pad
    sleutel: Tekstbereik
    waarde: Tekstbereik
    kolom: int
    tekst: str | None = None
    in_haken: bool = False

    @property
    def is_sleutel(self) -> bool:
        """Whether it is a key of a block, and no entry of a list."""
        return isinstance(self.pad[-1], str)

    @property
    def heeft_waarde(self) -> bool:
        """Whether something is written as its value."""
        return self.waarde[0] < self.waarde[1]


@dataclass
class Tekstschets:
    """All parts of a text, in the order in which they stand."""

    tekst: str
    delen: list[Tekstdeel] = field(default_factory=list)

    def deel(self, pad: Pad) -> Tekstdeel | None:
        """The part at a place; of a key that stands there twice the first."""
        return self._per_pad.get(pad)

    def onder(self, pad: Pad) -> list[Tekstdeel]:
        """The parts directly below a place, in order."""
        return self._per_ouder.get(pad, [])

    def naast(self, plek: int) -> Tekstdeel | None:
        """The last part that begins at or before a character; None where there is none."""
        nummer = bisect_right(self._begin, plek) - 1
        return self.delen[nummer] if nummer >= 0 else None

    def op(self, plek: int) -> Tekstdeel | None:
        """The innermost part in whose key or value a character stands, also the one directly behind it."""
        deel = self.naast(plek)
        while deel is not None and not (_in(plek, deel.sleutel) or _in(plek, deel.waarde)):
            deel = self.deel(deel.pad[:-1])
        return deel

    def gegevens(self) -> Any:
        """What it says as raw data: mappings, lists, texts and None; an empty mapping where nothing is recognised."""
        boven: dict[Pad, Any] = {(): self._leeg(())}
        for deel in self.delen:
            ouder = boven.get(deel.pad[:-1])
            waarde: Any = self._leeg(deel.pad)
            if deel.pad not in self._per_ouder:
                waarde = None if deel.tekst in _KALE_WAARDEN else deel.tekst
            if isinstance(ouder, list):
                ouder.append(waarde)
            elif isinstance(ouder, dict) and deel.pad[-1] not in ouder:
                ouder[deel.pad[-1]] = waarde
            boven.setdefault(deel.pad, waarde)
        return boven[()]

    def _leeg(self, pad: Pad) -> dict[str, Any] | list[Any]:
        kinderen = self.onder(pad)
        return [] if kinderen and not kinderen[0].is_sleutel else {}

    @cached_property
    def _begin(self) -> list[int]:
        return [deel.sleutel[0] for deel in self.delen]

    @cached_property
    def _per_pad(self) -> dict[Pad, Tekstdeel]:
        return {deel.pad: deel for deel in reversed(self.delen)}

    @cached_property
    def _per_ouder(self) -> dict[Pad, list[Tekstdeel]]:
        groepen: dict[Pad, list[Tekstdeel]] = {}
        for deel in self.delen:
            groepen.setdefault(deel.pad[:-1], []).append(deel)
        return groepen


def _in(plek: int, stuk: Tekstbereik) -> bool:
    return stuk[0] <= plek <= stuk[1]
