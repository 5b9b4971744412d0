"""Decisions in the course of a project: whose they are, what they are called, and those that some rules are about."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.instrument import Instrument, MetTerinzage
from participatie_cli.model.keuzes import Orgaan, Overheidslaag
from participatie_cli.model.procedurekeuzes import Vergunninguitkomst
from participatie_cli.model.project import Project
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.contract import Toetsing
from participatie_cli.rules.opsomming import Opsomming
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.values.pad import Pad

ANDEREN: Final = (Orgaan.ANDERE_OVERHEID, Orgaan.INWONERS)
"""Who can decide besides the municipality."""


def welk(besluit: Besluit) -> str:
    """Which decision it is, to be put after `het besluit`."""
    return "zonder bekende datum" if isinstance(besluit.datum, Onbekend) else f"van {besluit.datum.voluit}"


@dataclass(frozen=True, slots=True)
class Beslissing:
    """A decision and whose it is; None where it is an adoption by whichever body of the municipality may do so."""

    datum: Datum | Onbekend
    door: Orgaan | Onbekend | None


def beslissingen(toetsing: Toetsing[Project]) -> list[Beslissing]:
    """The decisions of a file from both of their homes: the list of decisions and the adoption of an instrument.

    They are those that count as of the peildatum; one that stands in both homes comes twice.
    """
    uit_lijst = [Beslissing(een.datum, een.door) for een in bekend(toetsing.dossier.besluiten)]
    alle = [*uit_lijst, *(een for _, een in vaststellingen(toetsing.dossier))]
    return [een for een in alle if toetsing.telt(een.datum)]


def mist_beslissingen(toetsing: Toetsing[Project]) -> bool:
    """Whether there may be decisions that stand in no home; a list of decisions holds the adoptions too."""
    besluiten = toetsing.dossier.besluiten
    return isinstance(besluiten, Onbekend) or (not besluiten and toetsing.dossier.instrumenten is ONBEKEND)


def vaststellingen(project: Project) -> Iterator[tuple[Pad, Beslissing]]:
    """The adoption of each instrument, with its place; a permit whose application was withdrawn is none."""
    for plaats, instrument in enumerate(bekend(project.instrumenten)):
        if not isinstance(instrument, MetTerinzage) or instrument.vastgesteld_op is None:
            continue
        if isinstance(instrument, Omgevingsvergunning) and instrument.uitkomst is Vergunninguitkomst.INGETROKKEN:
            continue
        misschien_ingetrokken = isinstance(instrument, Omgevingsvergunning) and instrument.uitkomst is ONBEKEND
        datum = ONBEKEND if misschien_ingetrokken else instrument.vastgesteld_op
        yield ("instrumenten", plaats, "vastgesteld_op"), Beslissing(datum, _orgaan(instrument))


def _orgaan(instrument: Instrument) -> Orgaan | Onbekend | None:
    gezag = instrument.bevoegd_gezag
    if isinstance(gezag, Onbekend):
        return ONBEKEND
    return None if gezag is Overheidslaag.GEMEENTE else Orgaan.ANDERE_OVERHEID


def laatste_eigen_besluit(toetsing: Toetsing[Project]) -> Wanneer:
    """The day of the last decision of the municipality itself; None where there is none, `onbekend` where open."""
    genomen = [een for een in beslissingen(toetsing) if een.door not in ANDEREN]
    zeker = [een.datum for een in genomen if isinstance(een.datum, Datum) and een.door is not ONBEKEND]
    laatste = Datum.laatste_van(*zeker) if zeker else None
    if mist_beslissingen(toetsing) or any(_misschien_later(een, laatste) for een in genomen):
        return ONBEKEND
    return laatste


def _misschien_later(een: Beslissing, laatste: Datum | None) -> bool:
    """Whether a decision of which the day or the body is unknown may be the last one of the municipality."""
    if isinstance(een.datum, Datum) and not isinstance(een.door, Onbekend):
        return False
    return laatste is None or isinstance(een.datum, Onbekend) or een.datum.uiterlijk(laatste) is not True


def besluiten_onder(
    norm: str, geen: str, mits: Callable[[Toetsing[Any]], Callable[[Besluit], bool]]
) -> Opsomming[Besluit]:
    """The decisions that may fall under a norm."""
    return Opsomming("besluiten", "onbekend is welke besluiten er zijn genomen", geen, norm, mits)
