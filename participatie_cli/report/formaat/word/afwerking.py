"""The last touch of a Word document: what it says about itself, no ties to elsewhere, and the same bytes every time."""

import zipfile
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Final

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from participatie_cli.report.beeld.document import Documentkop

_BEGIN: Final = (1980, 1, 1, 0, 0, 0)
"""The oldest date that a zip file can give."""
_INHOUD: Final = "[Content_Types].xml"


def werk_af(document: Document, kop: Documentkop) -> bytes:
    """The bytes of the finished document."""
    taal = "nl-NL" if kop.taal == "nl" else kop.taal
    _beschrijf(document, kop, taal)
    _zet_taal(document, taal)
    _maak_los(document)
    uit = BytesIO()
    document.save(uit)
    return vast(uit.getvalue())


def vast(docx: bytes) -> bytes:
    """A document with its files in a fixed order and with a fixed date, so that equal content gives equal bytes."""
    uit = BytesIO()
    with zipfile.ZipFile(BytesIO(docx)) as bron, zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as doel:
        for naam in sorted(bron.namelist(), key=lambda naam: (naam != _INHOUD, naam)):
            bestand = zipfile.ZipInfo(naam, _BEGIN)
            bestand.compress_type = zipfile.ZIP_DEFLATED
            bestand.create_system = 0
            doel.writestr(bestand, bron.read(naam))
    return uit.getvalue()


def _beschrijf(document: Document, kop: Documentkop, taal: str) -> None:
    relaties = document.part.package.rels
    for nummer, relatie in list(relaties.items()):
        # LibreOffice writes another name than the standard has, so that there would be two of them
        if relatie.reltype.endswith("/core-properties") and relatie.reltype != RELATIONSHIP_TYPE.CORE_PROPERTIES:
            del relaties[nummer]
    over = document.core_properties
    moment = datetime.fromisoformat(kop.peildatum_iso).replace(tzinfo=UTC)
    over.title = kop.naam[:255]
    over.author = over.last_modified_by = f"Gemeente {kop.gemeente}"[:255]
    over.subject, over.comments, over.language = kop.onderwerp[:255], "", taal
    over.created = over.modified = moment
    over.revision = 1


def _zet_taal(document: Document, taal: str) -> None:
    """The language of all text that does not say otherwise."""
    plek: Any = document.styles.element
    for naam in ("w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang"):
        onder = plek.find(qn(naam))
        if onder is None:
            onder = OxmlElement(naam)
            plek.insert(0, onder) if naam != "w:lang" else plek.append(onder)
        plek = onder
    plek.set(qn("w:val"), taal)


def _maak_los(document: Document) -> None:
    """Word remembers in which folder the template of its template lies; that is taken off."""
    pakket = document.part.package
    for deel in (pakket, *pakket.iter_parts()):
        for nummer, relatie in list(deel.rels.items()):
            if relatie.reltype.endswith("/attachedTemplate"):
                del deel.rels[nummer]
    for element in document.settings.element.findall(qn("w:attachedTemplate")):
        document.settings.element.remove(element)
