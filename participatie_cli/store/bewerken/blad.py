"""A text with its tree and its lines: all that an edit has to know of what stands around it."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

from participatie_cli.store.bewerken.boom import Knoop, lees_boom
from participatie_cli.store.bewerken.schrijfwijze import Inspringing

_REGELEINDE: Final = re.compile(r"\r\n|\r|\n")

Invoegingen = list[tuple[int, int, str]]
"""What comes in the place of which part of the text, as offsets; the last one first."""


@dataclass(slots=True)
class Blad:
    """A text that was read without problems. `stap` is how far its own lists and mappings stand in."""

    tekst: str
    wortel: Knoop | None = None
    stap: Inspringing = field(default_factory=Inspringing)
    regels: list[str] = field(default_factory=list)
    regelbegin: list[int] = field(default_factory=list)
    einde: str = "\n"

    def regel(self, plek: int) -> int:
        """The number, from 0, of the line with an offset."""
        return bisect_right(self.regelbegin, plek) - 1

    def kolom(self, plek: int) -> int:
        """How far from the beginning of its line an offset is."""
        return plek - self.regelbegin[self.regel(plek)]

    def regel_na(self, plek: int) -> int:
        """Where the line after what ends at an offset begins."""
        return self.regelbegin[min(self.regel(max(plek - 1, 0)) + 1, len(self.regels))]

    def onder(self, tot: int, kolom: int) -> int:
        """Where a line can come after a value: below the comments that stand further in than `kolom`.

        White lines, and comments that belong to what comes next, are not passed over.
        """
        eerste = na = self.regel(self.regel_na(tot))
        for nummer in range(eerste, len(self.regels)):
            kaal = self.regels[nummer].lstrip(" \t")
            if not kaal.strip():
                continue
            if not kaal.startswith("#") or len(self.regels[nummer]) - len(kaal) <= kolom:
                break
            na = nummer + 1
        return self.regelbegin[min(na, len(self.regels))]

    def als_regels(self, regels: list[str]) -> str:
        """Lines as text, with the line ends of this file."""
        return "".join(f"{regel}{self.einde}" for regel in regels)


def regeleinde_van(tekst: str) -> str:
    """How lines end in a text, told by the first of them."""
    gevonden = _REGELEINDE.search(tekst)
    return gevonden[0] if gevonden else "\n"


def lees_blad(tekst: str, einde: str) -> Blad:
    """Find everything in a text that was read without problems and that ends with a line end."""
    regels = tekst.splitlines(keepends=True)
    blad = Blad(tekst, regels=regels, regelbegin=[0, *accumulate(len(regel) for regel in regels)], einde=einde)
    gevonden: dict[type, int] = {}

    def bij(ouder: Knoop, kind: Knoop) -> None:
        if ouder.soort is dict and ouder.is_blok and kind.is_blok:
            gevonden.setdefault(kind.soort, kind.kolom - ouder.kolom)

    blad.wortel = lees_boom(tekst, bij)
    blad.stap = Inspringing(max(gevonden.get(dict, 2), 1), max(gevonden.get(list, 2), 0))
    return blad
