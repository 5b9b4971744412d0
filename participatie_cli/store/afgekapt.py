"""Texts that end at a `#` that was probably part of them: YAML begins a comment there, in silence."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from participatie_cli.store import leespunten as punt
from participatie_cli.store.plek import Regels
from participatie_cli.store.tekst import Leesprobleem

if TYPE_CHECKING:
    from yaml.events import ScalarEvent

_MISSCHIEN: Final = re.compile(r"\S[ \t]+#\w")
"""Whoever writes a comment puts a space behind the mark; only a text with this in it is gone through once more."""
_TEKENS: Final = (" #", "\t#")
_ERACHTER: Final = re.compile(r"[ \t]+(#)\w")
_VOOR: Final = 40


def afgekapte_teksten(inhoud: str) -> Iterator[Leesprobleem]:
    """A problem for each text without quotation marks that has such a mark behind it, as far as it is YAML."""
    if "#" not in inhoud or not any(teken in inhoud for teken in _TEKENS) or _MISSCHIEN.search(inhoud) is None:
        return
    from yaml import YAMLError
    from yaml.events import ScalarEvent

    from participatie_cli.store.nauwkeurige_yaml import gebeurtenissen

    regels = Regels(inhoud)
    try:
        for gebeurtenis in gebeurtenissen(inhoud):
            if isinstance(gebeurtenis, ScalarEvent) and (hekje := _hekje_na(gebeurtenis, inhoud)):
                yield Leesprobleem(punt.AFGEKAPT, _zin(gebeurtenis.value), *regels.plek(hekje))
    except YAMLError:
        return


def _hekje_na(tekst: "ScalarEvent", inhoud: str) -> int | None:
    """Where the mark behind a text without quotation marks stands."""
    gevonden = _ERACHTER.match(inhoud, tekst.end_mark.index) if tekst.end_mark and not tekst.style else None
    return gevonden.start(1) if gevonden else None


def _zin(tekst: str) -> str:
    if not tekst:
        return "Hier staat geen tekst: wat achter het hekje staat, telt als opmerking."
    begin = tekst if len(tekst) <= _VOOR else f"…{tekst[-_VOOR:]}"
    return f"De tekst stopt hier, na “{begin}”: wat achter het hekje staat, telt als opmerking."
