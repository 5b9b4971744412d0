"""The tables follow the model: every field is a column with a meaning, and every list of facts a table."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import given

from participatie_cli.export.als_csv import als_csv
from participatie_cli.export.als_xlsx import bladnaam
from participatie_cli.export.namen import tabelnamen
from participatie_cli.export.opzet import opzetten
from participatie_cli.export.pakket import maak_pakket
from participatie_cli.export.tabel import Datatabel, Kolomsoort
from participatie_cli.kader.ladder import Trede
from participatie_cli.model.project import Project
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.veld import Feit
from tests.export.journalist import Archief
from tests.export.proeven import gegevens, klein, project, register, tabel, voorbeeld
from tests.strategieen import dossiers


def alle_tabellen() -> tuple[Datatabel, ...]:
    """Those of two registers, so that none is missing."""
    tweede = register(project(), code="GM9997", gemeente="Anderdorp")
    return maak_pakket(gegevens(register(project()), tweede)).tabellen


@pytest.mark.parametrize("een", alle_tabellen(), ids=lambda een: een.naam)
def test_elke_kolom_heeft_een_eigen_naam_en_een_betekenis(een: Datatabel) -> None:
    namen = [kolom.naam for kolom in een.kolommen]
    assert len(set(namen)) == len(namen)
    for kolom in een.kolommen:
        assert re.fullmatch(r"[a-z][a-z_0-9]*", kolom.naam)
        assert kolom.titel
        assert kolom.betekenis.endswith((".", "`", "?")), kolom
    assert een.titel
    assert een.uitleg.endswith(".")


def test_elke_kolom_met_vaste_woorden_noemt_ze() -> None:
    ander = project(afweging={"participatie": True, "niveau": "van-vroeger"})
    zonder = project(afweging="onbekend", id="zonder")
    ladder = (Trede(id="raadplegen", naam="meepraten", uitleg="Zo."),)
    pakket = maak_pakket(gegevens(register(ander, zonder, treden=ladder), register(code="GM9997")))
    kolommen = {(een.naam, kolom.naam): kolom for een in pakket.tabellen for kolom in een.kolommen}
    zonder_woorden = [plek for plek, een in kolommen.items() if een.soort is Kolomsoort.WOORD and not een.woorden]
    assert zonder_woorden == []
    assert {plek: een.woorden for plek, een in kolommen.items() if "raadplegen" in een.woorden} == {
        ("projecten", "niveau_op_peildatum"): ("raadplegen", "van-vroeger"),
        ("projecten", "afweging_niveau"): ("raadplegen", "van-vroeger"),
        ("afweging_niveauwijzigingen", "niveau"): ("raadplegen",),
    }
    assert Archief(als_csv(pakket)).klachten == []


def cellen_van(naam: str) -> Iterator[dict[str, Any]]:
    return tabel(voorbeeld(), naam).als_rijen()


def test_wat_geen_wijk_of_adres_is_staat_bij_de_kolom() -> None:
    pakket = maak_pakket(gegevens(register(project())))
    gids = {rij["id"]: str(rij["betekenis"]) for rij in tabel(pakket, "uitleg").als_rijen()}
    assert all("`hele gemeente`" in gids[een] for een in ("wijken.naam", "projecten.gebied_wijken"))
    alle = [rij for naam in ("termijnen", "uitkomsten") for rij in cellen_van(naam)]
    lijsten = [[tuple(rij[een] or ()) for een in ("normen", "normen_adressen")] for rij in alle]
    assert {len(normen) - len(adressen) for normen, adressen in lijsten if adressen} == {0}
    assert any(normen and not adressen for normen, adressen in lijsten)
    adressen = {adres for _, eigen in lijsten for adres in eigen}
    assert all(adres.startswith(("https://", "http://")) for adres in adressen - {""})


def test_de_tabellen_zijn_bekend_en_passen_in_een_werkmap() -> None:
    namen = [een.naam for een in alle_tabellen()]
    assert sorted(namen) == sorted(tabelnamen())
    assert len({bladnaam(naam).lower() for naam in namen}) == len(namen)


def test_elke_kolom_staat_in_de_uitleg() -> None:
    alle = alle_tabellen()
    genoemd = {(rij["tabel"], rij["kolom"]) for rij in alle[-1].als_rijen()}
    assert genoemd == {(een.naam, kolom.naam) for een in alle for kolom in een.kolommen}


def bladeren(waarde: Any, pad: str = "") -> Iterator[tuple[str, Any]]:
    """Every single value in a fact, by its path without places in a list."""
    if isinstance(waarde, Feit):
        for naam, een in waarde.__dict__.items():
            yield from bladeren(een, f"{pad}.{naam}")
    elif isinstance(waarde, tuple) and waarde and isinstance(waarde[0], Feit):
        for een in waarde:
            yield from bladeren(een, pad)
    elif waarde is not None and waarde != ():
        yield pad, waarde


@cache
def kolompaden() -> set[str]:
    """The path of every column in the files, from the project."""
    paden = set()
    for opzet in opzetten():
        weg, een = "", opzet
        while een.plek and een.ouder:
            weg, een = f".{'.'.join(een.plek.pad)}{weg}", een.ouder
        paden |= {f"{weg}.{kolom.bron}" for kolom in opzet.kolommen if kolom.bron}
        paden |= {weg} if not opzet.soorten else set()
    return paden


NIET_OPENBAAR = re.compile(r"\.oordelen(\.|$)|\.intern$")


@given(dossiers(Project))
def test_elk_feit_van_elk_project_heeft_een_kolom(een: Any) -> None:
    bekend = kolompaden()
    for pad, waarde in bladeren(een):
        blok = isinstance(waarde, Onbekend) and any(kolom.startswith(f"{pad}.") for kolom in bekend)
        assert blok or pad in bekend or ".weersproken" in pad or NIET_OPENBAAR.search(pad)


@pytest.mark.langzaam
@given(dossiers(Project))
def test_elk_project_past_in_de_tabellen_zoals_zij_zijn_beschreven(een: Any) -> None:
    archief = Archief(als_csv(maak_pakket(gegevens(register(een)))))
    assert archief.klachten == []
    (rij,) = archief["projecten"]
    assert rij["inbreng_aantal"] == ("onbekend" if isinstance(een.inbreng, Onbekend) else str(len(een.inbreng)))
    assert rij["inbreng_aantal"] in ("onbekend", str(len(archief["inbreng"])))


def test_zoals_bekend_en_om_mee_te_rekenen() -> None:
    activiteiten = [
        {"datum": "2024-04", "werkvorm": "een", "deelnemers": "ongeveer 150"},
        {"datum": "onbekend", "werkvorm": "twee", "deelnemers": "tussen 40 en 50"},
        {"datum": "2024-02-29", "werkvorm": "drie", "deelnemers": "meer dan 200", "verwacht": "onbekend"},
        {"datum": "2023", "werkvorm": "vier", "deelnemers": "150"},
    ]
    pakket = maak_pakket(gegevens(register(project(activiteiten=activiteiten, themas=["a|b", "c"]))))
    rijen = list(tabel(pakket, "activiteiten").als_rijen())
    assert [[str(rij[f"datum{einde}"]) for einde in ("", "_vroegst", "_laatst")] for rij in rijen] == [
        ["2024-04", "2024-04-01", "2024-04-30"],
        ["onbekend", "None", "None"],
        ["2024-02-29", "2024-02-29", "2024-02-29"],
        ["2023", "2023-01-01", "2023-12-31"],
    ]
    assert [[rij[f"deelnemers{einde}"] for einde in ("", "_laagst", "_hoogst")] for rij in rijen] == [
        ["ongeveer 150", 150, 150],
        ["tussen 40 en 50", 40, 50],
        ["meer dan 200", 201, None],
        [150, 150, 150],
    ]
    assert [rij["verwacht"] for rij in rijen] == [None, None, "onbekend", None]
    eerste = next(tabel(pakket, "projecten").als_rijen())
    assert eerste["themas"] == ("a/b", "c")
    assert [rij["naam"] for rij in tabel(pakket, "themas").als_rijen()] == ["a|b", "c"]


def test_wat_niet_helemaal_te_lezen_is_wordt_gezegd() -> None:
    """The small register has a file that cannot be read; nothing of it is in the tables, and that is in them."""
    (rij,) = tabel(klein(), "gemeenten").als_rijen()
    assert (rij["projecten"], rij["ongelezen"]) == (2, 1)
    half = maak_pakket(gegevens(register(project(), volledig={project().id: False})))
    assert [rij["helemaal_gelezen"] for rij in tabel(half, "projecten").als_rijen()] == ["nee"]
