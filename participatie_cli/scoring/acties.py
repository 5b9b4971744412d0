"""Questions about the actions of the programme: whether one is under way."""

from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.model.programma import Maatregel
from participatie_cli.model.programmakeuzes import Maatregelsoort, Stapsoort
from participatie_cli.model.stap import Stap
from participatie_cli.scoring.antwoord import Antwoord, niet_aan_de_orde
from participatie_cli.scoring.vraag import Blik, Vraag, antwoord
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend


def actie_van_lijn(lijn: Ontwikkellijn) -> Vraag:
    """Whether an action of this line is under way."""

    def beantwoord(blik: Blik) -> Antwoord:
        return van_een_andere_lijn(blik, lijn) or _begonnen(blik)

    return Vraag((Maatregel,), beantwoord)


def van_een_andere_lijn(blik: Blik, lijn: Ontwikkellijn) -> Antwoord | None:
    """The answer of an action of another line, or of which the line is not known."""
    van = blik.als(Maatregel).lijn
    if isinstance(van, Onbekend):
        return antwoord(ONBEKEND, blik.zoek("lijn"), "onbekend is bij welke lijn de actie hoort")
    return None if van is lijn else niet_aan_de_orde("de actie hoort bij een andere lijn")


def actie(soort: Maatregelsoort) -> Vraag:
    """Whether the action of this kind is under way."""

    def beantwoord(blik: Blik) -> Antwoord:
        anders = blik.als(Maatregel).soort is not soort
        return niet_aan_de_orde("het is een andere actie") if anders else _begonnen(blik)

    return Vraag((Maatregel,), beantwoord)


def _begonnen(blik: Blik) -> Antwoord:
    """What was only announced has not begun; where nobody wrote down when it began, it may have."""
    tekens = _tekens(blik, blik.als(Maatregel))
    gezien = tuple(plek for plek, teken in tekens.items() if teken is True)
    if gezien:
        return antwoord(True, blik.zoek(*gezien))
    gepland = isinstance(blik.als(Maatregel).gestart_op, Datum) and ONBEKEND not in tekens.values()
    reden = "de actie begint later" if gepland else "onbekend is of de actie al is begonnen"
    return antwoord(False if gepland else ONBEKEND, blik.zoek("gestart_op"), reden)


def _tekens(blik: Blik, maatregel: Maatregel) -> dict[str, bool | Onbekend]:
    """Every place that can show that the action is under way, and whether it does."""
    tekens = {naam: blik.gebeurd(getattr(maatregel, naam)) for naam in ("gestart_op", "gereed_op")}
    if isinstance(maatregel.stappen, Onbekend):
        tekens["stappen"] = ONBEKEND
    stappen = {f"stappen.{plaats}.wat": _stap(blik, stap) for plaats, stap in enumerate(bekend(maatregel.stappen))}
    return tekens | stappen


def _stap(blik: Blik, stap: Stap) -> bool | Onbekend:
    al = blik.gebeurd(stap.datum)
    if al is False or stap.soort in (Stapsoort.AANKONDIGING, Stapsoort.BESLUIT):
        return False
    return al if stap.soort is Stapsoort.UITVOERING else ONBEKEND
