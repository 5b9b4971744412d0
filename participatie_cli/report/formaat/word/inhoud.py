"""The table of contents: a field of Word that is filled in already, and that Word fills in again when it opens.

Only Word knows on which page a heading comes. So what is filled in here has no page numbers, and the field is marked to
be worked out; a program that does not update fields shows the headings as links.
"""

from html import escape
from typing import Any, Final

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from participatie_cli.report.formaat.word.plek import Invulplek

_VELD: Final = ' TOC \\o "1-2" \\h \\z '
"""The headings of the first two levels as links, with their pages."""
_BIJ_HET_OPENEN: Final = ' w:dirty="true"'
_NIVEAUS: Final = (1, 2)
_NA_HET_BIJWERKEN: Final = [
    qn(f"w:{naam}")
    for naam in (
        *("hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars", "rsids", "attachedSchema"),
        *("themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats", "shapeDefaults", "decimalSymbol"),
        "listSeparator",
    )
] + ["{http://schemas.openxmlformats.org/officeDocument/2006/math}mathPr"]
"""What comes after it in the settings, whose order is fixed."""


def inhoud_xml(plek: Invulplek) -> list[Any]:
    """A paragraph for every chapter and what is below it; the headings get the bookmarks that they point to."""
    niveaus = {plek.stijlen[f"heading {een}"]: een for een in _NIVEAUS if f"heading {een}" in plek.stijlen}
    koppen = [
        (niveaus[stijl], alinea)
        for alinea in plek.lichaam.iter(qn("w:p"))
        if (stijl := _stijl(alinea)) in niveaus and _tekst(alinea)
    ]
    regels = [_regel(_merk(kop, nummer), _tekst(kop), niveau, plek) for nummer, (niveau, kop) in enumerate(koppen, 1)]
    if regels:
        for soort in reversed(("begin", _VELD, "separate")):
            regels[0].insert(1, _run(soort))
        regels[-1].append(_run("end"))
        _werk_bij(plek)
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


def _regel(naam: str, tekst: str, niveau: int, plek: Invulplek) -> Any:
    stijl = plek.stijlen.get(f"toc {niveau}")
    opmaak = f'<w:pStyle w:val="{escape(stijl)}"/>' if stijl else ""
    return parse_xml(
        f'<w:p {nsdecls("w")}><w:pPr>{opmaak}</w:pPr><w:hyperlink w:anchor="{naam}" w:history="1">'
        f'<w:r><w:t xml:space="preserve">{escape(tekst)}</w:t></w:r></w:hyperlink></w:p>'
    )


def _werk_bij(plek: Invulplek) -> None:
    """Let Word fill in the contents when it opens the document."""
    instellingen = plek.instellingen
    if instellingen.find(qn("w:updateFields")) is None:
        bijwerken = OxmlElement("w:updateFields")
        bijwerken.set(qn("w:val"), "true")
        erna = next((kind for kind in instellingen if kind.tag in _NA_HET_BIJWERKEN), None)
        instellingen.append(bijwerken) if erna is None else erna.addprevious(bijwerken)


def _run(soort: str) -> Any:
    """A run with a part of the field: its begin, separator or end, or what is asked."""
    deel = (
        f'<w:instrText xml:space="preserve">{escape(soort)}</w:instrText>'
        if soort == _VELD
        else f'<w:fldChar w:fldCharType="{soort}"{_BIJ_HET_OPENEN if soort == "begin" else ""}/>'
    )
    return parse_xml(f"<w:r {nsdecls('w')}>{deel}</w:r>")
