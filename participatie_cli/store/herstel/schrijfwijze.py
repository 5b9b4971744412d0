"""Values that the model refuses for how they are written: the same value as the register writes it.

Nothing is guessed. A date has one meaning however it is written, and a word is the same word with a capital; a number
with a dot in it may mean two things and stays as it is.
"""

import re
from collections.abc import Iterator
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
    """The place of each such value in raw data, with what to write there; `naam` is the file without `.yaml`."""
    for detail in _geweigerd(gegevens, soort):
        pad, gegeven = plaats_van(detail, gegevens), detail["input"]
        if not isinstance(gegeven, str):
            continue
        beter = next((een for een in _kandidaten(detail, gegeven, pad, naam) if een != gegeven), None)
        if beter is not None and _past(gegevens, pad, beter, soort):
            yield pad, beter


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


def _past(gegevens: Any, pad: Pad, waarde: str, soort: type[Feit]) -> bool:
    """Whether the model says no more about a place once this stands there."""
    return all(plaats_van(een, gegevens) != pad for een in _geweigerd(_gezet(gegevens, pad, waarde), soort))


def _gezet(gegevens: Any, pad: Pad, waarde: str) -> Any:
    if not pad:
        return waarde
    stap, *rest = pad
    if isinstance(gegevens, list) and isinstance(stap, int):
        return [_gezet(een, tuple(rest), waarde) if nr == stap else een for nr, een in enumerate(gegevens)]
    return gegevens | {stap: _gezet(gegevens[stap], tuple(rest), waarde)}
