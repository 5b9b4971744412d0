"""What only looks like personal data: web addresses, and numbers of which the text says what they are."""

import re
from typing import Final

_ADRES: Final = re.compile(r"(?:[a-z]{1,10}://|www\.)")
_NUMMER: Final = re.compile(
    r"\b(?:zaak|dossier|kenmerk|rsin|kvk|ris|isbn|rapport|besluit|document|order|factuur|registratie|referentie"
    r"|vestigings|publicatie|vergunning|verseon|perceel|bag|raadsvoorstel|aanvraag|vingerafdruk)"
    r"(?:-?(?:nummer|nr\.?|id))?(?: (?:nummer|nr\.?|met nummer))?[ :]{0,3}[\"']?(?:[a-z]{1,4}[-/ ])?\d[\w./-]{0,60}"
    r"|\b(?:nl\.imro|gmb|stcrt|stb|trb|prb|cvdr|bwbr|ecli)[.:-]?\d[\w.:-]{0,60}",
)
_ERVOOR: Final = 90
_LANGSTE_ADRES: Final = 2_000
"""So many signs before a place a number with its word, or a web address, can begin."""


def is_uitgezonderd(klein: str, plek: int) -> bool:
    """Whether a place, in a text in small letters, lies in a web address or in the number of a case or a report."""
    return _in_webadres(klein, plek) or any(
        gevonden.start() <= plek < gevonden.end()
        for gevonden in _NUMMER.finditer(klein, max(0, plek - _ERVOOR), plek + 1)
    )


def _in_webadres(tekst: str, plek: int) -> bool:
    ervoor = tekst[max(0, plek - _LANGSTE_ADRES) : plek].split()
    aaneen = plek > 0 and not tekst[plek - 1].isspace()
    return aaneen and _ADRES.search(ervoor[-1]) is not None
