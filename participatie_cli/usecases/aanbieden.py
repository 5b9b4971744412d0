"""Proposals from an export or from official publications: show them one by one, and write what was confirmed."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from participatie_cli.console.scherm import Scherm
from participatie_cli.console.vragen.lijst import toon_vragen
from participatie_cli.gesprek.aanbod.aanbod import Aanbodlijst, AndereExport
from participatie_cli.gesprek.aanbod.bevestigen import UIT, VANAF, Bevestiging
from participatie_cli.gesprek.aanbod.bronvermelding import met_bron
from participatie_cli.gesprek.aanbod.herkennen import herken
from participatie_cli.gesprek.aanbod.keuren import Gekeurd, keur
from participatie_cli.gesprek.aanbod.publicaties import lees_publicaties
from participatie_cli.gesprek.aanbod.tabelvorm import Exportrij, lees_tabel
from participatie_cli.gesprek.noteren.gesprek import Noteergesprek
from participatie_cli.store.rekenblad.blad import Rekenblad, kolomletter
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.gesprekken import Invoer, kan_vragen, voer_gesprek
from participatie_cli.usecases.noteren import GESTOPT, Genoteerd, Noteerplek, schrijf_feiten
from participatie_cli.values.opsomming import opsomming
from participatie_cli.values.xmlelement import Xmlelement
from participatie_cli.wording.waarden import aantal
from participatie_cli.wording.zichtbaar import toonbaar

_MEESTE_PLEKKEN: Final = 5
_NIETS: Final = "Er is niets om voor te stellen."


@dataclass(frozen=True, slots=True)
class Aanbodvraag:
    """Where proposals are put to the user: the register, the id of the project, and what was given beforehand."""

    plek: Noteerplek
    kenmerk: str
    invoer: Invoer
    alleen_vragen: bool


def aanbod_in(gelezen: Rekenblad | Xmlelement) -> Aanbodlijst | None:
    """What a file offers; None of an ordinary table. Raise Gebruiksfout of an export that cannot be read."""
    try:
        if isinstance(gelezen, Xmlelement):
            return lees_publicaties(gelezen)
        vorm = herken(gelezen.koppen)
        if vorm is None:
            return None
        rijen = (Exportrij(gelezen.koppen, een.nummer, een.cellen, kolomletter) for een in gelezen.rijen)
        return lees_tabel(vorm, gelezen.koppen, rijen)
    except AndereExport as fout:
        raise Gebruiksfout(toonbaar(fout.zin), fout.herstel) from fout


def bied_aan(vraag: Aanbodvraag, naam: str, lijst: Aanbodlijst) -> None:
    """Put the proposals to the user and write what comes of it; raise Gebruiksfout, with nothing written, if not."""
    stand = vraag.plek.open(vraag.kenmerk).stand
    gekeurd = keur(lijst.aanbod, stand)
    gesprek = Bevestiging(gekeurd.aanbod, stand)
    _vertel(naam, lijst, gekeurd)
    if vraag.alleen_vragen:
        _toon(gesprek, vraag.invoer.opgegeven)
        return
    invoer = _wat_nog_geldt(vraag.invoer, gekeurd, gesprek)
    _bewaak_pagina(gesprek, invoer)
    vooraf = gesprek.overgeslagen() if invoer.zonder_vragen or not kan_vragen() else {}
    verloop = voer_gesprek(gesprek, invoer, vraag.plek.vandaag, bekend=vooraf)
    if not verloop.af:
        _zeg(GESTOPT)
        return
    feiten = [
        Genoteerd(vraag.kenmerk, Noteergesprek(soort, stand), antwoorden)
        for soort, antwoorden in met_bron(gesprek.bevestigd(verloop.antwoorden), stand)
    ]
    if not feiten:
        _zeg("U bevestigde niets nieuws. Er is niets gewijzigd." if gekeurd.aanbod else _NIETS)
        return
    schrijf_feiten(feiten, vraag.plek, ja=vraag.invoer.zonder_vragen)


def _toon(gesprek: Bevestiging, opgegeven: Mapping[str, str]) -> None:
    """Each proposal with the name of its question: of the page and from the number that were given."""
    scherm, vanaf, uit = Scherm(sys.stdout), opgegeven.get(VANAF, ""), opgegeven.get(UIT, gesprek.pagina)
    gegeven = {VANAF: vanaf if vanaf.isdecimal() and int(vanaf) else "1"} | ({UIT: uit} if uit else {})
    vragen = list(gesprek.vragen(gegeven))
    for een in vragen:
        for regel in ("", *een.vooraf):
            _zeg(regel)
        toon_vragen(scherm, [een])
    if not vragen:
        _zeg(_NIETS)
    elif UIT in gesprek.vraagt and not uit:
        _zeg(f"Geef {UIT} mee, zoals -a {UIT}=…, en u ziet de feiten van die pagina.")


def _bewaak_pagina(gesprek: Bevestiging, invoer: Invoer) -> None:
    """Raise Gebruiksfout where answers were given, or nobody can be asked, and not of which page they are."""
    opgegeven = invoer.opgegeven
    if UIT not in gesprek.vraagt or UIT in opgegeven:
        return
    if not opgegeven and not invoer.zonder_vragen and kan_vragen():
        return
    een = toonbaar(gesprek.pagina)
    wat = f"Alles in dit bestand komt van de pagina {een}." if een else "Het bestand komt van meer pagina's."
    raise Gebruiksfout(
        f"Nodig is een antwoord op: {UIT}. {wat}",
        f"Is dat de pagina van dit project? Voeg dan toe: --antwoord {UIT}={een}"
        if een
        else f"Kies met --vragen de pagina van dit project, en voeg toe: --antwoord {UIT}=…",
    )


def _wat_nog_geldt(invoer: Invoer, gekeurd: Gekeurd, gesprek: Bevestiging) -> Invoer:
    """The answers without those about what an earlier run recorded, and that is told."""
    opgegeven = invoer.opgegeven
    al = frozenset(gekeurd.staan_er_al)
    if genoemd := [een for een in gekeurd.staan_er_al if een in opgegeven]:
        _zeg(f"Staat er al, en blijft zoals het is: {opsomming(genoemd)}.")
    eerder = {UIT, VANAF} if al or opgegeven.get(UIT) == gesprek.pagina else set[str]()
    weg = al | (eerder - gesprek.vraagt)
    return invoer.zonder({een for een in opgegeven if een.partition(".")[0] in weg})


def _vertel(naam: str, lijst: Aanbodlijst, gekeurd: Gekeurd) -> None:
    """What is in the file, what of it is never taken over, and what cannot be recorded."""
    _zeg(f"{naam}: {lijst.naam}, met {aantal(len(lijst.aanbod), 'feit', 'feiten')} om te bekijken.")
    if lijst.van_personen:
        _zeg(f"Nooit overgenomen, want dit kan over personen gaan: {opsomming(lijst.van_personen)}.")
    if lijst.ongebruikt:
        _zeg(f"Niet gebruikt: {opsomming(lijst.ongebruikt)}.")
    for een in lijst.opmerkingen:
        _zeg(een)
    if gekeurd.staan_er_al:
        _zeg(f"Al vastgelegd: {len(gekeurd.staan_er_al)}.")
    if gekeurd.van_personen:
        _zeg(f"Niet voorgesteld, want er staan persoonsgegevens in: {_enkele(gekeurd.van_personen)}.")
    if gekeurd.passen_niet:
        _zeg(f"Niet voorgesteld, want het past niet: {_enkele(gekeurd.passen_niet)}")


def _enkele(plekken: Sequence[str]) -> str:
    over = len(plekken) - _MEESTE_PLEKKEN
    return "; ".join(plekken[:_MEESTE_PLEKKEN]) + (f" en nog {over}" if over > 0 else "")


def _zeg(tekst: str) -> None:
    sys.stdout.write(f"{toonbaar(tekst)}\n")
