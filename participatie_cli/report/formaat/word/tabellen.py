"""A table of the report as a table of Word. Written as XML: cell by cell takes minutes where there are many rows."""

from copy import deepcopy
from html import escape
from itertools import accumulate, pairwise
from typing import Any, Final

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from participatie_cli.report.beeld.bouwstenen import Tabel
from participatie_cli.report.formaat.word.plek import Invulplek
from participatie_cli.report.grafiek.tekstmaat import breedte, leesbaar
from participatie_cli.report.sjabloon.sjablonen import Invulfout

STIJLEN: Final = ("Grid Table 1 Light", "Table Grid")
"""The table styles to use, the first that the document has; both are Word's own."""
_RANDEN: Final = "".join(
    f'<w:{kant} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
    for kant in ("top", "left", "bottom", "right", "insideH", "insideV")
)

_OP_EEN_BLAD: Final = 10
"""A table of at most so many rows stays on one page."""
_LETTER: Final = 170
_MARGE: Final = 200
"""The size of the letters in a table and the room beside them, in twentieths of a point."""
_RUIMTE: Final = '<w:spacing w:before="40" w:after="40"/>'
_RECHTS: Final = '<w:jc w:val="right"/>'


def tabel_xml(tabel: Tabel, plek: Invulplek, stijl: str, *, bijschrift: bool) -> list[Any]:
    """The table with or without its caption, or the sentence that there is nothing; "" is the style to begin with."""
    boven = [bijschrift_xml(tabel.titel, plek)] if bijschrift else []
    if not tabel.rijen:
        return [*boven, alinea_xml(tabel.leeg, plek)]
    id_ = _stijl(plek, stijl)
    uiterlijk = f'<w:tblStyle w:val="{escape(id_)}"/>' if id_ else ""
    randen = "" if id_ else f"<w:tblBorders>{_RANDEN}</w:tblBorders>"
    breedtes = _breedtes(tabel, plek.breedte)
    kolommen = "".join(f'<w:gridCol w:w="{maat}"/>' for maat in breedtes)
    xml = (
        f"<w:tbl {nsdecls('w')}><w:tblPr>{uiterlijk}"
        f'<w:tblW w:w="{sum(breedtes)}" w:type="dxa"/>{randen}<w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0"'
        f' w:noVBand="1"/><w:tblCaption w:val="{_tekst(tabel.titel)}"/></w:tblPr>'
        f"<w:tblGrid>{kolommen}</w:tblGrid>{_rijen(tabel, breedtes, _celstijl(plek))}</w:tbl>"
    )
    return [*boven, parse_xml(xml)]


def bijschrift_xml(tekst: str, plek: Invulplek) -> Any:
    """A caption, which stays with what comes under it."""
    return parse_xml(
        f"<w:p {nsdecls('w')}><w:pPr>{_pstijl(plek, 'Caption')}<w:keepNext/></w:pPr>"
        f'<w:r><w:t xml:space="preserve">{_tekst(tekst)}</w:t></w:r></w:p>'
    )


def alinea_xml(tekst: str, plek: Invulplek) -> Any:
    """A paragraph that looks like the one in which the mark stood."""
    alinea = OxmlElement("w:p")
    opmaak = plek.alinea.find(qn("w:pPr"))
    if opmaak is not None:
        alinea.append(deepcopy(opmaak))
        for sectie in alinea.iter(qn("w:sectPr")):
            sectie.getparent().remove(sectie)
    alinea.append(parse_xml(f'<w:r {nsdecls("w")}><w:t xml:space="preserve">{_tekst(tekst)}</w:t></w:r>'))
    return alinea


def _rijen(tabel: Tabel, breedtes: list[int], celstijl: tuple[str, str]) -> str:
    """The heading and the rows. The heading stays with the first row, and all rows together where they are few."""
    stijl, ruimte = celstijl
    samen = len(tabel.rijen) if len(tabel.rijen) <= _OP_EEN_BLAD else 1
    vormen = [
        (f'<w:tcW w:w="{maat}" w:type="dxa"/>', _RECHTS if getal else "")
        for maat, getal in zip(breedtes, tabel.getallen, strict=True)
    ]
    return "".join(
        f"<w:tr><w:trPr><w:cantSplit/>{'' if nummer else '<w:tblHeader/>'}</w:trPr>"
        + "".join(
            f"<w:tc><w:tcPr>{maat}</w:tcPr><w:p><w:pPr>{stijl}{'<w:keepNext/>' if nummer < samen else ''}{ruimte}{kant}"
            f'</w:pPr><w:r><w:t xml:space="preserve">{_tekst(cel)}</w:t></w:r></w:p></w:tc>'
            for cel, (maat, kant) in zip(rij, vormen, strict=True)
        )
        + "</w:tr>"
        for nummer, rij in enumerate((tabel.kolommen, *tabel.rijen))
    )


def _breedtes(tabel: Tabel, geheel: int) -> list[int]:
    """The whole width divided, without a rest; no column is narrower than the longest word of its heading."""
    delen = [geheel * deel / sum(tabel.breedtes) for deel in tabel.breedtes]
    nodig = [
        _MARGE + max((breedte(woord, _LETTER, vet=True) for woord in kop.split()), default=0) for kop in tabel.kolommen
    ]
    ruim = [max(deel - woord, 0) for deel, woord in zip(delen, nodig, strict=True)]
    tekort = sum(max(woord - deel, 0) for deel, woord in zip(delen, nodig, strict=True))
    if 0 < tekort <= sum(ruim):
        eerlijk = 1 - tekort / sum(ruim)
        delen = [woord + eerlijk * over for woord, over in zip(nodig, ruim, strict=True)]
    grenzen = [round(grens) for grens in accumulate(delen, initial=0)]
    return [eind - begin for begin, eind in pairwise(grenzen)]


def _stijl(plek: Invulplek, gevraagd: str) -> str:
    if gevraagd and gevraagd.lower() not in plek.stijlen:
        raise Invulfout(f"de tabelstijl “{gevraagd}” staat niet in het document")
    namen = [gevraagd] if gevraagd else STIJLEN
    return next((plek.stijlen[naam.lower()] for naam in namen if naam.lower() in plek.stijlen), "")


def _celstijl(plek: Invulplek) -> tuple[str, str]:
    """The style of the text in a cell, and the room around it where that is not part of the style.

    Word's own style without room between lines does not follow the base style of a document, with its letter and its
    size. It is used where a municipality has made it do so; elsewhere the base style itself is.
    """
    return (_pstijl(plek, "No Spacing"), "") if _volgt_de_basis(plek, "No Spacing") else ("", _RUIMTE)


def _volgt_de_basis(plek: Invulplek, naam: str) -> bool:
    """Whether a style is made from the base style for paragraphs, by however many steps."""
    stijlen = {stijl.get(qn("w:styleId")): stijl for stijl in plek.deel.styles.element.findall(qn("w:style"))}
    stijl, gehad = stijlen.get(plek.stijlen.get(naam.lower())), set[str]()
    while stijl is not None and stijl.get(qn("w:default")) not in ("1", "true"):
        ouder = stijl.find(qn("w:basedOn"))
        id_ = "" if ouder is None else ouder.get(qn("w:val"))
        stijl = None if id_ in gehad else stijlen.get(id_)
        gehad.add(id_)
    return stijl is not None


def _pstijl(plek: Invulplek, naam: str) -> str:
    id_ = plek.stijlen.get(naam.lower())
    return f'<w:pStyle w:val="{escape(id_)}"/>' if id_ else ""


def _tekst(tekst: str) -> str:
    return escape(leesbaar(tekst))
