"""What differs between two dates, two versions of kader.yaml or two editions of the law, and what that does."""

import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.checks.verschil import andere_uitkomsten, geraakte_regels
from participatie_cli.console.kaderverschil import Regelrij, Uitkomstrij, Verschil
from participatie_cli.kader.bepaling import Geldend
from participatie_cli.kader.geldend import alle_versies, geldend_op
from participatie_cli.kader.keuzeverschil import andere_keuzes
from participatie_cli.kader.verschil import Verandering
from participatie_cli.kader.verschil import verschil as tussen
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.rules.catalog import regelbladen
from participatie_cli.store.kaderdata import INGEBOUWD, UITGAVE, Kaderdata, landelijk, neem_in_gebruik
from participatie_cli.store.register import KADERBESTAND, REGISTERMAP, bestanden_in, is_register
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kaderbron import Kaderbron, huidig_kader, kader_om_te_tonen
from participatie_cli.usecases.kiezen import gezocht_register
from participatie_cli.usecases.peildatum import bewaak_peildatum, lees_peildatum
from participatie_cli.usecases.registercontrole import Controleopdracht, controleer_met
from participatie_cli.usecases.wetgeving import nieuwere_uitgave
from participatie_cli.values.datum import Datum

EERSTE: Final = "eerste datum"
TWEEDE: Final = "tweede datum"
VAN_HET_PROGRAMMA: Final = "ingebouwd"
"""What one writes for the edition that comes with the program."""
_LIJKT_EEN_DATUM: Final = re.compile(r"\d[\d\-/. ]*|\d{1,2} [a-z]+ \d{4}", re.IGNORECASE)


def vergelijk(van: str, naar: str, peildatum: str | None) -> Verschil:
    """Compare two dates, versions or editions; raise Gebruiksfout where they are not both of one kind."""
    eerste, tweede = _uitgave(van), _uitgave(naar)
    if eerste and tweede:
        return _tussen_uitgaven(eerste, tweede, lees_peildatum(peildatum))
    if eerste or tweede:
        raise Gebruiksfout(
            "Een uitgave van de wetten is alleen te vergelijken met een andere uitgave.",
            f"Schrijf bijvoorbeeld: `participatie kader verschil {VAN_HET_PROGRAMMA} MAP`.",
        )
    paden = [_pad(tekst) for tekst in (van, naar)]
    if paden[0] is not None and paden[1] is not None:
        return _tussen_versies(paden[0], paden[1], lees_peildatum(peildatum))
    if paden[0] is None and paden[1] is None:
        return _tussen_datums(lees_peildatum(van, EERSTE), lees_peildatum(naar, TWEEDE), peildatum)
    raise Gebruiksfout(
        "Een datum en een bestand zijn niet te vergelijken.", "Geef twee datums, of twee versies van kader.yaml."
    )


def _uitgave(tekst: str) -> Kaderdata | None:
    """The edition of the law that is meant; None where something else is."""
    if tekst == VAN_HET_PROGRAMMA:
        return INGEBOUWD
    map_ = Path(os.path.abspath(tekst))
    return nieuwere_uitgave(map_) if os.path.lexists(map_ / UITGAVE) else None


def _pad(tekst: str) -> Path | None:
    """The kader.yaml that is meant; None where a date is meant."""
    pad = Path(os.path.abspath(tekst))
    if not os.path.lexists(pad):
        if _LIJKT_EEN_DATUM.fullmatch(tekst):
            return None
        raise Gebruiksfout(
            f"“{tekst}” is geen datum en geen bestand.",
            "Geef een datum zoals 2026-01-31, of het pad naar een kader.yaml.",
        )
    if not os.path.isdir(pad):
        return pad
    keuzes = (pad / KADERBESTAND, pad / REGISTERMAP / KADERBESTAND)
    gevonden = next((keuze for keuze in keuzes if os.path.lexists(keuze)), None)
    if gevonden is None:
        raise Gebruiksfout(f"In de map {tekst} staat geen kader.yaml.", "Geef de map van een register.")
    return gevonden


