"""Traps: a file that no report may ever show, and all that a report is made into."""

import zipfile
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.formaat.formaten import FORMATEN
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from participatie_cli.report.sjabloon.namen import RAPPORT, sjabloon_van
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, SjabloonFout

KANARIE = "KANARIE7F3A9C"
"""The text of a file that lies outside the folder with templates."""


def leg_geheim(map_: Path) -> Path:
    """A folder with the secret as every kind of file, so that every kind of template could show it."""
    map_.mkdir()
    for naam in ("geheim.txt", "geheim.j2", "geheim.typ", "geheim.css"):
        (map_ / naam).write_text(KANARIE, "utf-8")
    (map_ / "geheim.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="99" height="20"><text y="9">{KANARIE}</text></svg>', "utf-8"
    )
    return map_


def verslag(sjablonen: Sjablonen, formaat: str) -> str:
    """Everything that can be read in the report in a format, or what was said instead."""
    try:
        getekend = met_tekeningen(proefrapport(1), sjablonen)
        inhoud = FORMATEN[formaat].schrijf(getekend, sjablonen, sjabloon_van(RAPPORT, formaat))
    except SjabloonFout as fout:
        return f"{fout.zin}\n{fout.herstel}"
    return leesbaar(inhoud)


def leesbaar(inhoud: bytes) -> str:
    """All text in a document, packed or not."""
    if inhoud.startswith(b"%PDF"):
        return "".join(pagina.extract_text() for pagina in PdfReader(BytesIO(inhoud)).pages)
    if inhoud.startswith(b"PK"):
        pakket = zipfile.ZipFile(BytesIO(inhoud))
        return "".join(pakket.read(naam).decode("latin-1") for naam in pakket.namelist())
    return inhoud.decode()
