"""The formats of an export in one place; what writes them is loaded when it is used."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from participatie_cli.export.pakket import Pakket

DCAT: Final = "dcat"
ALLE: Final = "alle"


@dataclass(frozen=True, slots=True)
class Exportformaat:
    """A format by its word: whom or what it is for, and what makes its files by their names.

    `nodig` is the library that it takes, which comes with an extra of the same name as the format.
    """

    naam: str
    voor: str
    maak: "Callable[[Pakket], dict[str, bytes]]"
    nodig: str = ""


def _csv(pakket: "Pakket") -> dict[str, bytes]:
    from participatie_cli.export.als_csv import als_csv

    return als_csv(pakket)


def _json(pakket: "Pakket") -> dict[str, bytes]:
    from participatie_cli.export.als_json import als_json

    return als_json(pakket)


def _xlsx(pakket: "Pakket") -> dict[str, bytes]:
    from participatie_cli.export.als_xlsx import als_xlsx

    return als_xlsx(pakket)


def _parquet(pakket: "Pakket") -> dict[str, bytes]:
    from participatie_cli.export.als_parquet import als_parquet

    return als_parquet(pakket)


def _evenementen(pakket: "Pakket") -> dict[str, bytes]:
    from participatie_cli.export.als_evenementen import als_jsonld

    return als_jsonld(pakket)


_TABELLEN: Final = (
    Exportformaat("csv", "een rekenblad of een database", _csv),
    Exportformaat("json", "programma's", _json),
    Exportformaat("xlsx", "Excel", _xlsx, nodig="xlsxwriter"),
    Exportformaat("parquet", "wie er veel mee rekent", _parquet, nodig="duckdb"),
    Exportformaat("evenementen", "agenda's van anderen: momenten om mee te doen", _evenementen),
)
EXPORTFORMATEN: Final[Mapping[str, Exportformaat]] = {een.naam: een for een in _TABELLEN}
"""Every format but the record of the others, by its word."""

STANDAARD: Final = "csv"
"""What one gets without asking."""

WOORDEN: Final = (*EXPORTFORMATEN, DCAT, ALLE)
"""What one can ask for."""
