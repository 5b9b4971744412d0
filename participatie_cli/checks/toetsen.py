"""One rule, one file, one answer."""

from typing import Any, Final

from participatie_cli.checks.bevestiging import met_bevestiging
from participatie_cli.checks.oordelen import vraag_oordeel
from participatie_cli.checks.slotsom import (
    NIET_TE_BEOORDELEN,
    NIET_VAN_TOEPASSING,
    VOLDOET,
    VOLDOET_NIET,
    Slotsom,
    niet_te_beoordelen,
    niet_van_toepassing,
)
from participatie_cli.checks.tweezijdig import Tweeluik
from participatie_cli.kader.bepaling import Bepaling
from participatie_cli.kader.kader import Kader
from participatie_cli.model.project import Project
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.rules.catalog import Regelblad
from participatie_cli.rules.contract import Getoetst, Hiaten, Kanttekening, Onzeker, Tekort, Toetsing
from participatie_cli.rules.geheugen import gedeeld
from participatie_cli.rules.termijndag import NogNiet, Uiterlijk
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend

_NOG_NIET_BEGONNEN: Final = niet_van_toepassing("het project was op de peildatum nog niet begonnen")
_IN_ORDE: Final = Slotsom(VOLDOET)
_BLOKKEERT: Final = (VOLDOET_NIET, NIET_TE_BEOORDELEN)


def beantwoord(blad: Regelblad, luik: Tweeluik, eerder: dict[str, Uitkomstsoort]) -> Slotsom:
    """Ask one rule. `eerder` holds the outcomes so far, in which the required rules must stand."""
    return luik.gevraagd(als_alles_telt, blad, eerder)


def als_alles_telt(blad: Regelblad, toetsing: Toetsing[Getoetst], eerder: dict[str, Uitkomstsoort]) -> Slotsom:
    """The answer where all counts that may have come about by the peildatum, unless the question says otherwise."""
    if te_vroeg := nog_niet_begonnen(blad, toetsing):
        return te_vroeg
    if anders := _niet_aan_de_orde(blad, toetsing):
        return anders
    if blad.regel.vereist and (belemmerd := niet_voldaan(blad, eerder)):
        return niet_te_beoordelen(f"eerst moet regel {belemmerd} in orde zijn")
    return gevraagd(blad, toetsing)


def gevraagd(blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Slotsom:
    """What the rule itself answers, and on what that rests where it was not read."""
    return met_bevestiging(_gevraagd, blad, toetsing)


def _gevraagd(blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Slotsom:
    antwoorden = tuple(blad.regel.toets(toetsing) if blad.regel.toets else _over_oordeel(blad, toetsing))
    if not antwoorden:
        return _IN_ORDE
    termijnen = tuple(antwoord for antwoord in antwoorden if isinstance(antwoord, Uiterlijk))
    tekorten = tuple(antwoord for antwoord in antwoorden if isinstance(antwoord, Tekort))
    if tekorten:
        return Slotsom(VOLDOET_NIET, tekorten=tekorten, termijnen=termijnen)
    onzeker = next((antwoord for antwoord in antwoorden if isinstance(antwoord, Onzeker)), None)
    if onzeker:
        return Slotsom(NIET_TE_BEOORDELEN, onzeker.reden, onzeker.pad, termijnen=termijnen)
    kanttekening = next((antwoord for antwoord in antwoorden if isinstance(antwoord, Kanttekening)), None)
    return Slotsom(VOLDOET, kanttekening.reden if kanttekening else None, termijnen=termijnen)


def _over_oordeel(blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Hiaten:
    assert blad.regel.oordeel is not None
    return vraag_oordeel(blad, blad.regel.oordeel, toetsing)


def nog_niet_begonnen(blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Slotsom | None:
    """The answer before the project began, when nothing is asked yet but about the file itself."""
    if not blad.regel.af_te_wijken or not isinstance(toetsing.dossier, Project):
        return None
    return None if is_begonnen(toetsing) else _NOG_NIET_BEGONNEN


@gedeeld
def is_begonnen(toetsing: Toetsing[Any]) -> bool:
    """Whether the project had begun by the peildatum."""
    project = toetsing.dossier
    return toetsing.telt(project.start) or any(toetsing.gebeurd(fase.vanaf) is True for fase in bekend(project.fasen))


def _niet_aan_de_orde(blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Slotsom | None:
    """Whether the rule is not asked at all: a certain reason goes before a doubtful one."""
    bereik = buiten_bereik(blad, toetsing)
    if bereik and bereik.soort is NIET_VAN_TOEPASSING:
        return bereik
    geldigheid = buiten_geldigheid(blad, toetsing)
    return geldigheid if geldigheid and geldigheid.soort is NIET_VAN_TOEPASSING else bereik or geldigheid


def buiten_geldigheid(blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Slotsom | None:
    """The answer where the norm did not hold at the moment that counts, or where that cannot be told."""
    regel, kader = blad.regel, toetsing.kader
    if zonder := _zonder_norm(blad, kader):
        return zonder
    moment = regel.moment(toetsing)
    uit_een_feit = isinstance(moment, Datum) and not moment.is_op(toetsing.peildatum)
    if regel.af_te_wijken and not uit_een_feit and toetsing.klaar_voor(regel.grondslag[0]):
        return niet_van_toepassing("het project was al klaar voordat deze norm gold")
    if isinstance(moment, Datum):
        return _op_moment(blad, kader, moment)
    return niet_te_beoordelen("onbekend is op welke datum deze norm getoetst moet worden")


def _zonder_norm(blad: Regelblad, kader: Kader) -> Slotsom | None:
    if kader.versies(blad.regel.grondslag[0]):
        return None
    if kader.gemeente is None:
        return niet_te_beoordelen("kader.yaml ontbreekt of is niet te lezen")
    if reden := kader.onbekend_stuk(blad.regel.grondslag[0]):
        return niet_te_beoordelen(reden)
    return niet_van_toepassing("de gemeente heeft hier in kader.yaml niets over vastgelegd")


def ongeldig_op(blad: Regelblad, kader: Kader, moment: Datum) -> Slotsom | None:
    """The answer of a rule whose norm is not there, or does not hold at this moment; None where it does."""
    return _zonder_norm(blad, kader) or _op_moment(blad, kader, moment)


def _op_moment(blad: Regelblad, kader: Kader, moment: Datum) -> Slotsom | None:
    gevonden = kader.bepaling(blad.regel.grondslag[0], moment)
    if isinstance(gevonden, Bepaling):
        return None
    toen = f"{'op' if moment.op_de_dag else 'in'} {moment.voluit}"
    if isinstance(gevonden, Onbekend):
        return niet_te_beoordelen(f"onbekend is of deze norm al gold {toen}")
    return niet_van_toepassing(f"deze norm gold niet {toen}")


def buiten_bereik(blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Slotsom | None:
    """The answer where the rule is not about this file, or where that cannot be told."""
    antwoord = blad.regel.geldt_voor(toetsing) if blad.regel.geldt_voor else None
    if antwoord is None:
        return None
    if isinstance(antwoord, Onzeker):
        return niet_te_beoordelen(antwoord.reden, antwoord.pad)
    if isinstance(antwoord, NogNiet):
        return Slotsom(NIET_VAN_TOEPASSING, antwoord.reden, termijnen=antwoord.termijnen)
    return niet_van_toepassing(antwoord)


def niet_voldaan(blad: Regelblad, eerder: dict[str, Uitkomstsoort]) -> str | None:
    """The first required rule that stands in the way of asking this one."""
    return next((code for code in blad.regel.vereist if eerder.get(code) in _BLOKKEERT), None)
