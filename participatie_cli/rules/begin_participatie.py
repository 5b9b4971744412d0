"""When residents begin to take part: from then on the approach must be clear to them."""

from collections.abc import Callable

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import eigen_participatie, met_participatie
from participatie_cli.rules.contract import Onzeker, Reden, Toetsing
from participatie_cli.rules.geheugen import gedeeld
from participatie_cli.rules.opsomming import Opsomming
from participatie_cli.rules.plaatsen import ACTIVITEITEN
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

GEWEEST: Opsomming[Activiteit] = Opsomming(
    *("activiteiten", "onbekend is welke activiteiten er waren", "er is op de peildatum nog geen activiteit geweest")
)


@gedeeld
def activiteiten_geweest(toetsing: Toetsing[Project]) -> list[Datum | Onbekend]:
    """The dates of the activities that have been; one without a known date counts."""
    return [activiteit.datum for _, activiteit in GEWEEST.van(toetsing)]


def activiteit_voor(toetsing: Toetsing[Project], datum: Datum) -> Wanneer:
    """The first activity before a date; None where there was none, `onbekend` where that cannot be told."""
    momenten = activiteiten_geweest(toetsing)
    op_dag = [moment for moment in momenten if isinstance(moment, Datum)]
    eerder = [moment for moment in op_dag if datum.uiterlijk(moment) is False]
    if eerder:
        return min(eerder)
    onzeker = isinstance(toetsing.dossier.activiteiten, Onbekend) or len(op_dag) < len(momenten)
    return ONBEKEND if onzeker or any(datum.uiterlijk(moment) is ONBEKEND for moment in op_dag) else None


@gedeeld
def _nog_niet_begonnen(toetsing: Toetsing[Project]) -> Reden:
    gepubliceerd = _gepubliceerd(toetsing)
    if activiteiten_geweest(toetsing) or isinstance(gepubliceerd, Datum):
        return None
    if ONBEKEND in (gepubliceerd, toetsing.dossier.activiteiten):
        return Onzeker(ACTIVITEITEN, "onbekend is of de participatie al is begonnen")
    return "de participatie was op de peildatum nog niet begonnen"


na_de_eerste_activiteit = mits(eigen_participatie, met_participatie, GEWEEST.geldt_voor)
"""Only where the municipality lets people take part and the first activity has been."""

zodra_begonnen = mits(eigen_participatie, met_participatie, _nog_niet_begonnen)
"""Only once the municipality published its approach or the first activity has been."""


def _gepubliceerd(toetsing: Toetsing[Project]) -> Wanneer:
    moment: Wanneer = op_pad(toetsing.dossier, ("aanpak", "gepubliceerd_op"))
    return moment if toetsing.telt(moment) else None


def begin_of_start(norm: str) -> Callable[[Toetsing[Project]], Wanneer]:
    """The first known day on which people could take part, or else the start of a project that falls under a norm."""

    @gedeeld
    def moment(toetsing: Toetsing[Project]) -> Wanneer:
        return eerste_onder(norm, toetsing, [_gepubliceerd(toetsing), *activiteiten_geweest(toetsing)])

    return moment


def eerste_onder(norm: str, toetsing: Toetsing[Project], momenten: list[Wanneer]) -> Wanneer:
    """The first of some days, where all are known; else the start of the project, where a norm held from then on."""
    bekende = [moment for moment in momenten if isinstance(moment, Datum)]
    if bekende and ONBEKEND not in momenten:
        return min(bekende)
    start = toetsing.dossier.start
    return start if toetsing.in_kracht(norm, start) is True else ONBEKEND
