"""Asking in plain lines: a question, its choices with a number, and an answer typed behind it."""

from collections.abc import Sequence
from datetime import date
from typing import Final, TextIO

from participatie_cli.console.vragen.woorden import (
    BEDIENING,
    ONBEKEND,
    OP_TE_NOEMEN,
    OVERSLAAN,
    TERUG,
    UITLEG,
    WEET_NIET,
    hoe_te_antwoorden,
    uitleg,
    vraagtekst,
)
from participatie_cli.gesprek.gesprek import Uitweg
from participatie_cli.gesprek.lezen import SCHEIDING, lees
from participatie_cli.gesprek.vraag import Gespreksantwoord, Gespreksvraag
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.wording.zichtbaar import toonbaar

_NIETS: Final = "-"
"""What to type for nothing, where an empty line takes the proposal."""


class InRegels:
    """Who reads the questions as lines, with a screen reader or on a terminal without arrow keys."""

    def __init__(self, invoer: TextIO, uitvoer: TextIO, vandaag: date) -> None:
        self._invoer, self._uitvoer, self._vandaag = invoer, uitvoer, vandaag
        self._zeg(BEDIENING)

    def stel(self, vraag: Gespreksvraag, nummer: int) -> Gespreksantwoord | Uitweg:
        """Ask until there is an answer; Ctrl-C and the end of the input stop the conversation."""
        self._zeg("", *map(toonbaar, vraag.opening + vraag.vooraf), vraagtekst(vraag, nummer))
        self._toon_keuzes(vraag)
        while True:
            tekst = self._vraag_regel(vraag)
            if tekst is None:
                return Uitweg.STOP
            if tekst == TERUG:
                return Uitweg.TERUG
            if tekst == UITLEG:
                self._zeg(*uitleg(vraag))
                continue
            try:
                return lees(vraag, tekst, self._vandaag)
            except WaardeFout as fout:
                self._zeg(toonbaar(str(fout)).strip())

    def _vraag_regel(self, vraag: Gespreksvraag) -> str | None:
        over_te_slaan = bool(vraag.voorstel) and vraag.mag_leeg
        hoe = f"; {_NIETS} is {OVERSLAAN.lower()}" if over_te_slaan else ""
        voorstel = toonbaar(_als_nummers(vraag, vraag.voorstel))
        self._uitvoer.write(f"[{voorstel}{hoe}] > " if voorstel else "> ")
        self._uitvoer.flush()
        try:
            regel = self._invoer.readline()
        except KeyboardInterrupt:
            self._zeg("")
            return None
        if not regel:
            return None
        tekst = regel.strip()
        if not tekst:
            return vraag.voorstel
        return "" if over_te_slaan and tekst == _NIETS else _uit_nummers(vraag, tekst)

    def _toon_keuzes(self, vraag: Gespreksvraag) -> None:
        if not vraag.keuzes:
            self._zeg(hoe_te_antwoorden(vraag))
            return
        lang = not _genummerd(vraag)
        if not lang:
            self._zeg(*(f"  {nr} {toonbaar(een.voluit)}" for nr, een in enumerate(vraag.keuzes, start=1)))
        open_ = [f"{ONBEKEND}: {WEET_NIET.lower()}"] if vraag.mag_onbekend else []
        open_ += [f"niets: {OVERSLAAN.lower()}"] if vraag.mag_leeg else []
        meer = f"Meer keuzes: met {SCHEIDING} ertussen. " if vraag.vorm.is_meer else ""
        hoe = "Typ de naam. Bij een deel van de naam ziet u wat erop lijkt. " if lang else ""
        self._zeg(f"{hoe}{meer}{'; '.join(open_)}".strip() or "Typ een nummer.")

    def _zeg(self, *regels: str) -> None:
        self._uitvoer.writelines(f"{regel}\n" for regel in regels)


def _genummerd(vraag: Gespreksvraag) -> bool:
    """Whether the choices are shown with a number."""
    return 0 < len(vraag.keuzes) <= OP_TE_NOEMEN


def _als_nummers(vraag: Gespreksvraag, voorstel: str) -> str:
    """A proposal as one would type it: choices that are shown with a number by that number."""
    if not _genummerd(vraag) or not voorstel:
        return voorstel
    nummers = {een.waarde: str(nr) for nr, een in enumerate(vraag.keuzes, start=1)}
    delen = voorstel.split(SCHEIDING) if vraag.vorm.is_meer else [voorstel]
    return f"{SCHEIDING} ".join(nummers.get(deel.strip(), deel.strip()) for deel in delen)


def _uit_nummers(vraag: Gespreksvraag, tekst: str) -> str:
    """The choices that numbers stand for; whatever else was typed stays as it is."""
    if not _genummerd(vraag):
        return tekst
    delen = tekst.split(SCHEIDING) if vraag.vorm.is_meer else [tekst]
    return SCHEIDING.join(_bij_nummer(vraag.keuzes, deel.strip()) for deel in delen)


def _bij_nummer(keuzes: Sequence[object], deel: str) -> str:
    nummers = {str(nr): een for nr, een in enumerate(keuzes, start=1)}
    return str(getattr(nummers.get(deel), "waarde", deel))
