"""The answers of the conversation by which a register begins, and how each is looked up."""

from enum import StrEnum

from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.values.onbekend import WOORD


class Beginvraag(StrEnum):
    """The questions, by the name they have for options and JSON."""

    GEMEENTE = "gemeente"
    LADDER = "ladder"
    RAPPORTAGE = "rapportage"
    RAPPORTDAG = "rapportdag"
    RAPPORTDAGEN = "rapportdagen"
    LIJNEN = "lijnen"
    VERORDENING = "verordening"
    TITEL = "titel"
    IN_WERKING = "in_werking"
    TERMIJNEN = "termijnen"
    BELEID = "beleid"
    BELEIDSDATUM = "beleidsdatum"
    BELOFTEN = "beloften"
    AANSPREEKPUNT = "aanspreekpunt"
    WIJKEN = "wijken"
    BEWAREN = "bewaren"


class Bewaren(StrEnum):
    """Where a register is kept, and what looks along there."""

    GITHUB = "github"
    GITLAB = "gitlab"
    AZURE = "azure"
    GIT = "git"
    MAP = "map"


EIGEN, GEEN = "eigen", "geen"
MODEL = {"model-1": 1, "model-2": 2}
"""The variants of the model ordinance of the VNG."""


def tekst(gegeven: Antwoorden, over: Beginvraag) -> str:
    """A single answer; `onbekend` where it was not given, passed over or not known."""
    antwoord = gegeven.get(over)
    return antwoord if isinstance(antwoord, str) else WOORD


def beleid(gegeven: Antwoorden) -> str | None:
    """The name of the policy; None where there is none or nobody knows."""
    naam = tekst(gegeven, Beginvraag.BELEID)
    return None if naam.lower() in (GEEN, WOORD) else naam


def met_git(gegeven: Antwoorden) -> bool:
    """Whether the register is to be kept with Git."""
    return tekst(gegeven, Beginvraag.BEWAREN) not in (Bewaren.MAP, WOORD)


def teksten(gegeven: Antwoorden, over: Beginvraag, anders: tuple[str, ...] = ()) -> tuple[str, ...]:
    """An answer of more texts, and something else where there is none."""
    antwoord = gegeven.get(over)
    return antwoord if isinstance(antwoord, tuple) and antwoord else anders
