"""Marks that fields of a Word template leave in its text, and what comes in their place afterwards.

A table with any number of columns cannot be drawn in a template. So `{{ tabel(…) }}` leaves a mark, wherever the
municipality puts it, and once the text is whole the mark makes place for the table.
"""

import re
from collections.abc import Callable
from typing import Any, Final

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from markupsafe import Markup

from participatie_cli.report.beeld.bouwstenen import Grafiek, Tabel
from participatie_cli.report.formaat.word.grafieken import grafiek_xml
from participatie_cli.report.formaat.word.inhoud import inhoud_xml
from participatie_cli.report.formaat.word.links import Anker, Schakel, Verbinding, vervang_links
from participatie_cli.report.formaat.word.plek import Invulplek, plekken
from participatie_cli.report.formaat.word.tabellen import tabel_xml
from participatie_cli.report.sjabloon.sjablonen import Invulfout

BEGIN: Final = "\ue000"
EIND: Final = "\ue001"
_MERK: Final = re.compile(f"{BEGIN}(\\d+){EIND}")
_INHOUD: Final = [qn(f"w:{naam}") for naam in ("sectPr", "drawing", "pict", "br", "hyperlink")]
"""What is in a paragraph without text that makes it stay."""
Bouwer = Callable[[Invulplek], list[Any]]


class Veldmerken:
    """What fields asked for, by number."""

    def __init__(self) -> None:
        self._blokken: dict[int, Bouwer] = {}
        self._links: dict[int, Verbinding] = {}

    def functies(self) -> dict[str, Callable[..., Markup]]:
        """What a template can call."""
        return {
            "tabel": self._tabel,
            "figuur": self._figuur,
            "link": self._link,
            "verwijzing": self._verwijzing,
            "plek": self._plek,
            "inhoudsopgave": self._inhoud,
        }

    def vervang(self, document: Document) -> None:
        """Put what was asked for in the place of its mark."""
        lichaam = document.part.element.find(qn("w:body"))
        vervang_links(document.part, lichaam, _MERK, self._links)
        for plek in plekken(document, lichaam, BEGIN):
            nummers = [int(nummer) for nummer in _MERK.findall(plek.tekst)]
            _zet(plek, [deel for nummer in nummers for deel in self._blokken[nummer](plek)])

    def _tabel(self, tabel: Tabel, stijl: str = "", bijschrift: bool = True) -> Markup:
        _is(tabel, Tabel, "tabel")
        return self._blok(lambda plek: tabel_xml(tabel, plek, stijl, bijschrift=bijschrift))

    def _figuur(self, grafiek: Grafiek) -> Markup:
        _is(grafiek, Grafiek, "figuur")
        return self._blok(lambda plek: grafiek_xml(grafiek, plek))

    def _inhoud(self) -> Markup:
        return self._blok(inhoud_xml)

    def _link(self, adres: str) -> Markup:
        return self._verbind(Schakel(adres, adres=adres))

    def _verwijzing(self, tekst: str, naar: str) -> Markup:
        return self._verbind(Schakel(tekst, plek=naar))

    def _plek(self, id_: str) -> Markup:
        return self._verbind(Anker(id_))

    def _verbind(self, verbinding: Verbinding) -> Markup:
        nummer = len(self._links) + len(self._blokken)
        self._links[nummer] = verbinding
        return _merk(nummer)

    def _blok(self, bouwer: Bouwer) -> Markup:
        nummer = len(self._links) + len(self._blokken)
        self._blokken[nummer] = bouwer
        return _merk(nummer)


def _merk(nummer: int) -> Markup:
    return Markup(f"{BEGIN}{nummer}{EIND}")


def _is(gegeven: object, soort: type, functie: str) -> None:
    if not isinstance(gegeven, soort):
        raise Invulfout(f"{functie}() vraagt een {soort.__name__.lower()} van het verslag")


def _zet(plek: Invulplek, delen: list[Any]) -> None:
    """The new parts before or after the paragraph, which goes away where nothing else is in it."""
    alinea, vooraan = plek.alinea, _staat_vooraan(plek.alinea)
    for tekst in alinea.iter(qn("w:t")):
        tekst.text = _MERK.sub("", tekst.text or "")
    for deel in delen if vooraan else reversed(delen):
        (alinea.addprevious if vooraan else alinea.addnext)(deel)
    over = "".join(alinea.itertext()).strip() or next(alinea.iter(*_INHOUD), None) is not None
    if not over and (delen or _alinea_erna(alinea)):
        alinea.getparent().remove(alinea)
    if delen and delen[-1].tag == qn("w:tbl") and not _alinea_erna(delen[-1]):
        delen[-1].addnext(OxmlElement("w:p"))  # Word joins tables that touch, and a cell has to end with a paragraph


def _staat_vooraan(alinea: Any) -> bool:
    """Whether a mark comes before all else; a paragraph that ends a section is the last of it."""
    if next(alinea.iter(qn("w:sectPr")), None) is not None:
        return True
    for element in alinea.iter(qn("w:t"), *_INHOUD):
        if element.tag != qn("w:t") or (element.text or "").strip():
            return bool(_MERK.match((element.text or "").strip()))
    return True


def _alinea_erna(element: Any) -> bool:
    erna = element.getnext()
    return erna is not None and erna.tag == qn("w:p")
