"""The tables as Parquet, one file for each; the guide is a table, and stands in every file for its own columns too."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from participatie_cli.export.als_json import rijen_als_gegevens
from participatie_cli.export.pakket import Pakket
from participatie_cli.export.tabel import Datatabel, Kolomsoort

_TYPEN: Final = {Kolomsoort.DAG: "DATE", Kolomsoort.GETAL: "DOUBLE", Kolomsoort.LIJST: "VARCHAR[]"}
_INSTELLINGEN: Final[dict[str, Any]] = {
    "threads": 1,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
"""In one order, and with what comes with the library: nothing is fetched."""


def als_parquet(pakket: Pakket) -> dict[str, bytes]:
    """The files, by name."""
    import duckdb

    bestanden = {}
    with TemporaryDirectory(prefix="participatie-") as naam, duckdb.connect(config=_INSTELLINGEN) as verbinding:
        for tabel in pakket.tabellen:
            bestanden[f"{tabel.naam}.parquet"] = _tabel(verbinding, tabel, pakket, Path(naam))
    return bestanden


def _tabel(verbinding: Any, tabel: Datatabel, pakket: Pakket, map_: Path) -> bytes:
    """Rows go in as JSON, because that is quick and says what each value is."""
    bron, doel = map_ / f"{tabel.naam}.json", map_ / f"{tabel.naam}.parquet"
    bron.write_text("\n".join(json.dumps(rij) for rij in rijen_als_gegevens(tabel)) or "\n", encoding="utf-8")
    kolommen = ", ".join(f'"{een.naam}": {_tekst(_TYPEN.get(een.soort, "VARCHAR"))}' for een in tabel.kolommen)
    lezen = f"SELECT * FROM read_json({_tekst(str(bron))}, format = 'newline_delimited', columns = {{{kolommen}}})"
    kenmerken = ", ".join(f"{naam}: {_tekst(waarde)}" for naam, waarde in _kenmerken(tabel, pakket).items())
    verbinding.execute(
        f"COPY ({lezen}) TO {_tekst(str(doel))} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {{{kenmerken}}})"
    )
    return doel.read_bytes()


def _kenmerken(tabel: Datatabel, pakket: Pakket) -> dict[str, str]:
    """What stands in the file about itself."""
    gegevens = pakket.gegevens
    return {
        "titel": f"{pakket.titel}: {tabel.titel}",
        "uitleg": tabel.uitleg,
        "peildatum": gegevens.peildatum.isoformat(),
        "versie": "; ".join(f"{een.gemeente} ({een.code}): {een.vastlegging}" for een in gegevens.registers),
        "programma": gegevens.programma,
        "licentie": pakket.licentie,
        "kolommen": json.dumps({een.naam: een.betekenis for een in tabel.kolommen}, ensure_ascii=False),
    }


def _tekst(waarde: str) -> str:
    """A text in SQL."""
    return "'" + waarde.replace("'", "''") + "'"
