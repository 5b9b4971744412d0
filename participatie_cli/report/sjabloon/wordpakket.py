"""What may be in a Word document that is a template, or was made with one: what prints, and nothing that acts.

A document is a package of parts with relations between them. What a part is and what a relation is for is held against
a list of what a report can need. All else is refused: macros, controls, embedded files, and what comes from elsewhere.
"""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final
from xml.parsers import expat

from participatie_cli.report.sjabloon.sjablonen import Sjabloonbestand, SjabloonFout
from participatie_cli.report.sjabloon.wordinhoud import Inhoudskeuring, Weigering, veilig_doel

GROOTST: Final = 50_000_000
"""Bytes, unpacked. A template with a logo and some pictures stays far below; a file made to harm does not."""
MEESTE_DELEN: Final = 1000
_TYPEN: Final = "[Content_Types].xml"
_VAN_OFFICE: Final = (
    "http://schemas.openxmlformats.org/",
    "http://purl.oclc.org/ooxml/",
    "http://schemas.microsoft.com/office/",
)
_RELATIES: Final = frozenset(
    (
        *("officeDocument", "core-properties", "extended-properties", "custom-properties", "thumbnail"),
        *("styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "font", "theme", "numbering"),
        *("header", "footer", "footnotes", "endnotes", "image", "hyperlink", "attachedTemplate", "printerSettings"),
        *("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people", "glossaryDocument"),
        *("customXml", "customXmlProps", "classificationlabels", "intelligence"),
        *("diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing"),
    )
)
_VAN_BUITEN: Final = frozenset(("hyperlink", "attachedTemplate"))
"""The relations that may lead outside: the first where a reader clicks, the second is taken off before it is used."""
_SOORTEN: Final = frozenset(
    (
        *("application/xml", "text/xml", "application/vnd.openxmlformats-package.relationships+xml"),
        "application/vnd.openxmlformats-package.core-properties+xml",
        "application/vnd.openxmlformats-officedocument.vmlDrawing",
        "application/vnd.openxmlformats-officedocument.obfuscatedFont",
        *(f"image/{soort}" for soort in ("png", "jpeg", "jpg", "gif", "bmp", "tiff", "x-emf", "x-wmf", "svg+xml")),
        *(
            f"application/vnd.openxmlformats-officedocument.{soort}+xml"
            for soort in (
                *("theme", "extended-properties", "custom-properties", "customXmlProperties"),
                *(f"drawingml.diagram{deel}" for deel in ("Data", "Layout", "Style", "Colors")),
                *(
                    f"wordprocessingml.{deel}"
                    for deel in (
                        *("document.main", "document.glossary", "styles", "settings", "webSettings", "fontTable"),
                        *("numbering", "header", "footer", "footnotes", "endnotes", "comments", "commentsExtended"),
                        *("commentsIds", "commentsExtensible", "people"),
                    )
                ),
            )
        ),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings",
        "application/vnd.ms-office.drawingml.diagramDrawing+xml",
        *("application/vnd.ms-office.classificationlabels+xml", "application/vnd.ms-office.intelligence2+xml"),
        "application/vnd.ms-word.stylesWithEffects+xml",
    )
)
_NIET_TE_LEZEN: Final = (OSError, ValueError, KeyError, RuntimeError, EOFError, zlib.error, zipfile.BadZipFile)
"""What reading a zip file raises that is damaged, locked, packed in an unknown way, or not a document at all."""


def bewaak_pakket(bestand: Sjabloonbestand) -> None:
    """Raise SjabloonFout for a document that is too large, cannot be opened, or has anything in it that acts."""
    try:
        with zipfile.ZipFile(BytesIO(bestand.inhoud)) as pakket:
            _bewaak_omvang(bestand, pakket)
            pakket.getinfo(_TYPEN)
            for deel, zin in _geweigerd(pakket):
                raise SjabloonFout(
                    f"Het sjabloon {bestand.pad} {zin} (in {deel}).",
                    "Haal dit weg in Word, en sla het document opnieuw op als .docx.",
                    bestand=bestand.pad,
                )
    except _NIET_TE_LEZEN as fout:
        raise geen_word(bestand) from fout


def geen_word(bestand: Sjabloonbestand) -> SjabloonFout:
    """What to say of a file that only has the name of a Word document."""
    zin = f"Het sjabloon {bestand.pad} is geen Word-document (.docx) dat te openen is."
    return SjabloonFout(zin, "Sla het in Word opnieuw op als .docx, zonder wachtwoord.", bestand=bestand.pad)


def _bewaak_omvang(bestand: Sjabloonbestand, pakket: zipfile.ZipFile) -> None:
    delen = pakket.infolist()
    if sum(deel.file_size for deel in delen) > GROOTST or len(delen) > MEESTE_DELEN:
        raise SjabloonFout(
            f"Het sjabloon {bestand.pad} is te groot om te openen.",
            "Maak de afbeeldingen erin kleiner.",
            bestand=bestand.pad,
        )


def _geweigerd(pakket: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """The parts that cannot stay, each with what is wrong with it."""
    namen = [deel.filename for deel in pakket.infolist() if not deel.is_dir()]
    if len({naam.lower() for naam in namen}) != len(namen):
        yield _TYPEN, "heeft twee delen met dezelfde naam"
    soorten = _Soorten()
    yield from _keur(pakket, _TYPEN, soorten)
    for naam in namen:
        soort = soorten.van(naam)
        if naam != _TYPEN and soort not in _SOORTEN:
            yield naam, f"heeft een onderdeel dat in een verslag niet kan: “{soort or 'van een onbekende soort'}”"
        elif naam.endswith(".rels"):
            yield from _keur(pakket, naam, _Relaties())
        elif "xml" in soort or naam.endswith((".xml", ".vml")):
            yield from _keur(pakket, naam, Inhoudskeuring())


def _keur(pakket: zipfile.ZipFile, naam: str, keuring: Inhoudskeuring) -> Iterator[tuple[str, str]]:
    """What an examiner says of a part; it stops at the first thing that cannot stay."""
    try:
        keuring.lees(pakket.read(naam))
    except Weigering as weigering:
        yield naam, str(weigering)
    except (expat.ExpatError, LookupError):
        yield naam, "heeft een onderdeel dat niet te lezen is"


class _Soorten(Inhoudskeuring):
    """What kind of part each is, by its name or by how that ends."""

    def __init__(self) -> None:
        super().__init__()
        self._soorten: dict[str, str] = {}

    def begin(self, naam: str, attributen: dict[str, str]) -> None:
        if "ContentType" in attributen:
            plek = attributen.get("PartName") or f".{attributen.get('Extension', '')}"
            self._soorten[plek.lower()] = attributen["ContentType"]

    def van(self, deel: str) -> str:
        """The kind of a part; nothing where the document does not tell."""
        naam = deel.lower()
        return self._soorten.get(f"/{naam}") or self._soorten.get(f".{naam.rpartition('.')[2]}", "")


class _Relaties(Inhoudskeuring):
    """What parts need each other for, and what lies outside."""

    def begin(self, naam: str, attributen: dict[str, str]) -> None:
        if "Target" not in attributen:
            return
        soort, doel = attributen.get("Type", ""), attributen["Target"]
        waarvoor = soort.rpartition("/")[2]
        buiten = attributen.get("TargetMode", "Internal") != "Internal"
        if not soort.startswith(_VAN_OFFICE) or waarvoor not in _RELATIES:
            raise Weigering(f"heeft een band die in een verslag niet kan: “{waarvoor}”")
        if waarvoor == "hyperlink" and not veilig_doel(doel):
            raise Weigering(f"heeft een link die niet naar een webpagina leidt: {doel}")
        if buiten and waarvoor not in _VAN_BUITEN:
            raise Weigering(f"haalt iets van buiten het document: {doel}")
