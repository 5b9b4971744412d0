"""Places in a Word document where something comes, with its styles and the width of its text."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from docx.document import Document
from docx.oxml.ns import qn
from docx.parts.document import DocumentPart

A4: Final = 9071
"""The width of the text where the document does not say, in twentieths of a point: A4 with margins of 2.5 cm."""


@dataclass(frozen=True, slots=True)
class Invulplek:
    """A paragraph with one or more marks in it; `breedte` in twentieths of a point."""

    alinea: Any
    tekst: str
    breedte: int
    stijlen: dict[str, str]
    deel: DocumentPart
    lichaam: Any
    instellingen: Any


def plekken(document: Document, lichaam: Any, teken: str) -> list[Invulplek]:
    """The paragraphs in which a character stands, in their order."""
    stijlen = stijlnamen(document)
    return [
        Invulplek(alinea, tekst, breedte, stijlen, document.part, lichaam, document.settings.element)
        for kind, breedte in _met_breedte(lichaam)
        for alinea in kind.iter(qn("w:p"))
        if teken in (tekst := "".join(een.text or "" for een in alinea.iter(qn("w:t"))))
    ]


def stijlnamen(document: Document) -> dict[str, str]:
    """The id of every style by its name in lower case, which is English in Word of any language."""
    stijlen = document.styles.element.findall(qn("w:style"))
    namen = [(stijl.find(qn("w:name")), stijl.get(qn("w:styleId"))) for stijl in stijlen]
    return {naam.get(qn("w:val"), "").lower(): str(id_) for naam, id_ in namen if naam is not None}


def _met_breedte(lichaam: Any) -> Iterator[tuple[Any, int]]:
    """What stands in the document with the width of the text there; a section ends in its last paragraph."""
    kinderen = list(lichaam)
    breedtes = []
    huidige = A4
    for kind in reversed(kinderen):
        sectie = kind if kind.tag == qn("w:sectPr") else kind.find(f"{qn('w:pPr')}/{qn('w:sectPr')}")
        huidige = huidige if sectie is None else _tekstbreedte(sectie)
        breedtes.append(huidige)
    return zip(kinderen, reversed(breedtes), strict=True)


def _tekstbreedte(sectie: Any) -> int:
    blad, marges = sectie.find(qn("w:pgSz")), sectie.find(qn("w:pgMar"))
    if blad is None or marges is None:
        return A4
    kanten = [int(marges.get(qn(f"w:{kant}"), 0)) for kant in ("left", "right", "gutter")]
    return max(_kolombreedte(sectie, int(blad.get(qn("w:w"), A4)) - sum(kanten)), 1000)


def _kolombreedte(sectie: Any, geheel: int) -> int:
    """The width of a column, where the text stands in several of the same width."""
    kolommen = sectie.find(qn("w:cols"))
    hoeveel = 1 if kolommen is None else int(kolommen.get(qn("w:num"), 1))
    tussen = 0 if kolommen is None else int(kolommen.get(qn("w:space"), 720))
    return (geheel - (hoeveel - 1) * tussen) // hoeveel
