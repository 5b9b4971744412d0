"""Workbooks of Excel and LibreOffice: the values as they were saved. No formula is worked out, no macro is read."""

from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from zipfile import BadZipFile, ZipFile

from participatie_cli.store.rekenblad.blad import MEESTE_KOLOMMEN, MEESTE_RIJEN, Rekenblad, RekenbladFout, maak_blad

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_UITGEPAKT: Final = 200_000_000
"""In bytes: so much may come out of a workbook, which is packed."""
_GEEN: Final = RekenbladFout("Dit is geen xlsx-bestand dat te lezen is.", "Sla het opnieuw op als xlsx of CSV.")


def lees_werkmap(inhoud: bytes) -> Rekenblad:
    """The first sheet of a workbook; raise RekenbladFout where it cannot be read, or a cell is not what it seems."""
    _bewaak_omvang(inhoud)
    from openpyxl import load_workbook

    try:
        met_waarden = load_workbook(BytesIO(inhoud), data_only=True, keep_links=False)
        met_formules = load_workbook(BytesIO(inhoud), keep_links=False)
    except Exception as fout:  # whatever a broken file makes a library raise
        raise _GEEN from fout
    if not met_waarden.worksheets:
        raise _GEEN
    blad, formules = met_waarden.worksheets[0], met_formules.worksheets[0]
    _bewaak_vorm(blad)
    namen = [een.title for een in met_waarden.worksheets]
    anders = f"Alleen het eerste blad is gelezen: {namen[0]}." if len(namen) > 1 else ""
    return maak_blad(_regels(blad, formules), (anders,) if anders else ())


def _bewaak_omvang(inhoud: bytes) -> None:
    try:
        with ZipFile(BytesIO(inhoud)) as pakket:
            groot = sum(een.file_size for een in pakket.infolist())
    except (BadZipFile, ValueError, OSError) as fout:
        raise _GEEN from fout
    if groot > _UITGEPAKT:
        raise RekenbladFout("Dit bestand is uitgepakt te groot.", "Laat alleen het blad staan dat u wilt inlezen.")


def _bewaak_vorm(blad: "Worksheet") -> None:
    if samen := sorted(str(een) for een in blad.merged_cells.ranges):
        raise RekenbladFout(
            f"Deze cellen zijn samengevoegd: {', '.join(samen[:3])}. Zo is niet te zien bij welke rij de tekst hoort.",
            "Splits de cellen, zet in elke rij wat erbij hoort, en lees het bestand opnieuw in.",
        )
    if (blad.max_row or 0) > MEESTE_RIJEN * 10 or (blad.max_column or 0) > MEESTE_KOLOMMEN:
        raise RekenbladFout("Het blad is te groot.", "Laat alleen de rijen en kolommen staan die u wilt inlezen.")


def _regels(blad: "Worksheet", formules: "Worksheet") -> list[tuple[str, ...]]:
    return [tuple(_tekst(cel, formules[cel.coordinate].value) for cel in rij) for rij in blad.iter_rows()]


def _tekst(cel: Any, formule: Any) -> str:
    """The value of a cell as text; raise RekenbladFout of a formula whose outcome was not saved."""
    waarde = cel.value
    if waarde is None and isinstance(formule, str) and formule.startswith("="):
        raise RekenbladFout(
            f"In cel {cel.coordinate} staat een formule waarvan de uitkomst niet is bewaard.",
            "Open het bestand, vervang de formule door haar uitkomst, en sla het op.",
        )
    if cel.data_type == "e":
        raise RekenbladFout(f"In cel {cel.coordinate} staat een fout: {waarde}.", "Verbeter die in het rekenblad.")
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, datetime):
        return waarde.date().isoformat()
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, float) and waarde.is_integer():
        return str(int(waarde))
    return "" if waarde is None else str(waarde)
