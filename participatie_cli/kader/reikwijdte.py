"""From when and until when the framework knows anything at all."""

from collections.abc import Iterator
from datetime import date

from participatie_cli.kader.bepaling import Bepaling, Laag
from participatie_cli.kader.kader import Kader
from participatie_cli.model.datum import Datum


def eerste_norm(kader: Kader) -> tuple[Bepaling, Datum] | None:
    """The norm that is known to be in force first, and since when; what the register asks of itself does not count."""
    gedateerd = [
        (bepaling, bepaling.geldig_van)
        for regeling in kader.regelingen
        if regeling.laag is not Laag.REGISTER
        for bepaling in regeling.bepalingen
        if isinstance(bepaling.geldig_van, Datum)
    ]
    return min(gedateerd, key=lambda paar: paar[1], default=None)


def laatste_bekende_dag(kader: Kader) -> date | None:
    """The last day that anything in the framework names; after it nothing is known to begin, to end or to hold."""
    return max(_dagen(kader), default=None)


def _dagen(kader: Kader) -> Iterator[date]:
    yield from kader.gelijkgesteld.alle
    if kader.stand:
        yield kader.stand.bijgewerkt_op.vroegst
    for regeling in kader.regelingen:
        for bepaling in regeling.bepalingen:
            grenzen = (bepaling.geldig_van, bepaling.geldig_tot, bepaling.uiterlijk)
            yield from (grens.laatst for grens in grenzen if isinstance(grens, Datum))
