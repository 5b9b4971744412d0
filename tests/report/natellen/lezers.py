"""Ways to read one number from a report; each gives None where that number is not printed."""

import re
from collections.abc import Callable, Iterator

from tests.report.natellen.gedrukt import Stuk, Verslag

Lezer = Callable[[Verslag], int | None]
Stuklezer = Callable[[Stuk], int | None]
Celkeuze = Callable[[str], bool]

LIJNEN = "De vier ontwikkellijnen"
PROJECTEN = "De projecten"
ANDERE = "Andere projecten"


def in_hoofdstuk(titel: str, lees: Stuklezer) -> Lezer:
    """What stands in a chapter of the rapportage."""
    return lambda verslag: _gelezen(verslag.hoofdstuk(titel), lees)


def in_bijlage(titel: str, lees: Stuklezer) -> Lezer:
    """What stands in a chapter of the verantwoording."""
    return lambda verslag: _gelezen(verslag.bijlage(titel), lees)


def bij_lijn(lijn: str, lees: Stuklezer) -> Lezer:
    """What stands below one of the four lines."""
    return in_hoofdstuk(LIJNEN, lambda stuk: _gelezen(stuk.onder(f"Lijn {lijn}: .*"), lees))


def bij_gevolgde_projecten(lees: Stuklezer) -> Lezer:
    """What stands below the followed projects, together."""
    return in_hoofdstuk(PROJECTEN, lambda stuk: sum(lees(een) or 0 for een in _gevolgd(stuk)))


def gevolgde_projecten(stuk: Stuk) -> int | None:
    """How many followed projects there are."""
    return len(list(_gevolgd(stuk)))


def zin(patroon: str) -> Stuklezer:
    """The number in a sentence."""
    return lambda stuk: stuk.getal(patroon)


def aanhalingen(patroon: str) -> Stuklezer:
    """How many texts are quoted in a sentence."""
    return lambda stuk: sum(een.count("“") for een in re.findall(patroon, stuk.tekst)) or None


def rijen(titel: str, kolom: str = "", keuze: Celkeuze = bool) -> Stuklezer:
    """How many rows a table has, or those of which the cell below a heading is such."""
    return lambda stuk: _rijen(stuk, titel, kolom, keuze)


def begint(met: str) -> Celkeuze:
    """Of cells that begin so."""
    return lambda cel: cel.startswith(met)


def cel(titel: str, rij: str, kolom: str) -> Stuklezer:
    """The number in one cell: by the first cell of its row, and its heading."""
    return lambda stuk: _cel(stuk, titel, rij, kolom)


def punten(titel: str) -> Stuklezer:
    """How many points a list has, told or only counted."""
    return lambda stuk: stuk.punten(titel)


def resultaten(stuk: Stuk) -> int | None:
    """How many results there are of the colour that has most, told or only counted."""
    tabel = stuk.tabel("Resultaten")
    return tabel.van if tabel else None


def _gelezen(stuk: Stuk | None, lees: Stuklezer) -> int | None:
    return lees(stuk) if stuk else None


def _rijen(stuk: Stuk, titel: str, kolom: str, keuze: Celkeuze) -> int | None:
    tabel = stuk.tabel(titel)
    if tabel is None:
        return None
    return sum(map(keuze, tabel.kolom(kolom))) if kolom else len(tabel.rijen)


def _cel(stuk: Stuk, titel: str, rij: str, kolom: str) -> int | None:
    tabel = stuk.tabel(titel)
    if tabel is None:
        return None
    per_rij = dict(zip(tabel.kolom(tabel.koppen[0]), tabel.kolom(kolom), strict=True))
    return int(per_rij[rij].replace(".", "")) if rij in per_rij else None


def _gevolgd(stuk: Stuk) -> Iterator[Stuk]:
    for kop in stuk.koppen(3):
        blok = stuk.onder(re.escape(kop)) if kop != ANDERE else None
        if blok:
            yield blok
