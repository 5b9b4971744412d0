"""What the files of an export are called, and the list of those it wrote: so that only those are ever replaced."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from participatie_cli.export import als_csv, als_evenementen, als_json, als_xlsx, dcat
from participatie_cli.export.formaten import DCAT, EXPORTFORMATEN
from participatie_cli.export.opzet import WEERSPROKEN, opzetten
from participatie_cli.export.pakket import UITLEG

LIJST: Final = ".participatie-open-data.txt"
"""The file in a folder that names what exports wrote there, one on each line."""
_KOP: Final = "# Deze bestanden maakte participatie export. Alleen deze vervangt het programma met --overschrijf."

_AFGELEID: Final = ("termijnen", "uitkomsten", "niveaus", "gemeenten", "verdelingen")


@lru_cache(maxsize=1)
def tabelnamen() -> tuple[str, ...]:
    """Every table that there can be."""
    return (*(een.naam for een in opzetten()), WEERSPROKEN, *_AFGELEID, UITLEG)


def namen_van(formaat: str) -> frozenset[str]:
    """The files that a format can make."""
    vast = {
        "csv": (als_csv.BESCHRIJVING, als_csv.LEESMIJ),
        "json": (als_json.BESTAND,),
        "xlsx": (als_xlsx.BESTAND,),
        "parquet": (),
        "evenementen": (als_evenementen.BESTAND,),
        DCAT: (dcat.BESTAND,),
    }[formaat]
    per_tabel = formaat in ("csv", "parquet")
    return frozenset((*vast, *(f"{naam}.{formaat}" for naam in tabelnamen() if per_tabel)))


def bekende_namen() -> frozenset[str]:
    """The files that any format can make."""
    return frozenset(naam for formaat in (*EXPORTFORMATEN, DCAT) for naam in namen_van(formaat))


def als_lijst(namen: Iterable[str]) -> bytes:
    """The list of what was written, as it stands in the folder."""
    return "".join(f"{een}\n" for een in (_KOP, *sorted(namen))).encode()


def namen_op(lijst: bytes) -> frozenset[str]:
    """What such a list names, as far as an export can have made it."""
    return bekende_namen() & frozenset(lijst.decode(errors="replace").splitlines())
