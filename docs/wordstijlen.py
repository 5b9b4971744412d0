"""The styles of the Word template. All are Word's own by name, so that Word in any language shows them in its lists."""

from typing import Any

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

LETTER = "Arial"
BLAUW = "1F4E79"
GRIJS = "595959"
# name: size, bold, colour, space before, space after, keep with next
KOPPEN = {
    "Title": (26, True, BLAUW, 36, 6, True),
    "Subtitle": (13, False, GRIJS, 0, 12, False),
    "Heading 1": (17, True, BLAUW, 28, 8, True),
    "Heading 2": (13, True, BLAUW, 18, 4, True),
    "Heading 3": (10.5, True, "262626", 10, 2, True),
    "Heading 4": (10, True, GRIJS, 8, 2, True),
    "TOC Heading": (13, True, BLAUW, 24, 6, True),
    "Note Heading": (10, True, "262626", 10, 2, True),
    "Caption": (9, True, GRIJS, 12, 4, True),
    "Normal": (10, False, "", 0, 6, False),
    "No Spacing": (8.5, False, "", 2, 2, False),
    "List Bullet": (10, False, "", 0, 3, False),
    "List Bullet 2": (9, False, GRIJS, 0, 2, False),
    "List Continue": (10, False, "", 0, 4, False),
    "List Continue 2": (8.5, False, "", 0, 1, True),
    "List Continue 3": (8.5, False, "", 0, 1, False),
    "Intense Quote": (10, False, "262626", 18, 6, False),
    "Body Text": (10, False, "", 8, 6, False),
    "Bibliography": (9, False, "", 0, 4, False),
    "toc 1": (10, True, "", 6, 3, False),
    "toc 2": (10, False, "", 0, 2, False),
    "Header": (8, False, GRIJS, 0, 0, False),
    "Footer": (7.5, False, GRIJS, 0, 0, False),
}
# name: size, space before, space after
COMPACT = {
    "Title": (18, 0, 4),
    "Subtitle": (10.5, 0, 3),
    "Heading 1": (12.5, 9, 3),
    "Heading 2": (10, 5, 1),
    "Note Heading": (9.5, 5, 1),
    "Normal": (9.5, 0, 2),
    "List Bullet": (9.5, 0, 1),
    "Caption": (8.5, 3, 2),
    "Body Text": (9.5, 2, 2),
    "No Spacing": (8, 1, 1),
}
# name, size, space before, space after
BLAD = (
    *(("Title", 18, 0, 2), ("Subtitle", 9, 0, 2), ("Heading 1", 11, 8, 3), ("Heading 2", 9.5, 5, 2)),
    *(("Normal", 8.5, 0, 3), ("Body Text", 8.5, 0, 2), ("No Spacing", 8, 1, 1), ("Footer", 8, 0, 0)),
)
TABEL = f"""
<w:style {nsdecls("w")} w:type="table" w:styleId="GridTable1Light"><w:name w:val="Grid Table 1 Light"/>
<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="46"/><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>
<w:top w:val="single" w:sz="8" w:space="0" w:color="{BLAUW}"/>
<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{BLAUW}"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/></w:tblBorders><w:tblCellMar>
<w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>
<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{BLAUW}"/></w:tcBorders>
<w:shd w:val="clear" w:color="auto" w:fill="E9EFF6"/></w:tcPr></w:tblStylePr></w:style>
"""

# how far the text stands in from its first word, in centimetres
_HANGEND = {"List Continue": 4, "List Continue 2": 2.5, "List Continue 3": 2.5, "Bibliography": 1}


def zet_stijlen(document: Document) -> None:
    """The styles, the page and the language."""
    _ruim_op(document)
    for naam, (grootte, vet, kleur, voor, na, samen) in KOPPEN.items():
        stijl = _stijl(document, naam)
        stijl.font.size, stijl.font.bold = Pt(grootte), vet or None
        stijl.font.italic = stijl.font.all_caps = None
        if kleur:
            stijl.font.color.rgb = RGBColor.from_string(kleur)
        vorm = stijl.paragraph_format
        vorm.space_before, vorm.space_after, vorm.keep_with_next = Pt(voor), Pt(na), samen or None
        vorm.widow_control = True
    document.styles.element.append(parse_xml("".join(TABEL.split("\n"))))
    _zet_bijzonderheden(document)
    _zet_bladzijde(document)


def maak_compact(document: Document) -> None:
    """Less room around titles, so that a product of one page stays one page."""
    for naam, (grootte, voor, na) in COMPACT.items():
        stijl = _stijl(document, naam)
        stijl.font.size = Pt(grootte)
        stijl.paragraph_format.space_before, stijl.paragraph_format.space_after = Pt(voor), Pt(na)
        for letterafstand in [*stijl.element.iter(qn("w:spacing"))]:
            if letterafstand.getparent().tag == qn("w:rPr"):
                letterafstand.getparent().remove(letterafstand)
    document.styles["Normal"].paragraph_format.line_spacing = 1.0
    for sectie in document.sections:
        sectie.top_margin, sectie.bottom_margin = Cm(1.6), Cm(1.6)
        sectie.left_margin = sectie.right_margin = Cm(2)
        sectie.footer_distance = Cm(0.8)
    stops = document.styles["Footer"].paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Cm(17), WD_TAB_ALIGNMENT.RIGHT)


