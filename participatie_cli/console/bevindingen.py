"""Findings for people: the fact, the line with a caret, the norm and how to mend it."""

from collections.abc import Iterable, Sequence
from typing import Final

from participatie_cli.console.scherm import STIJL_VAN_ERNST, Deel, Scherm
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.results.bevinding import Bevinding, Uitkomst
from participatie_cli.results.uitslag import Aangewezen, Controleverslag
from participatie_cli.values.opsomming import opsomming
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
    """Write the findings of one file under its name, those of one kind together."""
    scherm.regel(Deel(bestand, "bold underline"))
    geordend = sorted(aangewezen, key=lambda een: een.bevinding.ernst.rang)
    genoemd: dict[str, str] = {}
    for groep in groepen(geordend[:MEESTE_PER_BESTAND]):
        scherm.wit()
        toon_groep(scherm, groep, genoemd)
    if rest := geordend[MEESTE_PER_BESTAND:]:
        meer = aantal(len(rest), "bevinding", "bevindingen")
        scherm.wit()
        scherm.regel(f"En nog {meer} in dit bestand. Met --formaat json ziet u ze alle.", inspringen=_RAND)
    scherm.wit()


def toon_bevinding(scherm: Scherm, aangewezen: Aangewezen) -> None:
    """Write one finding."""
    toon_groep(scherm, [aangewezen], {})


def groepen(aangewezen: Iterable[Aangewezen]) -> Iterable[list[Aangewezen]]:
    """Findings that differ in nothing but their place and what the sentence says of it, in the order of the first."""
    groepen: dict[tuple[object, ...], list[Aangewezen]] = {}
    for een in aangewezen:
        bevinding = een.bevinding
        soort = (bevinding.code, bevinding.ernst, bevinding.herstel, bevinding.toelichting, bevinding.ernst_omdat)
        groepen.setdefault((*soort, *map(grondslag_in_woorden, bevinding.grondslag)), []).append(een)
    return groepen.values()


def toon_groep(scherm: Scherm, groep: Sequence[Aangewezen], genoemd: dict[str, str]) -> None:
    """Write a finding with its place, or several with what they have in common told once.

    `genoemd` holds the norms that were told before in this file, with the rule at which that was.
    """
    bevinding = groep[0].bevinding
    waar = plek(bevinding) if len(groep) == 1 else f"{len(groep)} keer"
    scherm.regel(
        Deel(bevinding.ernst.value, STIJL_VAN_ERNST[bevinding.ernst]),
        f" {bevinding.code} {bevinding.naam}",
        Deel(f"  {waar}", "dim"),
        inspringen=_RAND,
    )
    if len(groep) == 1:
        _toon_plek(scherm, groep[0])
    else:
        _toon_plekken(scherm, groep)
    if bevinding.toelichting:
        scherm.regel(f"Toelichting: {bevinding.toelichting}", inspringen=2 * _RAND)
    if bevinding.ernst_omdat:
        scherm.regel(Deel(f"Ernst: {bevinding.ernst_omdat}", "dim"), inspringen=2 * _RAND)
    _toon_normen(scherm, bevinding, genoemd)
    scherm.regel(Deel("Herstel: ", "bold"), bevinding.herstel, inspringen=2 * _RAND)


def _toon_plek(scherm: Scherm, aangewezen: Aangewezen) -> None:
    bevinding = aangewezen.bevinding
    scherm.regel(bevinding.melding, inspringen=2 * _RAND)
    _toon_regel(scherm, aangewezen)
    if bevinding.pad:
        scherm.regel(Deel(f"Waar: {pad_in_woorden(bevinding.pad)}", "dim"), inspringen=2 * _RAND)


def _toon_plekken(scherm: Scherm, groep: Sequence[Aangewezen]) -> None:
    """Write where each of them is; the sentence too, unless it is the same at all places."""
    zinnen = {een.bevinding.melding for een in groep}
    if len(zinnen) == 1:
        scherm.regel(*zinnen, inspringen=2 * _RAND)
    for een in groep:
        pad = f" ({pad_in_woorden(een.bevinding.pad)})" if een.bevinding.pad else ""
        zin = f"  {een.bevinding.melding}" if len(zinnen) > 1 else ""
        scherm.regel(f"- {plek(een.bevinding)}{zin}", Deel(pad, "dim"), inspringen=2 * _RAND)


def _toon_normen(scherm: Scherm, bevinding: Bevinding, genoemd: dict[str, str]) -> None:
    """Write each norm once in a file; of those that were told before at which rules that was."""
    normen = dict.fromkeys(map(grondslag_in_woorden, bevinding.grondslag))
    if eerder := dict.fromkeys(genoemd[norm] for norm in normen if norm in genoemd):
        scherm.regel(Deel(f"Norm: zie hierboven bij {opsomming(list(eerder))}", "dim"), inspringen=2 * _RAND)
    for norm in normen:
        if norm not in genoemd:
            genoemd[norm] = bevinding.code
            scherm.regel(Deel(f"Norm: {norm}", "dim"), inspringen=2 * _RAND)


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


def toon_afwijkingen(scherm: Scherm, afwijkingen: Sequence[tuple[str, Uitkomst]]) -> None:
    """Write which rules were knowingly not met, why and by whose decision."""
    if not afwijkingen:
        return
    scherm.regel(Deel("Bewust afgeweken", "bold underline"))
    for bestand, uitkomst in afwijkingen:
        scherm.regel(f"{uitkomst.code} {uitkomst.naam}", Deel(f"  {bestand}", "dim"), inspringen=_RAND)
        scherm.regel(f"{uitkomst.reden}.", inspringen=2 * _RAND)
    scherm.wit()


def toon_kader(scherm: Scherm, verslag: Controleverslag) -> None:
    """Write that there is something to say about a kader.yaml that was not asked about, and how to see it."""
    if verslag.in_het_kader:
        bestand = verslag.in_het_kader[0].bestand
        hoeveel = aantal(len(verslag.in_het_kader), "bevinding. Bekijk haar", "bevindingen. Bekijk ze")
        scherm.regel(f"Over {bestand} zelf: {hoeveel} met: participatie check {bestand}")
        scherm.wit()


def toon_slot(scherm: Scherm, verslag: Controleverslag, uitgave: Uitgave, *, nieuw: bool = False) -> None:
    """Write the closing lines: what was checked, all five outcomes, and whether the law was read too long ago.

    With `nieuw` the check holds only what is new.
    """
    gemeente = f" van {verslag.gemeente}" if verslag.gemeente else ""
    bestanden = aantal(verslag.bestanden - verslag.ongelezen, "bestand", "bestanden")
    niet = f" en {verslag.ongelezen} niet te lezen" if verslag.ongelezen else ""
    scherm.regel(
        Deel(f"{bestanden}{gemeente} gecontroleerd{niet}, met peildatum {verslag.peildatum}: "),
        Deel(f"{'nieuw: ' * nieuw}{per_ernst(verslag.per_ernst)}.", "bold"),
    )
    scherm.regel(f"Uitkomsten: {per_uitkomst(verslag.per_uitkomst)}.")
    if verslag.onvolledig:
        scherm.regel(onvolledig_in_woorden(verslag.onvolledig))
    scherm.regel(Deel(f"{uitgave_in_woorden(uitgave)}.", "dim"))
    if uitgave.is_oud_op(verslag.peildatum):
        sinds = f"De wetten zijn bijgewerkt op {uitgave.bijgewerkt_op.voluit}"
        scherm.regel(f"{sinds}, meer dan een half jaar voor de peildatum. Kijk of er een nieuwere uitgave is.")
