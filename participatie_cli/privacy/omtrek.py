"""A text in outline: tells in a moment what surely does not stand in it, so that most patterns need not look at all.

It goes by bytes of UTF-8, in which the plain letters and digits stand as they are. Where other signs could matter it
says that something may be there.
"""

import re
from functools import cache
from typing import Final

_HOOFD, _KLEIN, _CIJFER, _ANDER, _REST = b"Aa0\x80 "
_TEKENS: Final = b".,/-"
"""Signs that stand for themselves in a shape."""


def _vorm_van(byte: int) -> int:
    teken = chr(byte)
    if byte >= 0x80:
        return _ANDER
    if teken.isalnum():
        return _CIJFER if teken.isdigit() else _HOOFD if teken.isupper() else _KLEIN
    return byte if byte in _TEKENS else _REST


_VORM: Final = bytes(map(_vorm_van, range(256)))
_WOORD: Final = bytes(byte if byte < 0x80 and chr(byte).isalnum() else _REST for byte in range(256))
_IN_EEN_NUMMER: Final = b" ()./-:"
"""What people write between the digits of one number."""
_ASCII: Final = bytes(range(0x80))
_VREEMDE_HOOFDLETTER: Final = re.compile(r"[^\W\d_ß-öø-ÿ]")
_KOP: Final = re.compile("[a-z0-9]*")

Woorden = tuple[str, ...]


class Omtrek:
    """The shapes and the words of a text; `klein` is the text in small letters."""

    def __init__(self, tekst: str, klein: str) -> None:
        self._bytes = tekst.encode("utf-8", "surrogatepass")
        self._vorm = b" %b " % self._bytes.translate(_VORM)
        self._woorden = {*klein.encode("utf-8", "surrogatepass").translate(_WOORD).split()}
        self._opgesomd = b" %b " % b" ".join(self._woorden)
        self._woordvormen = self._opgesomd.translate(_VORM)

    def heeft(self, *vormen: bytes) -> bool:
        r"""Whether one of these shapes may stand in it.

        `A` is a capital, `a` a small letter, `0` a digit, any of `.,/-` itself, `\x80` a part of another letter or
        sign, and a space is all else, and where the text begins or ends.
        """
        return any(vorm in self._vorm for vorm in vormen)

    def heeft_woordvorm(self, *vormen: bytes) -> bool:
        """Whether one of these shapes may stand in one of its words; those are in small letters, between spaces."""
        return any(vorm in self._woordvormen for vorm in vormen)

    def heeft_vreemde_hoofdletter(self) -> bool:
        """Whether it has a letter that is none of ASCII, and surely no small one of Western Europe."""
        vreemd = self._bytes.translate(None, _ASCII).decode("utf-8", "surrogatepass")
        return _VREEMDE_HOOFDLETTER.search(vreemd) is not None

    def heeft_cijfers(self, aantal: int) -> bool:
        """Whether so many digits follow each other, with what people write between those of one number, or a plus."""
        aaneen = self._bytes.translate(_VORM, _IN_EEN_NUMMER)
        return b"0" * aantal in aaneen or b"+" in self._bytes

    def hele_woorden(self, gezocht: Woorden) -> list[str]:
        """Those of these words, in small letters, that may stand in it with no letter or digit before or after them."""
        return [woord for woord, kop, _ in _koppen(gezocht) if kop in self._woorden]

    def beginnen(self, gezocht: Woorden) -> list[str]:
        """Those with which a word may begin."""
        heel, opgesomd = self._woorden, self._opgesomd
        koppen = _koppen(gezocht)
        return [woord for woord, kop, begin in koppen if (begin in opgesomd if begin else kop in heel)]

    def einden(self, gezocht: Woorden) -> list[str]:
        """Those with which a word may end."""
        opgesomd = self._opgesomd
        return [woord for woord, einde in _einden(gezocht) if einde in opgesomd]


@cache
def _koppen(gezocht: Woorden) -> list[tuple[str, bytes, bytes]]:
    """Of each word the letters and digits that it begins with, and where that is all of it, how a longer one begins."""
    koppen = [(woord, kop[0] if (kop := _KOP.match(woord)) else "") for woord in gezocht]
    return [(woord, kop.encode(), f" {kop}".encode() if kop == woord else b"") for woord, kop in koppen]


@cache
def _einden(gezocht: Woorden) -> list[tuple[str, bytes]]:
    return [(woord, f"{woord} ".encode()) for woord in gezocht]
