"""What the files of an export are called, whatever stands in them: so that only those are ever replaced."""

from functools import lru_cache

from participatie_cli.export import als_csv, als_evenementen, als_json, als_xlsx, dcat
from participatie_cli.export.formaten import DCAT, EXPORTFORMATEN
from participatie_cli.export.opzet import WEERSPROKEN, opzetten
from participatie_cli.export.pakket import UITLEG

_AFGELEID = ("termijnen", "uitkomsten", "niveaus", "gemeenten", "verdelingen")


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
