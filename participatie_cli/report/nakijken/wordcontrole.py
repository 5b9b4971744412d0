"""What is wrong with the fields in a Word template, also where Word split a field over pieces of text."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from io import BytesIO
from typing import Any, Final

from jinja2 import Environment

from participatie_cli.report.nakijken.jinjacontrole import controleer_tekst
from participatie_cli.report.nakijken.veldtypen import Soort
from participatie_cli.report.sjabloon.ontbreekt import vereis
from participatie_cli.report.sjabloon.sjablonen import Sjabloonbestand
from participatie_cli.report.sjabloon.wordbestand import eigen_inhoudsopgaven
from participatie_cli.report.sjabloon.wordpakket import bewaak_pakket, geen_word
from participatie_cli.results.sjabloonbevinding import Sjabloonbevinding

_VOETNOTEN: Final = "footnotes+xml"
_EIGENSCHAPPEN: Final = ("author", "comments", "identifier", "language", "subject", "title")
_REGELS: Final = re.compile(r"(?=<w:p[ >]|\{\{|\{%)")
_OPMAAK: Final = re.compile(r"<[^>]+>")
_EINDE_VAN_EEN_ALINEA: Final = "</w:p>"
_BEGIN_VAN_EEN_ALINEA: Final = ("<w:p ", "<w:p>")
_ERVOOR: Final = 30
_ERNA: Final = 60


def controleer_word(
    omgeving: Environment, bestand: Sjabloonbestand, namen: Mapping[str, Soort]
) -> tuple[Sjabloonbevinding, ...]:
    """What is wrong in the text, headers, footers, notes and properties; raise OntbreektFout without docxtpl."""
    docxtpl = vereis("docxtpl", "docx")
    bewaak_pakket(bestand)
    try:
        delen = list(_delen(docxtpl.DocxTemplate(BytesIO(bestand.inhoud))))
    except Exception as fout:  # a package without a document, or that of another program, breaks in many ways
        raise geen_word(bestand) from fout
    naam = str(bestand.pad)
    return tuple(
        Sjabloonbevinding(naam, None, f"{waar}bij “{_plek(bron, melding.regel)}”", melding.zin, melding.herstel)
        for waar, bron in delen
        for melding in controleer_tekst(omgeving, bron, naam, namen)
    )


def _delen(document: Any) -> Iterator[tuple[str, str]]:
    """Every part that is filled in: where it stands, and its source with a line for each paragraph and field."""
    document.init_docx()
    eigen_inhoudsopgaven(document.docx.element.body)
    yield "", _op_regels(document, document.get_xml())
    for waar, soort in (("koptekst", document.HEADER_URI), ("voettekst", document.FOOTER_URI)):
        for _, deel in document.get_headers_footers(soort):
            yield f"in de {waar}, ", _op_regels(document, document.get_part_xml(deel))
    for deel in document.docx.part.package.parts:
        if deel.content_type.endswith(_VOETNOTEN):
            yield "in een voetnoot, ", _op_regels(document, deel.blob.decode())
    for naam in _EIGENSCHAPPEN:
        yield "in de eigenschappen van het document, ", getattr(document.docx.core_properties, naam)


def _op_regels(document: Any, xml: str) -> str:
    bron: str = document.patch_xml(xml)
    return _REGELS.sub("\n", bron.replace("\n", " "))


def _plek(bron: str, nummer: int) -> str:
    """The text around a line, from the same paragraph; a field that stands for a whole paragraph is alone."""
    regels = bron.split("\n")
    begin = eind = nummer - 1
    while begin > 0 and not _begint(regels, begin):
        begin -= 1
    while eind + 1 < len(regels) and not _begint(regels, eind + 1):
        eind += 1
    ervoor, erna = _kaal(regels[begin : nummer - 1]), _kaal(regels[nummer - 1 : eind + 1])
    links = ervoor if len(ervoor) <= _ERVOOR else f"…{ervoor[-_ERVOOR:]}"
    rechts = erna if len(erna) <= _ERNA else f"{erna[:_ERNA]}…"
    return f"{links}{rechts}".strip()


def _begint(regels: list[str], plaats: int) -> bool:
    """Whether a paragraph begins at this line, or the one before has ended."""
    return regels[plaats].startswith(_BEGIN_VAN_EEN_ALINEA) or _EINDE_VAN_EEN_ALINEA in regels[plaats - 1]


def _kaal(regels: list[str]) -> str:
    return unescape(_OPMAAK.sub("", "".join(regels)))
