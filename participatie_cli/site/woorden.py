"""What the site calls things, in words that a resident knows."""

from typing import Final

from participatie_cli.model.keuzes import Fasenaam, Inbrengstatus
from participatie_cli.model.project import Project
from participatie_cli.site.beeld.onderdelen import Label
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

_FASEN: Final = {
    Fasenaam.VOORBEREIDING: Label(tekst="In voorbereiding", soort="loopt"),
    Fasenaam.UITVOERING: Label(tekst="In uitvoering", soort="loopt"),
    Fasenaam.EVALUATIE: Label(tekst="Terugblik", soort="loopt"),
    Fasenaam.GEPAUZEERD: Label(tekst="Ligt stil", soort="stil"),
    Fasenaam.AFGEROND: Label(tekst="Klaar", soort="klaar"),
    Fasenaam.GESTOPT: Label(tekst="Gestopt", soort="klaar"),
}
_ONBEKENDE_FASE: Final = Label(tekst="Hoe ver het is, is niet bekend", soort="onbekend")
_NIET_BEGONNEN: Final = Label(tekst="Nog niet begonnen", soort="stil")
_ANTWOORDEN: Final[dict[Inbrengstatus | Onbekend, Label]] = {
    Inbrengstatus.OVERGENOMEN: Label(tekst="Overgenomen", soort="wel"),
    Inbrengstatus.DEELS: Label(tekst="Deels overgenomen", soort="deels"),
    Inbrengstatus.NIET: Label(tekst="Niet overgenomen", soort="niet"),
    Inbrengstatus.DOORGEZET: Label(tekst="Doorgezet", soort="door"),
    Inbrengstatus.IN_BEHANDELING: Label(tekst="In behandeling", soort="open"),
    ONBEKEND: Label(tekst="Niet bekend", soort="onbekend"),
}
ZONDER_REDEN: Final = "De reden is niet vastgelegd."
"""What is said where an answer has no reason."""


def fase_in_een_label(project: Project, fase: Fasenaam | None, *, begonnen: bool) -> Label:
    """How far a project is."""
    if fase is not None:
        return _FASEN[fase]
    return _NIET_BEGONNEN if project.fasen and not begonnen else _ONBEKENDE_FASE


def antwoord(status: Inbrengstatus | Onbekend) -> Label:
    """What is done with a point of input."""
    return _ANTWOORDEN[status]
