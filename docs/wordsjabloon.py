"""Make the built-in Word template of the report, `templates/rapport/rapport.docx`.

Run `python -m docs.wordsjabloon` after a change here. A municipality needs none of this: it opens the file in Word,
changes fonts, logo, header and styles, and puts the result in `templates/rapport/` beside its register.
"""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from docs.wordstijlen import zet_stijlen, zet_voettekst
from docs.wordtekst import TEKST
from participatie_cli.report.wordafwerking import vast

DOEL = Path(__file__).parent.parent / "templates" / "rapport" / "rapport.docx"


def maak() -> bytes:
    """The bytes of the template, the same every time."""
    document = docx.Document()
    zet_stijlen(document)
    zet_voettekst(document)
    for regel in TEKST.strip().splitlines():
        _schrijf(document, regel.strip())
    _beschrijf(document)
    uit = BytesIO()
    document.save(uit)
    return vast(uit.getvalue())


def _schrijf(document: Document, regel: str) -> None:
    """A line of the form `style | text`; a line without style steers and leaves nothing behind."""
    if regel.startswith("{%p"):
        document.add_paragraph(regel)
    elif regel:
        stijl, _, tekst = regel.partition(" | ")
        alinea = document.add_paragraph(style=stijl)
        for nummer, stuk in enumerate(tekst.split("**")):
            alinea.add_run(stuk.replace("\\t", "\t")).bold = True if nummer % 2 else None


def _beschrijf(document: Document) -> None:
    """Nothing of the document that python-docx begins with stays: no dates, no names, no picture of its first page."""
    over = document.core_properties
    over.title, over.author, over.last_modified_by, over.comments = "Sjabloon tussenrapportage", "", "", ""
    over.keywords, over.language, over.revision = "", "nl-NL", 1
    over.created = over.modified = datetime(2026, 1, 1, tzinfo=UTC)
    relaties = document.part.package.rels
    for nummer, relatie in list(relaties.items()):
        if relatie.reltype in (RELATIONSHIP_TYPE.THUMBNAIL, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES):
            del relaties[nummer]
    for nummer, relatie in list(document.part.rels.items()):
        if relatie.reltype == RELATIONSHIP_TYPE.CUSTOM_XML:
            del document.part.rels[nummer]


if __name__ == "__main__":
    DOEL.write_bytes(maak())
