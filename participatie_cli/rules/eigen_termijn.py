"""The terms that a municipality sets itself, and why there is none to judge by."""

from typing import Any, Final

from participatie_cli.kader.termijnen import GEEN, Geen, Termijn, termijn_op
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import GEEN_TERMIJN
from participatie_cli.rules.contract import Onzeker, Reden, Toetsing
from participatie_cli.rules.plaatsen import ACTIVITEITEN
from participatie_cli.rules.voorwaarden import Voorwaarde
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

TERMIJN_ONBEKEND: Final = "in kader.yaml is onbekend of de verordening een termijn noemt"


def waarom_geen_termijn(toetsing: Toetsing[Any], naam: str, waarvoor: str, leeg: str = TERMIJN_ONBEKEND) -> str:
    """Why no term can be told: none was filled in, or it is open which of them counts for this (`dit project`)."""
    termijnen: tuple[Termijn, ...] = bekend(getattr(toetsing.gemeente.termijnen, naam)) if toetsing.gemeente else ()
    ingevuld = any(not isinstance(een.duur, Onbekend) for een in termijnen)
    return f"niet te zien is welke termijn uit kader.yaml voor {waarvoor} geldt" if ingevuld else leeg


def projecttermijn(toetsing: Toetsing[Project], naam: str) -> Termijn | Geen | Onbekend:
    """The municipality's own term of this name, as it was on the day of the last activity of a project."""
    termijnen: tuple[Termijn, ...] | Onbekend = (
        getattr(toetsing.gemeente.termijnen, naam) if toetsing.gemeente else ONBEKEND
    )
    return termijn_op(termijnen, toetsing.dossier.laatste_activiteit)


def met_projecttermijn(naam: str) -> Voorwaarde:
    """Only where the municipality had such a term, or may have had one."""

    def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
        return GEEN_TERMIJN if projecttermijn(toetsing, naam) is GEEN else None

    return geldt_voor


def na_de_laatste_activiteit(toetsing: Toetsing[Project]) -> Reden:
    """Only once the last activity has been."""
    laatste = toetsing.dossier.laatste_activiteit
    if isinstance(laatste, Onbekend):
        return Onzeker(ACTIVITEITEN, "onbekend is wanneer de laatste activiteit was")
    if laatste is None:
        return "er zijn geen activiteiten"
    return None if toetsing.telt(laatste) else "de laatste activiteit was op de peildatum nog niet geweest"
