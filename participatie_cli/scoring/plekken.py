"""Which facts stand at the places that a question looks at, as of a date: the known and the unknown ones."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache
from typing import Any, Final, NamedTuple

from participatie_cli.model.datumvelden import datumvelden
from participatie_cli.scoring.antwoord import Bewijs, Gemis
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit

ELK: Final = "*"
ALLES: Final = "**"
MAG_ONTBREKEN: Final = "?"
_ACHTERGROND: Final = frozenset({"bron", "zekerheid", "weersproken", "intern", "toelichting"})
"""Where a fact comes from is not what it says."""


class Gevonden(NamedTuple):
    """What was found at some places."""

    bekend: tuple[Bewijs, ...]
    onbekend: tuple[Gemis, ...]


class _Plek(NamedTuple):
    """A place on the way: its value, the day of the fact it stands in, and of which model the field is."""

    waarde: Any
    pad: Pad = ()
    dag: Datum | Onbekend | None = None
    model: type[Feit] = Feit
    naam: str = ""

    @property
    def titel(self) -> str:
        """What stands here: of a day what happened then, of anything else what the field is called."""
        return _titel(self.model, self.naam)

    @property
    def afwezig(self) -> bool:
        waarde = self.waarde
        return waarde is None or (type(waarde) is tuple and not waarde)

    @property
    def leeg(self) -> bool:
        return self.waarde is ONBEKEND or self.afwezig

    def veld(self, naam: str) -> "_Plek":
        waarde = self.waarde
        dag = waarde.dag
        return _Plek(getattr(waarde, naam), (*self.pad, naam), self.dag if dag is None else dag, type(waarde), naam)

    def delen(self, vanaf: int = 0, tot: int | None = None) -> "Iterator[_Plek]":
        _, pad, dag, model, naam = self
        for plaats, deel in enumerate(self.waarde[vanaf:tot], vanaf):
            yield _Plek(deel, (*pad, plaats), dag, model, naam)

    def later(self, peildatum: date) -> bool:
        """Whether what stands here came after a day."""
        dag = self.waarde.dag if _is_feit(type(self.waarde)) else self.waarde
        return type(dag) is Datum and not telt(dag, peildatum)


@cache
def _titel(model: type[Feit], naam: str) -> str:
    veld = model.model_fields[naam]
    if naam in datumvelden(model):
        return str(veld.description).removesuffix(".")
    return veld.title or naam


_is_feit: Final[Callable[[Any], bool]] = cache(lambda soort: issubclass(soort, Feit))
_velden: Final[Callable[[Any], tuple[str, ...]]] = cache(lambda soort: tuple(soort.model_fields))
"""Asked of kinds and not of each fact: for many facts that takes long."""


def zoek(dossier: Feit, plekken: Iterable[str], peildatum: date) -> Gevonden:
    """Look at places: `aanpak.budget`, `stappen.0.wat`, `besluiten.*.datum` (each) or `aanpak.**` (all below).

    Later facts are passed over. All that would stand within something unknown counts as one unknown fact; behind a
    place that ends in `?` a fact may be absent, and then does not count.
    """
    treffers: dict[Pad, Bewijs | Gemis] = {}
    for plek in plekken:
        stappen, mag_ontbreken = _stappen(plek)
        for een in _op(dossier, stappen, peildatum):
            if not (mag_ontbreken and (een.afwezig or een.later(peildatum))):
                treffers[een.pad] = _treffer(een, peildatum)
    volgorde = sorted(treffers, key=_op_plaats) if len(treffers) > 1 else treffers
    geordend = [treffers[pad] for pad in volgorde]
    bekend = tuple([een for een in geordend if type(een) is Bewijs])
    return Gevonden(bekend, tuple([een for een in geordend if type(een) is Gemis]))


def iets_bekend(dossier: Feit, plekken: Iterable[str], peildatum: date) -> bool:
    """Whether a known fact stands at any of these places; quicker than to find them all."""
    gevonden = (een for plek in plekken for een in _op(dossier, _stappen(plek)[0], peildatum))
    return any(isinstance(_treffer(een, peildatum), Bewijs) for een in gevonden)


@cache
def _stappen(plek: str) -> tuple[tuple[str, ...], bool]:
    """The steps to a place, and whether it may be absent."""
    return tuple(plek.removesuffix(MAG_ONTBREKEN).split(".")), plek.endswith(MAG_ONTBREKEN)


def _op_plaats(pad: Pad) -> tuple[tuple[str, int], ...]:
    """What belongs together stands together: entries of a list in their order."""
    return tuple(("", stap) if isinstance(stap, int) else (stap, 0) for stap in pad)


def _op(dossier: Feit, stappen: tuple[str, ...], peildatum: date) -> list[_Plek]:
    hier = [_Plek(dossier)]
    for stap in stappen:
        verder: list[_Plek] = []
        for een in hier:
            verder += _stap(een, stap, peildatum)
        hier = verder
    return hier


def _stap(plek: _Plek, stap: str, peildatum: date) -> Iterable[_Plek]:
    if plek.leeg or (plek.pad and plek.later(peildatum)):
        return (plek,)
    if stap == ELK:
        return [deel for deel in plek.delen() if not deel.later(peildatum)]
    if stap == ALLES:
        return _alles(plek, peildatum)
    if stap.isdigit():
        return [deel for deel in plek.delen(int(stap), int(stap) + 1) if not deel.later(peildatum)]
    # Entries of one list can be of different kinds, and not all of those have the field.
    return (plek.veld(stap),) if stap in _velden(type(plek.waarde)) else ()


def _alles(plek: _Plek, peildatum: date) -> Iterator[_Plek]:
    """Every fact below a place that had come about and that somebody filled in, if only with `onbekend`."""
    if plek.afwezig or plek.later(peildatum):
        return
    if _is_feit(type(plek.waarde)):
        for naam in _velden(type(plek.waarde)):
            ingevuld = naam in plek.waarde.model_fields_set and naam not in _ACHTERGROND
            yield from _alles(plek.veld(naam), peildatum) if ingevuld else ()
    elif isinstance(plek.waarde, tuple) and _is_feit(type(plek.waarde[0])):
        for deel in plek.delen():
            yield from _alles(deel, peildatum)
    else:
        yield plek


def _treffer(plek: _Plek, peildatum: date) -> Bewijs | Gemis:
    if plek.afwezig:
        return Gemis(plek.pad, f"{plek.titel}: niet ingevuld")
    if plek.leeg:
        return Gemis(plek.pad, f"{plek.titel}: onbekend")
    dag = plek.waarde if isinstance(plek.waarde, Datum) else plek.dag
    if plek.later(peildatum) or not telt(dag, peildatum):
        return Gemis(plek.pad, f"{plek.titel}: van na de peildatum")
    return Bewijs(plek.pad, plek.titel, plek.waarde, dag)
