"""A text as the patterns see it: one kind of space, dash and apostrophe, and nothing that cannot be seen."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from participatie_cli.privacy.omtrek import Omtrek

RUIMTE: Final = r"(?:[ \t]{1,3}|[ \t]{0,3}\n[ \t]{0,40}(?:#[ \t]{0,3})?)"
"""Between two words of one text, as a pattern: spaces, or a new line with its indentation, in a comment too."""

_SPATIES: Final = "\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_STREEPJES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63"
_AANHALINGEN: Final = "\u2018\u2019\u201b\u02bc\u00b4`"
_ALS: Final[dict[int, int]] = {
    **dict.fromkeys(map(ord, _SPATIES), ord(" ")),
    **dict.fromkeys(map(ord, _STREEPJES), ord("-")),
    **dict.fromkeys(map(ord, _AANHALINGEN), ord("'")),
    **dict.fromkeys((0x85, 0x2028, 0x2029), ord("\n")),
    **{0xFF01 + plaats: 0x21 + plaats for plaats in range(94)},
}
"""Signs that stand for another one, which is as long."""

_ANDERS: Final = re.compile(f"[{''.join(map(chr, _ALS))}]")

_GEWOON: Final = bytes({*range(0x80)} - {*b"\\`\r"})
"""Signs that are seen as they are."""

_ONGEZIEN: Final = re.compile(
    "[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]"
    r"|\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U000[0-9A-Fa-f]{5}|[_N])"
)
"""What has no width, and what YAML writes between double quotes as a code."""

_TEKEN_VAN: Final = {"\\_": "\u00a0", "\\N": "\u0085"}


Spanne = tuple[int, int]
"""From where to where, from 0, the end not included."""


@dataclass(frozen=True)
class Tekstbeeld:
    """The text to look in, and the same in small letters, as long.

    `plekken` holds for each sign where it stands in the text itself, and last the length of that text; None where the
    places are equal.
    """

    tekst: str
    klein: str
    plekken: Sequence[int] | None = None

    @classmethod
    def van(cls, tekst: str) -> "Tekstbeeld":
        """See a text so."""
        if tekst.isascii() and "\\" not in tekst:
            gezien = tekst.replace("\r", " ")
            return cls(gezien, gezien.lower())
        bijzonder = tekst.encode("utf-8", "surrogatepass").translate(None, _GEWOON).decode("utf-8", "surrogatepass")
        if not _ONGEZIEN.search(tekst if "\\" in bijzonder else bijzonder):
            gezien = _eenvormig(tekst) if _ANDERS.search(bijzonder) else tekst
            return cls(gezien, _in_kleine_letters(gezien))
        tekens, plekken = _ontdaan(tekst)
        gezien = _eenvormig(tekens)
        return cls(gezien, _in_kleine_letters(gezien), (*plekken, len(tekst)))

    def in_tekst(self, begin: int, eind: int) -> tuple[int, int]:
        """Where a stretch stands in the text itself; what cannot be seen within it belongs to it."""
        return (begin, eind) if self.plekken is None else (self.plekken[begin], self.plekken[eind])

    @cached_property
    def omtrek(self) -> Omtrek:
        """What tells quickly what surely does not stand in it."""
        return Omtrek(self.tekst, self.klein)

    def hele_woorden(self, *gezocht: str) -> Iterator[Spanne]:
        """Where one of these words may stand as a whole."""
        return self._waar(self.omtrek.hele_woorden(gezocht))

    def woorden(self, *gezocht: str) -> Iterator[Spanne]:
        """Where one of these words, in small letters, stands and no letter or digit before it."""
        return self._waar(self.omtrek.beginnen(gezocht))

    def _waar(self, woorden: list[str]) -> Iterator[Spanne]:
        for woord in woorden:
            plek = self.klein.find(woord)
            while plek >= 0:
                eind = plek + len(woord)
                if not (plek and self.klein[plek - 1].isalnum()):
                    yield plek, eind
                plek = self.klein.find(woord, eind)


def _ontdaan(tekst: str) -> tuple[str, list[int]]:
    """The signs that count, and the place of each."""
    delen, plekken, hier = list[str](), list[int](), 0
    for gevonden in _ONGEZIEN.finditer(tekst):
        begin = gevonden.start()
        delen.append(tekst[hier:begin])
        plekken.extend(range(hier, begin))
        if gevonden[0].startswith("\\"):
            delen.append(_TEKEN_VAN.get(gevonden[0]) or chr(int(gevonden[0][2:], 16)))
            plekken.append(begin)
        hier = gevonden.end()
    plekken.extend(range(hier, len(tekst)))
    return "".join((*delen, tekst[hier:])), plekken


def _eenvormig(tekst: str) -> str:
    return _ANDERS.sub(lambda teken: chr(_ALS[ord(teken[0])]), tekst)


def _in_kleine_letters(tekst: str) -> str:
    """In small letters, but for the few capitals whose small letter takes two signs."""
    klein = tekst.lower()
    if len(klein) == len(tekst):
        return klein
    return "".join(een.lower() if len(een.lower()) == 1 else een for een in tekst)
