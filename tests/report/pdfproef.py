"""A report as PDF, and what a reader of PDF finds in it."""

from io import BytesIO

from pypdf import PdfReader

from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.samenstelling import Samenstelling, kies
from participatie_cli.report.formaat.pdf import als_pdf
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit

INGEBOUWD = sjablonen_uit()


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
