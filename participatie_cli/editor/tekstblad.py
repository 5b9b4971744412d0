"""A text that is open in an editor: one version of it, with places as the editor counts them.

An editor counts lines that end with any of three line ends, and within a line the units of an encoding that it agreed
with the server; the program counts characters.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from lsprotocol import types

from participatie_cli.store.schets.deel import Tekstbereik

_REGELEINDE: Final = re.compile(r"\r\n|\n|\r")
_HALF_TEKEN: Final = re.compile("[\ud800-\udfff]")
_PER_EENHEID: Final = {
    types.PositionEncodingKind.Utf8: ("utf-8", 1),
    types.PositionEncodingKind.Utf16: ("utf-16-le", 2),
    types.PositionEncodingKind.Utf32: ("utf-32-le", 4),
}
"""How a text is written in each encoding, and how many bytes a unit takes."""

Bladwijziging = types.TextDocumentContentChangePartial | types.TextDocumentContentChangeWholeDocument


def gaaf(tekst: str) -> str:
    """The text with a sign for what is no character and cannot stand in a file."""
    return _HALF_TEKEN.sub("\ufffd", tekst)


@dataclass(frozen=True)
class Tekstblad:
    """A version of a text; `codering` is what places in it are counted in."""

    tekst: str
    versie: int
    codering: types.PositionEncodingKind

    def gewijzigd(self, wijzigingen: Sequence[Bladwijziging], versie: int) -> "Tekstblad":
        """The text after some edits, one after another: each counts in the text that the one before it left."""
        blad = replace(self, versie=versie)
        for een in wijzigingen:
            blad = replace(blad, tekst=blad._na(een))
        return blad

    def _na(self, wijziging: Bladwijziging) -> str:
        nieuw = gaaf(wijziging.text)
        if isinstance(wijziging, types.TextDocumentContentChangeWholeDocument):
            return nieuw
        van, tot = self.index(wijziging.range.start), self.index(wijziging.range.end)
        return f"{self.tekst[:van]}{nieuw}{self.tekst[max(van, tot) :]}"

    def index(self, positie: types.Position) -> int:
        """The character at a position; of one that is not there the end of its line, or of the text."""
        if positie.line >= len(self._begin):
            return len(self.tekst)
        begin, regel = self._begin[positie.line], self._regel(positie.line)
        if regel.isascii():
            return begin + min(positie.character, len(regel))
        soort, bytes_ = _PER_EENHEID[self.codering]
        ervoor = regel.encode(soort)[: positie.character * bytes_].decode(soort, "ignore")
        return begin + len(ervoor)

    def positie(self, index: int) -> types.Position:
        """The position of a character; of one in the middle of a line end where that line ends."""
        nummer = bisect_right(self._begin, min(index, len(self.tekst))) - 1
        ervoor = self._regel(nummer)[: index - self._begin[nummer]]
        if not ervoor.isascii():
            soort, bytes_ = _PER_EENHEID[self.codering]
            return types.Position(nummer, len(ervoor.encode(soort)) // bytes_)
        return types.Position(nummer, len(ervoor))

    def bereik(self, stuk: Tekstbereik) -> types.Range:
        """A part of the text as an editor knows it."""
        return types.Range(self.positie(stuk[0]), self.positie(stuk[1]))

    def stuk(self, bereik: types.Range) -> Tekstbereik:
        """A range of the editor as a part of the text."""
        return self.index(bereik.start), self.index(bereik.end)

    def _regel(self, nummer: int) -> str:
        """A line without its end."""
        tot = self._begin[nummer + 1] if nummer + 1 < len(self._begin) else len(self.tekst)
        return self.tekst[self._begin[nummer] : tot].rstrip("\r\n")

    @cached_property
    def _begin(self) -> list[int]:
        """Where each line begins."""
        return [0, *(gevonden.end() for gevonden in _REGELEINDE.finditer(self.tekst))]
