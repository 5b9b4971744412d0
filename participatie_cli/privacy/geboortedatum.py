"""Dates of birth: a whole date beside a word that says so."""

import re
from collections.abc import Iterator
from typing import Final

from participatie_cli.privacy.tekstbeeld import Spanne, Tekstbeeld

_WOORDEN: Final = ("geboren", "geboortedatum", "geboortedag", "geb.", "geb ", "geb:", "geb-", "gebdatum")
_MAAND: Final = "(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,7}"
_DATUM: Final = (
    rf"(?<![\w-])(?:\d{{1,2}}[-/. ]\d{{1,2}}[-/. ](?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d-\d\d-\d\d"
    rf"|\d{{1,2}}\.? {_MAAND}\.? (?:19|20)\d\d)(?![\w-])"
)
_ERNA: Final = re.compile(rf"[^\n\d]{{0,40}}?({_DATUM})")
_ERVOOR: Final = re.compile(rf"({_DATUM})[ ,]{{1,2}}(?:is )?geboren(?![a-z])")
_VAN_EEN_DING: Final = re.compile(
    r"(?:idee|plan|initiatief|project|wens|gedachte|samenwerking|beweging|groep|visie|beleid|vereniging|stichting"
    r"|experiment|proef|traditie|feest|park|tuin|aanpak|actie|platform|netwerk|tank|team|concept|voorstel|verhaal)"
    r"(?:en|s|je)?,?(?: (?:is|was|werd|zijn|waren|werden|toen|pas|echt|er|op|dat|die)){0,4} $"
)
"""What is no person, also at the end of a longer word."""
_UIT_IETS: Final = re.compile(r"[ ,]{1,2}(?:uit|tijdens|als) ")
_WAARVAN: Final = 50
"""So many signs before it, a date can stand, and what was born."""


def zoek(beeld: Tekstbeeld) -> Iterator[Spanne]:
    """Dates beside a word for birth, but for those on which an idea was born."""
    tekst = beeld.klein
    for begin, eind in beeld.woorden(*_WOORDEN):
        vanaf = max(0, begin - _WAARVAN)
        ervoor = (een for een in _ERVOOR.finditer(tekst, vanaf, eind + 1) if een.end() == eind)
        gevonden = _ERNA.match(tekst, eind) or next(ervoor, None)
        if gevonden is None or _UIT_IETS.match(tekst, max(eind, gevonden.end(1))):
            continue
        if not _VAN_EEN_DING.search(tekst, vanaf, min(begin, gevonden.start(1))):
            yield gevonden.span(1)
