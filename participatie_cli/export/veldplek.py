"""Walking the model: which columns and which further tables the facts in a row make.

A new field of the model is a column, and a new list of facts a table, without anybody having to add it here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any, Final

from pydantic.fields import FieldInfo

from participatie_cli.export.cel import kolomsoort, typen
from participatie_cli.export.tabel import Kolomsoort
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, neemt_onbekend
from participatie_cli.values.veld import INVULLEN, Feit
from participatie_cli.values.velden import is_lijst, modellen, vaste_woorden

NOOIT: Final = "intern"
"""Why something is not public is not public either."""

_WEGLATEN: Final = "Weglaten"

Soorten = tuple[type[Feit], ...]


@dataclass(frozen=True)
class Veldplek:
    """A field, also one within a block of the facts in a row. `soorten` are the facts that stand in it, if any.

    `blokken` are the fields of the blocks that it lies in. `velden` are its declarations: one, or one for each kind of
    fact that can stand in the row. It is `altijd` filled in where each kind must have it.
    """

    pad: tuple[str, ...]
    blokken: tuple[FieldInfo, ...]
    velden: tuple[FieldInfo, ...]
    soorten: Soorten
    altijd: bool

    @property
    def naam(self) -> str:
        """The path with underscores."""
        return "_".join(self.pad)

    @property
    def titel(self) -> str:
        """The titles on the way to it."""
        return ": ".join([*(str(blok.title) for blok in self.blokken), str(self.velden[0].title)])

    @property
    def betekenis(self) -> str:
        """What it is, with the block that it lies in; where kinds of facts say it in other words, all of those."""
        wat = " ".join(dict.fromkeys(str(veld.description) for veld in self.velden))
        if not self.blokken:
            return wat
        return f"{', '.join(str(blok.title) for blok in self.blokken)}: {wat[0].lower()}{wat[1:]}"

    @property
    def invullen(self) -> str:
        """What whoever keeps the register is asked to write there, and when to leave it out."""
        return " ".join(dict.fromkeys(tekst for veld in self.velden if (tekst := _invullen(veld))))

    @cached_property
    def soort(self) -> Kolomsoort:
        """What kind of column it makes."""
        return kolomsoort(self.velden[0])

    @property
    def woorden(self) -> tuple[str, ...]:
        """The words that it takes; none where one writes anything else."""
        return tuple(dict.fromkeys(woord for veld in self.velden for woord in vaste_woorden(veld.annotation)))

    @property
    def voluit(self) -> str:
        """What words mean that say too little by themselves; empty where there are none."""
        keuzes = (keuze for soort in typen(self.velden[0].annotation) if issubclass(soort, StrEnum) for keuze in soort)
        uitleg = {keuze.value: str(getattr(keuze, "voluit", keuze.value)) for keuze in keuzes}
        delen = [f"{woord}: {zin}" for woord, zin in uitleg.items() if re.sub("^(de|het|een) ", "", zin) != woord]
        return f"{'; '.join(delen)}." if delen else ""

    @property
    def mag_onbekend(self) -> bool:
        """Whether `onbekend` can stand in it: of the field itself, or of a block that it lies in."""
        return any(neemt_onbekend(veld.annotation) for veld in (*self.blokken, *self.velden))

    @property
    def gedeeld(self) -> bool:
        """Whether every fact that names its sources has this list."""
        return self.pad[-1] in Bronvermelding.model_fields

    def waarde(self, feit: Feit) -> Any:
        """What stands there in a fact; of a block that is unknown everything is."""
        waarde: Any = feit
        for stap in self.pad:
            if isinstance(waarde, Onbekend):
                return ONBEKEND
            waarde = getattr(waarde, stap, None)
        return waarde


def _invullen(veld: FieldInfo) -> str:
    """The instruction of a field, without when to leave out what then has a value of its own."""
    tekst = str(veld.json_schema_extra[INVULLEN]) if isinstance(veld.json_schema_extra, dict) else ""
    if veld.is_required() or veld.default in (None, ()):
        return tekst
    return " ".join(zin for zin in re.split(r"(?<=\.) ", tekst) if not zin.startswith(_WEGLATEN))


@lru_cache(maxsize=64)
def velden_van(soorten: Soorten) -> tuple[Veldplek, ...]:
    """Every field that holds values, and every field that holds a list of facts."""
    return tuple(_daal_af(soorten, (), (), altijd=True))


def _daal_af(
    soorten: Soorten, pad: tuple[str, ...], blokken: tuple[FieldInfo, ...], *, altijd: bool
) -> Iterator[Veldplek]:
    for naam in dict.fromkeys(naam for soort in soorten for naam in soort.model_fields):
        velden = tuple(soort.model_fields[naam] for soort in soorten if naam in soort.model_fields)
        inhoud = tuple(dict.fromkeys(een for veld in velden for een in modellen(veld.annotation)))
        openbaar = tuple(een for een in inhoud if een.OPENBAAR is not False)
        verplicht = altijd and len(velden) == len(soorten) and all(veld.is_required() for veld in velden)
        if naam == NOOIT or (inhoud and not openbaar):
            continue
        if openbaar and not is_lijst(velden[0].annotation):
            yield from _daal_af(openbaar, (*pad, naam), (*blokken, velden[0]), altijd=verplicht)
        else:
            yield Veldplek((*pad, naam), blokken, velden, openbaar, verplicht)