def maak_blad(document: Document, breedte: float, hoogte: float, kolommen: int) -> None:
    """A sheet that lies on its side, with its text in columns and no smaller than 8 points."""
    blad = document.sections[0]
    blad.orientation = WD_ORIENT.LANDSCAPE
    blad.page_width, blad.page_height = Cm(breedte), Cm(hoogte)
    blad.left_margin = blad.right_margin = blad.top_margin = Cm(1.2)
    blad.bottom_margin, blad.footer_distance = Cm(1.5), Cm(0.7)
    kolom = blad._sectPr.find(qn("w:cols"))
    kolom.set(qn("w:num"), str(kolommen))
    kolom.set(qn("w:space"), "340")
    for naam, grootte, voor, na in BLAD:
        stijl = _stijl(document, naam)
        stijl.font.size = Pt(grootte)
        stijl.paragraph_format.space_before, stijl.paragraph_format.space_after = Pt(voor), Pt(na)
    document.styles["Normal"].paragraph_format.line_spacing = 1.0
    stops = document.styles["Footer"].paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Cm(breedte - 2.4), WD_TAB_ALIGNMENT.RIGHT)


def _ruim_op(document: Document) -> None:
    """Out with the table styles and the fonts of the theme, which the styles do not use."""
    stijlen = document.styles.element
    for stijl in stijlen.findall(qn("w:style")):
        naam = stijl.find(qn("w:name")).get(qn("w:val"))
        if stijl.get(qn("w:type")) == "table" and naam not in ("Normal Table", "Table Grid"):
            stijlen.remove(stijl)
    for letter in [*stijlen.iter(qn("w:rFonts"))]:
        letter.getparent().remove(letter)
    for taal in stijlen.iter(qn("w:lang")):
        taal.set(qn("w:val"), "nl-NL")
    fonts = OxmlElement("w:rFonts")
    for soort in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{soort}"), LETTER)
    stijlen.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}").insert(0, fonts)


def _stijl(document: Document, naam: str) -> ParagraphStyle:
    namen = {stijl.name for stijl in document.styles}
    if naam in namen:
        stijl = document.styles[naam]
    else:
        stijl = document.styles.add_style(naam, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
        stijl.base_style = document.styles["Normal"]
    assert isinstance(stijl, ParagraphStyle)
    for oud in [*stijl.element.iter(qn("w:pBdr"), qn("w:contextualSpacing"))]:
        oud.getparent().remove(oud)
    return stijl


def _zet_bijzonderheden(document: Document) -> None:
    """What only one style has: room beside the text, lines, the look of a link."""
    stijlen = document.styles
    stijlen["Normal"].paragraph_format.line_spacing = 1.15
    stijlen["No Spacing"].base_style = stijlen["Normal"]
    stijlen["No Spacing"].paragraph_format.line_spacing = 1.0
    stijlen["toc 2"].paragraph_format.left_indent = Cm(0.6)
    for naam in ("toc 1", "toc 2"):
        stijlen[naam].paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    for naam, inspringing in _HANGEND.items():
        vorm = stijlen[naam].paragraph_format
        vorm.left_indent, vorm.first_line_indent = Cm(inspringing), -Cm(inspringing)
        vorm.tab_stops.add_tab_stop(Cm(inspringing))
    _zet_rand(stijlen["Intense Quote"], "left", "24")
    stijlen["Intense Quote"].paragraph_format.left_indent = Cm(0.3)
    stijlen["Intense Quote"].paragraph_format.right_indent = Cm(0)
    _zet_rand(stijlen["Heading 1"], "bottom", "8")
    _zet_rand(stijlen["Footer"], "top", "4")
    stops = stijlen["Footer"].paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
    link = stijlen.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER, builtin=True)
    link.font.color.rgb, link.font.underline = RGBColor.from_string(BLAUW), True


def _zet_rand(stijl: Any, kant: str, dikte: str) -> None:
    rand = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:{kant} w:val="single" w:sz="{dikte}" w:space="6" w:color="{BLAUW}"/></w:pBdr>'
    )
    opmaak = stijl.element.get_or_add_pPr()
    voor = next((kind for kind in opmaak if kind.tag in (qn("w:spacing"), qn("w:tabs"), qn("w:ind"))), None)
    opmaak.append(rand) if voor is None else voor.addprevious(rand)


def _zet_bladzijde(document: Document) -> None:
    blad = document.sections[0]
    blad.page_width, blad.page_height = Cm(21), Cm(29.7)
    blad.left_margin = blad.right_margin = Cm(2.5)
    blad.top_margin, blad.bottom_margin = Cm(2.2), Cm(2.5)
    blad.header_distance = blad.footer_distance = Cm(1.1)


def zet_instellingen(document: Document) -> None:
    """Those of Word of today and of Dutch, in place of those that python-docx begins with."""
    instellingen = document.settings.element
    instellingen.find(qn("w:zoom")).set(qn("w:percent"), "100")
    instellingen.find(qn("w:themeFontLang")).set(qn("w:val"), "nl-NL")
    instellingen.find(qn("w:decimalSymbol")).set(qn("w:val"), ",")
    instellingen.find(qn("w:listSeparator")).set(qn("w:val"), ";")
    for keuze in instellingen.iter(qn("w:compatSetting")):
        if keuze.get(qn("w:name")) == "compatibilityMode":
            keuze.set(qn("w:val"), "15")
    for naam in ("w:useFELayout", "w:rsids", "w:savePreviewPicture"):
        for element in [*instellingen.iter(qn(naam))]:
            element.getparent().remove(element)


def zet_voettekst(document: Document) -> None:
    """The line that stands on every page, and the number of the page."""
    alinea = document.sections[0].footer.paragraphs[0]
    alinea.style = document.styles["Footer"]
    alinea.add_run("{{ kop.voettekst }}\tpagina ")
    _veld(alinea, "PAGE")
    alinea.add_run(" van ")
    _veld(alinea, "NUMPAGES")


def _veld(alinea: Any, naam: str) -> None:
    alinea._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="{naam}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
