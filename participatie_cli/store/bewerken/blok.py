"""Edits in blocks: an entry below the others of a list, a key in its place in a mapping, another value behind a key."""

import re
from collections.abc import Sequence
from typing import Any, Final

from participatie_cli.store.bewerken.blad import Blad, Invoegingen
from participatie_cli.store.bewerken.boom import Knoop
from participatie_cli.store.bewerken.schrijfwijze import (
    BREEDTE,
    Schrijfvorm,
    in_haken,
    itemregels,
    sleutelregels,
    vorm_van,
)

_KOP: Final = re.compile(r"[|>][-+\d]*")
"""How a text in block style begins."""


def voeg_item_toe(blad: Blad, lijst: Knoop, item: Any) -> Invoegingen:
    """One more entry below the last, written between braces where that one is and it fits."""
    onder = blad.onder(lijst.tot, blad.kolom(lijst.plek))
    regels = itemregels(item, lijst.kolom, blad.stap)
    *eerdere, laatste = lijst.kinderen.values()
    if laatste.haken and isinstance(item, dict):
        kort = f"{' ' * lijst.kolom}- {in_haken(item)}"
        regels = [kort] if len(kort) <= BREEDTE else regels
    wit = [""] if eerdere and _los_van_elkaar(blad, eerdere[-1], laatste) else []
    return [(onder, onder, blad.als_regels([*wit, *regels]))]


def _los_van_elkaar(blad: Blad, een: Knoop, ander: Knoop) -> bool:
    """Whether a white line stands between two entries."""
    return any(not regel.strip() for regel in blad.regels[blad.regel(een.tot - 1) + 1 : blad.regel(ander.begin)])


def voor_welke(ouder: Knoop, sleutel: str, volgorde: Sequence[str]) -> Knoop | None:
    """What a new key comes before, by the usual order of keys; None where it comes last."""
    erna = frozenset(volgorde[volgorde.index(sleutel) + 1 :]) if sleutel in volgorde else frozenset()
    kinderen = [kind for naam, kind in ouder.kinderen.items() if naam in erna]
    return min(kinderen, key=lambda kind: kind.plek, default=None)


def voeg_sleutel_toe(blad: Blad, ouder: Knoop, sleutel: str, waarde: Any, volgorde: Sequence[str]) -> Invoegingen:
    """A key on a line of its own; white lines between the keys of a file are kept up."""
    volgende = voor_welke(ouder, sleutel, volgorde)
    regels = sleutelregels({sleutel: waarde}, ouder.kolom, blad.stap)
    eerdere = [kind for kind in ouder.kinderen.values() if volgende is None or kind.plek < volgende.plek]
    if not eerdere and volgende is not None:
        return _als_eerste(blad, volgende, regels)
    onder = blad.onder(eerdere[-1].tot, ouder.kolom)
    wit = blad.einde if ouder is blad.wortel and _met_wit(blad, onder) else ""
    return [(onder, onder, f"{wit}{blad.als_regels(regels)}")]


def _als_eerste(blad: Blad, volgende: Knoop, regels: list[str]) -> Invoegingen:
    """Before the first key, that may stand behind a dash."""
    begin = blad.regelbegin[blad.regel(volgende.plek)]
    if not blad.tekst[begin : volgende.plek].strip():
        return [(begin, begin, blad.als_regels(regels))]
    kolom = volgende.plek - begin
    return [(volgende.plek, volgende.plek, f"{blad.als_regels(regels)[kolom:]}{' ' * kolom}")]


def _met_wit(blad: Blad, onder: int) -> bool:
    regel = blad.regel(onder)
    buren = blad.regels[regel : regel + 1] if onder < len(blad.tekst) else blad.regels
    al_los = regel > 0 and not blad.regels[regel - 1].strip()  # the last white line of a text may be part of it
    return not al_los and any(not buur.strip() for buur in buren)


def vervang_in_blok(blad: Blad, ouder: Knoop, knoop: Knoop, waarde: Any) -> Invoegingen:
    """Another value behind a key or a dash; the comments beside it stay.

    The lines of a text come right below its key, so a value with a comment there gets one line.
    """
    kolom = ouder.kolom
    samengesteld = isinstance(waarde, dict | list)
    krap = ouder.soort is list if samengesteld else _commentaar_eronder(blad, knoop, kolom)
    vorm = vorm_van(waarde, kolom, blad.kolom(knoop.achter) + 1, blad.stap, op_een_regel=krap)
    if knoop.is_blok and ouder.soort is list:
        return [(knoop.begin, knoop.tot, blad.als_regels([vorm.inlijn, *vorm.regels]).removesuffix(blad.einde))]
    if knoop.is_blok:
        return _in_plaats_van_een_blok(blad, knoop, vorm)
    if knoop.blok:
        return _in_plaats_van_bloktekst(blad, knoop, vorm)
    onder = blad.regel_na(knoop.tot) if vorm.is_tekst else blad.onder(knoop.tot, kolom)
    onderaan = [(onder, onder, blad.als_regels(vorm.regels))] if vorm.regels else []
    return [*onderaan, _op_de_regel(blad, knoop, vorm)]


def _op_de_regel(blad: Blad, knoop: Knoop, vorm: Schrijfvorm) -> tuple[int, int, str]:
    """What stands behind the key now; a line with nothing else on it goes where nothing takes its place."""
    begin, tot = knoop.begin, knoop.tot
    if begin == tot:
        return begin, tot, f" {vorm.inlijn}" if vorm.inlijn else ""
    if vorm.inlijn:
        return begin, tot, vorm.inlijn
    wit = begin - (len(blad.tekst[knoop.achter : begin]) - len(blad.tekst[knoop.achter : begin].rstrip(" \t")))
    regel, volgende = blad.regelbegin[blad.regel(begin)], blad.regel_na(tot)
    if not f"{blad.tekst[regel:wit]}{blad.tekst[tot:volgende]}".strip():
        return regel, volgende, ""
    return wit, tot, ""


def _in_plaats_van_een_blok(blad: Blad, knoop: Knoop, vorm: Schrijfvorm) -> Invoegingen:
    begin = blad.regelbegin[blad.regel(knoop.begin)]
    onder = (begin, blad.regel_na(knoop.tot), blad.als_regels(vorm.regels))
    return [onder, (knoop.achter, knoop.achter, f" {vorm.inlijn}")] if vorm.inlijn else [onder]


def _in_plaats_van_bloktekst(blad: Blad, knoop: Knoop, vorm: Schrijfvorm) -> Invoegingen:
    kop = _KOP.match(blad.tekst, knoop.begin)
    assert kop
    kopregel = Knoop(str, knoop.begin, kop.end(), knoop.plek, knoop.achter)
    begin = blad.regel_na(kop.end())
    onder = (begin, max(begin, blad.regel_na(knoop.tot)), blad.als_regels(vorm.regels))
    return [onder, _op_de_regel(blad, kopregel, vorm)]


def _commentaar_eronder(blad: Blad, knoop: Knoop, kolom: int) -> bool:
    if knoop.is_blok and knoop.achter < knoop.begin:
        return "#" in blad.tekst[blad.regel_na(knoop.achter) : knoop.begin]
    if knoop.is_blok and blad.tekst[knoop.tot : blad.regel_na(knoop.tot)].strip():
        return True
    return blad.onder(knoop.tot, kolom) != blad.regel_na(knoop.tot)
