"""Citizen service numbers: told by the word beside them, or only by their check digit."""

import re
from collections.abc import Iterator
from typing import Final

from participatie_cli.privacy.lijkt_erop import is_ander_nummer, is_hoeveelheid
from participatie_cli.privacy.tekstbeeld import Spanne, Tekstbeeld

_WOORDEN: Final = ("bsn", "b.s.n", "burgerservice", "burger service", "sofi")
_GROEPEN: Final = re.compile(r"\d(?<![\w]\d)(?<!\d[.,-]\d)(?:[ .-]?\d){7,8}(?!\w|[.,-]\d)", re.ASCII)
_KAAL: Final = re.compile(r"\d(?<![\w.,/+-]\d)(?:\d{8}|\d\d\.\d{3}\.\d{3})(?![\w/-]|[.,]\d)", re.ASCII)
_NIEUW_PUNT: Final = re.compile(r"\n[ \t#]{0,40}(?:- |[\w-]{1,60}:)")
_ERVOOR: Final = 40
_ERNA: Final = 90
"""So many signs before and after the word a number may stand, in the same entry."""


def genoemd(beeld: Tekstbeeld) -> Iterator[Spanne]:
    """Numbers of eight or nine digits near a word that says what they are."""
    tekst = beeld.tekst
    klaar = 0
    for begin, eind in sorted(beeld.woorden(*_WOORDEN)):
        vanaf = max(klaar, begin - _ERVOOR, tekst.rfind("\n", 0, begin))
        ander = _NIEUW_PUNT.search(tekst, eind, eind + _ERNA)
        for nummer in _GROEPEN.finditer(tekst, vanaf, ander.start() if ander else eind + _ERNA):
            klaar = nummer.end()
            if is_bsn(nummer[0]) and not is_ander_nummer(beeld.klein, nummer.start()):
                yield nummer.span()


def kaal(beeld: Tekstbeeld) -> Iterator[Spanne]:
    """Numbers of nine digits that can be one, without a word beside them."""
    kan = beeld.omtrek.heeft_woordvorm(b"000000000") or beeld.omtrek.heeft(b"000.000.000")
    for nummer in _KAAL.finditer(beeld.tekst) if kan else ():
        if is_bsn(nummer[0]) and not is_hoeveelheid(beeld.klein, *nummer.span()):
            yield nummer.span()


def is_bsn(nummer: str) -> bool:
    """Whether the digits pass the check for such a number (the elfproef); of eight the first is a zero."""
    from stdnum.nl import bsn

    return bool(bsn.is_valid(re.sub(r"\D", "", nummer).zfill(9)))
