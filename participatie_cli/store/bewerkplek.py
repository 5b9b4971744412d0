"""Where the keys at the top level of a YAML text stand, and what an edit beside them has to know."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from participatie_cli.store.yaml import gebeurtenissen

_OPENT: Final = (MappingStartEvent, SequenceStartEvent)
_SLUIT: Final = (MappingEndEvent, SequenceEndEvent)
_INHOUD: Final = (*_OPENT, *_SLUIT, ScalarEvent, AliasEvent)
_DIEPTE_SLEUTEL: Final = 1
_DIEPTE_ITEM: Final = 2


@dataclass(slots=True)
class Sleutelplek:
    """A key and its value, as offsets in the text. `tot` is the end of the last thing written in the value.

    `items` holds the end of each entry where the value is a list.
    """

    begin: int
    waarde: Event
    tot: int
    items: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Bewerkblad:
    """The keys of the mapping at the top, and where the document ends."""

    tekst: str
    sleutels: dict[str, Sleutelplek]
    einde: int
    in_haken: bool
    kolom: int
    regels: list[str]
    regelbegin: list[int]

    def regel(self, plek: int) -> int:
        """The number, from 0, of the line with an offset."""
        return bisect_right(self.regelbegin, plek) - 1


def lees_blad(tekst: str) -> Bewerkblad:
    """Find the keys of a text that was read without problems."""
    regels = tekst.splitlines(keepends=True)
    blad = Bewerkblad(tekst, {}, len(tekst), False, 0, regels, [0, *accumulate(len(regel) for regel in regels)])
    sleutel: ScalarEvent | None = None
    for diepte, gebeurtenis in _met_diepte(blad):
        if diepte == 0 and isinstance(gebeurtenis, MappingStartEvent):
            blad.in_haken = bool(gebeurtenis.flow_style)
        elif diepte == _DIEPTE_SLEUTEL and sleutel is None and isinstance(gebeurtenis, ScalarEvent):
            sleutel = gebeurtenis
        elif diepte == _DIEPTE_SLEUTEL and sleutel and not isinstance(gebeurtenis, _SLUIT):
            _onthoud(blad, sleutel, gebeurtenis)
            sleutel = None
        if blad.sleutels and sleutel is None:
            _strek_uit(next(reversed(blad.sleutels.values())), gebeurtenis, diepte, tekst)
    return blad


def _met_diepte(blad: Bewerkblad) -> Iterator[tuple[int, Event]]:
    """Each event with the number of collections around it; what opens one and what closes it have the same."""
    diepte = 0
    for gebeurtenis in gebeurtenissen(blad.tekst):
        diepte -= isinstance(gebeurtenis, _SLUIT)
        if isinstance(gebeurtenis, _INHOUD):
            yield diepte, gebeurtenis
        elif isinstance(gebeurtenis, DocumentEndEvent) and gebeurtenis.explicit:
            blad.einde = begin_van(gebeurtenis)
        diepte += isinstance(gebeurtenis, _OPENT)


def _onthoud(blad: Bewerkblad, sleutel: ScalarEvent, waarde: Event) -> None:
    begin = begin_van(sleutel)
    if not blad.sleutels:
        blad.kolom = begin - blad.regelbegin[blad.regel(begin)]
    blad.sleutels[sleutel.value] = Sleutelplek(begin, waarde, eind_van(sleutel))


def _strek_uit(plek: Sleutelplek, gebeurtenis: Event, diepte: int, tekst: str) -> None:
    """Let a value reach to the end of an event; what is not written in the text has no width and no end."""
    if diepte < _DIEPTE_SLEUTEL:
        return
    if eind_van(gebeurtenis) > begin_van(gebeurtenis):
        plek.tot = _zonder_wit_erachter(gebeurtenis, tekst)
    if diepte == _DIEPTE_ITEM and not isinstance(gebeurtenis, _OPENT):
        plek.items.append(plek.tot)


def _zonder_wit_erachter(gebeurtenis: Event, tekst: str) -> int:
    """The white lines after a text in block style are part of it only where it keeps them (`|+`)."""
    eind = eind_van(gebeurtenis)
    if isinstance(gebeurtenis, ScalarEvent) and gebeurtenis.style in ("|", ">"):
        kop = tekst[begin_van(gebeurtenis) :].split("\n", 1)[0].split("#")[0]
        return eind if "+" in kop else len(tekst[:eind].rstrip())
    return eind


def begin_van(gebeurtenis: Event) -> int:
    """Where an event begins, as an offset in the text."""
    assert gebeurtenis.start_mark is not None
    return gebeurtenis.start_mark.index


def eind_van(gebeurtenis: Event) -> int:
    """Where an event ends, as an offset in the text."""
    assert gebeurtenis.end_mark is not None
    return gebeurtenis.end_mark.index
