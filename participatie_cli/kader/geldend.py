"""What is in force at a moment, each version with the regulation it stands in."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from participatie_cli.kader.bepaling import Geldend, Laag, als_twijfel
from participatie_cli.kader.kader import Kader
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND

_GETAL: Final = re.compile(r"(\d+)")


def alle_versies(kader: Kader) -> tuple[Geldend, ...]:
    """Every version of every provision, by layer and regulation; articles of a law in order of number."""
    titels = {een.regeling.titel: plaats for plaats, een in reversed(list(enumerate(kader.geldend)))}
    lagen = list(Laag)
    return tuple(
        sorted(kader.geldend, key=lambda een: (lagen.index(een.laag), titels[een.regeling.titel], _artikel(een)))
    )


def _artikel(een: Geldend) -> list[tuple[int, str]]:
    """Sorts `ow-16-9` before `ow-16-29`; what is no law stays in the order in which it was written down."""
    if een.laag is not Laag.WET:
        return []
    return [(int(deel), "") if deel.isdigit() else (-1, deel) for deel in _GETAL.split(een.sleutel)]


def geldend_op(kader: Kader, moment: Datum | date) -> tuple[Geldend, ...]:
    """What is in force at a moment, and what may be: there only where no other version surely is."""
    return tuple(_geldend(kader, moment))


def _geldend(kader: Kader, moment: Datum | date) -> Iterator[Geldend]:
    for een in alle_versies(kader):
        geldt = een.bepaling.geldt_op(moment)
        if geldt is True:
            yield een
        elif geldt is ONBEKEND and kader.bepaling(een.sleutel, moment) is ONBEKEND:
            yield als_twijfel(een)
