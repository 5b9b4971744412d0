"""Licence plates of cars."""

import re
from collections.abc import Iterator
from typing import Final

from participatie_cli.privacy.tekstbeeld import Spanne, Tekstbeeld

_L: Final = "[BDFGHJKLNPRSTVXZ]"
"""The letters of plates since 1978, which have no vowels; older ones are told only by the word beside them."""
_STREEPJES: Final = re.compile(r"-(?<!\d{4}-)(?:[A-Z]{2,3}|\d{2,3})-", re.ASCII)
_KAAL: Final = re.compile(
    rf"(?<![\w.,/-])(?:{_L}{{2}}-{_L}{{2}}-\d\d|\d\d-{_L}{{2}}-{_L}{{2}}|{_L}{{2}}-\d\d-{_L}{{2}}|\d\d-{_L}{{3}}-\d"
    rf"|\d-{_L}{{3}}-\d\d|{_L}{{2}}-\d{{3}}-{_L}|{_L}-\d{{3}}-{_L}{{2}}|{_L}{{3}}-\d\d-{_L}|{_L}-\d\d-{_L}{{3}}"
    rf"|\d-{_L}{{2}}-\d{{3}}|\d{{3}}-{_L}{{2}}-\d)(?![\w/-])",
    re.ASCII,
)
_WOORDEN: Final = (
    "kenteken",
    "nummerplaat",
    "auto",
    "voertuig",
    "bestelbus",
    "busje",
    "camper",
    "nummerbord",
    "scooter",
    "brommer",
    "motor",
)
_MET_WOORD: Final = re.compile(
    r"(?<![\w.,/-])(?:[a-z]{1,3}[ -]?\d{1,3}[ -]?[a-z]{1,3}|\d{1,3}[ -]?[a-z]{1,3}[ -]?\d{1,3}"
    r"|[a-z]{2}[ -]?[a-z]{2}[ -]?\d\d|\d\d[ -]?[a-z]{2}[ -]?[a-z]{2}|[a-z]{2}[ -]?\d\d[ -]?\d\d"
    r"|\d\d[ -]?\d\d[ -]?[a-z]{2})(?![\w/-])",
    re.ASCII,
)
_MAANDEN: Final = "jan|feb|mrt|apr|mei|juni?|juli?|aug|sep|okt|nov|dec"
_WOORDJES: Final = rf"(?:en|of|te|in|op|om|is|er|de|je|uw|al|na|uur|min|van|tot|per|nog|keer|km|{_MAANDEN})"
_WOORDJE: Final = re.compile(rf"(?<![a-z]){_WOORDJES}(?= )|(?<= ){_WOORDJES}(?![a-z])")
"""What beside a number is a word, and not the letters of a plate."""
_ERVOOR: Final = 3
_LANGSTE: Final = 9
_ERNA: Final = 36
_TEKENS: Final = 6


def zoek(beeld: Tekstbeeld) -> Iterator[Spanne]:
    """What is written as a plate, and what can be one after a word that says so."""
    tekst = beeld.tekst
    for streepje in _STREEPJES.finditer(tekst):
        begin = max(0, streepje.start() - _ERVOOR)
        if gevonden := _KAAL.search(tekst, begin, begin + _ERVOOR + _LANGSTE):
            yield gevonden.span()
    for _, eind in beeld.woorden(*_WOORDEN):
        for gevonden in _MET_WOORD.finditer(beeld.klein, eind, eind + _ERNA):
            if sum(teken.isalnum() for teken in gevonden[0]) == _TEKENS and not _WOORDJE.search(gevonden[0]):
                yield gevonden.span()
