"""Who got the CSV and nothing else: the tables are read with their description (CSV on the Web), and held to it."""

import csv
import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from io import StringIO
from typing import Any

Rij = dict[str, Any]


class Archief:
    """The tables, each row with values of the types that the description gives."""

    def __init__(self, bestanden: Mapping[str, bytes]) -> None:
        self._bestanden = bestanden
        self.beschrijving = json.loads(bestanden["csv-metadata.json"])
        self.tabellen = {een["url"].removesuffix(".csv"): list(self._lees(een)) for een in self.beschrijving["tables"]}
        self.klachten = list(self._verwijzingen())

    def __getitem__(self, naam: str) -> list[Rij]:
        return self.tabellen[naam]

    def _lees(self, tabel: Mapping[str, Any]) -> Iterator[Rij]:
        kop, *rijen = csv.reader(StringIO(self._bestanden[tabel["url"]].decode("utf-8"), newline=""), strict=True)
        kolommen = tabel["tableSchema"]["columns"]
        assert kop == [een["name"] for een in kolommen]
        for rij in rijen:
            assert len(rij) == len(kop), rij
            yield {een["name"]: _waarde(cel, een) for cel, een in zip(rij, kolommen, strict=True)}

    def _verwijzingen(self) -> Iterator[str]:
        """The keys that are not unique, and the references that lead nowhere."""
        sleutels = {naam: [rij["id"] for rij in rijen] for naam, rijen in self.tabellen.items()}
        for tabel in self.beschrijving["tables"]:
            naam, schema = tabel["url"].removesuffix(".csv"), tabel["tableSchema"]
            assert schema["primaryKey"] == "id"
            if len(set(sleutels[naam])) < len(sleutels[naam]):
                yield f"{naam}: id is not unique"
            for verwijzing in schema.get("foreignKeys", ()):
                doel = set(sleutels[verwijzing["reference"]["resource"].removesuffix(".csv")])
                los = {rij[verwijzing["columnReference"]] for rij in self[naam]} - doel - {None}
                yield from (f"{naam}: {een} leads nowhere" for een in los)


def _waarde(cel: str, kolom: Mapping[str, Any]) -> Any:
    if cel == kolom["null"]:
        assert not kolom["required"], kolom["name"]
        return None
    if scheiding := kolom.get("separator"):
        return [_een_waarde(deel, kolom) for deel in cel.split(scheiding)]
    return _een_waarde(cel, kolom)


def _een_waarde(cel: str, kolom: Mapping[str, Any]) -> Any:
    soort = kolom["datatype"]
    if isinstance(soort, dict):
        assert soort["base"] == "string"
        assert re.fullmatch(soort["format"], cel), (kolom["name"], cel)
        return cel
    return {"date": date.fromisoformat, "decimal": Decimal, "string": str}[soort](cel)
