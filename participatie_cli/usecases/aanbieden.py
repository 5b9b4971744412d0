"""Proposals from an export or from official publications: show them one by one, and write what was confirmed."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from participatie_cli.console.scherm import Scherm
from participatie_cli.console.vragen.lijst import toon_vragen
from participatie_cli.gesprek.aanbod.aanbod import Aanbodlijst, AndereExport
from participatie_cli.gesprek.aanbod.bevestigen import Bevestiging
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
from participatie_cli.wording.zichtbaar import toonbaar

_MEESTE_PLEKKEN: Final = 5


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
    if vraag.alleen_vragen:
        toon_vragen(Scherm(sys.stdout), gesprek.vragen({}))
        return
    _vertel(naam, lijst, gekeurd)
    if not gekeurd.aanbod:
        _zeg("Er is niets om voor te stellen.")
        return
    vooraf = gesprek.overgeslagen() if vraag.invoer.zonder_vragen or not kan_vragen() else {}
    verloop = voer_gesprek(gesprek, vraag.invoer, vraag.plek.vandaag, bekend=vooraf)
    if not verloop.af:
        _zeg(GESTOPT)
        return
    feiten = [
        Genoteerd(vraag.kenmerk, Noteergesprek(soort, stand), antwoorden)
        for soort, antwoorden in met_bron(gesprek.bevestigd(verloop.antwoorden), stand)
    ]
    if not feiten:
        _zeg("U bevestigde niets. Er is niets gewijzigd.")
        return
    schrijf_feiten(feiten, vraag.plek, ja=vraag.invoer.zonder_vragen)


def _vertel(naam: str, lijst: Aanbodlijst, gekeurd: Gekeurd) -> None:
    """What is in the file, what of it is never taken over, and what cannot be recorded."""
    _zeg(f"{naam}: {lijst.naam}, {len(lijst.aanbod)} in totaal.")
    if lijst.van_personen:
        _zeg(f"Nooit overgenomen, want dit kan over personen gaan: {opsomming(lijst.van_personen)}.")
    if lijst.ongebruikt:
        _zeg(f"Niet gebruikt: {opsomming(lijst.ongebruikt)}.")
    for een in lijst.opmerkingen:
        _zeg(een)
    if gekeurd.staan_er_al:
        _zeg(f"Al vastgelegd: {gekeurd.staan_er_al}.")
    if gekeurd.van_personen:
        _zeg(f"Niet voorgesteld, want er staan persoonsgegevens in: {_enkele(gekeurd.van_personen)}.")
    if gekeurd.passen_niet:
        _zeg(f"Niet voorgesteld, want het past niet: {_enkele(gekeurd.passen_niet)}")


def _enkele(plekken: Sequence[str]) -> str:
    over = len(plekken) - _MEESTE_PLEKKEN
    return "; ".join(plekken[:_MEESTE_PLEKKEN]) + (f" en nog {over}" if over > 0 else "")


def _zeg(tekst: str) -> None:
    sys.stdout.write(f"{toonbaar(tekst)}\n")
