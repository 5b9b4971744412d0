"""The table of contents: a field of Word that is filled in already, so that nobody is asked to update it."""

from html import escape
from typing import Any, Final

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from participatie_cli.report.formaat.word.plek import Invulplek

_VELD: Final = ' TOC \\o "1-1" \\h \\z \\u '
"""The headings of the first level, as links. Page numbers come once someone updates the field in Word."""


def inhoud_xml(plek: Invulplek) -> list[Any]:
    """A paragraph for every chapter; the headings get the bookmarks that they point to."""
    id_ = plek.stijlen.get("heading 1", "")
    koppen = [alinea for alinea in plek.lichaam.iter(qn("w:p")) if id_ and _stijl(alinea) == id_ and _tekst(alinea)]
    regels = [_regel(_merk(kop, nummer), _tekst(kop), plek) for nummer, kop in enumerate(koppen, 1)]
    if regels:
        for soort in reversed(("begin", _VELD, "separate")):
            regels[0].insert(1, _run(soort))
        regels[-1].append(_run("end"))
    return regels


def _stijl(alinea: Any) -> str:
    stijl = alinea.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if stijl is None else str(stijl.get(qn("w:val")))


def _tekst(alinea: Any) -> str:
    return "".join(tekst.text or "" for tekst in alinea.iter(qn("w:t"))).strip()


def _merk(kop: Any, nummer: int) -> str:
    """Put a bookmark around a heading; give its name."""
    naam = f"_Toc{nummer:08}"
    begin, eind = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for element in (begin, eind):
        element.set(qn("w:id"), str(100_000 + nummer))
    begin.set(qn("w:name"), naam)
    kop.insert(1, begin)
    kop.append(eind)
    return naam


def _regel(naam: str, tekst: str, plek: Invulplek) -> Any:
    stijl = plek.stijlen.get("toc 1")
    opmaak = f'<w:pStyle w:val="{escape(stijl)}"/>' if stijl else ""
    return parse_xml(
        f'<w:p {nsdecls("w")}><w:pPr>{opmaak}</w:pPr><w:hyperlink w:anchor="{naam}" w:history="1">'
        f'<w:r><w:t xml:space="preserve">{escape(tekst)}</w:t></w:r></w:hyperlink></w:p>'
    )


def _run(soort: str) -> Any:
    """A run with a part of the field: its begin, separator or end, or what is asked."""
    deel = (
        f'<w:instrText xml:space="preserve">{escape(soort)}</w:instrText>'
        if soort == _VELD
        else f'<w:fldChar w:fldCharType="{soort}"/>'
    )
    return parse_xml(f"<w:r {nsdecls('w')}>{deel}</w:r>")
