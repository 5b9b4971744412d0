"""Findings for people: the fact, the line with a caret, the norm and how to mend it."""

from collections.abc import Iterable
from typing import Final

from participatie_cli.console.scherm import STIJL_VAN_ERNST, Deel, Scherm
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.results.uitslag import Aangewezen, Controleverslag
from participatie_cli.wording.waarden import (
    aantal,
    grondslag_in_woorden,
    onvolledig_in_woorden,
    pad_in_woorden,
    per_ernst,
    per_uitkomst,
    plek,
    uitgave_in_woorden,
)
from participatie_cli.wording.zichtbaar import toonbaar

MEESTE_PER_BESTAND: Final = 50
"""More findings of one file do not help a reader; the others are counted."""

_LANGSTE_REGEL = 160
_RAND = 2


def toon_bestand(scherm: Scherm, bestand: str, aangewezen: Iterable[Aangewezen]) -> None:
    """Write the findings of one file under its name."""
    scherm.regel(Deel(bestand, "bold underline"))
    geordend = sorted(aangewezen, key=lambda een: een.bevinding.ernst.rang)
    for een in geordend[:MEESTE_PER_BESTAND]:
        toon_bevinding(scherm, een)
    if rest := geordend[MEESTE_PER_BESTAND:]:
        meer = aantal(len(rest), "bevinding", "bevindingen")
        scherm.regel(f"En nog {meer} in dit bestand. Met --formaat json ziet u ze alle.", inspringen=_RAND)
    scherm.wit()


def toon_bevinding(scherm: Scherm, aangewezen: Aangewezen) -> None:
    """Write one finding."""
    bevinding = aangewezen.bevinding
    scherm.regel(
        Deel(bevinding.ernst.value, STIJL_VAN_ERNST[bevinding.ernst]),
        f" {bevinding.code} {bevinding.naam}",
        Deel(f"  {plek(bevinding)}", "dim"),
        inspringen=_RAND,
    )
    scherm.regel(bevinding.melding, inspringen=2 * _RAND)
    _toon_regel(scherm, aangewezen)
    if bevinding.pad:
        scherm.regel(Deel(f"Waar: {pad_in_woorden(bevinding.pad)}", "dim"), inspringen=2 * _RAND)
    if bevinding.toelichting:
        scherm.regel(f"Toelichting: {bevinding.toelichting}", inspringen=2 * _RAND)
    if bevinding.ernst_omdat:
        scherm.regel(Deel(f"Ernst: {bevinding.ernst_omdat}", "dim"), inspringen=2 * _RAND)
    for grondslag in bevinding.grondslag:
        scherm.regel(Deel(f"Norm: {grondslag_in_woorden(grondslag)}", "dim"), inspringen=2 * _RAND)
    scherm.regel(Deel("Herstel: ", "bold"), bevinding.herstel, inspringen=2 * _RAND)


def _toon_regel(scherm: Scherm, aangewezen: Aangewezen) -> None:
    regelnummer, kolom = aangewezen.bevinding.regelnummer, aangewezen.bevinding.kolom
    if regelnummer is None or kolom is None or not (aangewezen.regeltekst or "").strip():
        return
    kantlijn = f"{regelnummer} │ "
    ruimte = (scherm.breedte or _LANGSTE_REGEL) - len(kantlijn) - 2 * _RAND
    tekst, positie = _uitsnede(aangewezen.regeltekst or "", kolom, max(ruimte, 10))
    scherm.regel(Deel(kantlijn, "dim"), tekst, inspringen=2 * _RAND)
    scherm.regel(" " * (len(kantlijn) + positie), Deel("^", "bold"), inspringen=2 * _RAND)


def _uitsnede(regel: str, kolom: int, ruimte: int) -> tuple[str, int]:
    """Cut from a line what fits around a column (from 1), and where the column then is (from 0)."""
    ervoor, erna = toonbaar(regel[: kolom - 1]), toonbaar(regel[kolom - 1 :])
    if len(ervoor) + len(erna) <= ruimte:
        return ervoor + erna, len(ervoor)
    links = ervoor if len(ervoor) <= ruimte // 2 else "…" + ervoor[-(ruimte // 2) + 1 :]
    rechts = erna[: ruimte - len(links)]
    return links + (rechts if len(rechts) == len(erna) else rechts[:-1] + "…"), len(links)


def toon_afwijkingen(scherm: Scherm, verslag: Controleverslag) -> None:
    """Write which rules were knowingly not met, why and by whose decision."""
    if not verslag.afwijkingen:
        return
    scherm.regel(Deel("Bewust afgeweken", "bold underline"))
    for bestand, uitkomst in verslag.afwijkingen:
        scherm.regel(f"{uitkomst.code} {uitkomst.naam}", Deel(f"  {bestand}", "dim"), inspringen=_RAND)
        scherm.regel(f"{uitkomst.reden}.", inspringen=2 * _RAND)
    scherm.wit()


def toon_slot(scherm: Scherm, verslag: Controleverslag, uitgave: Uitgave) -> None:
    """Write the closing lines: what was checked, all five outcomes, and whether the law was read too long ago."""
    gemeente = f" van {verslag.gemeente}" if verslag.gemeente else ""
    bestanden = aantal(verslag.bestanden - verslag.ongelezen, "bestand", "bestanden")
    niet = f" en {verslag.ongelezen} niet te lezen" if verslag.ongelezen else ""
    scherm.regel(
        Deel(f"{bestanden}{gemeente} gecontroleerd{niet}, met peildatum {verslag.peildatum}: "),
        Deel(f"{per_ernst(verslag.per_ernst)}.", "bold"),
    )
    scherm.regel(f"Uitkomsten: {per_uitkomst(verslag.per_uitkomst)}.")
    if verslag.onvolledig:
        scherm.regel(onvolledig_in_woorden(verslag.onvolledig))
    scherm.regel(Deel(f"{uitgave_in_woorden(uitgave)}.", "dim"))
    if uitgave.is_oud_op(verslag.peildatum):
        sinds = f"De wetten zijn bijgewerkt op {uitgave.bijgewerkt_op.voluit}"
        scherm.regel(f"{sinds}, meer dan een half jaar voor de peildatum. Kijk of er een nieuwere uitgave is.")
