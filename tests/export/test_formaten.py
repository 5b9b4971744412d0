"""Every format says the same, nothing in it is calculated, and the same input gives the same bytes."""

import csv
import json
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from jsonschema import Draft202012Validator

from participatie_cli.export.als_csv import als_csv
from participatie_cli.export.als_json import als_json, rijen_als_gegevens
from participatie_cli.export.als_xlsx import als_xlsx, bladnaam
from participatie_cli.export.formaten import EXPORTFORMATEN
from participatie_cli.export.pakket import Pakket, maak_pakket
from participatie_cli.export.tabel import Kolomsoort, als_woord
from tests.export.proeven import bestanden, gegevens, project, register, voorbeeld

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/schema/open-data.json").read_text("utf-8"))
FORMULES = ("=1+1", "+31 6", "-1", "@som", "\tx", "\r=1", " =cmd|' /C calc'!A0", "＝1", "'=1")


def met_formules() -> Pakket:
    inbreng = [{"onderwerp": "som", "wat": f"{een}.", "status": "niet"} for een in FORMULES]
    blauw = [{"wat": "saldo", "waarde": "-12.5", "datum": "2024", "eenheid": "=euro"}]
    een = project(titel="=HYPERLINK()", inbreng=inbreng, resultaten={"blauw": blauw}, themas=["=a", "b"])
    return maak_pakket(gegevens(register(een, gemeente="@dorp", toelichting="x" * 40_000)))


def test_in_csv_rekent_een_rekenblad_niets_uit() -> None:
    gezien = 0
    for naam, inhoud in als_csv(met_formules()).items():
        if not naam.endswith(".csv"):
            continue
        for rij in list(csv.DictReader(StringIO(inhoud.decode(), newline="")))[:500]:
            for kolom, cel in rij.items():
                if cel.lstrip("'") != cel:
                    gezien += 1
                if kolom.startswith("waarde"):
                    continue
                assert not cel.lstrip().startswith(("=", "+", "-", "@", "\t", "\r", "＝")), (kolom, cel)
    assert gezien > 20
    (saldo,) = csv.DictReader(StringIO(als_csv(met_formules())["resultaten_blauw.csv"].decode()))
    assert (saldo["waarde"], saldo["waarde_laagst"], saldo["eenheid"]) == ("-12.5", "-12.5", "'=euro")


def test_csv_is_wat_de_standaard_vraagt() -> None:
    tekst = als_csv(met_formules())["inbreng.csv"]
    assert tekst.count(b"\r\n") == len(FORMULES) + 1
    assert b"\n" not in tekst.replace(b"\r\n", b"")


def test_in_een_werkmap_staan_geen_formules_en_geen_koppelingen() -> None:
    boek = openpyxl.load_workbook(BytesIO(als_xlsx(met_formules())["open-data.xlsx"]))
    assert boek.sheetnames[:3] == ["Lees mij", "Uitleg", "projecten"]
    cellen = [cel for blad in boek for rij in blad.iter_rows() for cel in rij if cel.value is not None]
    assert {cel.data_type for cel in cellen} == {"s", "n", "d"}
    assert not any(cel.hyperlink for cel in cellen)
    assert {"=HYPERLINK()", "@dorp"} <= {cel.value for cel in cellen}
    assert all(blad.freeze_panes == "B2" for blad in boek.worksheets[1:])
    lang = next(cel.value for cel in cellen if str(cel.value).startswith("xxx"))
    assert len(lang) == 32_767
    assert lang.endswith("in CSV en JSON staat hij helemaal.")


@pytest.mark.langzaam
@pytest.mark.parametrize("formaat", EXPORTFORMATEN)
def test_dezelfde_invoer_geeft_dezelfde_bytes(formaat: str) -> None:
    assert EXPORTFORMATEN[formaat].maak(voorbeeld()) == bestanden(formaat)


@lru_cache
def uit_json() -> dict[str, Any]:
    return json.loads(bestanden("json")["open-data.json"])


def test_json_volgt_het_schema() -> None:
    Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(
        json.loads(als_json(met_formules())["open-data.json"])
    )
    soorten = SCHEMA["$defs"]["kolom"]["properties"]["soort"]["enum"]
    assert soorten == [een.value for een in Kolomsoort]


@pytest.mark.langzaam
def test_json_zegt_alles_van_de_tabellen() -> None:
    geheel = uit_json()
    assert geheel["gemeenten"][0]["code"] == "GM9999"
    Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(geheel)
    for een in voorbeeld().tabellen[:-1]:
        tabel = geheel["tabellen"][een.naam]
        assert [kolom["naam"] for kolom in tabel["kolommen"]] == [kolom.naam for kolom in een.kolommen]
        assert tabel["rijen"] == list(rijen_als_gegevens(een))


@pytest.mark.langzaam
def test_een_werkmap_zegt_wat_json_zegt() -> None:
    boek = openpyxl.load_workbook(BytesIO(bestanden("xlsx")["open-data.xlsx"]), read_only=True)
    for naam, tabel in uit_json()["tabellen"].items():
        kop, *rijen = boek[bladnaam(naam)].iter_rows(values_only=True)
        namen = [kolom["naam"] for kolom in tabel["kolommen"]]
        assert list(kop) == namen
        for rij, verwacht in zip(rijen, tabel["rijen"], strict=True):
            for naam_, cel in zip(namen, rij, strict=True):
                assert _gelijk(cel, verwacht[naam_]), (naam, naam_, cel, verwacht[naam_])


def _gelijk(cel: Any, waarde: Any) -> bool:
    if isinstance(cel, datetime):
        return bool(cel.date().isoformat() == waarde)
    return bool(cel == (als_woord(tuple(waarde)) if isinstance(waarde, list) else waarde))


@pytest.mark.langzaam
def test_parquet_zegt_wat_json_zegt_met_echte_dagen_en_getallen(tmp_path: Path) -> None:
    import duckdb

    for naam, inhoud in bestanden("parquet").items():
        (tmp_path / naam).write_bytes(inhoud)
    for een in voorbeeld().tabellen[:-1]:
        gelezen = duckdb.sql(f"select * from '{tmp_path}/{een.naam}.parquet'")
        soorten = dict(zip(gelezen.columns, map(str, gelezen.types), strict=True))
        for kolom in een.kolommen:
            soort = {Kolomsoort.DAG: "DATE", Kolomsoort.GETAL: "DOUBLE", Kolomsoort.LIJST: "VARCHAR[]"}
            assert soorten[kolom.naam] == soort.get(kolom.soort, "VARCHAR")
        rijen = [dict(zip(gelezen.columns, map(_kaal, rij), strict=True)) for rij in gelezen.fetchall()]
        tabel = uit_json()["tabellen"][een.naam]["rijen"]
        gelijk = [
            {naam: str(cel) if soorten[naam] == "VARCHAR" and cel is not None else cel for naam, cel in rij.items()}
            for rij in tabel
        ]
        assert rijen == gelijk, een.naam
    merken = dict(duckdb.sql(f"select key, value from parquet_kv_metadata('{tmp_path}/inbreng.parquet')").fetchall())
    assert merken[b"peildatum"] == b"2026-10-15"
    assert json.loads(merken[b"kolommen"])["wat"] == "Wat iemand heeft gezegd, gevraagd of voorgesteld."


def _kaal(waarde: Any) -> Any:
    if isinstance(waarde, date):
        return waarde.isoformat()
    return float(waarde) if isinstance(waarde, Decimal) else waarde
