"""Edits between brackets: `[...]` and `{...}` keep their lines, commas and comments."""

import re
from typing import Any, Final

from participatie_cli.store.bewerken.blad import Blad, Invoegingen
from participatie_cli.store.bewerken.boom import Knoop
from participatie_cli.store.bewerken.schrijfwijze import BREEDTE, in_haken

_TOT_DE_KOMMA: Final = re.compile(r"(?:\s|#[^\r\n]*+)*+(,)?")
"""White space and comments, and then the comma that may stand behind an entry."""


def op_een_regel(blad: Blad, knoop: Knoop) -> bool:
    """Whether brackets open and close on one line."""
    return blad.regel(knoop.begin) == blad.regel(knoop.tot - 1)


def vervang_tussen_haken(blad: Blad, knoop: Knoop, waarde: Any) -> Invoegingen:
    """Another value between brackets, where there may be nothing behind a key or not even a colon."""
    nieuw = in_haken(waarde)
    if knoop.begin == knoop.tot:
        nieuw = f" {nieuw}" if blad.tekst[knoop.achter - 1] == ":" else f": {nieuw}"
    return [(knoop.begin, knoop.tot, nieuw)]


def voeg_tussen_haken(blad: Blad, ouder: Knoop, nieuw: str, voor: Knoop | None = None) -> Invoegingen:
    """One more entry: in front of `voor`, else at the end, on a line of its own where the closing bracket has one."""
    kinderen = list(ouder.kinderen.values())
    if voor is not None:
        eerdere = [kind for kind in kinderen if kind.plek < voor.plek]
        if not eerdere:
            return [(voor.plek, voor.plek, f"{nieuw}, ")]
        plek = eerdere[-1].tot
        return [(plek, plek, f",{_wit(blad, ouder, plek, nieuw)}{nieuw}")]
    return _aan_het_eind(blad, ouder, kinderen, nieuw)


def _aan_het_eind(blad: Blad, ouder: Knoop, kinderen: list[Knoop], nieuw: str) -> Invoegingen:
    sluit = ouder.tot - 1
    regel = blad.regelbegin[blad.regel(sluit)]
    laatste = kinderen[-1].tot if kinderen else ouder.begin + 1
    erachter = _TOT_DE_KOMMA.match(blad.tekst, laatste)
    komma = erachter.start(1) if erachter and kinderen else -1
    slot = "," if komma >= 0 else ""
    if blad.tekst[regel:sluit].strip():
        na = komma + 1 or laatste
        begin = "" if slot or not kinderen else ","
        return [(na, na, f"{begin}{_wit(blad, ouder, na, nieuw) if kinderen else ''}{nieuw}{slot}")]
    los = (regel, regel, f"{_inspringing(blad, ouder, sluit)}{nieuw}{slot}{blad.einde}")
    return [los] if slot or not kinderen else [los, (laatste, laatste, ",")]


def _wit(blad: Blad, ouder: Knoop, plek: int, nieuw: str) -> str:
    """What comes before an entry behind another: a space, or a new line where it would not fit on this one."""
    regel = blad.regels[blad.regel(plek)].rstrip()
    if len(regel) + len(nieuw) + 2 <= BREEDTE:
        return " "
    eerste = next(iter(ouder.kinderen.values()))
    kolom = blad.kolom(eerste.plek if blad.regel(eerste.plek) == blad.regel(plek) else plek)
    return " " if kolom < 1 else f"{blad.einde}{' ' * kolom}"


def _inspringing(blad: Blad, ouder: Knoop, sluit: int) -> str:
    """The white space before the other lines between the brackets; a bit more than the bracket where there are none."""
    eerste, laatste = blad.regel(ouder.begin) + 1, blad.regel(sluit)
    for regel in reversed(blad.regels[eerste:laatste]):
        if regel.strip():
            return regel[: len(regel) - len(regel.lstrip())]
    return f"{blad.regels[laatste].partition(blad.tekst[sluit])[0]}{' ' * blad.stap.blok}"
