"""Values that the model refuses for how they are written: the same value as the register writes it.

Nothing is guessed. A date has one meaning however it is written, and a word is the same word with a capital; a number
with a dot in it may mean two things and stays as it is.
"""

import re
from collections.abc import Iterator
from copy import deepcopy
from itertools import islice
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from participatie_cli.store.meldingen import plaats_van
from participatie_cli.values.datum import andere_schrijfwijze
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit

_AANGEHAALD: Final = re.compile(r"'([^']+)'")
_JA_NEE: Final = ("ja", "nee")
_GEEN_LETTERS: Final = re.compile(r"[\s_]+")


def anders_geschreven(gegevens: Any, soort: type[Feit], naam: str) -> Iterator[tuple[Pad, str]]:
    """The place of each such value in raw data, with what to write there; `naam` is the file without `.yaml`.

    All of them are tried at once, so that a file with many takes no longer for each.
    """
    beter = dict(_beter(gegevens, soort, naam))
    if not beter:
        return
    nieuw = deepcopy(gegevens)
    for pad, waarde in beter.items():
        _zet(nieuw, pad, waarde)
    blijft = {plaats_van(een, nieuw) for een in _geweigerd(nieuw, soort)}
    yield from ((pad, waarde) for pad, waarde in beter.items() if pad not in blijft)


def _beter(gegevens: Any, soort: type[Feit], naam: str) -> Iterator[tuple[Pad, str]]:
    for detail in _geweigerd(gegevens, soort):
        pad, gegeven = plaats_van(detail, gegevens), detail["input"]
        if isinstance(gegeven, str):
            kandidaten = _kandidaten(detail, gegeven, pad, naam)
            yield from ((pad, een) for een in islice((een for een in kandidaten if een != gegeven), 1))


def _geweigerd(gegevens: Any, soort: type[Feit]) -> list[ErrorDetails]:
    try:
        soort.model_validate(gegevens)
    except ValidationError as fout:
        return fout.errors()
    return []


def _kandidaten(detail: ErrorDetails, gegeven: str, pad: Pad, naam: str) -> Iterator[str]:
    if datum := andere_schrijfwijze(gegeven.strip()):
        yield datum
    verwacht = str(detail.get("ctx", {}).get("expected", detail.get("ctx", {}).get("expected_tags", "")))
    for keuze in (*_AANGEHAALD.findall(verwacht), *_JA_NEE):
        if keuze.casefold() == gegeven.strip().casefold():
            yield keuze
    if pad == ("id",) and _als_kenmerk(gegeven) == naam:
        yield naam


def _als_kenmerk(tekst: str) -> str:
    return _GEEN_LETTERS.sub("-", tekst.strip().lower())


def _zet(gegevens: Any, pad: Pad, waarde: str) -> None:
    for stap in pad[:-1]:
        gegevens = gegevens[stap]
    gegevens[pad[-1]] = waarde
