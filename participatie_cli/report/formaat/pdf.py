"""A document as PDF: accessible (PDF/UA-1) and fit to be kept (PDF/A-2a) in one file."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from participatie_cli.report.formaat.typsttaal import in_het_nederlands
from participatie_cli.report.formaat.typstwerk import werkplaats, zet_klaar
from participatie_cli.report.formaat.zonder_vorm import zonder_vormloze_tekens
from participatie_cli.report.sjabloon.namen import TYPST
from participatie_cli.report.sjabloon.ontbreekt import vereis
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, SjabloonFout

NORMEN: Final = ["ua-1", "a-2a"]
_PLEK: Final = re.compile(r"([\w.-]+\.typ):(\d+):\d+")


def als_pdf(document: Any, sjablonen: Sjablonen, hoofd: str = TYPST) -> bytes:
    """The document as PDF; raise SjabloonFout where a template is wrong or gives so much as a warning."""
    typst = vereis("typst", "pdf")
    invoer = type(document).__name__.lower()
    gegevens = json.dumps(asdict(document), ensure_ascii=False)
    with werkplaats() as plek:
        opties = plek.opties(zet_klaar(plek, sjablonen)) | {
            "format": "pdf",
            "pdf_standards": NORMEN,
            "timestamp": datetime.fromisoformat(document.kop.peildatum_iso).replace(tzinfo=UTC),
        }
        while True:
            try:
                inhoud, waarschuwingen = _zet(typst, plek.bron / hoofd, {invoer: gegevens}, opties)
                break
            except typst.TypstError as fout:
                vorige, gegevens = gegevens, zonder_vormloze_tekens(gegevens, fout.diagnostic)
                if gegevens == vorige:
                    raise _fout(fout, sjablonen, hoofd) from fout
    for waarschuwing in waarschuwingen:
        raise _fout(waarschuwing, sjablonen, hoofd)
    assert isinstance(inhoud, bytes)
    return inhoud


def _zet(typst: Any, sjabloon: Path, invoer: dict[str, str], opties: dict[str, Any]) -> tuple[Any, Sequence[Any]]:
    """Let Typst make the PDF, with the warnings that it gave; raise what Typst raises."""
    gezet: tuple[Any, Sequence[Any]] = typst.compile_with_warnings(sjabloon, sys_inputs=invoer, **opties)
    return gezet


def _fout(fout: Any, sjablonen: Sjablonen, hoofd: str) -> SjabloonFout:
    """What Typst says, in Dutch, with the file as the municipality knows it and the line."""
    wat = in_het_nederlands(fout.message)
    plek = _PLEK.search(fout.diagnostic)
    bestand, regel = (sjablonen.zoek(plek[1]).pad, int(plek[2])) if plek else (sjablonen.zoek(hoofd).pad, None)
    waar = str(bestand) if regel is None else f"{bestand}, regel {regel},"
    return SjabloonFout(
        f"In het sjabloon {waar} staat een fout: {wat}.",
        "Verbeter dit bestand, of haal het weg: dan gebruikt het programma het ingebouwde sjabloon.",
        bestand=bestand,
        regel=regel,
        wat=wat,
    )
