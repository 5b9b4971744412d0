"""What only looks like personal data: web addresses, and numbers of which the text says what they are."""

import re
from typing import Final

_ADRES: Final = re.compile(r"(?:[a-z]{1,10}://|www\.)")
_NUMMER: Final = re.compile(
    r"\b(?:zaak|ticket|formulier|bestelling|dossier|kenmerk|rsin|kvk|ris|isbn|rapport|besluit|document|order|factuur|registratie|referentie"
    r"|vestigings|publicatie|vergunning|verseon|perceel|bag|raadsvoorstel|aanvraag|vingerafdruk)"
    r"(?:-?(?:nummer|nr\.?|id))?(?: (?:nummer|nr\.?|met nummer))?[ :]{0,3}[\"']?(?:[a-z]{1,4}[-/ ])?\d[\w./-]{0,60}"
    r"|\b(?:nl\.imro|gmb|stcrt|stb|trb|prb|cvdr|bwbr|ecli)[ .:-]?\d[\w.:-]{0,60}",
)
_ANDER_NUMMER: Final = re.compile(
    r"(?<!\w)(?!(?:bsn|sofi|burgerservice|burger service|klant|cli[eë]nt|pati[eë]nt|relatie|persoons|inwoner|lid"
    r"|telefoon|tel|mobiel|gsm|kenteken|rekening|bank|huis|contact))"
    r"[a-zë-]{3,30}(?:nummer|nr\.?)[ :]{0,3}[\"']?\d[\w./-]{0,60}"
)
"""A word that says of which kind a number is, and not of a person."""
_HOEVEELHEID: Final = re.compile(
    r"[ ]?(?:[cdmk]?m[23²³]?|ha|liter|kg|ton|euro|eur|keer|maal|stuks|procent|%|kwh|mwh|(?:kli|li)ks?|views|bezoek\w*"
    r"|inwoners|huishoudens|reacties|exemplaren|vierkante|kubieke|gulden|dollar)(?!\w)"
)
_BEDRAG: Final = re.compile(
    r"(?:€|eur|euro|kosten?|budget|raming|bedrag|subsidie|begroot|omzet)[ :]{0,3}(?:van |is )?$"
)
_ERVOOR: Final = 90
_LANGSTE_BEDRAG: Final = 20
_LANGSTE_ADRES: Final = 2_000
"""So many signs before a place a number with its word, or a web address, can begin."""


def is_uitgezonderd(klein: str, plek: int) -> bool:
    """Whether a place, in a text in small letters, lies in a web address or in the number of a case or a report."""
    return _in_webadres(klein, plek) or is_ander_nummer(klein, plek)


def is_ander_nummer(klein: str, plek: int) -> bool:
    """Whether a place lies in a number of which a word before it says that it is not of a person."""
    return any(
        gevonden.start() <= plek < gevonden.end()
        for patroon in (_NUMMER, _ANDER_NUMMER)
        for gevonden in patroon.finditer(klein, max(0, plek - _ERVOOR), plek + 1)
    )


def is_hoeveelheid(klein: str, begin: int, eind: int) -> bool:
    """Whether a number, in a text in small letters, is told in a unit or in money."""
    ervoor = klein[max(0, begin - _LANGSTE_BEDRAG) : begin]
    return _HOEVEELHEID.match(klein, eind) is not None or _BEDRAG.search(ervoor) is not None


def _in_webadres(tekst: str, plek: int) -> bool:
    ervoor = tekst[max(0, plek - _LANGSTE_ADRES) : plek].split()
    aaneen = plek > 0 and not tekst[plek - 1].isspace()
    return aaneen and _ADRES.search(ervoor[-1]) is not None
