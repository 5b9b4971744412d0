"""The exact road from text to plain data, which finds every irregularity.

It goes by parser events, not by constructed objects, so that nothing is guessed (all scalars stay text), nothing is
executed, and nesting is bounded without recursion.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import yaml as pyyaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from participatie_cli.results.bevinding import Controlepunt
from participatie_cli.store import leespunten as punt
from participatie_cli.store.ontleding import Ontleed
from participatie_cli.store.plek import Merk, Merken, Plaatsen, Regels, plek_van
from participatie_cli.store.tekst import Leesprobleem
from participatie_cli.store.vlugge_yaml import LEEG
from participatie_cli.store.yamlfout import VRAAGTEKEN, als_probleem
from participatie_cli.store.yamlvraagteken import vraagtekens
from participatie_cli.values.pad import Pad

_Lezer: Final = getattr(pyyaml, "CBaseLoader", pyyaml.BaseLoader)
_BOM: Final = "\ufeff"
_STANDAARD: Final = "tag:yaml.org,2002:"


@dataclass(slots=True)
class _Blok:
    """A mapping or list that is being filled; `merken` is None where no places are asked for.

    `sleutel` is the last key, None where it cannot be used; it may still wait for its value.
    """

    inhoud: dict[str, Any] | list[Any]
    merken: Merken | None
    sleutel: str | None = None
    wacht: bool = False

    @property
    def stap(self) -> Pad:
        """The way from here to what was met last; what stands as a key has none."""
        if isinstance(self.inhoud, list):
            return (len(self.inhoud) - 1,)
        return () if self.wacht else (self.sleutel or "",)


def nauwkeurig_ontleed(tekst: str, *, met_plaatsen: bool = False) -> Ontleed:
    """Read one YAML document by the exact road, which finds every problem and is slow."""
    regels = Regels(tekst)
    bouwer = _Bouwer(Ontleed(plaatsen=Plaatsen() if met_plaatsen else None), regels)
    uitkomst = bouwer.uitkomst
    if _BOM in tekst:
        return Ontleed(problemen=[_bom(tekst)])
    try:
        for gebeurtenis in gebeurtenissen(tekst):
            if not bouwer.neem(gebeurtenis):
                break
    except pyyaml.YAMLError as fout:
        uitkomst.gegevens = None
        uitkomst.problemen.append(als_probleem(fout, tekst, regels))
    if not uitkomst.problemen and (plekken := [*vraagtekens(tekst, _Lezer, regels)]):
        uitkomst.gegevens = None
        uitkomst.problemen = [Leesprobleem(punt.YAML_FOUT, VRAAGTEKEN[0], *plek, VRAAGTEKEN[1]) for plek in plekken]
    return uitkomst


def _bom(tekst: str) -> Leesprobleem:
    """The parser passes over this character at the start of a line, and YAML 1.2 does not."""
    regels = tekst[: tekst.index(_BOM)].split("\n")
    plek = len(regels), len(regels[-1]) + 1
    return Leesprobleem(punt.CODERING, "Hier staat een onzichtbaar teken (U+FEFF).", *plek, "Haal dit teken weg.")


def gebeurtenissen(tekst: str) -> Iterator[Event]:
    """What the parser meets, in order, up to the end of the text; raise YAMLError where it is no YAML."""
    lezer = _Lezer(tekst)
    try:
        while not isinstance(gebeurtenis := lezer.get_event(), StreamEndEvent):
            yield gebeurtenis
    finally:
        lezer.dispose()


class _Bouwer:
    """Builds the data event by event; `neem` says whether to go on."""

    def __init__(self, uitkomst: Ontleed, regels: Regels) -> None:
        self.uitkomst = uitkomst
        self.regels = regels
        self.stapel: list[_Blok] = []
        self.documenten = 0

    def neem(self, gebeurtenis: Event) -> bool:
        if isinstance(gebeurtenis, ScalarEvent):
            self._waarde(gebeurtenis, _tekst(gebeurtenis))
        elif isinstance(gebeurtenis, (MappingEndEvent, SequenceEndEvent)):
            self.stapel.pop()
        elif isinstance(gebeurtenis, MappingStartEvent):
            return self._open(gebeurtenis, {})
        elif isinstance(gebeurtenis, SequenceStartEvent):
            return self._open(gebeurtenis, [])
        elif isinstance(gebeurtenis, AliasEvent):
            self._waarde(gebeurtenis, None)
        elif isinstance(gebeurtenis, DocumentStartEvent):
            return self._document(gebeurtenis)
        return True

    def _document(self, gebeurtenis: Event) -> bool:
        self.documenten += 1
        if self.documenten > 1:
            self._meld(punt.MEER_DOCUMENTEN, "Hier begint een tweede document.", gebeurtenis)
        return self.documenten == 1

    def _open(self, gebeurtenis: CollectionStartEvent, inhoud: dict[str, Any] | list[Any]) -> bool:
        self._waarde(gebeurtenis, inhoud)
        plaatsen = self.uitkomst.plaatsen
        self.stapel.append(_Blok(inhoud, None if plaatsen is None else plaatsen.voor(inhoud)))
        if len(self.stapel) <= punt.DIEPSTE_NIVEAU:
            return True
        self._meld(punt.TE_DIEP, f"Hier begint niveau {len(self.stapel)}.", gebeurtenis)
        self.uitkomst.gegevens = None
        return False

    def _waarde(self, gebeurtenis: NodeEvent, waarde: Any) -> None:
        tag = getattr(gebeurtenis, "tag", None)
        if not gebeurtenis.anchor and not tag:
            self._zet(gebeurtenis, waarde)
            return
        self._eigenaardigheden(gebeurtenis, tag)
        self._zet(gebeurtenis, waarde)
        if tag or isinstance(gebeurtenis, AliasEvent):
            self.uitkomst.geweigerd.add(tuple(stap for blok in self.stapel for stap in blok.stap))

    def _zet(self, gebeurtenis: Event, waarde: Any) -> None:
        """Put a value where it belongs."""
        if not self.stapel:
            self._wortel(waarde)
            return
        blok = self.stapel[-1]
        if isinstance(blok.inhoud, list):
            if blok.merken is not None:
                blok.merken[len(blok.inhoud)] = self._merk(gebeurtenis)
            blok.inhoud.append(waarde)
        elif not blok.wacht:
            self._sleutel(blok, blok.inhoud, gebeurtenis, waarde)
        else:
            blok.wacht = False
            if blok.sleutel is not None:
                blok.inhoud.setdefault(blok.sleutel, waarde)

    def _wortel(self, waarde: Any) -> None:
        self.uitkomst.gegevens = waarde
        if self.uitkomst.plaatsen is not None:
            self.uitkomst.plaatsen.gegevens = waarde

    def _sleutel(self, blok: _Blok, inhoud: dict[str, Any], gebeurtenis: Event, waarde: Any) -> None:
        blok.sleutel, blok.wacht = waarde if isinstance(waarde, str) else None, True
        if blok.sleutel is None:
            self._meld(punt.YAML_FOUT, "Een sleutel is hier leeg of geen tekst.", gebeurtenis)
        elif blok.sleutel in inhoud:
            self._meld(punt.DUBBELE_SLEUTEL, f"De sleutel `{blok.sleutel}` staat er al.", gebeurtenis)
            boven = (stap for een in self.stapel for stap in een.stap)
            self.uitkomst.geweigerd.add((*boven, blok.sleutel))
        elif blok.merken is not None:
            blok.merken[blok.sleutel] = self._merk(gebeurtenis)

    def _eigenaardigheden(self, gebeurtenis: NodeEvent, tag: str | None) -> None:
        if anker := gebeurtenis.anchor:
            self._meld(punt.ANKER, f"Hier staat een anker of verwijzing met de naam “{anker}”.", gebeurtenis)
        if tag:
            self._meld(punt.TAG, f"Hier staat de tag {tag.replace(_STANDAARD, '!!')}.", gebeurtenis)

    def _meld(self, controlepunt: Controlepunt, melding: str, gebeurtenis: Event) -> None:
        self.uitkomst.problemen.append(Leesprobleem(controlepunt, melding, *plek_van(self._merk(gebeurtenis))))

    def _merk(self, gebeurtenis: Event) -> Merk | None:
        return gebeurtenis.start_mark and self.regels.merk(gebeurtenis.start_mark)


def _tekst(gebeurtenis: ScalarEvent) -> str | None:
    if gebeurtenis.implicit[0] and gebeurtenis.value in LEEG:
        return None
    waarde: str = gebeurtenis.value
    return waarde
