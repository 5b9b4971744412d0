"""From a text to its parts, line by line. Nothing is refused: what cannot be understood is passed over.

Of a text that is YAML it says what the parser says; of one that is not yet, what stands there as far as its
indentation shows it. The depth is bounded, as it is when a file is read.
"""

import re
from dataclasses import dataclass
from typing import Final

from participatie_cli.store.leespunten import DIEPSTE_NIVEAU
from participatie_cli.store.schets.deel import Tekstdeel, Tekstschets
from participatie_cli.store.schets.haken import lees_haken
from participatie_cli.store.schets.regels import (
    Regelbeeld,
    is_streep,
    regelbeelden,
    sleutel_op,
    zonder_aanhalingstekens,
)
from participatie_cli.values.pad import Pad

_BLOKTEKST: Final = re.compile(r"[|>][0-9+-]{0,2}[ \t]*(?:#[^\n]*)?(?:\r|$)")
_OPMERKING: Final = re.compile(r"[ \t]#")
_AANGEHAALD: Final = {
    '"': re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL),
    "'": re.compile(r"'(?:[^']|'')*'", re.DOTALL),
}


@dataclass(slots=True)
class _Blok:
    """A mapping or list whose keys or dashes stand in a column. `laatste` is the last of them."""

    pad: Pad
    kolom: int
    is_lijst: bool
    nummer: int = 0
    laatste: Tekstdeel | None = None


def schets(tekst: str) -> Tekstschets:
    """The parts of a text."""
    return _Schetser(tekst).maak()


