"""The tables as one JSON document, version 1. Its schema is `docs/schema/open-data.json`."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any, Final

from participatie_cli.export.pakket import UITLEG, Pakket, leeswijzer
from participatie_cli.export.tabel import Cel, Datakolom, Datatabel

VERSIE: Final = 1
BESTAND: Final = "open-data.json"


def als_json(pakket: Pakket) -> dict[str, bytes]:
    """The file, by name; each row on a line of its own."""
    return {BESTAND: "".join(_regels(pakket)).encode()}


def _regels(pakket: Pakket) -> Iterator[str]:
    yield "{\n"
    for sleutel, waarde in _kop(pakket).items():
        yield f"  {_tekst(sleutel)}: {_tekst(waarde)},\n"
    yield '  "tabellen": {\n'
    tabellen = [een for een in pakket.tabellen if een.naam != UITLEG]
    for tabel in tabellen:
        yield f"    {_tekst(tabel.naam)}: {{\n"
        yield f'      "titel": {_tekst(tabel.titel)},\n      "uitleg": {_tekst(tabel.uitleg)},\n'
        yield f'      "kolommen": {_rij([_kolom(een) for een in tabel.kolommen])},\n'
        yield f'      "rijen": {_rij(list(rijen_als_gegevens(tabel)))}\n'
        yield f"    }}{',' if tabel is not tabellen[-1] else ''}\n"
    yield "  }\n}\n"


def _kop(pakket: Pakket) -> dict[str, Any]:
    gegevens = pakket.gegevens
    return {
        "versie": VERSIE,
        "titel": pakket.titel,
        "peildatum": gegevens.peildatum.isoformat(),
        "programma": gegevens.programma,
        "landelijk_kader": gegevens.uitgave,
        "licentie": pakket.licentie,
        "gemeenten": [
            {"naam": een.gemeente, "code": een.code, "versie": een.vastlegging, "toelichting": een.toelichting}
            for een in gegevens.registers
        ],
        "leeswijzer": dict(leeswijzer(pakket)),
    }


def rijen_als_gegevens(tabel: Datatabel) -> Iterator[dict[str, Any]]:
    """Each row with only what JSON knows: a day is text, a list an array, and what is empty null."""
    return ({naam: _waarde(cel) for naam, cel in rij.items()} for rij in tabel.als_rijen())


def _waarde(cel: Cel) -> Any:
    if isinstance(cel, date):
        return cel.isoformat()
    if isinstance(cel, Decimal):
        return float(cel)
    return list(cel) if isinstance(cel, tuple) else cel


def _kolom(kolom: Datakolom) -> dict[str, Any]:
    return {
        "naam": kolom.naam,
        "titel": kolom.titel,
        "betekenis": kolom.betekenis,
        "soort": kolom.soort.value,
        "woorden": list(kolom.woorden),
        "invullen": kolom.invullen or None,
        "voorbeeld": kolom.voorbeeld or None,
        "kan_leeg": not kolom.altijd,
        "kan_onbekend": kolom.onbekend,
        "verwijst_naar": kolom.verwijst or None,
        "sleutel_in_register": kolom.bron or None,
    }


def _rij(waarden: list[dict[str, Any]]) -> str:
    if not waarden:
        return "[]"
    return "[\n        " + ",\n        ".join(map(_tekst, waarden)) + "\n      ]"


def _tekst(waarde: Any) -> str:
    return json.dumps(waarde, ensure_ascii=False)
