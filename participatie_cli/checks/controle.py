"""One file against all rules, and the register against the rules over the whole."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from participatie_cli.checks.afwijkingen import bevindingen_over_afwijkingen, verklaard
from participatie_cli.checks.oordelen import bevindingen_over_oordelen
from participatie_cli.checks.toetsen import (
    NIET_TE_BEOORDELEN,
    VOLDOET,
    VOLDOET_NIET,
    Antwoord,
    als_bevinding,
    beantwoord,
    grondslagen,
    ongeldig_op,
    uitkomst,
)
from participatie_cli.kader.kader import Kader
from participatie_cli.model.bevinding import Bevinding, Uitkomst, Uitkomstsoort
from participatie_cli.model.datum import Datum
from participatie_cli.model.dossier import soortnaam
from participatie_cli.model.register import Register
from participatie_cli.model.uitslag import Uitslag
from participatie_cli.rules.catalog import Regelblad, met_vereisten, regels_over, regels_over_register
from participatie_cli.rules.contract import Getoetst, Registertoetsing, Tekort, Toetsing


def controleer_dossier(
    dossier: Getoetst, bestand: str, kader: Kader, peildatum: date, *, alleen: Regelblad | None = None
) -> Uitslag:
    """Ask all rules about one file of the register, or `alleen` one rule and what it requires."""
    bladen = met_vereisten(alleen) if alleen else regels_over(type(dossier))
    uitslag = vraag_regels(dossier, bestand, kader, peildatum, bladen)
    soorten = {uitkomst.code: uitkomst.soort for uitkomst in uitslag.uitkomsten}
    over_afwijkingen = bevindingen_over_afwijkingen(dossier, bestand, soorten, peildatum)
    over_oordelen = bevindingen_over_oordelen(dossier, bestand, peildatum)
    return replace(uitslag, bevindingen=(*uitslag.bevindingen, *over_afwijkingen, *over_oordelen))


def vraag_regels(
    dossier: Getoetst,
    bestand: str,
    kader: Kader,
    peildatum: date,
    bladen: tuple[Regelblad, ...],
    *,
    met_bevindingen: bool = True,
) -> Uitslag:
    """Ask these rules about one file; a rule must come after the rules that it requires.

    Without `met_bevindingen` only the outcomes are given, which is quicker.
    """
    toetsing = Toetsing(dossier, kader, peildatum)
    antwoorden: list[tuple[Regelblad, Antwoord]] = []
    soorten: dict[str, Uitkomstsoort] = {}
    for blad in bladen:
        antwoord = verklaard(beantwoord(blad, toetsing, soorten), blad, dossier, peildatum)
        soorten[blad.regel.code] = antwoord.uitkomst.soort
        antwoorden.append((blad, antwoord))
    verteld = antwoorden if met_bevindingen else []
    bevindingen = (een for blad, antwoord in verteld for een in _bevindingen(blad, antwoord, toetsing, bestand))
    uitkomsten = sorted((antwoord.uitkomst for _, antwoord in antwoorden), key=lambda uitkomst: uitkomst.code)
    return Uitslag(bestand, soortnaam(type(dossier)), dossier.id, tuple(uitkomsten), tuple(bevindingen))


def _bevindingen(
    blad: Regelblad, antwoord: Antwoord, toetsing: Toetsing[Getoetst], bestand: str
) -> Iterator[Bevinding]:
    if antwoord.tekorten:
        grondslag = grondslagen(blad, toetsing.kader, blad.regel.moment(toetsing))
        for tekort in antwoord.tekorten:
            yield als_bevinding(blad, tekort, bestand, grondslag)


def controleer_register(register: Register, kader: Kader, peildatum: date) -> Uitslag:
    """Ask the rules over the whole register; their findings name the file they are about."""
    toetsing = Registertoetsing(register, kader, peildatum)
    uitkomsten: list[Uitkomst] = []
    bevindingen: list[Bevinding] = []
    for blad in regels_over_register():
        assert blad.regel.toets_register is not None
        if ongeldig := ongeldig_op(blad, kader, Datum.op(peildatum)):
            uitkomsten.append(ongeldig)
            continue
        tekorten = tuple(blad.regel.toets_register(toetsing))
        uitkomsten.append(_over_het_geheel(blad, register, bool(tekorten)))
        grondslag = grondslagen(blad, kader, None)
        bevindingen += (
            als_bevinding(blad, Tekort(tekort.pad, tekort.feit), tekort.bestand, grondslag) for tekort in tekorten
        )
    return Uitslag("", "register", None, tuple(uitkomsten), tuple(bevindingen))


def _over_het_geheel(blad: Regelblad, register: Register, schiet_tekort: bool) -> Uitkomst:
    if schiet_tekort:
        return uitkomst(blad, VOLDOET_NIET)
    if not register.kaarten:
        return uitkomst(blad, NIET_TE_BEOORDELEN, "er is geen bestand gelezen")
    if register.ongelezen:
        return uitkomst(blad, NIET_TE_BEOORDELEN, "niet alle bestanden konden worden gelezen")
    return uitkomst(blad, VOLDOET)
