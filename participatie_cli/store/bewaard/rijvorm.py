"""How values are written down to be kept: as plain lists, following the fields of their classes.

What is read back is only ever put into the classes that were asked for; nothing in it is a name of something to run.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import partial
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from participatie_cli.values.dagspoor import gewone_dag
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

Omzetter = Callable[[Any], Any]
_ONBEKEND: Final = 0
"""How `onbekend` is written, which no other value of its field is."""
_GEDEELD: Final = 20_000
"""Values that are known in order to be shared."""


class VormFout(Exception):
    """A value, or what was read back, is not of the kind that was asked for."""


class Rijvorm:
    """Writes and reads values of some classes; `eigen` says how those are written that are no list of fields.

    What is read shares the texts that are equal: thousands of files are told the same.
    """

    def __init__(self, eigen: Mapping[type, tuple[Omzetter, Omzetter]]) -> None:
        self._eigen = {date: (_schrijf_dag, date.fromisoformat), **eigen}
        self._klaar: dict[tuple[Any, int], Omzetter | None] = {}
        self._gedeeld: Omzetter = _Gedeeld().__getitem__

    def schrijver(self, soort: Any) -> Omzetter:
        """Turns a value of this kind into plain lists, texts and numbers."""
        return self._omzetter(soort, 0) or _zelf

    def lezer(self, soort: Any) -> Omzetter:
        """Turns those back; raise VormFout, ValueError, TypeError or LookupError where they do not fit."""
        return self._omzetter(soort, 1) or _zelf

    def _omzetter(self, soort: Any, kant: int) -> Omzetter | None:
        """What has to be done with a value of this kind; None where that is nothing."""
        sleutel = soort, kant
        if sleutel not in self._klaar:
            self._klaar[sleutel] = lambda waarde: (self._klaar[sleutel] or _zelf)(waarde)  # a class can hold itself
            self._klaar[sleutel] = self._maak(soort, kant)
        return self._klaar[sleutel]

    def _maak(self, soort: Any, kant: int) -> Omzetter | None:
        if soort in (int, bool, NoneType, str | int):
            return None
        if soort is str:
            return (None, self._gedeeld)[kant]
        if soort in self._eigen:
            return self._eigen[soort][kant]
        if get_origin(soort) in (Union, UnionType):
            return self._keuze(get_args(soort), kant)
        if get_origin(soort) is tuple:
            return self._reeks(get_args(soort)[0], kant)
        if isinstance(soort, type) and issubclass(soort, Enum):
            return (_waarde_van, soort)[kant]
        if is_dataclass(soort):
            return self._lijst(soort, kant)
        raise VormFout(f"{soort} kan niet worden bewaard")

    def _keuze(self, soorten: tuple[Any, ...], kant: int) -> Omzetter | None:
        """A value that may be absent or unknown, and else is of one kind, or is plain."""
        omzetters = {self._omzetter(een, kant) for een in soorten if een not in (NoneType, Onbekend)}
        if len(omzetters) > 1 or (Onbekend in soorten and int in soorten):
            raise VormFout(f"{soorten} zijn niet uit elkaar te houden")
        omzetter = omzetters.pop() or _zelf
        if Onbekend in soorten:
            return partial((_schrijf_bekend, _lees_bekend)[kant], omzetter)
        return None if omzetter is _zelf else partial(_indien_er, omzetter)

    def _reeks(self, soort: Any, kant: int) -> Omzetter:
        omzetter = self._omzetter(soort, kant)
        if omzetter is None:
            return (list, self._gedeelde_reeks)[kant]
        if kant and soort in self._eigen:
            return partial(_lees_eender, {}, omzetter)
        return partial((_schrijf_reeks, _lees_reeks)[kant], omzetter)

    def _lijst(self, soort: Any, kant: int) -> Omzetter:
        hints = get_type_hints(soort)
        namen = [veld.name for veld in fields(soort)]
        maak = partial(_met_namen, soort, namen) if any(veld.kw_only for veld in fields(soort)) else soort
        omzetters = [(nr, een) for nr, naam in enumerate(namen) if (een := self._omzetter(hints[naam], kant))]
        if kant:
            return partial(_lees_velden, maak, len(namen), omzetters)
        return partial(_schrijf_velden, soort, attrgetter(*namen), omzetters)

    def _gedeelde_reeks(self, rij: Any) -> tuple[Any, ...]:
        reeks: tuple[Any, ...] = self._gedeeld(tuple(rij))
        return reeks


class _Gedeeld(dict[Any, Any]):
    """Gives for a value the equal one that was asked for first; so many are known, and then it begins anew."""

    def __missing__(self, waarde: Any) -> Any:
        if len(self) >= _GEDEELD:
            self.clear()
        self[waarde] = waarde
        return waarde


def _zelf(waarde: Any) -> Any:
    return waarde


def _schrijf_dag(dag: date) -> str:
    return gewone_dag(dag).isoformat()


def _waarde_van(een: Enum) -> Any:
    return een.value


def _indien_er(omzetter: Omzetter, waarde: Any) -> Any:
    return None if waarde is None else omzetter(waarde)


def _schrijf_bekend(omzetter: Omzetter, waarde: Any) -> Any:
    return _ONBEKEND if waarde is ONBEKEND else _indien_er(omzetter, waarde)


def _lees_bekend(omzetter: Omzetter, waarde: Any) -> Any:
    return ONBEKEND if waarde == _ONBEKEND else _indien_er(omzetter, waarde)


def _schrijf_reeks(omzetter: Omzetter, waarde: Any) -> list[Any]:
    return [omzetter(een) for een in waarde]


def _lees_reeks(omzetter: Omzetter, waarde: Any) -> tuple[Any, ...]:
    return tuple([omzetter(een) for een in waarde])


def _lees_eender(gelezen: dict[tuple[Any, ...], tuple[Any, ...]], omzetter: Omzetter, waarde: Any) -> tuple[Any, ...]:
    """A row of values that are each written as one text; equal rows are one."""
    sleutel = tuple(waarde)
    if sleutel not in gelezen:
        if len(gelezen) >= _GEDEELD:
            gelezen.clear()
        gelezen[sleutel] = _lees_reeks(omzetter, waarde)
    return gelezen[sleutel]


def _schrijf_velden(soort: Any, velden: Omzetter, omzetters: list[tuple[int, Omzetter]], waarde: Any) -> list[Any]:
    if type(waarde) is not soort:
        raise VormFout(f"{type(waarde)} is geen {soort}")
    rij = list(velden(waarde))
    for nr, omzetter in omzetters:
        rij[nr] = omzetter(rij[nr])
    return rij


def _lees_velden(maak: Callable[..., Any], aantal: int, omzetters: list[tuple[int, Omzetter]], rij: Any) -> Any:
    if len(rij) != aantal:
        raise VormFout(f"hier horen {aantal} velden te staan")
    for nr, omzetter in omzetters:
        rij[nr] = omzetter(rij[nr])
    return maak(*rij)


def _met_namen(soort: Any, namen: list[str], *waarden: Any) -> Any:
    """A value of a class that takes its fields by name only."""
    return soort(**dict(zip(namen, waarden, strict=True)))