def _tussen_datums(van: date, naar: date, peildatum: str | None) -> Verschil:
    if peildatum is not None:
        raise Gebruiksfout("Bij twee datums hoort geen --peildatum.", "Laat --peildatum weg.")
    if naar < van:
        raise Gebruiksfout(
            f"De tweede datum ({naar}) ligt vóór de eerste ({van}).",
            f"Draai ze om: `participatie kader verschil {naar} {van}`.",
        )
    bron = huidig_kader()
    bewaak_peildatum(bron.kader, van, EERSTE)
    bewaak_peildatum(bron.kader, naar, TWEEDE)
    verslagen = _controles((bron, van), (bron, naar), ())
    namen = (Datum.op(van).voluit, Datum.op(naar).voluit)
    sets = (geldend_op(bron.kader, van), geldend_op(bron.kader, naar))
    return _met_uitkomsten(_vergelijk(namen, None, sets, ()), verslagen)


def _tussen_versies(van: Path, naar: Path, peildatum: date) -> Verschil:
    oud, nieuw = kader_om_te_tonen(van), kader_om_te_tonen(naar)
    bewaak_peildatum(nieuw.kader, peildatum)
    keuzes = andere_keuzes(oud.kader.gemeente, nieuw.kader.gemeente)
    verslagen = _controles((oud, peildatum), (nieuw, peildatum), (naar.parent, van.parent))
    sets = (alle_versies(oud.kader), alle_versies(nieuw.kader))
    return _met_uitkomsten(_vergelijk((oud.naam, nieuw.naam), peildatum, sets, keuzes), verslagen)


def _tussen_uitgaven(van: Kaderdata, naar: Kaderdata, peildatum: date) -> Verschil:
    """Both with the choices of the register in or above this folder."""
    oud, nieuw = _bron_van(van), _bron_van(naar)
    bewaak_peildatum(nieuw.kader, peildatum)
    verslagen = _controles((oud, peildatum), (nieuw, peildatum), ())
    sets = (alle_versies(oud.kader), alle_versies(nieuw.kader))
    return _met_uitkomsten(_vergelijk((_heet(van), _heet(naar)), peildatum, sets, ()), verslagen)


def _heet(data: Kaderdata) -> str:
    return f"uitgave {data.uitgave.versie} ({'van dit programma' if data is INGEBOUWD else data.naam})"


def _bron_van(data: Kaderdata) -> Kaderbron:
    eerst = landelijk()
    neem_in_gebruik(data)
    try:
        return huidig_kader()
    finally:
        neem_in_gebruik(eerst)


def _controles(
    oud: tuple[Kaderbron, date], nieuw: tuple[Kaderbron, date], anders: tuple[Path, ...]
) -> tuple[Controleverslag, Controleverslag] | None:
    """Check the register in or above this folder twice, or else the first in other folders."""
    register = gezocht_register() or next((map_ for map_ in anders if is_register(map_)), None)
    if register is None:
        return None
    opdracht = Controleopdracht(register, tuple(bestanden_in(register, register)))
    eerst, dan = (controleer_met(bron.gelezen, bron.naam, opdracht, dag) for bron, dag in (oud, nieuw))
    return eerst, dan


def _vergelijk(
    namen: tuple[str, str],
    peildatum: date | None,
    sets: tuple[tuple[Geldend, ...], tuple[Geldend, ...]],
    keuzes: tuple[Verandering, ...],
) -> Verschil:
    wijzigingen = tussen(*sets)
    regels = tuple(
        Regelrij(een.soort, een.blad.regel.code, een.blad.regel.naam, een.sleutel)
        for een in geraakte_regels(wijzigingen, regelbladen())
    )
    return Verschil(*namen, peildatum, wijzigingen, keuzes, regels, None)


def _met_uitkomsten(verschil: Verschil, verslagen: tuple[Controleverslag, Controleverslag] | None) -> Verschil:
    if verslagen is None:
        return verschil
    oud, nieuw = (verslag.uitslagen for verslag in verslagen)
    rijen = (Uitkomstrij(een.soort, een.id, een.bestand, een.oud, een.nieuw) for een in andere_uitkomsten(oud, nieuw))
    return replace(verschil, uitkomsten=tuple(rijen), ongelezen=sum(not uitslag.uitkomsten for uitslag in nieuw))
