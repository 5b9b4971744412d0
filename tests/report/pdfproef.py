"""A report as PDF, and what a reader of PDF finds in it."""

import re
from io import BytesIO

from page import ValidationProfile, validate_pdf_bytes
from pypdf import PdfReader

from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.samenstelling import Samenstelling, kies
from participatie_cli.report.formaat.pdf import als_pdf
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit

INGEBOUWD = sjablonen_uit()
PROFIELEN = [ValidationProfile.PDF_UA_1, ValidationProfile.PDF_A_2A]
LENGTE = re.compile(rb"/Length (\d+).*?stream\n", re.DOTALL)


def lees(inhoud: bytes) -> PdfReader:
    return PdfReader(BytesIO(inhoud))


def als_stuk(een: Rapport, samenstelling: Samenstelling) -> bytes:
    return als_pdf(met_tekeningen(kies(een, samenstelling), INGEBOUWD), INGEBOUWD)


def regels_per_pagina(een: Rapport) -> list[int]:
    """How many lines of the rapportage each page has, without those at its foot."""
    stuk = lees(als_stuk(een, Samenstelling.RAPPORTAGE))
    voet = een.kop.voettekst.split(" · ")[0]
    return [_tot(voet, pagina.extract_text().splitlines()) for pagina in stuk.pages]


def _tot(voet: str, regels: list[str]) -> int:
    return next(plaats for plaats, regel in enumerate(regels) if regel.startswith(f"{voet} · "))


def gebreken(inhoud: bytes, profiel: ValidationProfile) -> list[str]:
    """What the validator finds.

    It takes a carriage return at the end of a compressed stream for the end of a line and then finds the length of
    that stream wrong. So that finding counts only where a stream does not end where its length says.
    """
    verslag = validate_pdf_bytes(inhoud, profile=profiel)
    assert verslag.rules.total > 100
    begin_en_lengte = [(gevonden.end(), int(gevonden[1])) for gevonden in LENGTE.finditer(inhoud)]
    assert len(begin_en_lengte) > 3
    klopt = all(inhoud[begin + lengte :].startswith(b"\nendstream") for begin, lengte in begin_en_lengte)
    gevonden = [f"{een.rule_id}: {een.message}" for een in verslag.failures]
    return [een for een in gevonden if not (klopt and een.startswith("PDFA2A-STREAM-LENGTH-001"))]
