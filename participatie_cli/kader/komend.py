"""What begins or ends soon, seen from a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from participatie_cli.kader.bepaling import Bepaling, Geldend, Laag
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.termijn import DAG
from participatie_cli.values.datum import Datum

BINNENKORT: Final = timedelta(days=183)
"""How far ahead one looks: half a year."""


class Gebeurtenissoort(StrEnum):
    """A provision begins or gets another text on a day, holds for the last time, or must be complied with by then."""

    BEGINT = "begint"
    VERANDERT = "verandert"
    EINDIGT = "eindigt"
    UITERLIJK = "uiterlijk"

    @property
    def woorden(self) -> str:
        """What happens to the provision, in words."""
        return _IN_WOORDEN[self]

    @property
    def laatste_dag(self) -> bool:
        """Whether it is about the last day of something, which still matters on that day itself."""
        return self in (Gebeurtenissoort.EINDIGT, Gebeurtenissoort.UITERLIJK)


_IN_WOORDEN: Final = {
    Gebeurtenissoort.BEGINT: "gaat gelden",
    Gebeurtenissoort.VERANDERT: "krijgt een andere tekst",
    Gebeurtenissoort.EINDIGT: "geldt voor het laatst",
    Gebeurtenissoort.UITERLIJK: "laatste dag om hieraan te voldoen",
}


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """Something that happens to a provision on a day."""

    dag: Datum
    soort: Gebeurtenissoort
    geldend: Geldend

    @property
    def is_regelgeving(self) -> bool:
        """Whether it is about law or ordinance: a promise or the good practice of others does not come into force."""
        return self.geldend.laag in (Laag.WET, Laag.VERORDENING)


def komend(kader: Kader, peildatum: date, tijd: timedelta = BINNENKORT) -> tuple[Gebeurtenis, ...]:
    """What happens after a day and within the time ahead, in order of time; what ends on the day itself counts too."""
    gebeurt = [een for versies in kader.per_sleutel.values() for een in _van(versies)]
    binnen = [een for een in gebeurt if _eerste_dag(een, peildatum) <= een.dag.vroegst <= peildatum + tijd]
    return tuple(sorted(binnen, key=lambda een: (een.dag, een.soort, een.geldend.sleutel)))


def _eerste_dag(een: Gebeurtenis, peildatum: date) -> date:
    return peildatum if een.soort.laatste_dag else peildatum + DAG


def _van(versies: tuple[Geldend, ...]) -> Iterator[Gebeurtenis]:
    eerder: Geldend | None = None
    for versie in versies:
        aansluitend = eerder is not None and _sluit_aan(eerder.bepaling, versie.bepaling)
        if eerder is not None and not aansluitend:
            yield from _einde(eerder)
        if isinstance(van := versie.bepaling.geldig_van, Datum):
            soort = Gebeurtenissoort.VERANDERT if aansluitend else Gebeurtenissoort.BEGINT
            yield Gebeurtenis(van, soort, versie)
        if isinstance(dag := versie.bepaling.uiterlijk, Datum):
            yield Gebeurtenis(dag, Gebeurtenissoort.UITERLIJK, versie)
        eerder = versie
    yield from _einde(versies[-1])


def _einde(versie: Geldend) -> Iterator[Gebeurtenis]:
    if isinstance(tot := versie.bepaling.geldig_tot, Datum):
        yield Gebeurtenis(tot, Gebeurtenissoort.EINDIGT, versie)


def _sluit_aan(eerder: Bepaling, later: Bepaling) -> bool:
    tot, van = eerder.geldig_tot, later.geldig_van
    return isinstance(tot, Datum) and isinstance(van, Datum) and tot.laatst + DAG == van.vroegst
