"""Tables as CSV (RFC 4180, UTF-8), with a description in CSV on the Web (W3C, 2015) and a page to read first."""

import csv
import json
from collections.abc import Iterator, Mapping
from io import StringIO
from typing import Any, Final

from participatie_cli.export import als_xlsx
from participatie_cli.export.pakket import Pakket, leeswijzer
from participatie_cli.export.tabel import SCHEIDING, Cel, Datakolom, Datatabel, Kolomsoort, als_woord
from participatie_cli.values.onbekend import WOORD
from participatie_cli.wording.formule import zonder_formule

BESCHRIJVING: Final = "csv-metadata.json"
"""Where CSV on the Web looks for the description of the tables in a folder."""
LEESMIJ: Final = "leesmij.md"

_VOLUIT: Final = (
    "Begint een tekst met =, +, -, @ of een tab, dan staat er een ' voor: anders rekent een rekenblad hem uit. Haal "
    "die weg als u de tekst zelf nodig hebt; in JSON en Parquet staat hij er niet."
)
_EXCEL: Final = (
    "Een dubbelklik zet in een Nederlandse Excel alles in één kolom. Open een leeg werkblad en kies Gegevens > Uit "
    "tekst/CSV, met als bestandsoorsprong 65001: Unicode (UTF-8), als scheidingsteken de komma en als "
    "gegevenstypedetectie: geen gegevenstypen detecteren. Met detectie maakt Excel van 2024-04 een dag. Is er een "
    f"{als_xlsx.BESTAND} bij, dan is dat gemakkelijker."
)
_DATUM: Final = r"onbekend|\d{4}(-\d{2}(-\d{2})?)?"
_ALS_TYPE: Final = {
    Kolomsoort.DAG: "date",
    Kolomsoort.GETAL: "decimal",
    Kolomsoort.DATUM: {"base": "string", "format": _DATUM},
}


def als_csv(pakket: Pakket) -> dict[str, bytes]:
    """The files, by name; what to read first stands first."""
    beschrijving = json.dumps(_beschrijving(pakket), ensure_ascii=False, indent=2)
    eerst = {LEESMIJ: leesmij(pakket).encode(), BESCHRIJVING: f"{beschrijving}\n".encode()}
    return eerst | {f"{een.naam}.csv": _tabel(een) for een in pakket.tabellen}


def _tabel(tabel: Datatabel) -> bytes:
    tekst = StringIO()
    schrijver = csv.writer(tekst, lineterminator="\r\n")
    schrijver.writerow(kolom.naam for kolom in tabel.kolommen)
    schrijver.writerows([_cel(cel) for cel in rij] for rij in tabel.rijen)
    return tekst.getvalue().encode()


def _cel(cel: Cel) -> str:
    """A true number stays one; what a spreadsheet would calculate does not."""
    return zonder_formule(als_woord(cel)) if isinstance(cel, str | tuple) else als_woord(cel)


def leesmij(pakket: Pakket) -> str:
    """What to know before reading, and which tables there are, as Markdown."""
    regels = [f"# {pakket.titel}", ""]
    for kop, tekst in leeswijzer(pakket):
        regels += [f"**{kop}.** {tekst}", ""]
    regels += [f"**Excel.** {_EXCEL}", "", f"**Formules.** {_VOLUIT}", ""]
    regels += [f"**Voor programma's.** `{BESCHRIJVING}` beschrijft alle kolommen (W3C, CSV on the Web).", ""]
    regels += ["| bestand | rijen | wat |", "|---|---|---|"]
    regels += [f"| {een.naam}.csv | {len(een.rijen)} | {een.uitleg} |" for een in pakket.tabellen]
    return "\n".join(regels) + "\n"


def _beschrijving(pakket: Pakket) -> dict[str, Any]:
    gegevens = pakket.gegevens
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "nl"}],
        "dc:title": pakket.titel,
        "dc:date": {"@value": gegevens.peildatum.isoformat(), "@type": "xsd:date"},
        "dc:creator": gegevens.programma,
        "dc:license": [{"@id": adres} for adres in pakket.licenties.values()] or [WOORD],
        "dc:source": [f"{een.gemeente} ({een.code}): {een.vastlegging}" for een in gegevens.registers],
        "dc:description": [f"{kop}: {tekst}" for kop, tekst in (*leeswijzer(pakket), ("Formules", _VOLUIT))],
        "dialect": {"encoding": "utf-8", "header": True, "delimiter": ",", "lineTerminators": ["\r\n"]},
        "tables": [_tabelbeschrijving(een) for een in pakket.tabellen],
    }


def _tabelbeschrijving(tabel: Datatabel) -> dict[str, Any]:
    verwijzingen = [een for een in tabel.kolommen if een.verwijst and een.altijd]  # the standard knows no empty ones
    return {
        "url": f"{tabel.naam}.csv",
        "dc:title": tabel.titel,
        "dc:description": tabel.uitleg,
        "tableSchema": {
            "columns": [dict(_kolom(een)) for een in tabel.kolommen],
            "primaryKey": "id",
            **({"foreignKeys": [_verwijzing(een) for een in verwijzingen]} if verwijzingen else {}),
        },
    }


def _kolom(kolom: Datakolom) -> Iterator[tuple[str, Any]]:
    yield "name", kolom.naam
    yield "titles", [kolom.naam, kolom.titel]
    yield "dc:description", _betekenis(kolom)
    yield "datatype", _type(kolom)
    yield "required", kolom.altijd
    yield "null", ""
    if kolom.soort is Kolomsoort.LIJST:
        yield "separator", SCHEIDING


def _betekenis(kolom: Datakolom) -> str:
    onbekend = " `onbekend`: er is gezocht en het is niet te vinden." if kolom.onbekend else ""
    gevraagd = f" Zo is gevraagd het in te vullen: {kolom.invullen}" if kolom.invullen else ""
    return f"{kolom.betekenis}{onbekend}{gevraagd}"


def _type(kolom: Datakolom) -> Any:
    if kolom.woorden:
        woorden = (*kolom.woorden, WOORD) if kolom.onbekend else kolom.woorden
        return {"base": "string", "format": "|".join(woorden)}
    return _ALS_TYPE.get(kolom.soort, "string")


def _verwijzing(kolom: Datakolom) -> Mapping[str, Any]:
    return {
        "columnReference": kolom.naam,
        "reference": {"resource": f"{kolom.verwijst}.csv", "columnReference": "id"},
    }
