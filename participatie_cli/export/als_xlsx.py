"""The tables as one workbook: what to know, every column, and a sheet for each table. No formulas, no links."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import Any, Final

from participatie_cli.export.pakket import UITLEG, Pakket, leeswijzer
from participatie_cli.export.tabel import Cel, Datakolom, Datatabel, Kolomsoort, als_woord

BESTAND: Final = "open-data.xlsx"
LEESMIJ: Final = "Lees mij"
_LANGST: Final = 32_767
"""So many characters a cell takes."""
_INGEKORT: Final = " […] Deze tekst is hier ingekort; in CSV en JSON staat hij helemaal."
_NAAM: Final = 31
"""So many characters the name of a sheet takes."""
_SMAL, _BREED, _LEESBAAR = 10, 60, 100
"""Widths of columns, in characters."""
_REGEL, _HOOGST = 15, 400
"""How high a line is, and a row at most, in points."""
_DAG: Final = "yyyy-mm-dd"


def als_xlsx(pakket: Pakket) -> dict[str, bytes]:
    """The file, by name."""
    from xlsxwriter import Workbook

    uit = BytesIO()
    niet_zelf = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    boek = Workbook(uit, {"in_memory": True, "default_date_format": _DAG, **niet_zelf})
    dag = pakket.gegevens.peildatum
    gemaakt = datetime.combine(dag, time(), UTC)  # a date alone is taken for none, and then it is now
    boek.set_properties({"title": pakket.titel, "created": gemaakt, "comments": f"Peildatum {dag.isoformat()}"})
    _leesmij(boek, pakket)
    gids = next(een for een in pakket.tabellen if een.naam == UITLEG)
    for tabel in (gids, *(een for een in pakket.tabellen if een is not gids)):
        _blad(boek, tabel)
    boek.close()
    return {BESTAND: uit.getvalue()}


def bladnaam(tabel: str) -> str:
    """What the sheet of a table is called: as the table, but some names are too long for one."""
    return tabel.capitalize() if tabel == UITLEG else tabel[:_NAAM]


def _leesmij(boek: Any, pakket: Pakket) -> None:
    blad = boek.add_worksheet(LEESMIJ)
    kop, vet, lopend = (
        boek.add_format({"bold": True, "font_size": 14}),
        boek.add_format({"bold": True, "valign": "top"}),
        boek.add_format({"text_wrap": True, "valign": "top"}),
    )
    blad.set_column(0, 0, 38)
    blad.set_column(1, 1, _LEESBAAR)
    blad.write_string(0, 0, pakket.titel, kop)
    tabellen = [(f"Blad {bladnaam(een.naam)}", f"{een.uitleg} Rijen: {len(een.rijen)}.") for een in pakket.tabellen]
    for nummer, (naam, tekst) in enumerate((*leeswijzer(pakket), *tabellen), start=2):
        blad.set_row(nummer, min(_REGEL * _regels(tekst, _LEESBAAR), _HOOGST))
        blad.write_string(nummer, 0, naam, vet)
        blad.write_string(nummer, 1, _passend(tekst), lopend)


def _blad(boek: Any, tabel: Datatabel) -> None:
    blad = boek.add_worksheet(bladnaam(tabel.naam))
    vet = boek.add_format({"bold": True, "bottom": 1})
    lopend = boek.add_format({"text_wrap": True, "valign": "top"}) if tabel.naam == UITLEG else None
    dag = boek.add_format({"num_format": _DAG})
    for kolom, uitleg in enumerate(tabel.kolommen):
        blad.write_string(0, kolom, uitleg.naam, vet)
        blad.set_column(kolom, kolom, _breedte(tabel, kolom))
    for nummer, rij in enumerate(tabel.rijen, start=1):
        if lopend:
            blad.set_row(nummer, min(_REGEL * max(_regels(als_woord(cel), _BREED) for cel in rij), _HOOGST))
        for plaats, (kolom_, cel) in enumerate(zip(tabel.kolommen, rij, strict=True)):
            _schrijf(blad, (nummer, plaats), kolom_, cel, dag, lopend)
    blad.freeze_panes(1, 1)
    blad.autofilter(0, 0, max(len(tabel.rijen), 1), len(tabel.kolommen) - 1)


def _schrijf(blad: Any, plek: tuple[int, int], kolom: Datakolom, cel: Cel, dag: Any, lopend: Any) -> None:
    if cel is None:
        return
    bekend = _als_dag(kolom, cel)
    if bekend is not None:
        blad.write_datetime(*plek, bekend, dag)
    elif isinstance(cel, int | Decimal):
        blad.write_number(*plek, cel)
    else:
        blad.write_string(*plek, _passend(als_woord(cel)), lopend)


def _passend(tekst: str) -> str:
    """A text that fits in a cell, or its beginning with what to do for the rest."""
    return tekst if len(tekst) <= _LANGST else tekst[: _LANGST - len(_INGEKORT)] + _INGEKORT


def _als_dag(kolom: Datakolom, cel: Cel) -> date | None:
    """A true day, also of a date that is known as one."""
    if isinstance(cel, date):
        return cel
    hele_dag = kolom.soort is Kolomsoort.DATUM and isinstance(cel, str) and len(cel) == len("2026-01-31")
    return date.fromisoformat(str(cel)) if hele_dag else None


def _regels(tekst: str, breedte: int) -> int:
    """How many lines a text takes; words do not fill them wholly."""
    return 1 + int(len(tekst) * 1.1) // breedte


def _breedte(tabel: Datatabel, plaats: int) -> int:
    langst = max((len(als_woord(rij[plaats])) for rij in tabel.rijen), default=0)
    return min(max(_SMAL, len(tabel.kolommen[plaats].naam) + 3, langst + 1), _BREED)
