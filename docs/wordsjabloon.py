"""Make the built-in Word templates: that of the report, `templates/rapport/rapport.docx`, and of each product.

Run `python -m docs.wordsjabloon` after a change here. A municipality needs none of this: it opens the file in Word,
changes fonts, logo, header and styles, and puts the result in `templates/rapport/` beside its register.
"""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document

from docs.wordstijlen import maak_blad, maak_compact, zet_instellingen, zet_stijlen, zet_voettekst
from docs.wordtekst import TEKSTEN
from participatie_cli.report.formaat.word.afwerking import vast
from participatie_cli.report.sjabloon.namen import PLAN_A3, PLAN_A4, WORD, sjabloon_van

MAP = Path(__file__).parent.parent / "templates" / "rapport"

BLADEN = {sjabloon_van(PLAN_A3, "docx"): (42.0, 29.7, 3), sjabloon_van(PLAN_A4, "docx"): (29.7, 21.0, 3)}
"""The sheets: their width, their height and how many columns they have."""

ONNODIG = ("thumbnail", "extended-properties", "customXml", "stylesWithEffects")


def maak(naam: str) -> bytes:
    """The bytes of a template, the same every time."""
    document = docx.Document()
    zet_stijlen(document)
    zet_instellingen(document)
    zet_voettekst(document)
    if naam != WORD:
        maak_compact(document)
    if naam in BLADEN:
        maak_blad(document, *BLADEN[naam])
    for regel in TEKSTEN[naam].strip().splitlines():
        _schrijf(document, regel.strip())
    _beschrijf(document, naam)
    uit = BytesIO()
    document.save(uit)
    return vast(uit.getvalue())


def _schrijf(document: Document, regel: str) -> None:
    """A line of the form `style | text`; a line without style steers and leaves nothing behind."""
    if regel.startswith("{%p"):
        document.add_paragraph(regel)
    elif regel:
        stijl, _, tekst = regel.partition(" | ")
        alinea = document.add_paragraph(style=stijl.rstrip("!+"))
        alinea.paragraph_format.keep_with_next = True if stijl.endswith("+") else None
        if stijl.endswith("!"):
            alinea.paragraph_format.page_break_before, alinea.paragraph_format.space_before = True, 0
        for nummer, stuk in enumerate(tekst.split("**")):
            alinea.add_run(stuk.replace("\\t", "\t")).bold = True if nummer % 2 else None


def _beschrijf(document: Document, naam: str) -> None:
    """Nothing of the document that python-docx begins with stays: no dates, no names, no picture of its first page."""
    over = document.core_properties
    over.title = f"Sjabloon {'tussenrapportage' if naam == WORD else naam.removesuffix('.docx')}"
    over.author = over.last_modified_by = over.comments = ""
    over.keywords, over.language, over.revision = "", "nl-NL", 1
    over.created = over.modified = datetime(2026, 1, 1, tzinfo=UTC)
    for relaties in (document.part.package.rels, document.part.rels):
        for nummer, relatie in list(relaties.items()):
            if relatie.reltype.rpartition("/")[2] in ONNODIG:
                del relaties[nummer]


if __name__ == "__main__":
    for sjabloon in TEKSTEN:
        (MAP / sjabloon).write_bytes(maak(sjabloon))
