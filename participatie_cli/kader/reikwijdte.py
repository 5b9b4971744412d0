"""From when and until when the framework knows anything at all."""

from collections.abc import Iterator
from datetime import date

from participatie_cli.kader.bepaling import Bepaling, Laag
from participatie_cli.kader.kader import Kader
from participatie_cli.values.datum import Datum


def eerste_norm(kader: Kader) -> tuple[Bepaling, Datum] | None:
    """The norm that is known to be in force first, and since when; what the register asks of itself does not count."""
    gedateerd = [
        (een.bepaling, een.bepaling.geldig_van)
        for een in kader.geldend
        if een.laag is not Laag.REGISTER and isinstance(een.bepaling.geldig_van, Datum)
    ]
    return min(gedateerd, key=lambda paar: paar[1], default=None)


def laatste_bekende_dag(kader: Kader) -> date | None:
    """The last day that anything in the framework names; after it nothing is known to begin, to end or to hold."""
    return max(_dagen(kader), default=None)


def _dagen(kader: Kader) -> Iterator[date]:
    yield from kader.gelijkgesteld.alle
    if kader.uitgave:
        yield kader.uitgave.bijgewerkt_op.vroegst
    for een in kader.geldend:
        grenzen = (een.bepaling.geldig_van, een.bepaling.geldig_tot, een.bepaling.uiterlijk)
        yield from (grens.laatst for grens in grenzen if isinstance(grens, Datum))
