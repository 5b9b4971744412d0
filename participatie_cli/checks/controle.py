"""One file against all rules, and the register against the rules over the whole."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any, Final

from participatie_cli.checks.afwijkingen import bevindingen_over_afwijkingen, bevindingen_over_weigeringen
from participatie_cli.checks.gepland import wat_er_komt
from participatie_cli.checks.herkenning import herkend
from participatie_cli.checks.lessen import bevindingen_over_lessen, uitleg_bij
from participatie_cli.checks.naspeuren import gevolgd_kader
from participatie_cli.checks.oordelen import bevindingen_over_oordelen
from participatie_cli.checks.ronde import Toetsronde
from participatie_cli.checks.sleutels import bevindingen_over_sleutels
from participatie_cli.checks.slotsom import NIET_TE_BEOORDELEN, VOLDOET, VOLDOET_NIET, Slotsom
from participatie_cli.checks.termijnen import agendapunten, in_bestand, van_afwijkingen
from participatie_cli.checks.toetsen import gevraagd, ongeldig_op
from participatie_cli.checks.uitkomsten import als_bevinding, maak_uitkomst, uitkomst_van
from participatie_cli.checks.vooruitblik import voor_wat_gepland_is
from participatie_cli.checks.voorzichtig import geraakt_in_kader, open_door_kader
from participatie_cli.kader.kader import Kader
from participatie_cli.model.dossier import soortnaam
from participatie_cli.model.register import Register
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.begrensd import HOOGSTENS, begrensd, en_nog
from participatie_cli.results.bevinding import Bevinding, Uitkomst
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.rules.catalog import (
    Regelblad,
    met_vereisten,
    regels_over,
    regels_over_register,
    regels_over_tekst,
)
from participatie_cli.rules.contract import Getoetst, Registertoetsing, Tekort, Toetsing
from participatie_cli.values.datum import Datum
from participatie_cli.values.onleesbaar import ALLES_LEESBAAR, Onleesbaar
from participatie_cli.values.onthouden import Ontdubbeld
from participatie_cli.values.spoor import Spoor

_KADER = "kader.yaml"
"""The name of that file in a trail."""
_ONTDUBBELD: Final = Ontdubbeld[Uitkomst](4096)
"""Files with the same outcomes have them in one tuple, as equal outcomes are one object."""


def controleer_dossier(
    dossier: Getoetst,
    bestand: str,
    kader: Kader,
    peildatum: date,
    *,
    alleen: Regelblad | None = None,
    onleesbaar: Onleesbaar = ALLES_LEESBAAR,
    vondsten: tuple[Privacyvondst, ...] = (),
    met_agenda: bool = True,
) -> Uitslag:
    """Ask all rules about one file of the register, or `alleen` one rule and what it requires.

    `vondsten` is the personal data that was found in its text. Without `met_agenda` what lies ahead is left out: of an
    earlier day nobody asks it, and it takes a fifth of the time.
    """
    bladen = met_vereisten(alleen) if alleen else regels_over(type(dossier))
    uitslag = vraag_regels(dossier, bestand, kader, peildatum, bladen, onleesbaar=onleesbaar, vondsten=vondsten)
    soorten = {uitkomst.code: uitkomst.soort for uitkomst in uitslag.uitkomsten}
    over_afwijkingen = begrensd(bevindingen_over_afwijkingen(dossier, bestand, soorten, peildatum))
    over_oordelen = begrensd(bevindingen_over_oordelen(dossier, bestand, peildatum))
    over_lessen = begrensd(bevindingen_over_lessen(dossier, bestand, peildatum))
    over_sleutels = begrensd(bevindingen_over_sleutels(dossier, bestand, kader))
    erbij = _in_bestand((*over_afwijkingen, *over_oordelen, *over_lessen, *over_sleutels), onleesbaar)
    if not met_agenda:
        return replace(uitslag, bevindingen=(*uitslag.bevindingen, *erbij), agenda=())
    gevonden = {een.code for een in uitslag.bevindingen}
    vooruit = [
        *van_afwijkingen(dossier, bestand, peildatum),
        *voor_wat_gepland_is(dossier, bestand, kader, peildatum, alleen, onleesbaar, gevonden),
        *(wat_er_komt(dossier, bestand, peildatum, onleesbaar) if dossier.id is not None else ()),
    ]
    agenda = (*uitslag.agenda, *(in_bestand(een, onleesbaar) for een in herkend(vooruit, dossier)))
    return replace(uitslag, bevindingen=(*uitslag.bevindingen, *erbij), agenda=agenda)


def _in_bestand(bevindingen: tuple[Bevinding, ...], onleesbaar: Onleesbaar) -> tuple[Bevinding, ...]:
    """The findings with their places as they are in the file, where entries were left out of the value."""
    if not onleesbaar.weggelaten:
        return bevindingen
    return tuple(replace(een, pad=onleesbaar.in_bestand(een.pad)) for een in bevindingen)


def vraag_regels(
    dossier: Getoetst,
    bestand: str,
    kader: Kader,
    peildatum: date,
    bladen: tuple[Regelblad, ...],
    *,
    met_bevindingen: bool = True,
    onleesbaar: Onleesbaar = ALLES_LEESBAAR,
    vondsten: tuple[Privacyvondst, ...] = (),
) -> Uitslag:
    """Ask these rules about one file; a rule must come after the rules that it requires.

    Without `met_bevindingen` only the outcomes are given, which is quicker. `onleesbaar` tells which places of the file
    do not fit; what a rule says of them is not certain.
    """
    ronde, uitkomsten = Toetsronde(dossier, kader, peildatum, onleesbaar, vondsten), dict[str, Uitkomst]()
    bevindingen: list[Bevinding] = []
    agenda: list[Agendapunt] = []
    for blad in bladen:
        antwoorden = ronde.vraag(blad)
        uitkomsten[blad.regel.code] = uitkomst_van(blad, antwoorden[0])
        for een in antwoorden if met_bevindingen else ():
            if een.slotsom.termijnen:
                agenda += agendapunten(blad, een, dossier, bestand)
            if een.slotsom.soort is VOLDOET_NIET:
                uitleg = uitleg_bij(blad, een.slotsom, dossier, peildatum)
                bevindingen += _verteld(blad, een.slotsom, bestand, uitkomst_van(blad, een), peildatum, uitleg)
    bevindingen += begrensd(bevindingen_over_weigeringen(bestand, ronde.weigeringen)) if met_bevindingen else ()
    op_code = _ONTDUBBELD(tuple(_op_hun_plek([uitkomsten[code] for code in sorted(uitkomsten)], onleesbaar)))
    gevonden = _in_bestand(tuple(bevindingen), onleesbaar)
    op_plek = tuple(in_bestand(een, onleesbaar) for een in herkend(agenda, dossier))
    return Uitslag(bestand, soortnaam(type(dossier)), dossier.id, op_code, gevonden, bool(onleesbaar), op_plek)


def _op_hun_plek(uitkomsten: list[Uitkomst], onleesbaar: Onleesbaar) -> list[Uitkomst]:
    if not onleesbaar.weggelaten:
        return uitkomsten
    return [replace(een, pad=onleesbaar.in_bestand(een.pad)) if een.pad else een for een in uitkomsten]


def controleer_tekst(vondsten: tuple[Privacyvondst, ...], bestand: str, kader: Kader, peildatum: date) -> Uitslag:
    """What there is to say about the text of a file that could not be read as anything else: only findings."""
    bevindingen: list[Bevinding] = []
    geen_dossier: Any = None
    for blad in regels_over_tekst() if vondsten else ():
        slotsom = gevraagd(blad, Toetsing(geen_dossier, kader, peildatum, vondsten=vondsten))
        grondslag = kader.toegepaste(blad.regel.grondslag, Datum.op(peildatum))
        uitkomst = maak_uitkomst(blad, slotsom, grondslag, blad.regel.grondslag[0])
        bevindingen += _verteld(blad, slotsom, bestand, uitkomst, peildatum, None)
    return Uitslag(bestand, None, None, (), tuple(bevindingen))


def _verteld(
    blad: Regelblad, slotsom: Slotsom, bestand: str, uitkomst: Uitkomst, peildatum: date, toelichting: str | None
) -> Iterator[Bevinding]:
    """The shortcomings as findings, up to a number."""
    for tekort in slotsom.tekorten[:HOOGSTENS]:
        yield als_bevinding(blad, tekort, bestand, uitkomst, peildatum, toelichting)
    if (over := len(slotsom.tekorten) - HOOGSTENS) > 0:
        yield en_nog(bestand, blad.regel.code, blad.regel.naam, over)


def controleer_register(register: Register, kader: Kader, peildatum: date) -> Uitslag:
    """Ask the rules over the whole register; their findings name the file they are about."""
    spoor = Spoor()
    toetsing = Registertoetsing(register, gevolgd_kader(kader, spoor, _KADER) if kader.onleesbaar else kader, peildatum)
    uitkomsten: list[Uitkomst] = []
    bevindingen: list[Bevinding] = []
    dag = Datum.op(peildatum)
    for blad in regels_over_register():
        assert blad.regel.toets_register is not None
        ongeldig = ongeldig_op(blad, kader, dag)
        spoor.begin_opnieuw()
        tekorten = () if ongeldig else tuple(blad.regel.toets_register(toetsing))
        antwoord = ongeldig or _over_het_geheel(register, tuple(een.tekort for een in tekorten))
        if antwoord.soort is not NIET_TE_BEOORDELEN and (geraakt := geraakt_in_kader(kader, blad, spoor, _KADER)):
            antwoord, tekorten = open_door_kader(geraakt[0]), ()
        grondslag = kader.toegepaste(blad.regel.grondslag, dag)
        uitkomst = maak_uitkomst(blad, antwoord, grondslag, blad.regel.grondslag[0])
        uitkomsten.append(uitkomst)
        bevindingen += begrensd(als_bevinding(blad, een.tekort, een.bestand, uitkomst, peildatum) for een in tekorten)
    return Uitslag("", "register", None, tuple(uitkomsten), tuple(bevindingen))


def _over_het_geheel(register: Register, tekorten: tuple[Tekort, ...]) -> Slotsom:
    if tekorten:
        return Slotsom(VOLDOET_NIET, tekorten=tekorten)
    if not register.kaarten:
        return Slotsom(NIET_TE_BEOORDELEN, "er is geen bestand gelezen")
    if register.ongelezen or any(not kaart.volledig for kaart in register.kaarten):
        return Slotsom(NIET_TE_BEOORDELEN, "niet alle bestanden konden helemaal worden gelezen")
    return Slotsom(VOLDOET)
