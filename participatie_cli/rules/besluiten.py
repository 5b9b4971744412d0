"""Decisions in the course of a project: whose they are, what they are called, and those that some rules are about."""

from collections.abc import Callable
from typing import Any, Final

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Toetsing
from participatie_cli.rules.opsomming import Opsomming
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

ANDEREN: Final = (Orgaan.ANDERE_OVERHEID, Orgaan.INWONERS)
"""Who can decide besides the municipality."""


def welk(besluit: Besluit) -> str:
    """Which decision it is, to be put after `het besluit`."""
    return "zonder bekende datum" if isinstance(besluit.datum, Onbekend) else f"van {besluit.datum.voluit}"


def laatste_eigen_besluit(toetsing: Toetsing[Project]) -> Wanneer:
    """The day of the last decision of the municipality itself; None where there is none, `onbekend` where open."""
    besluiten = toetsing.dossier.besluiten
    eigen = [besluit.datum for besluit in bekend(besluiten) if besluit.door not in ANDEREN]
    momenten = [moment for moment in eigen if toetsing.telt(moment)]
    bekende = [moment for moment in momenten if isinstance(moment, Datum)]
    if isinstance(besluiten, Onbekend) or len(bekende) < len(momenten):
        return ONBEKEND
    return Datum.laatste_van(*bekende) if bekende else None


def besluiten_onder(
    norm: str, geen: str, mits: Callable[[Toetsing[Any]], Callable[[Besluit], bool]]
) -> Opsomming[Besluit]:
    """The decisions that may fall under a norm."""
    return Opsomming("besluiten", "onbekend is welke besluiten er zijn genomen", geen, norm, mits)