class _Schetser:
    """Goes through the lines with the blocks that are open."""

    def __init__(self, tekst: str) -> None:
        self._schets = Tekstschets(tekst)
        self._tekst = tekst
        self._regels = regelbeelden(tekst)
        self._stapel: list[_Blok] = []
        self._nummer = 0

    def maak(self) -> Tekstschets:
        """All parts."""
        while self._nummer < len(self._regels):
            regel = self._regels[self._nummer]
            self._nummer += 1
            if regel.kolom >= 0:
                self._neem(regel)
        return self._schets

    def _neem(self, regel: Regelbeeld) -> None:
        plek, ingang = regel.plek, None
        while plek < regel.einde and is_streep(self._tekst, plek, regel.einde):
            ingang = self._ingang(plek, plek - regel.begin)
            if ingang is None:
                return
            plek = self._na_wit(plek + 1, regel.einde)
        gevonden = sleutel_op(self._tekst, plek, regel.einde)
        if gevonden is not None:
            deel = self._sleutel(plek, plek - regel.begin, *gevonden)
            if deel is not None:
                self._waarde(deel, self._na_wit(gevonden[1], regel.einde), regel)
        elif ingang is not None:
            self._waarde(ingang, plek, regel)

    def _na_wit(self, plek: int, einde: int) -> int:
        while plek < einde and self._tekst[plek] in " \t":
            plek += 1
        return plek

    def _ingang(self, plek: int, kolom: int) -> Tekstdeel | None:
        """A new entry of the list with its dashes in this column, which may begin here."""
        self._sluit(kolom, ook_lijst=False)
        if not self._stapel or not self._stapel[-1].is_lijst or self._stapel[-1].kolom < kolom:
            self._open(kolom, is_lijst=True)
        blok = self._stapel[-1]
        if len(blok.pad) >= DIEPSTE_NIVEAU:
            return None
        deel = Tekstdeel((*blok.pad, blok.nummer), (plek, plek + 1), (plek + 1, plek + 1), kolom)
        blok.nummer += 1
        return self._erbij(deel, blok)

    def _sleutel(self, plek: int, kolom: int, einde: int, achter: int) -> Tekstdeel | None:
        self._sluit(kolom, ook_lijst=True)
        if not self._stapel or self._stapel[-1].kolom < kolom:
            self._open(kolom, is_lijst=False)
        blok = self._stapel[-1]
        if len(blok.pad) >= DIEPSTE_NIVEAU:
            return None
        naam = zonder_aanhalingstekens(self._tekst[plek:einde])
        return self._erbij(Tekstdeel((*blok.pad, naam), (plek, einde), (achter, achter), kolom), blok)

    def _erbij(self, deel: Tekstdeel, blok: _Blok) -> Tekstdeel:
        blok.laatste = deel
        self._schets.delen.append(deel)
        return deel

    def _sluit(self, kolom: int, *, ook_lijst: bool) -> None:
        """Leave the blocks that stand further in; a key in the column of dashes also ends their list."""
        while self._stapel and (
            self._stapel[-1].kolom > kolom
            or (ook_lijst and self._stapel[-1].is_lijst and self._stapel[-1].kolom == kolom)
        ):
            self._stapel.pop()

    def _open(self, kolom: int, *, is_lijst: bool) -> None:
        boven = self._stapel[-1].laatste if self._stapel else None
        self._stapel.append(_Blok(boven.pad if boven else (), kolom, is_lijst))

    def _waarde(self, deel: Tekstdeel, plek: int, regel: Regelbeeld) -> None:
        """What stands behind a key or dash, with the lines below that it goes on in."""
        teken = self._tekst[plek] if plek < regel.einde else ""
        if teken in ("", "#"):
            self._onder_een_lege(deel)
        elif _BLOKTEKST.match(self._tekst, plek, regel.einde):
            laatste = self._vervolg(deel.kolom, ook_sleutels=True)
            deel.waarde = (plek, laatste.einde if laatste else regel.einde)
            deel.tekst = " ".join(self._tekst[regel.einde : deel.waarde[1]].split())
        elif teken in "[{":
            self._haken(deel, plek, regel)
        elif teken in _AANGEHAALD and self._aangehaald(deel, plek, regel, teken):
            pass
        else:
            self._losse_tekst(deel, plek, regel)

    def _onder_een_lege(self, deel: Tekstdeel) -> None:
        """A value that begins on the next line, where that is no key and no dash."""
        nummer = self._nummer
        while nummer < len(self._regels) and self._regels[nummer].kolom < 0:
            nummer += 1
        volgende = self._regels[nummer] if nummer < len(self._regels) else None
        if volgende is None or volgende.kolom <= deel.kolom:
            return
        if not is_streep(self._tekst, volgende.plek, volgende.einde) and not self._begint_sleutel(volgende):
            self._nummer = nummer + 1
            self._waarde(deel, volgende.plek, volgende)

    def _losse_tekst(self, deel: Tekstdeel, plek: int, regel: Regelbeeld) -> None:
        opmerking = _OPMERKING.search(self._tekst, plek, regel.einde)
        einde = opmerking.start() if opmerking else regel.einde
        laatste = None if opmerking else self._vervolg(deel.kolom, ook_sleutels=False)
        deel.waarde = (plek, plek + len(self._tekst[plek : laatste.einde if laatste else einde].rstrip()))
        deel.tekst = " ".join(self._tekst[plek : deel.waarde[1]].split())

    def _aangehaald(self, deel: Tekstdeel, plek: int, regel: Regelbeeld, teken: str) -> bool:
        """A text between quotation marks; False where they are not closed before what comes next."""
        gevonden = _AANGEHAALD[teken].match(self._tekst, plek, self._grens(deel.kolom, regel))
        if gevonden is None:
            return False
        deel.waarde = gevonden.span()
        deel.tekst = zonder_aanhalingstekens(gevonden[0])
        self._ga_voorbij(gevonden.end())
        return True

    def _haken(self, deel: Tekstdeel, plek: int, regel: Regelbeeld) -> None:
        diepst = DIEPSTE_NIVEAU - len(deel.pad)
        self._schets.delen += lees_haken(self._tekst, plek, self._grens(deel.kolom, regel), deel, diepst)
        self._ga_voorbij(deel.waarde[1])

    def _grens(self, kolom: int, regel: Regelbeeld) -> int:
        """Where the lines end that stand further in than a column: a value cannot go on there."""
        nummer, einde = self._nummer, regel.einde
        while nummer < len(self._regels) and not 0 <= self._regels[nummer].kolom <= kolom:
            einde = self._regels[nummer].einde
            nummer += 1
        return einde

    def _ga_voorbij(self, plek: int) -> None:
        while self._nummer < len(self._regels) and self._regels[self._nummer].begin < plek:
            self._nummer += 1

    def _vervolg(self, kolom: int, *, ook_sleutels: bool) -> Regelbeeld | None:
        """Pass over the lines further in than a column that go on with a text, and give the last of them."""
        laatste = None
        while self._nummer < len(self._regels):
            regel = self._regels[self._nummer]
            leeg = regel.begin + len(self._tekst[regel.begin : regel.einde].strip()) == regel.begin
            if not leeg:
                inhoud = self._tekst[regel.begin : regel.einde]
                hier = len(inhoud) - len(inhoud.lstrip(" \t"))
                if hier <= kolom or (not ook_sleutels and (regel.kolom < 0 or self._begint_sleutel(regel))):
                    break
                laatste = regel
            self._nummer += 1
        return laatste

    def _begint_sleutel(self, regel: Regelbeeld) -> bool:
        return sleutel_op(self._tekst, regel.plek, regel.einde) is not None
