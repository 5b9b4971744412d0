"""The changes of law and ordinance that lie ahead, as lines of an agenda."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from participatie_cli.kader.kader import Kader
from participatie_cli.kader.komend import Gebeurtenis, Gebeurtenissoort, komend
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.rules.catalog import regelbladen

_TITEL: Final = "wet en verordening"


def van_het_kader(kader: Kader, bestand: str, peildatum: date, tot: date) -> Iterator[Agendapunt]:
    """What happens to law and ordinance; a promise or the good practice of others does not come into force.

    A last day to comply is told here only where no rule counts with that provision, which tells it better.
    """
    for een in komend(kader, peildatum, tot - peildatum):
        regel_telt = een.soort is Gebeurtenissoort.UITERLIJK and een.geldend.sleutel in _gronden()
        if een.is_regelgeving and not regel_telt:
            yield _wijziging(een, bestand)


def _wijziging(een: Gebeurtenis, bestand: str) -> Agendapunt:
    return Agendapunt(
        soort=Agendasoort.KADER,
        bestand=bestand,
        id=None,
        titel=_TITEL,
        pad=(een.geldend.sleutel, een.soort),
        wat=f"{een.geldend.bepaling.vindplaats}: {een.soort.woorden}",
        dag=een.dag,
        openbaar=True,
        herkenning=f"{een.geldend.sleutel}/{een.soort}/{een.geldend.bepaling.geldig_van}",
    )


@cache
def _gronden() -> frozenset[str]:
    return frozenset(sleutel for blad in regelbladen() for sleutel in blad.regel.grondslag)
