"""Which lines certainly stand higher or lower than at the end of the period before, said the same everywhere."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.report.gegevens import Gegevens
from participatie_cli.scoring.score import Lijnscore
from participatie_cli.scoring.trap import Stand

GEEN: Final = "Van geen lijn is te zeggen dat zij hoger of lager staat dan de vorige keer."


def bewogen(gegevens: Gegevens) -> Iterator[tuple[Lijnscore, Stand, str]]:
    """Each of them with where it stood, and the word for where it went."""
    for lijn in gegevens.score.lijnen:
        toen = gegevens.vroeger.standen.get(lijn.lijn)
        if toen is not None and (richting := richting_in_woorden(lijn.stand, toen)):
            yield lijn, toen, richting


def richting_in_woorden(nu: Stand, toen: Stand) -> str:
    """`hoger` or `lager`; empty where that cannot be told."""
    return {1: "hoger", -1: "lager"}.get(nu.tegenover(toen), "")
