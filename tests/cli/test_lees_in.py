"""`participatie lees-in`: an evening with forty contributions after one file and four answers."""

import json
from pathlib import Path

import pytest

from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.voorbeeld import leg_neer
from tests.conftest import Draai
from tests.store.test_rekenblad import werkmap

HAVENKADE = "register/projecten/havenkade.yaml"
VAST = ("-a", "wat=Uw reactie", "-a", "onderwerp=Thema", "-a", "datum=Tijdstempel", "-a", "status=Status")
KOPPEN = ("Tijdstempel", "Thema", "Uw reactie", "Status")


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    leg_neer(tmp_path / "vb")
    return tmp_path / "vb"


def inbreng(map_: Path) -> list[dict[str, str]]:
    gegevens = ontleed((map_ / HAVENKADE).read_text("utf-8")).gegevens
    assert isinstance(gegevens, dict)
    lijst: list[dict[str, str]] = gegevens["inbreng"]
    return lijst


def tabel(map_: Path, *rijen: tuple[str, ...], koppen: tuple[str, ...] = KOPPEN) -> str:
    (map_ / "avond.csv").write_text("\n".join(";".join(rij) for rij in (koppen, *rijen)) + "\n", "utf-8")
    return "avond.csv"


def test_een_avond_met_veertig_punten(map_: Path, draai: Draai) -> None:
    voor = inbreng(map_)
    regels = (map_ / HAVENKADE).read_text("utf-8").splitlines()
    rijen = [("12-10-2026 19:30", "groen", f"Punt {nr} over de kade", "") for nr in range(40)]
    afloop = draai("lees-in", tabel(map_, *rijen), "havenkade", *VAST, "--ja", map_=map_)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert afloop.uit.endswith(
        "Vastgelegd in register/projecten/havenkade.yaml.\nHavenkade: 40 punten inbreng ingelezen.\n"
    )
    assert "… en nog " in afloop.uit
    erbij = inbreng(map_)[len(voor) :]
    assert erbij[0] == {
        "onderwerp": "groen",
        "wat": "Punt 0 over de kade",
        "datum": "2026-10-12",
        "status": "in behandeling",
    }
    assert len(erbij) == 40
    nieuw = iter((map_ / HAVENKADE).read_text("utf-8").splitlines())
    assert all(regel in nieuw for regel in regels)  # each old line stands there still, in the old order
    weer = draai("lees-in", "avond.csv", "havenkade", *VAST, "--ja", map_=map_)
    assert weer.uit.endswith("die er al stonden.\nEr is niets om vast te leggen.\n")


def test_alle_vragen_staan_in_de_lijst(map_: Path, draai: Draai) -> None:
    uit = draai("lees-in", tabel(map_, ("", "", "a", "")), "havenkade", "--vragen", map_=map_).uit
    namen = [regel.split()[0] for regel in uit.splitlines() if not regel.startswith(" ")]
    assert namen == ["wat", "onderwerp", "onderwerp_alles", "datum", "dag", "status"]


def test_een_werkmap_met_antwoorden_als_json(map_: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    (map_ / "avond.xlsx").write_bytes(werkmap(("reactie",), ("Meer bomen",), (None,), ("Een bankje",)))
    from io import StringIO

    gegeven = {"wat": "reactie", "onderwerp": "geen", "onderwerp_alles": "groen", "datum": "anders", "dag": "2026-10"}
    monkeypatch.setattr("sys.stdin", StringIO(json.dumps(gegeven | {"status": "geen"})))
    assert draai("lees-in", "avond.xlsx", "havenkade", "--json", "--ja", map_=map_).code == Exitcode.GOED
    assert [een["wat"] for een in inbreng(map_)[-2:]] == ["Meer bomen", "Een bankje"]
    assert {een["onderwerp"] + een["datum"] for een in inbreng(map_)[-2:]} == {"groen2026-10"}


def test_wat_ermee_is_gedaan_uit_een_kolom(map_: Path, draai: Draai) -> None:
    woorden = ("Overgenomen", "deels overgenomen", "niet overgenomen", "doorgezet naar een ander", "onbekend")
    rijen = [("", "", f"Punt {nr}", woord) for nr, woord in enumerate(woorden)]
    draai("lees-in", tabel(map_, *rijen), "havenkade", *VAST, "--ja", map_=map_)
    assert [een["status"] for een in inbreng(map_)[-5:]] == ["overgenomen", "deels", "niet", "doorgezet", "onbekend"]
    assert {een["datum"] for een in inbreng(map_)[-5:]} == {"onbekend"}
    assert {een["onderwerp"] for een in inbreng(map_)[-5:]} == {"zonder onderwerp"}
    zonder_status = VAST[:-2]
    draai("lees-in", tabel(map_, ("", "", "Nog een punt", "")), "havenkade", *zonder_status, "--ja", map_=map_)
    assert inbreng(map_)[-1]["status"] == "onbekend"


@pytest.mark.parametrize(
    ("rij", "zin"),
    [
        (("ooit", "groen", "Meer bomen", ""), "Rij 2, kolom A: “ooit” is geen datum."),
        (("", "groen", "Meer bomen", "misschien"), "Rij 2, kolom D: “misschien” is geen keuze."),
    ],
)
def test_een_cel_die_niet_klopt_heeft_een_plek(rij: tuple[str, ...], zin: str, map_: Path, draai: Draai) -> None:
    voor = (map_ / HAVENKADE).read_bytes()
    afloop = draai("lees-in", tabel(map_, rij), "havenkade", *VAST, "--ja", map_=map_)
    assert (afloop.code, zin in afloop.fout) == (Exitcode.VERKEERD_GEBRUIK, True)
    assert (map_ / HAVENKADE).read_bytes() == voor


def test_persoonsgegevens_met_hun_plek_en_nooit_met_hun_waarde(map_: Path, draai: Draai) -> None:
    rijen = [("", "", f"Bel mij op 06-{nr}2345678", "") for nr in range(1, 9)]
    afloop = draai("lees-in", tabel(map_, *rijen), "havenkade", *VAST, "--ja", map_=map_)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert "rij 2, kolom C: " in afloop.fout
    assert " en nog 2)" in afloop.fout
    assert "2345678" not in afloop.fout + afloop.uit


def test_alleen_bij_een_project_en_met_een_bestand(map_: Path, draai: Draai) -> None:
    naam = tabel(map_, ("", "", "a", ""))
    assert "is geen project" in draai("lees-in", naam, "trainingen", map_=map_).fout
    assert "is niet te openen" in draai("lees-in", "weg.csv", "havenkade", map_=map_).fout
    assert "Nodig is een antwoord op: wat en onderwerp." in draai("lees-in", naam, "havenkade", map_=map_).fout
