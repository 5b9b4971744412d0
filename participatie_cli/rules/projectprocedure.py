"""The project procedure that a municipality may follow for an omgevingsplan: what three rules share."""

from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.project import Project
from participatie_cli.model.projectprocedure import Projectprocedure
from participatie_cli.rules.bereik import van_de_gemeente, zeker_eerst
from participatie_cli.rules.contract import Onzeker, Reden, Toetsing

PROJECTPROCEDURE = ("instrument", "projectprocedure")


def projectprocedure(toetsing: Toetsing[Project]) -> Projectprocedure | None:
    """The recorded steps; None where there are none to look at."""
    instrument = toetsing.dossier.instrument
    procedure = instrument.projectprocedure if isinstance(instrument, Omgevingsplan) else None
    return procedure if isinstance(procedure, Projectprocedure) else None


def met_projectprocedure(toetsing: Toetsing[Project]) -> Reden:
    """Only for an omgevingsplan of the municipality that is prepared with these steps."""
    instrument = toetsing.dossier.instrument
    if isinstance(instrument, Onbekend):
        return Onzeker(("instrument",), "onbekend is welk juridisch instrument het project heeft")
    if not isinstance(instrument, Omgevingsplan):
        return "dit is geen omgevingsplan"
    if instrument.projectprocedure is None:
        return "de gemeente volgt voor dit omgevingsplan de projectprocedure niet"
    onbekend = isinstance(instrument.projectprocedure, Onbekend)
    onzeker = Onzeker(PROJECTPROCEDURE, "onbekend is of de gemeente voor dit omgevingsplan de projectprocedure volgt")
    return zeker_eerst(van_de_gemeente(toetsing), onzeker if onbekend else None)
