"""Recognising the citizen service number (BSN) in a text."""

import re

_WOORD = re.compile(r"(?<![a-z])(?:bsn|burger ?service ?n|sofi)", re.IGNORECASE)


def noemt_bsn(tekst: str) -> bool:
    """Whether a text speaks of such a number."""
    return _WOORD.search(tekst) is not None


def is_bsn(nummer: str) -> bool:
    """Whether nine digits pass the check for such a number (the elfproef)."""
    from stdnum.nl import bsn

    return bool(bsn.is_valid(nummer))
