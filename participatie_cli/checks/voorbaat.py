"""Rules that cannot apply to an instrument: what they answer by its kind and what was left empty, whatever its dates.

It is not written down anywhere which rules those are. Each is asked about a part of a project of which nothing can be
seen but the kind of the instrument, its fields that are empty and those that hold one of a few fixed words. A rule that
answers all the same gives that answer of every such part; one that looks at anything else is asked of each file.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from enum import Enum
from functools import lru_cache
from typing import Any, Final

from participatie_cli.checks.slotsom import Slotsom, niet_van_toepassing
from participatie_cli.model.instrument import Instrument
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.catalog import Regelblad, regels_over
from participatie_cli.rules.contract import Toetsing
from participatie_cli.rules.geheugen import Geheugen
from participatie_cli.values.blanco import Blind, Gekeken, blanco

_BLIND: Final[Any] = Blind()
_WOORD: Final = (Enum, bool)
_Gezien = tuple[tuple[str, Any], ...]


def bij_voorbaat(instrument: Instrument) -> Mapping[str, Slotsom]:
    """By code the rules that surely do not apply to a part with this instrument, each with its answer.

    They give it where the project has begun and all of the file can be read.
    """
    gezien = tuple(
        een for een in instrument.__dict__.items() if een[1] is None or isinstance(een[1], _WOORD) or een[1] == ()
    )
    return _uitgesloten(type(instrument), gezien)


@lru_cache(maxsize=1024)
def _uitgesloten(soort: type[Instrument], gezien: _Gezien) -> Mapping[str, Slotsom]:
    deel = blanco(Projectdeel, instrumenten=(blanco(soort, **dict(gezien)),))
    toetsing = Toetsing(deel, _BLIND, _BLIND, open_telt=_BLIND, geheugen=Geheugen([]))
    return {blad.regel.code: niet_van_toepassing(reden) for blad, reden in _redenen(toetsing)}


def _redenen(toetsing: Toetsing[Any]) -> Iterator[tuple[Regelblad, str]]:
    """The rules that give a certain reason without looking at anything else."""
    for blad in regels_over(Project):
        if blad.regel.per is not Per.BESTAND and blad.regel.geldt_voor:
            with suppress(Gekeken):
                reden = blad.regel.geldt_voor(toetsing)
                if isinstance(reden, str):
                    yield blad, reden
