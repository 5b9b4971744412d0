"""What can be changed in a file, and what that means for its data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from participatie_cli.values.onbekend import WOORD
from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True)
class Toevoegen:
    """One more entry, the last of the list at a path; the list is made where there is none."""

    pad: Pad
    item: object


@dataclass(frozen=True, slots=True)
class Zetten:
    """The value at a path: it replaces what stands there, or comes in as a new key of the mapping above it."""

    pad: Pad
    waarde: object


@dataclass(frozen=True, slots=True)
class Weghalen:
    """A key of a mapping that goes, with its value."""

    pad: Pad


@dataclass(frozen=True, slots=True)
class Hernoemen:
    """A key of a mapping that is called otherwise, in the same place."""

    pad: Pad
    naam: str


@dataclass(frozen=True, slots=True)
class Inlijsten:
    """A value that becomes the only entry of a list."""

    pad: Pad


Omvorming = Weghalen | Hernoemen | Inlijsten
Bewerking = Toevoegen | Zetten | Omvorming
NIETS: Final[tuple[Any, ...]] = (None, WOORD, [], {})
"""What gives way to something that is written below it."""


class GeenPlek(Exception):
    """A file has no place where this can be written without touching anything else. `pad` is where it should stand."""

    def __init__(self, pad: Pad) -> None:
        super().__init__(pad)
        self.pad = pad


def als_gegevens(waarde: object) -> Any:
    """A value as reading a file gives it: mappings, lists, text and None."""
    if isinstance(waarde, Mapping):
        return {str(sleutel): als_gegevens(een) for sleutel, een in waarde.items()}
    if isinstance(waarde, Sequence) and not isinstance(waarde, str):
        return [als_gegevens(een) for een in waarde]
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, date):
        return waarde.isoformat()
    return None if waarde is None else str(waarde)


def toegepast(gegevens: Any, bewerking: Bewerking) -> Any:
    """The data of a file after a change, a copy where it differs; raise GeenPlek where the path leads nowhere."""
    if isinstance(bewerking, Zetten):
        return _gezet(gegevens, bewerking.pad, 0, als_gegevens(bewerking.waarde))
    if not isinstance(bewerking, Toevoegen):
        return _omgevormd(gegevens, bewerking)
    aanwezig = op_pad(gegevens, bewerking.pad)
    if aanwezig not in NIETS and not isinstance(aanwezig, list):
        raise GeenPlek(bewerking.pad)
    lijst = [*(aanwezig if isinstance(aanwezig, list) else ()), als_gegevens(bewerking.item)]
    return _gezet(gegevens, bewerking.pad, 0, lijst)


def _omgevormd(gegevens: Any, bewerking: Omvorming) -> Any:
    *boven, sleutel = bewerking.pad
    ouder = op_pad(gegevens, tuple(boven))
    if not isinstance(ouder, dict) or sleutel not in ouder:
        raise GeenPlek(bewerking.pad)
    if isinstance(bewerking, Inlijsten):
        return _gezet(gegevens, bewerking.pad, 0, [ouder[sleutel]])
    if isinstance(bewerking, Hernoemen):
        nieuw = {bewerking.naam if naam == sleutel else naam: waarde for naam, waarde in ouder.items()}
    else:
        nieuw = {naam: waarde for naam, waarde in ouder.items() if naam != sleutel}
    return _gezet(gegevens, tuple(boven), 0, nieuw)


def op_pad(gegevens: Any, pad: Pad) -> Any:
    """What stands at a path in raw data; None where there is nothing."""
    for stap in pad:
        if isinstance(gegevens, dict) and isinstance(stap, str):
            gegevens = gegevens.get(stap)
        elif isinstance(gegevens, list) and isinstance(stap, int) and 0 <= stap < len(gegevens):
            gegevens = gegevens[stap]
        else:
            return None
    return gegevens


def plek_van(bewerking: Bewerking, gegevens: Any) -> Pad:
    """Where in the data after a change the new text stands; `gegevens` is the data before it."""
    if not isinstance(bewerking, Toevoegen):
        return bewerking.pad
    aanwezig = op_pad(gegevens, bewerking.pad)
    return (*bewerking.pad, len(aanwezig) if isinstance(aanwezig, list) else 0)


def _gezet(gegevens: Any, pad: Pad, diepte: int, waarde: Any) -> Any:
    if diepte == len(pad):
        return waarde
    stap = pad[diepte]
    if isinstance(stap, str):
        if gegevens not in NIETS and not isinstance(gegevens, dict):
            raise GeenPlek(pad)
        rest = gegevens if isinstance(gegevens, dict) else {}
        return rest | {stap: _gezet(rest.get(stap), pad, diepte + 1, waarde)}
    if not isinstance(gegevens, list) or not 0 <= stap < len(gegevens):
        raise GeenPlek(pad)
    return [*gegevens[:stap], _gezet(gegevens[stap], pad, diepte + 1, waarde), *gegevens[stap + 1 :]]
