"""A page about one file of the register, for people: what it is, where it stands, what happened and what is next."""

from collections.abc import Sequence
from typing import Final

from participatie_cli.console.bevindingen import toon_afwijkingen
from participatie_cli.console.paginabeeld import (
    BETER,
    GEBEURD,
    GEEN_DATUM,
    INBRENG,
    KOMT,
    ZONDER_DATUM,
    Pagina,
    Paginarij,
    over_inbreng,
    redenen,
    rijen_gebeurd,
    rijen_komt,
)
from participatie_cli.console.scherm import STIJL_VAN_ERNST, Deel, Scherm
from participatie_cli.results.uitslag import Aangewezen
from participatie_cli.values.datum import Datum
from participatie_cli.wording.waarden import aantal, per_ernst, per_uitkomst

_MEESTE: Final = 10
"""More findings do not help who reads about a project; the others are counted."""
_RAND: Final = 2


def toon_pagina(scherm: Scherm, pagina: Pagina) -> None:
    """Write the page."""
    scherm.regel(Deel(pagina.titel, "bold underline"))
    scherm.regel(Deel(f"{pagina.bestand}, op {Datum.op(pagina.peildatum).voluit}", "dim"))
    for alinea in pagina.aanhef:
        scherm.wit()
        scherm.alinea(alinea)
    scherm.wit()
    _toon_rijen(scherm, pagina.staat, "bold", inspringen=0)
    _toon_gebeurd(scherm, pagina)
    _toon_inbreng(scherm, pagina)
    _toon_blok(scherm, KOMT, rijen_komt(pagina))
    _toon_lijst(scherm, ZONDER_DATUM, [een.voluit for een in pagina.zonder_datum])
    _toon_bevindingen(scherm, pagina)


def _toon_rijen(scherm: Scherm, rijen: Sequence[Paginarij], stijl: str = "cyan", inspringen: int = _RAND) -> None:
    breedte = max((len(links) for links, _ in rijen), default=0)
    for links, rechts in rijen:
        scherm.naast(Deel(links.ljust(breedte), stijl), rechts, inspringen=inspringen)


def _toon_blok(scherm: Scherm, kop: str, rijen: Sequence[Paginarij]) -> None:
    if rijen:
        scherm.kop(kop)
        _toon_rijen(scherm, rijen)


def _toon_lijst(scherm: Scherm, kop: str, regels: Sequence[str]) -> None:
    if regels:
        scherm.kop(kop)
        _toon_punten(scherm, regels)


def _toon_punten(scherm: Scherm, regels: Sequence[str]) -> None:
    for regel in regels:
        scherm.naast(Deel("-"), regel, inspringen=_RAND)


def _toon_inbreng(scherm: Scherm, pagina: Pagina) -> None:
    geheel, punten = over_inbreng(pagina)
    if geheel:
        scherm.kop(INBRENG)
        scherm.regel(geheel, inspringen=_RAND)
        _toon_punten(scherm, punten)


def _toon_gebeurd(scherm: Scherm, pagina: Pagina) -> None:
    _toon_blok(scherm, GEBEURD, rijen_gebeurd(pagina))
    if pagina.komt and not pagina.gebeurd:
        scherm.kop(GEBEURD)
        scherm.regel(GEEN_DATUM, inspringen=_RAND)


def _toon_bevindingen(scherm: Scherm, pagina: Pagina) -> None:
    scherm.kop(BETER)
    geordend = sorted(pagina.bevindingen, key=lambda een: een.bevinding.ernst.rang)
    for een in geordend[:_MEESTE]:
        _toon_bevinding(scherm, een)
    if rest := len(geordend[_MEESTE:]):
        scherm.regel(f"En nog {aantal(rest, 'bevinding', 'bevindingen')}.", inspringen=_RAND)
    if not geordend:
        scherm.regel("Er zijn geen bevindingen.", inspringen=_RAND)
    _toon_niet_te_beoordelen(scherm, pagina)
    scherm.wit()
    toon_afwijkingen(scherm, pagina.verslag.afwijkingen)
    scherm.regel(Deel(f"{per_ernst(pagina.verslag.per_ernst)}.", "bold"))
    scherm.regel(f"Uitkomsten: {per_uitkomst(pagina.verslag.per_uitkomst)}.")
    if geordend:
        scherm.regel(f"De plek, de norm en het herstel bij elke bevinding: participatie check {pagina.bestand}")


def _toon_bevinding(scherm: Scherm, een: Aangewezen) -> None:
    bevinding = een.bevinding
    waar = f" ({bevinding.code})"
    breedte = max(len(ernst.value) for ernst in STIJL_VAN_ERNST)
    ernst = Deel(bevinding.ernst.value.ljust(breedte), STIJL_VAN_ERNST[bevinding.ernst])
    scherm.naast(ernst, bevinding.melding, Deel(waar, "dim"), inspringen=_RAND)


def _toon_niet_te_beoordelen(scherm: Scherm, pagina: Pagina) -> None:
    """Write why rules could not be judged: what somebody could find out or write down."""
    eerste, rest = redenen(pagina)
    _toon_lijst(scherm, "Niet te beoordelen", eerste)
    if rest:
        scherm.regel(f"En nog {aantal(rest, 'reden', 'redenen')}; --formaat json toont ze alle.", inspringen=_RAND)
