"""Reports and templates to try the Word document with, and what is in the document that comes out."""

import re
from dataclasses import fields, is_dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.oxml.ns import qn

from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.sjabloon.namen import WORD
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, sjablonen_uit
from tests.report.registers import met_bijlagen

SJABLONEN = sjablonen_uit()

NIET_GEDRUKT = re.compile(
    r"(^|\.)(id|naar|svg|taal|papier|peildatum_iso|leeg|beschrijving)$|^lijnen\.lijnen\.\d\.(nummer|naam)$"
    r"|\.(groepen|legenda)\.\d"
)
"""What no page shows: names for machines, what is said elsewhere, pictures, sentences for what is empty."""

_VAST = ("svg", "taal", "peildatum_iso", "leeg", "vulling", "id", "naar")
"""What a template needs as it is."""


def verschillend(deel: Any, plek: str = "") -> Any:
    """The same report in which every text is the path to itself; addresses lead to a page."""
    if is_dataclass(deel) and not isinstance(deel, type):
        nieuw = {veld.name: verschillend(getattr(deel, veld.name), f"{plek}.{veld.name}") for veld in fields(deel)}
        return replace(deel, **nieuw)
    if isinstance(deel, tuple):
        return tuple(verschillend(een, f"{plek}.{nummer}") for nummer, een in enumerate(deel))
    vast = re.search(r"(svg|taal|papier|peildatum_iso|leeg|vulling|hoofdstukken\.\d\.id|naar)$", plek)
    if not isinstance(deel, str) or vast:
        return deel
    return f"https://x.nl/{plek[1:]}" if plek.endswith("adres") else f"‹{plek[1:]}›"


def teksten(deel: Any, plek: str = "") -> dict[str, str]:
    """Every text of a report by its path."""
    if is_dataclass(deel) and not isinstance(deel, type):
        delen = [(veld.name, getattr(deel, veld.name)) for veld in fields(deel)]
    elif isinstance(deel, tuple):
        delen = [(str(nummer), een) for nummer, een in enumerate(deel)]
    else:
        return {plek[1:]: deel} if isinstance(deel, str) and deel else {}
    return {pad: tekst for naam, een in delen for pad, tekst in teksten(een, f"{plek}.{naam}").items()}


def in_alle_velden_iets_anders(hoeveel: int) -> Rapport:
    """A report in which every text names its field, with the annex that is made from it."""
    return met_bijlagen(verschillend(proefrapport(hoeveel)))


def open_docx(inhoud: bytes) -> Document:
    return docx.Document(BytesIO(inhoud))


def alle_tekst(document: Document) -> str:
    voet = document.sections[0].footer._element
    return "".join(tekst.text or "" for deel in (document.element, voet) for tekst in deel.iter(qn("w:t")))


def met_zinnen(deel: Any, plek: str = "") -> Any:
    if is_dataclass(deel) and not isinstance(deel, type):
        nieuw = {veld.name: met_zinnen(getattr(deel, veld.name), f"{plek}.{veld.name}") for veld in fields(deel)}
        return replace(deel, **nieuw)
    return f"‹{plek[1:]}›" if plek.endswith("leeg") else deel


def met(rapport: Rapport, tekst: str, adres: str) -> Any:
    def vervang(deel: Any, naam: str = "") -> Any:
        if is_dataclass(deel) and not isinstance(deel, type):
            return replace(deel, **{veld.name: vervang(getattr(deel, veld.name), veld.name) for veld in fields(deel)})
        if isinstance(deel, tuple):
            return tuple(vervang(een, naam) for een in deel)
        vast = naam in _VAST or not isinstance(deel, str)
        return deel if vast else adres if naam == "adres" else tekst

    return vervang(rapport)


def doelen(document: Document) -> set[tuple[str, str]]:
    return {
        (relatie.reltype, relatie.target_ref)
        for deel in document.part.package.iter_parts()
        for relatie in deel.rels.values()
        if relatie.is_external
    }


def eigen_sjabloon(map_: Path, *regels: str) -> Sjablonen:
    """A template of a municipality: the smallest document with these paragraphs."""
    document = docx.Document()
    for regel in regels:
        document.add_paragraph(regel)
    document.save(str(map_ / WORD))
    return sjablonen_uit(map_)
