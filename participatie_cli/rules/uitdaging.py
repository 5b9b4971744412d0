"""What the rules about the right to challenge share: where the request stands, and when it counts.

A request is a file of its own or the instrument of a project; the rules ask the same of both.
"""

from typing import Final

from participatie_cli.kader.termijnen import GEEN, Geen, Verzoektermijn, termijn_op
from participatie_cli.model.keuzes import Uitdaaguitkomst
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Projectdeel
from participatie_cli.model.uitdaagrecht import Uitdaagprocedure, Uitdaagverzoek
from participatie_cli.rules.bereik import GEEN_TERMIJN
from participatie_cli.rules.contract import Onzeker, Reden, Toetsing
from participatie_cli.rules.geheugen import gedeeld
from participatie_cli.rules.intrekking import als_ingetrokken
from participatie_cli.rules.plaatsen import INSTRUMENT
from participatie_cli.rules.voorwaarden import Voorwaarde
from participatie_cli.values.datum import Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.pad import Pad

Verzoek = Toetsing[Uitdaagverzoek | Projectdeel]
OVER: Final = (Uitdaagverzoek, Project)


def procedure_van(toetsing: Verzoek) -> Uitdaagprocedure | Onbekend | None:
    """The request itself, `onbekend` where the instrument of the project is, or None where there is no request."""
    if isinstance(toetsing.dossier, Uitdaagverzoek):
        return toetsing.dossier
    instrument = toetsing.dossier.instrument
    return instrument if isinstance(instrument, Uitdaagprocedure | Onbekend) else None


def zekere_procedure(toetsing: Verzoek) -> Uitdaagprocedure:
    """The request, in a rule that applies only where there is one."""
    procedure = procedure_van(toetsing)
    assert isinstance(procedure, Uitdaagprocedure)
    return procedure


def plek(toetsing: Verzoek, veld: str) -> Pad:
    """The place of a field of the request in its file."""
    return (veld,) if isinstance(toetsing.dossier, Uitdaagverzoek) else (*INSTRUMENT, veld)


@gedeeld
def ontvangst(toetsing: Verzoek) -> Wanneer:
    """The day on which the request came in: the ordinance of that day applies."""
    procedure = procedure_van(toetsing)
    return procedure.ontvangen_op if isinstance(procedure, Uitdaagprocedure) else procedure


def na_ontvangst(toetsing: Verzoek) -> Reden:
    """Only for a request that came in and was not withdrawn."""
    procedure = procedure_van(toetsing)
    if isinstance(procedure, Onbekend):
        return Onzeker(INSTRUMENT, "onbekend is welk juridisch instrument het project heeft")
    if procedure is None:
        return "dit is geen uitdaagverzoek"
    if not toetsing.telt(procedure.ontvangen_op):
        return "het verzoek was op de peildatum nog niet ontvangen"
    return als_ingetrokken(
        toetsing, "het verzoek", procedure.uitkomst, procedure.besluit_op, plek(toetsing, "uitkomst")
    )


def na_besluit(*uitkomsten: Uitdaaguitkomst) -> Voorwaarde:
    """Only for a request that was decided on, where outcomes are named in one of these ways."""

    def geldt_voor(toetsing: Verzoek) -> Reden:
        if buiten := na_ontvangst(toetsing):
            return buiten
        procedure = zekere_procedure(toetsing)
        if toetsing.gebeurd(procedure.besluit_op) is False:
            return "op de peildatum is geen besluit vastgelegd"
        if not uitkomsten or procedure.uitkomst in uitkomsten:
            return None
        if isinstance(procedure.uitkomst, Uitdaaguitkomst):
            return f"het verzoek is {procedure.uitkomst}"
        return Onzeker(plek(toetsing, "uitkomst"), "onbekend is wat er op het verzoek is besloten")

    return geldt_voor


def termijn_van(toetsing: Verzoek, naam: str) -> Verzoektermijn | Geen | Onbekend:
    """The municipality's own term for such a request, as it was when the request came in."""
    if toetsing.gemeente is None:
        return ONBEKEND
    termijnen: tuple[Verzoektermijn, ...] | Onbekend = getattr(toetsing.gemeente.termijnen, naam)
    procedure = procedure_van(toetsing)
    soort = procedure.soort_verzoek if isinstance(procedure, Uitdaagprocedure) else None
    return termijn_op(termijnen, ontvangst(toetsing), soort)


def verzoek_in_woorden(procedure: Uitdaagprocedure) -> str:
    """What a request is called where it is open which term counts for it: its kind may be what is missing."""
    return "dit verzoek" if isinstance(procedure.soort_verzoek, str) else "dit verzoek zonder `soort_verzoek`"


def met_termijn(naam: str) -> Voorwaarde:
    """Only where the municipality had a term for such a request, or may have had one."""

    def geldt_voor(toetsing: Verzoek) -> Reden:
        return GEEN_TERMIJN if termijn_van(toetsing, naam) is GEEN else None

    return geldt_voor
