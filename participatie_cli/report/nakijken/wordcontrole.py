"""What is wrong with the fields in a Word template, also where Word split a field over pieces of text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import unescape
from io import BytesIO
from typing import Final

from jinja2 import Environment

from participatie_cli.report.beeld.velden import Soort
from participatie_cli.report.nakijken.jinjacontrole import Sjabloonopdrachten
from participatie_cli.report.nakijken.jinjatypen import Los
from participatie_cli.report.sjabloon.ontbreekt import vereis
from participatie_cli.report.sjabloon.sjablonen import Sjabloonbestand
from participatie_cli.report.sjabloon.wordbestand import IN_WORD, tekstdelen
from participatie_cli.report.sjabloon.wordpakket import bewaak_pakket, geen_word
from participatie_cli.results.sjabloonbevinding import Sjabloonbevinding

_REGELS: Final = re.compile(r"(?=<w:p[ >]|\{\{|\{%)")
_OPMAAK: Final = re.compile(r"<[^>]+>")
_ALINEA: Final = re.compile(r"</w:p>|(?=<w:p[ >])")
_ERVOOR: Final = 30
_ERNA: Final = 60


def controleer_word(
    omgeving: Environment, bestand: Sjabloonbestand, namen: Mapping[str, Soort]
) -> Iterator[Sjabloonbevinding]:
    """What is wrong in the text, headers, footers, notes and properties; raise OntbreektFout without docxtpl."""
    docxtpl = vereis("docxtpl", "docx")
    bewaak_pakket(bestand)
    try:
        document = docxtpl.DocxTemplate(BytesIO(bestand.inhoud))
        delen = [(waar, document.patch_xml(xml)) for waar, xml in tekstdelen(document)]
    except Exception as fout:  # a package without a document, or that of another program, breaks in many ways
        raise geen_word(bestand) from fout
    for waar, xml in delen:
        bron = _REGELS.sub("\n", xml.replace("\n", " "))
        opdrachten = Sjabloonopdrachten(omgeving, {**namen, **dict.fromkeys(IN_WORD, Los.VRIJ)})
        opdrachten.lees(bron, str(bestand.pad))
        for een in opdrachten.gevonden:
            plek = _plek(bron.split("\n"), een.regel or 1)
            yield replace(een, regel=None, plek=f"{waar}bij “{plek}”")


def _plek(regels: list[str], nummer: int) -> str:
    """The text around a line, from the same paragraph; a field that stands for a whole paragraph is alone."""
    ervoor, erna = _kaal(regels[: nummer - 1], -1), _kaal(regels[nummer - 1 :], 0)
    links = ervoor if len(ervoor) <= _ERVOOR else f"…{ervoor[-_ERVOOR:]}"
    rechts = erna if len(erna) <= _ERNA else f"{erna[:_ERNA]}…"
    return f"{links}{rechts}".strip()


def _kaal(regels: list[str], plaats: int) -> str:
    """The text of the first or the last paragraph in these lines."""
    return unescape(_OPMAAK.sub("", _ALINEA.split("".join(regels))[plaats]))
