"""Charts as pictures: Word on many computers does not show SVG. Who cannot see them gets the description."""

from html import escape
from io import BytesIO
from typing import Any, Final

import typst
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from participatie_cli.report.beeld.bouwstenen import Grafiek
from participatie_cli.report.formaat.typstwerk import werkplaats
from participatie_cli.report.formaat.word.plek import Invulplek
from participatie_cli.report.formaat.word.tabellen import bijschrift_xml
from participatie_cli.report.grafiek.tekstmaat import leesbaar
from participatie_cli.report.sjabloon.namen import GRAFIEK, TYPST
from participatie_cli.report.sjabloon.sjablonen import SjabloonFout, ingebouwd
from participatie_cli.report.sjabloon.sjabloonmap import LETTERTYPEN

_BREEDTE: Final = 105
"""How wide a chart is, in millimetres."""
_PPI: Final = 200
_EMU: Final = 36_000
"""Word's units in a millimetre."""
_BRON: Final = f"""
#set page(width: {_BREEDTE}mm, height: auto, margin: 0mm)
#image(bytes(sys.inputs.svg), format: "svg", width: 100%)
"""


def grafiek_xml(grafiek: Grafiek, plek: Invulplek) -> list[Any]:
    """The caption and the picture; nothing where there are no bars, for the table with it says so already."""
    if not grafiek.groepen:
        return []
    relatie, beeld = plek.deel.get_or_add_image(BytesIO(_png(grafiek.svg)))
    hoogte = round(_BREEDTE * _EMU * beeld.px_height / beeld.px_width)
    return [bijschrift_xml(grafiek.titel, plek), _alinea(grafiek, relatie, hoogte, plek)]


def _png(svg: str) -> bytes:
    """The drawing, made in an empty folder so that it cannot show anything else."""
    try:
        with werkplaats() as plek:
            (plek.bron / TYPST).write_text(_BRON, "utf-8")
            opties = plek.opties((ingebouwd() / LETTERTYPEN,))
            return bytes(typst.compile(plek.bron / TYPST, format="png", ppi=_PPI, sys_inputs={"svg": svg}, **opties))
    except typst.TypstError as fout:
        raise SjabloonFout(
            f"De tekening uit het sjabloon {GRAFIEK} is niet te gebruiken: Typst kan haar niet tekenen.",
            "Verbeter dit bestand, of haal het weg: dan gebruikt het programma het ingebouwde sjabloon.",
        ) from fout


def _alinea(grafiek: Grafiek, relatie: str, hoogte: int, plek: Invulplek) -> Any:
    nummer = 1 + max((int(ander.get("id")) for ander in plek.lichaam.iter(qn("wp:docPr"))), default=0)
    maat = f'cx="{_BREEDTE * _EMU}" cy="{hoogte}"'
    titel, beschrijving = (escape(leesbaar(tekst)) for tekst in (grafiek.titel, grafiek.beschrijving))
    naam = f'id="{nummer}" name="{escape(leesbaar(grafiek.id))}" descr="{beschrijving}" title="{titel}"'
    return parse_xml(
        f"<w:p {nsdecls('w', 'wp', 'a', 'pic', 'r')}><w:r><w:drawing>"
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {maat}/><wp:docPr {naam}/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f"<pic:pic><pic:nvPicPr><pic:cNvPr {naam}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
        f'<a:blip r:embed="{relatie}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext {maat}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
