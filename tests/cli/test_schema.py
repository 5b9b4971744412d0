"""`participatie schema` as a user and an editor meet it."""

import json
import re
import shutil
from pathlib import Path

import pytest

from participatie_cli.usecases.schemamap import SCHEMAMAP
from participatie_cli.usecases.schemas import BESTANDEN
from tests.conftest import Draai, is_zoals

VOORBEELD = Path(__file__).parent.parent.parent / "voorbeeld" / "register"
SCHEMAS = Path(__file__).parent.parent.parent / "docs" / "schema"


@pytest.mark.parametrize("soort", sorted(BESTANDEN))
def test_schema_van_een_soort_is_dat_uit_de_documentatie(soort: str, draai: Draai, tmp_path: Path) -> None:
    afloop = draai("schema", soort.upper(), map_=tmp_path)
    assert (afloop.code, afloop.fout) == (0, "")
    assert afloop.uit == (SCHEMAS / f"{soort}.json").read_text("utf-8")
    assert f"/{soort}.json" in json.loads(afloop.uit)["$id"]


def test_zonder_soort_staat_er_welke_er_zijn(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("schema", map_=tmp_path)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "schema-soorten.txt")


def test_wat_op_geen_soort_lijkt_krijgt_de_keuzes(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("schema", "xyz", map_=tmp_path)
    assert (afloop.code, afloop.uit) == (2, "")
    assert afloop.fout == (
        "Een bestand van de soort “xyz” bestaat niet.\n"
        "Kies uit: project, maatregel, experiment, uitdaagverzoek, werkvorm, kader, nulmeting.\n"
    )


@pytest.fixture
def in_register(tmp_path: Path) -> Path:
    """A folder with a register in it."""
    shutil.copytree(VOORBEELD, tmp_path / "register")
    return tmp_path


def test_de_schemas_van_een_register_komen_ernaast(draai: Draai, in_register: Path) -> None:
    afloop = draai("schema", "--register", map_=in_register / "register/projecten")
    assert (afloop.code, afloop.fout) == (0, "")
    map_ = in_register / SCHEMAMAP
    assert f"De schema's van dit register staan in {map_}.\n" in afloop.uit
    assert {pad.stem for pad in map_.iterdir()} == set(BESTANDEN)
    voor = {pad.name: pad.stat().st_mtime_ns for pad in map_.iterdir()}
    nog_eens = draai("schema", "--register", map_=in_register)
    assert nog_eens.uit == f"De schema's in {SCHEMAMAP} zijn al bij. Er is niets geschreven.\n"
    assert {pad.name: pad.stat().st_mtime_ns for pad in map_.iterdir()} == voor


def test_wat_in_kader_yaml_verandert_wordt_verteld_en_komt_erbij(draai: Draai, in_register: Path) -> None:
    def stand() -> str:
        gegevens = json.loads(draai("info", "--formaat", "json", map_=in_register).uit)
        return str(gegevens["register"]["schemas"])

    assert stand() == "nog niet gemaakt; dat kan met `participatie schema --register`"
    draai("schema", "--register", map_=in_register)
    assert stand() == "in orde"
    kader = in_register / "register/kader.yaml"
    kader.write_text(kader.read_text("utf-8").replace("\nwijken:\n", "\nwijken:\n  - Nieuwe Haven\n", 1), "utf-8")
    assert stand() == "van een eerdere stand; maak ze opnieuw met `participatie schema --register`"
    assert draai("schema", "--register", map_=in_register).uit.endswith("Nieuw of anders: project.json.\n")
    assert "Nieuwe Haven" in (in_register / SCHEMAMAP / "project.json").read_text("utf-8")


def test_het_schema_van_een_soort_in_een_register_komt_op_het_scherm(draai: Draai, in_register: Path) -> None:
    afloop = draai("schema", "project", "--register", map_=in_register)
    assert (afloop.code, afloop.fout) == (0, "")
    assert "straatgesprek" in json.loads(afloop.uit)["$defs"]["werkvormen"]["enum"]
    assert not (in_register / SCHEMAMAP).exists()


@pytest.mark.parametrize(
    ("kader", "zin"),
    [
        (None, "kader.yaml ontbreekt of is niet te lezen. Treden, wijken en thema's zijn niet ingevuld."),
        ("ladder: [", "kader.yaml ontbreekt of is niet te lezen. Treden, wijken en thema's zijn niet ingevuld."),
        ("wijken: 3", "In register/kader.yaml is niet alles te lezen. Wat niet te lezen is, is niet ingevuld."),
    ],
)
def test_zonder_goed_kader_yaml_is_er_wat_er_kan(draai: Draai, in_register: Path, kader: str | None, zin: str) -> None:
    pad = in_register / "register/kader.yaml"
    tekst = pad.read_text("utf-8")
    pad.unlink()
    if kader:
        pad.write_text(re.sub(r"(?ms)^wijken:.*?(?=^\S)", f"{kader}\n", tekst), "utf-8")
    afloop = draai("schema", "project", "--register", map_=in_register)
    assert afloop.code == 0
    assert zin in afloop.fout
    assert afloop.fout.endswith("`participatie check`, en maak de schema's daarna opnieuw.\n")
    schema = json.loads(afloop.uit)
    assert "straatgesprek" in schema["$defs"]["werkvormen"]["enum"]
    assert ("treden" in schema["$defs"]) == (kader == "wijken: 3")


def test_een_ander_bestand_blijft_staan(draai: Draai, in_register: Path) -> None:
    (in_register / "uit").mkdir()
    (in_register / "uit/kader.json").write_text("{}", "utf-8")
    afloop = draai("schema", "--register", "--uit", "uit", map_=in_register)
    assert (afloop.code, afloop.uit) == (2, "")
    assert afloop.fout == (
        "uit/kader.json is er al, en is niet door dit programma gemaakt. Er is niets geschreven.\n"
        "Kies een andere map met --uit.\n"
    )
    assert [pad.name for pad in (in_register / "uit").iterdir()] == ["kader.json"]


@pytest.mark.parametrize("opties", [["--uit", "x"], ["project", "--register", "--uit", "x"]])
def test_een_map_is_er_voor_alle_schemas_van_een_register(draai: Draai, in_register: Path, opties: list[str]) -> None:
    afloop = draai("schema", *opties, map_=in_register)
    assert (afloop.code, afloop.uit) == (2, "")
    assert afloop.fout.startswith("Met --uit komen alle schema's van een register in een map.\n")


def test_zonder_register_is_er_niets_in_te_vullen(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("schema", "--register", map_=tmp_path)
    assert (afloop.code, afloop.uit) == (2, "")
    assert afloop.fout.startswith("Hier en in de mappen hierboven staat geen register.\n")
