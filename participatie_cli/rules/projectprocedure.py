"""The project procedure that a municipality may follow for an omgevingsplan: what three rules share."""

from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.projectdeel import Projectdeel
from participatie_cli.model.projectprocedure import Projectprocedure
from participatie_cli.rules.bereik import van_de_gemeente
from participatie_cli.rules.contract import Onzeker, Reden, Toetsing
from participatie_cli.rules.plaatsen import INSTRUMENT
from participatie_cli.rules.voorwaarden import bij_instrument, zeker_eerst
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend

PROJECTPROCEDURE = (*INSTRUMENT, "projectprocedure")


def projectprocedure(toetsing: Toetsing[Projectdeel]) -> Projectprocedure | None:
    """The recorded steps; None where there are none to look at."""
    procedure = op_pad(toetsing.dossier, PROJECTPROCEDURE)
    return procedure if isinstance(procedure, Projectprocedure) else None


def met_projectprocedure(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only for an omgevingsplan of the municipality that is prepared with these steps."""
    if buiten := bij_instrument(Omgevingsplan, "dit is geen omgevingsplan")(toetsing):
        return buiten
    procedure = op_pad(toetsing.dossier, PROJECTPROCEDURE)
    if procedure is None:
        return "de gemeente volgt voor dit omgevingsplan de projectprocedure niet"
    onzeker = Onzeker(PROJECTPROCEDURE, "onbekend is of de gemeente voor dit omgevingsplan de projectprocedure volgt")
    return zeker_eerst(van_de_gemeente(toetsing), onzeker if isinstance(procedure, Onbekend) else None)
