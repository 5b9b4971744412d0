"""Measures that the sheet counts itself, of public facts as of the day; what is unknown is never counted as none."""

from participatie_cli.model.belanghebbende import Belanghebbende
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Deelnemersoordeel, Evaluatie
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.values.aantal import geen
from participatie_cli.values.datum import gebeurd, telt
from participatie_cli.values.onbekend import ONBEKEND, WOORD, Onbekend, bekend
from participatie_cli.wording.waarden import aantal


def nieuwe_groepen(projecten: tuple[Project, ...], stand: Registerstand) -> str:
    """How many groups took part that were not reached before, and of how many that is not known."""
    groepen = [een for project in projecten for een in bekend(project.belanghebbenden)]
    antwoorden = [_voor_het_eerst(een, stand) for een in groepen]
    bereikt, vaag = antwoorden.count(True), antwoorden.count(ONBEKEND)
    ongenoemd = sum(isinstance(project.belanghebbenden, Onbekend) for project in projecten)
    if not groepen and not ongenoemd:
        return "geen groepen vastgelegd"
    if not bereikt and (vaag or ongenoemd):
        return f"{WOORD} (bij {aantal(vaag, 'groep', 'groepen')})" if vaag else WOORD
    return f"{bereikt}" + (f" ({vaag} onbekend)" if vaag else "")


def _voor_het_eerst(een: Belanghebbende, stand: Registerstand) -> bool | Onbekend:
    if een.eerder_niet_bereikt is False:
        return False
    deed_mee = gebeurd(een.bereikt_op, stand.peildatum)
    if een.bereikt_op is None:
        deed_mee = ONBEKEND
    if deed_mee is False or geen(een.bereikt) is True:
        return False
    zeker = een.eerder_niet_bereikt is True and deed_mee is True
    return True if zeker else ONBEKEND


def cijfers(projecten: tuple[Project, ...], stand: Registerstand) -> str:
    """The lowest and the highest mark that participants gave for the process, over projects that asked for it."""
    gegeven = sorted(
        oordeel.cijfer_proces
        for project in projecten
        if isinstance(project.evaluatie, Evaluatie)
        and isinstance(oordeel := project.evaluatie.deelnemers, Deelnemersoordeel)
        and telt(oordeel.datum, stand.peildatum)
        and oordeel.cijfer_proces is not None
        and not isinstance(oordeel.cijfer_proces, Onbekend)
    )
    if not gegeven:
        return WOORD
    reeks = list(dict.fromkeys((str(gegeven[0]).replace(".", ","), str(gegeven[-1]).replace(".", ","))))
    return f"{' tot '.join(reeks)} ({aantal(len(gegeven), 'project', 'projecten')})"


def afwijkingen(projecten: tuple[Project, ...], stand: Registerstand) -> str:
    """How many decisions to deviate were in force on the day."""
    alle = [
        een for project in projecten for een in bekend(project.afwijkingen) if telt(een.besloten_op, stand.peildatum)
    ]
    geldig = sum(een.geldig_tot.laatst >= stand.peildatum for een in alle)
    onbekend = sum(isinstance(project.afwijkingen, Onbekend) for project in projecten)
    if not geldig and onbekend:
        return f"{WOORD} (bij {aantal(onbekend, 'project', 'projecten')})"
    if not alle:
        return "geen vastgelegd"
    return f"{geldig} van kracht" + (f", {len(alle) - geldig} afgelopen" if len(alle) > geldig else "")
