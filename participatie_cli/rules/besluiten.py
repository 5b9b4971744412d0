"""Decisions in the course of a project: whose they are, what they are called, and those that some rules are about.

A decision has two homes: the list of decisions, and with an instrument the day of its adoption. A rule asks here, so
that it cannot look in one of them only.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.instrument import Instrument, MetTerinzage
from participatie_cli.model.keuzes import Orgaan, Overheidslaag
from participatie_cli.model.procedurekeuzes import Vergunninguitkomst
from participatie_cli.model.project import Project
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.contract import Onzeker, Reden, Toetsing
from participatie_cli.rules.geheugen import gedeeld
from participatie_cli.rules.opsomming import Opsomming
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.values.pad import Pad

ANDEREN: Final = (Orgaan.ANDERE_OVERHEID, Orgaan.INWONERS)
"""Who can decide besides the municipality."""

VASTGESTELD_OP: Final = "vastgesteld_op"


def welk(besluit: Besluit) -> str:
    """Which decision it is, to be put after `het besluit`."""
    return "zonder bekende datum" if isinstance(besluit.datum, Onbekend) else f"van {besluit.datum.voluit}"


@dataclass(frozen=True, slots=True)
class Beslissing:
    """A decision and whose it is; None where it is an adoption by whichever body of the municipality may do so."""

    datum: Datum | Onbekend
    door: Orgaan | Onbekend | None

    def kan_zijn(self, besluit: Besluit) -> bool:
        """Whether a decision in the list may be this one: of the same authority, on a day that may be the same."""
        ander = self.door is Orgaan.ANDERE_OVERHEID
        van_wie = ONBEKEND in (self.door, besluit.door) or (besluit.door is Orgaan.ANDERE_OVERHEID) is ander
        return van_wie and besluit.door is not Orgaan.INWONERS and _kan_zelfde_dag_zijn(self.datum, besluit.datum)


def _kan_zelfde_dag_zijn(een: Datum | Onbekend, ander: Datum | Onbekend) -> bool:
    if isinstance(een, Onbekend) or isinstance(ander, Onbekend):
        return True
    return een.vroegst <= ander.laatst and ander.vroegst <= een.laatst


@gedeeld
def beslissingen(toetsing: Toetsing[Project]) -> list[Beslissing]:
    """The decisions of a file from both of their homes: the list of decisions and the adoption of an instrument.

    They are those that count as of the peildatum; one that stands in both homes comes twice.
    """
    uit_lijst = [Beslissing(een.datum, een.door) for een in bekend(toetsing.dossier.besluiten)]
    alle = [*uit_lijst, *(een for _, een in vaststellingen(toetsing.dossier))]
    return [een for een in alle if toetsing.telt(een.datum)]


def mist_beslissingen(toetsing: Toetsing[Project]) -> bool:
    """Whether there may be decisions that stand in no home; a list with some of the municipality has its adoptions."""
    project = toetsing.dossier
    if isinstance(project.besluiten, Onbekend):
        return True
    return isinstance(project.instrumenten, Onbekend) and not heeft_eigen_besluiten(project)


def heeft_eigen_besluiten(project: Project) -> bool:
    """Whether the list holds decisions of the municipality, or such as may be."""
    return any(een.door not in ANDEREN for een in bekend(project.besluiten))


def vaststellingen(project: Project) -> Iterator[tuple[Pad, Beslissing]]:
    """The adoption of each instrument, with its place; a permit whose application was withdrawn is none."""
    for plaats, instrument in enumerate(bekend(project.instrumenten)):
        if not isinstance(instrument, MetTerinzage) or instrument.vastgesteld_op is None:
            continue
        if isinstance(instrument, Omgevingsvergunning) and instrument.uitkomst is Vergunninguitkomst.INGETROKKEN:
            continue
        misschien_ingetrokken = isinstance(instrument, Omgevingsvergunning) and instrument.uitkomst is ONBEKEND
        datum = ONBEKEND if misschien_ingetrokken else instrument.vastgesteld_op
        yield ("instrumenten", plaats, VASTGESTELD_OP), Beslissing(datum, _orgaan(instrument))


def vastgestelde_plannen(project: Project) -> Iterator[tuple[Pad, Beslissing]]:
    """The adoption of each plan or policy, with its place: a decision that is in the list too, other than a permit."""
    instrumenten = bekend(project.instrumenten)
    for pad, een in vaststellingen(project):
        if not isinstance(instrumenten[int(pad[1])], Omgevingsvergunning):
            yield pad, een


def _orgaan(instrument: Instrument) -> Orgaan | Onbekend | None:
    gezag = instrument.bevoegd_gezag
    if isinstance(gezag, Onbekend):
        return ONBEKEND
    return None if gezag is Overheidslaag.GEMEENTE else Orgaan.ANDERE_OVERHEID


def laatste_besluit(toetsing: Toetsing[Project], behalve: tuple[Orgaan, ...]) -> Wanneer:
    """The day of the last decision but for those of some bodies; None where there is none, `onbekend` where open."""
    genomen = [een for een in beslissingen(toetsing) if een.door not in behalve]
    zeker = [een.datum for een in genomen if isinstance(een.datum, Datum) and een.door is not ONBEKEND]
    laatste = Datum.laatste_van(*zeker) if zeker else None
    if mist_beslissingen(toetsing) or any(_misschien_later(een, laatste) for een in genomen):
        return ONBEKEND
    return laatste


def _misschien_later(een: Beslissing, laatste: Datum | None) -> bool:
    """Whether a decision of which the day or the body is unknown may be the last one."""
    if isinstance(een.datum, Datum) and not isinstance(een.door, Onbekend):
        return False
    return laatste is None or isinstance(een.datum, Onbekend) or een.datum.uiterlijk(laatste) is not True


class Besluitopsomming(Opsomming[Besluit]):
    """The decisions that a rule is about, the adoptions included that stand with their instrument only.

    Of such an adoption nothing was written down but its day. Where the list holds decisions of the municipality, one of
    those may be meant (REG017 says so), and then what the decision says is not known. Its place is that day: `veld_bij`
    gives it for any field.
    """

    def geldt_voor(self, toetsing: Toetsing[Any]) -> Reden:
        """Only where there are such decisions; not known where a decision may stand in neither home."""
        if mist_beslissingen(toetsing):
            return Onzeker((self.veld,), self.onbekend)
        return None if self.van(toetsing) else self.geen

    def _plekken(self, toetsing: Toetsing[Any]) -> Iterator[tuple[Pad, Besluit]]:
        yield from super()._plekken(toetsing)
        lijst, eigen = bekend(toetsing.dossier.besluiten), heeft_eigen_besluiten(toetsing.dossier)
        for pad, een in vastgestelde_plannen(toetsing.dossier):
            if not any(een.kan_zijn(besluit) for besluit in lijst):
                yield pad, _als_besluit(een, eigen)


def _als_besluit(vaststelling: Beslissing, eigen: bool) -> Besluit:
    """The decision that an adoption is; the council stands for whichever body of the municipality took it."""
    zegt = ONBEKEND if eigen and vaststelling.door is not Orgaan.ANDERE_OVERHEID else None
    return Besluit(
        datum=vaststelling.datum,
        door=vaststelling.door or Orgaan.RAAD,
        besluit="De vaststelling.",
        participatieparagraaf=zegt,
        paragraaf_noemt_resultaten=zegt,
        gewijzigd_door_inbreng=zegt,
    )


def veld_bij(plek: Pad, veld: str) -> Pad:
    """The place of a field of a decision; an adoption has no such field, so there it is the adoption itself."""
    return plek if plek[-1] == VASTGESTELD_OP else (*plek, veld)


def besluiten_onder(
    norm: str, geen: str, mits: Callable[[Toetsing[Any]], Callable[[Besluit], bool]]
) -> Besluitopsomming:
    """The decisions that may fall under a norm."""
    return Besluitopsomming("besluiten", "onbekend is welke besluiten er zijn genomen", geen, norm, mits)
