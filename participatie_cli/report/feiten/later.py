"""Which facts are of after the peildatum, so that what stands in them is not told either."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from participatie_cli.report.gegevens import Stuk
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit


def van_later(stuk: Stuk, peildatum: date) -> frozenset[Pad]:
    """The places of the facts of a file of which every day lies after a day, the file itself included.

    The last day for something says nothing of when it came about, and a day that is not known may be any.
    """
    wel, niet = set[Pad](), set[Pad]()
    for moment in stuk.momenten:
        if not moment.is_termijn:
            (wel if moment.datum.vroegst > peildatum else niet).add(moment.pad[:-1])
    niet |= {pad for pad, feit in feiten(stuk.dossier) if feit.dag is ONBEKEND}
    return frozenset(wel - niet - {pad[:diepte] for pad in niet for diepte in range(len(pad))})


def staat_in_later(pad: Pad, later: frozenset[Pad]) -> bool:
    """Whether a place is that of such a fact, or lies within one."""
    return any(pad[:diepte] in later for diepte in range(len(pad) + 1))


def zoals_toen(waarde: Any, pad: Pad, later: frozenset[Pad]) -> Any:
    """What stood at a place by then: a list without what came later, and nothing in place of a later fact."""
    if isinstance(waarde, tuple):
        return tuple(_van_toen(waarde, pad, later))
    return None if isinstance(waarde, Feit) and staat_in_later(pad, later) else waarde


def _van_toen(waarde: tuple[Any, ...], pad: Pad, later: frozenset[Pad]) -> Iterator[Any]:
    for plaats, een in enumerate(waarde):
        if not staat_in_later((*pad, plaats), later):
            yield een
