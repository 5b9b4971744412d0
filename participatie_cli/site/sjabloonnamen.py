"""Which template makes which page, and what each is filled in with."""

from collections.abc import Mapping
from typing import Final

from participatie_cli.report.sjabloon.namen import GRAFIEK, HTMLBLOKKEN
from participatie_cli.site.adressen import STIJL
from participatie_cli.site.beeld.bladen import (
    Agendablad,
    Gebiedblad,
    Gebiedenblad,
    Geleerdblad,
    Hoofdstukkenblad,
    Lijnenblad,
    Meldblad,
    Overblad,
    Projectenblad,
    Startblad,
    Versiesblad,
    Zoekblad,
)
from participatie_cli.site.beeld.feed import Feed
from participatie_cli.site.beeld.project import Projectblad

START: Final = "start.html.j2"
PROJECTEN: Final = "projecten.html.j2"
PROJECT: Final = "project.html.j2"
VERSIES: Final = "versies.html.j2"
GEBIEDEN: Final = "gebieden.html.j2"
GEBIED: Final = "gebied.html.j2"
AGENDA: Final = "agenda.html.j2"
GELEERD: Final = "geleerd.html.j2"
LIJNEN: Final = "lijnen.html.j2"
HOOFDSTUKKEN: Final = "hoofdstukken.html.j2"
OVER: Final = "over.html.j2"
ZOEKEN: Final = "zoeken.html.j2"
MELDING: Final = "melding.html.j2"
NIEUWS: Final = "nieuws.xml.j2"

BEELDEN: Final[Mapping[str, type]] = {
    START: Startblad,
    PROJECTEN: Projectenblad,
    PROJECT: Projectblad,
    VERSIES: Versiesblad,
    GEBIEDEN: Gebiedenblad,
    GEBIED: Gebiedblad,
    AGENDA: Agendablad,
    GELEERD: Geleerdblad,
    LIJNEN: Lijnenblad,
    HOOFDSTUKKEN: Hoofdstukkenblad,
    OVER: Overblad,
    ZOEKEN: Zoekblad,
    MELDING: Meldblad,
    NIEUWS: Feed,
}
"""What each page can print."""
GEDEELD: Final = ("basis.html.j2", "delen.html.j2")
"""What pages are made of besides."""
NAMEN: Final = (*BEELDEN, *GEDEELD, STIJL)
"""All templates of the site. A folder with these can have templates of the report in it that pages borrow."""
GELEEND: Final = (HTMLBLOKKEN, GRAFIEK)
