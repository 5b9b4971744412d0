"""Hiding what was found: the text stays as long as it was, so that every other place in it stays where it is."""

import re
from collections.abc import Iterable
from typing import Final

from participatie_cli.privacy.vondst import Privacyvondst

_TEKEN: Final = re.compile(r"[^\s#]")
_IN_PLAATS_VAN: Final = "x"
"""A letter, because it can stand in any place of a YAML file."""


def verborgen(tekst: str, vondsten: Iterable[Privacyvondst]) -> str:
    """The text with every sign of what was found replaced; spaces and ends of lines stay."""
    delen, hier = [], 0
    for een in vondsten:
        delen += [tekst[hier : een.begin], _TEKEN.sub(_IN_PLAATS_VAN, tekst[een.begin : een.eind])]
        hier = een.eind
    return "".join((*delen, tekst[hier:]))
