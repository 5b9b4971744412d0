"""E-mail addresses, also where the sign in the middle is spelled out."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from participatie_cli.privacy.tekstbeeld import Spanne, Tekstbeeld

_TEKENS: Final = ("@", "%40", "apenstaart")
_GESPELD_ALS: Final = {"at": ("(at)", "[at]", "{at}", " at "), "a": ("(a)", "[a]")}
"""What can stand for such a sign, by the word in it."""
_WOORDEN: Final = tuple(_GESPELD_ALS)
_NAAM: Final = r"[\w.+%-]{1,64}"
_DOMEIN: Final = r"[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,63}(?![\w-])"
_PUNT: Final = r"(?:\.| ?[(\[]?(?:punt|dot)[)\]]? ?)"
_GESPELD: Final = rf"[\w-]{{1,63}}(?:{_PUNT}[\w-]{{1,63}}){{0,4}}?{_PUNT}[a-z]{{2,63}}(?![\w-])"
_MET_WOORD: Final = r"[\w-]{1,63}(?: (?:punt|dot) [\w-]{1,63}){0,3}? (?:punt|dot) [a-z]{2,63}(?![\w-])"
_ADRES: Final = re.compile(
    rf"{_NAAM}(?:(?:@| @ |%40){_DOMEIN}"
    rf"|[ _]?[(\[{{](?:at|a|apenstaart(?:je)?)[)\]}}][ _]?{_GESPELD}"
    rf"|(?: |(?<=_))apenstaart(?:je)?[ _]{_GESPELD}"
    rf"| at {_MET_WOORD})",
)
_ACHTERSTEVOREN: Final = re.compile(r"[(\[{]? ?[\w.+%-]{1,64}")
_ERVOOR: Final = 65
"""So many signs before the one in the middle an address can have."""


def zoek(beeld: Tekstbeeld) -> Iterator[Spanne]:
    """Look around each sign, or word for it, that can stand in the middle of an address."""
    einde = 0
    for teken in sorted(_plekken(beeld)):
        ervoor = _ACHTERSTEVOREN.match(beeld.klein[max(einde, teken - _ERVOOR) : teken][::-1])
        gevonden = _ADRES.match(beeld.klein, teken - ervoor.end()) if ervoor else None
        if gevonden and teken < gevonden.end():
            einde = gevonden.end()
            yield gevonden.span()


def _plekken(beeld: Tekstbeeld) -> Iterator[int]:
    gespeld = (_GESPELD_ALS[woord] for woord in beeld.omtrek.hele_woorden(_WOORDEN))
    for teken in chain(_TEKENS, *gespeld):
        plek = beeld.klein.find(teken)
        while plek >= 0:
            yield plek
            plek = beeld.klein.find(teken, plek + 1)
