"""Text in columns: its encoding and what stands between the columns are told by the file itself."""

import csv
from io import StringIO
from itertools import islice
from typing import Final

from participatie_cli.store.rekenblad.blad import Rekenblad, RekenbladFout, maak_blad

_SCHEIDINGEN: Final = ";,\t|"
_KIJK: Final = 64 * 1024
_EERSTE: Final = 50
_WINDOWS: Final = "Het bestand was geen UTF-8; het is gelezen als tekst van Windows. Kijk of letters als é goed staan."
_LANGSTE_CEL: Final = 1_000_000


def lees_kolommen(inhoud: bytes) -> Rekenblad:
    """Understand the bytes of a CSV file; raise RekenbladFout where they are no text in columns."""
    tekst, opmerkingen = _ontcijfer(inhoud)
    csv.field_size_limit(_LANGSTE_CEL)
    try:
        lezer = csv.reader(StringIO(tekst, newline=""), delimiter=_scheiding(tekst), strict=True)
        regels = [tuple(regel) for regel in lezer]
    except csv.Error as fout:
        raise RekenbladFout(
            "De kolommen zijn niet uit elkaar te halen: er mist een aanhalingsteken.",
            "Open het bestand in een rekenblad, en sla het opnieuw op als CSV of xlsx.",
        ) from fout
    return maak_blad(regels, opmerkingen)


def _ontcijfer(inhoud: bytes) -> tuple[str, tuple[str, ...]]:
    if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")):
        return inhoud.decode("utf-16", "replace"), ()
    if b"\x00" in inhoud:
        raise RekenbladFout("Dit is geen tekst.", "Kies een CSV-bestand of een xlsx-bestand.")
    try:
        return inhoud.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        return inhoud.decode("cp1252", "replace"), (_WINDOWS,)


def _scheiding(tekst: str) -> str:
    """What stands between the columns: what gives most of the first rows as many columns, and more than one."""
    return max(_SCHEIDINGEN, key=lambda teken: _past(teken, tekst[:_KIJK]))


def _past(teken: str, tekst: str) -> tuple[float, int]:
    """How well a separator fits: the share of rows as wide as the first, and how wide that is."""
    rijen = [len(rij) for rij in islice(csv.reader(StringIO(tekst, newline=""), delimiter=teken), _EERSTE) if rij]
    if not rijen or rijen[0] == 1:
        return 0.0, 0
    return rijen.count(rijen[0]) / len(rijen), rijen[0]
