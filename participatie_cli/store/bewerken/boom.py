"""Where everything in a YAML text stands: its keys, entries and values as a tree of offsets."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from yaml.events import (
    CollectionEndEvent,
    CollectionStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
)

from participatie_cli.store.nauwkeurige_yaml import gebeurtenissen
from participatie_cli.values.onbekend import WOORD
from participatie_cli.values.pad import Pad

_DUBBELE_PUNT: Final = re.compile(r"\s*:")
_NIETS: Final = frozenset({"", "~", "null"})


@dataclass(slots=True)
class Knoop:
    """A value in the text. `begin` is where it begins and `tot` the end of the last thing written in it.

    `plek` is where its key begins and `achter` the end of the colon; of an entry of a list both are `begin`. `kolom` is
    the column of the keys or dashes of a block, and `haken` says that it is written between brackets.
    """

    soort: type
    begin: int
    tot: int
    plek: int
    achter: int
    kolom: int = 0
    haken: bool = False
    blok: bool = False
    tekst: str | None = None
    kinderen: "dict[str | int, Knoop]" = field(default_factory=dict)

    @property
    def is_blok(self) -> bool:
        """Whether it is a list or mapping with lines of its own."""
        return self.soort is not str and not self.haken

    @property
    def leeg(self) -> bool:
        """Whether it gives way to what is written below it: nothing, `onbekend` or a pair of brackets."""
        return self.tekst in (None, WOORD) if self.soort is str else not self.kinderen


@dataclass(slots=True)
class _Open:
    knoop: Knoop
    sleutel: ScalarEvent | None = None


def lees_boom(tekst: str, bij: Callable[[Knoop, Knoop], None]) -> Knoop | None:
    """The value at the top of a text that was read without problems. `bij` gets each block with what stands in it."""
    wortel: Knoop | None = None
    stapel: list[_Open] = []
    for gebeurtenis in gebeurtenissen(tekst):
        if isinstance(gebeurtenis, CollectionEndEvent):
            _sluit(stapel, gebeurtenis, tekst)
            continue
        if not isinstance(gebeurtenis, CollectionStartEvent | ScalarEvent):
            continue
        open_ = stapel[-1] if stapel else None
        if isinstance(gebeurtenis, ScalarEvent) and open_ and open_.knoop.soort is dict and open_.sleutel is None:
            open_.sleutel = gebeurtenis
            continue
        knoop = _knoop(gebeurtenis, open_.sleutel if open_ else None, tekst)
        wortel = wortel or knoop
        if open_:
            open_.knoop.kinderen[open_.sleutel.value if open_.sleutel else len(open_.knoop.kinderen)] = knoop
            open_.knoop.tot = max(open_.knoop.tot, knoop.tot)
            open_.sleutel = None
            bij(open_.knoop, knoop)
        if isinstance(gebeurtenis, CollectionStartEvent):
            stapel.append(_Open(knoop))
    return wortel


def zoek(wortel: Knoop, pad: Pad) -> Knoop | None:
    """What stands at a path; None where there is nothing."""
    knoop: Knoop | None = wortel
    for stap in pad:
        knoop = knoop and knoop.kinderen.get(stap)
    return knoop


def _knoop(gebeurtenis: CollectionStartEvent | ScalarEvent, sleutel: ScalarEvent | None, tekst: str) -> Knoop:
    begin = begin_van(gebeurtenis)
    plek = achter = begin
    if sleutel:
        plek, achter = begin_van(sleutel), eind_van(sleutel)
        gevonden = _DUBBELE_PUNT.match(tekst, achter)
        achter = gevonden.end() if gevonden else achter
    if isinstance(gebeurtenis, CollectionStartEvent):
        soort = dict if isinstance(gebeurtenis, MappingStartEvent) else list
        assert gebeurtenis.start_mark
        kolom, haken = gebeurtenis.start_mark.column, bool(gebeurtenis.flow_style)
        return Knoop(soort, begin, achter, plek, achter, kolom, haken)
    eind = _zonder_wit_erachter(gebeurtenis, tekst)
    if eind_van(gebeurtenis) <= begin:  # nothing is written
        begin = eind = achter
    waarde = None if gebeurtenis.implicit[0] and gebeurtenis.value in _NIETS else gebeurtenis.value
    return Knoop(str, begin, max(eind, achter), plek, achter, blok=gebeurtenis.style in ("|", ">"), tekst=waarde)


def _sluit(stapel: list[_Open], gebeurtenis: Event, tekst: str) -> None:
    knoop = stapel.pop().knoop
    if eind_van(gebeurtenis) > begin_van(gebeurtenis) and knoop.haken and tekst[knoop.begin] in "[{":
        knoop.tot = eind_van(gebeurtenis)
    if stapel:
        stapel[-1].knoop.tot = max(stapel[-1].knoop.tot, knoop.tot)


def _zonder_wit_erachter(gebeurtenis: ScalarEvent, tekst: str) -> int:
    """The white lines after a text in block style are part of it only where it keeps them (`|+`)."""
    begin, eind = begin_van(gebeurtenis), eind_van(gebeurtenis)
    if gebeurtenis.style not in ("|", ">") or "+" in tekst[begin : tekst.find("\n", begin)].split("#")[0]:
        return eind
    return begin + len(tekst[begin:eind].rstrip())


def begin_van(gebeurtenis: Event) -> int:
    """Where an event begins, as an offset in the text."""
    return _plaats(gebeurtenis.start_mark)


def eind_van(gebeurtenis: Event) -> int:
    """Where an event ends, as an offset in the text."""
    return _plaats(gebeurtenis.end_mark)


def _plaats(merk: Any) -> int:
    assert merk is not None
    return int(merk.index)
