"""Personal data is looked for in every file, whatever can be read of it, and in the files beside the register."""

import os
from pathlib import Path

import pytest

from participatie_cli.kader.gemeente import TOEGESTANE_TEKSTEN, Gemeentekader
from participatie_cli.model.project import Project
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.store.kader import lees_kader, lees_kaderbestand, toegestaan_door
from participatie_cli.store.leespunten import GROOTSTE_BESTAND
from participatie_cli.store.lezen import lees, vondsten_in_bestand
from participatie_cli.store.register import bestanden_in, teksten_ernaast
from tests.conftest import Draai

REGEL = "a: 1\nb: bel dhr. Nergensén of 06-12345678\n"
NAAM, NUMMER = ("naam", 2, 13), ("telefoonnummer", 2, 26)


def gevonden(pad: Path) -> list[tuple[str, int, int]]:
    gelezen = lees(pad, pad.name, Project)
    assert gelezen.vondsten == vondsten_in_bestand(pad, Toegestaan())
    return [(een.soort.value, een.regelnummer, een.kolom) for een in gelezen.vondsten]


@pytest.mark.parametrize(
    "inhoud",
    [
        REGEL.encode(),
        b"\xef\xbb\xbf" + REGEL.encode(),
        REGEL.encode("cp1252"),
        REGEL.encode("utf-16"),
        REGEL.replace("a: 1", "a: \x07").encode(),
        REGEL.replace("a: 1", "<<<<<<< HEAD").encode(),
        REGEL.replace("\n", "\r\n").encode(),
        b"\xff" + REGEL.encode(),
    ],
    ids=["utf-8", "bom", "cp1252", "utf-16", "stuurteken", "conflict", "crlf", "een fout teken"],
)
def test_wat_er_ook_mis_is_met_de_tekst(tmp_path: Path, inhoud: bytes) -> None:
    pad = tmp_path / "x.yaml"
    pad.write_bytes(inhoud)
    assert gevonden(pad) == [NAAM, NUMMER]


@pytest.mark.parametrize("codering", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-16", "utf-32"])
def test_elke_codering_van_unicode_is_te_lezen(codering: str, tmp_path: Path) -> None:
    pad = tmp_path / "x.yaml"
    pad.write_bytes("a: 06-12345678\n".encode(codering))
    assert gevonden(pad) == [("telefoonnummer", 1, 4)]


def test_van_een_te_groot_bestand_het_begin(tmp_path: Path) -> None:
    pad = tmp_path / "x.yaml"
    pad.write_text(REGEL + "x" * GROOTSTE_BESTAND + "\nc: 06-12345679\n", "utf-8")
    gelezen = lees(pad, "x.yaml", Project)
    assert [een.code for een in gelezen.bevindingen] == ["LEZ002"]
    assert str(f"{pad.stat().st_size:,}").replace(",", ".") in gelezen.bevindingen[0].melding
    assert gevonden(pad) == [NAAM, NUMMER]


def test_een_koppeling_wordt_niet_gevolgd(tmp_path: Path) -> None:
    (tmp_path / "echt.txt").write_text(REGEL, "utf-8")
    (tmp_path / "link.yaml").symlink_to(tmp_path / "echt.txt")
    assert gevonden(tmp_path / "link.yaml") == []


@pytest.mark.parametrize(
    ("gegevens", "teksten"),
    [
        (None, set()),
        ([], set()),
        ({}, set()),
        ({TOEGESTANE_TEKSTEN: "onbekend"}, set()),
        ({TOEGESTANE_TEKSTEN: ["06-12345678"]}, set()),
        ({TOEGESTANE_TEKSTEN: [{"tekst": "06-12345678"}]}, set()),
        ({TOEGESTANE_TEKSTEN: [{"tekst": "06-12345678", "reden": " onbekend "}]}, set()),
        ({TOEGESTANE_TEKSTEN: [{"tekst": "06-12345678", "reden": ["x"]}]}, set()),
        ({TOEGESTANE_TEKSTEN: [{"tekst": "", "reden": "x"}, {"reden": "x"}]}, set()),
        ({TOEGESTANE_TEKSTEN: [{"tekst": " 06-12345678", "reden": "Een team."}]}, {"06-12345678"}),
    ],
)
def test_alleen_met_een_reden_is_iets_toegestaan(gegevens: object, teksten: set[str]) -> None:
    assert toegestaan_door(gegevens).teksten == teksten


def test_de_sleutel_is_een_veld() -> None:
    assert TOEGESTANE_TEKSTEN in Gemeentekader.model_fields


def test_wat_is_toegestaan_telt_ook_als_de_rest_niet_klopt(tmp_path: Path) -> None:
    """One mistake in kader.yaml does not hide what all other files may hold; nor does it hide what it holds itself."""
    (tmp_path / "kader.yaml").write_text(
        "onbekende_sleutel: 06-12345679\ntoegestane_teksten: [{tekst: 06-12345678, reden: Een team.}]\n", "utf-8"
    )
    gelezen = lees_kader(tmp_path, "kader.yaml")
    assert gelezen.kader.onleesbaar
    assert gelezen.toegestaan.teksten == {"06-12345678"}
    assert [(een.regelnummer, een.kolom) for een in gelezen.vondsten] == [(1, 20)]
    assert "12345679" not in repr(gelezen.bevindingen)


def test_een_kader_dat_geen_tekst_is(tmp_path: Path) -> None:
    (tmp_path / "kader.yaml").write_bytes(b"\xff 06-12345679")
    assert len(lees_kaderbestand(tmp_path / "kader.yaml", "kader.yaml").vondsten) == 1


def test_de_oude_sleutel_zegt_hoe_de_nieuwe_heet(tmp_path: Path) -> None:
    (tmp_path / "kader.yaml").write_text("functiepostbussen: []\n", "utf-8")
    (een,) = (een for een in lees_kader(tmp_path, "k").bevindingen if een.pad == ("functiepostbussen",))
    assert "`toegestane_teksten:`" in een.herstel


@pytest.fixture
def register(tmp_path: Path) -> Path:
    for map_ in ("projecten", "los", ".git", "projecten/.verborgen"):
        (tmp_path / map_).mkdir(parents=True)
    for naam in ("projecten/a.yaml", "kader.yaml", "LEESMIJ.md", "los/lijst.csv", "projecten/notitie.MD", ".git/x.md"):
        (tmp_path / naam).write_text("bel 06-12345678\n", "utf-8")
    (tmp_path / "projecten/.verborgen/y.txt").write_text("bel 06-12345678\n", "utf-8")
    (tmp_path / "los/link.md").symlink_to(tmp_path / "LEESMIJ.md")
    return tmp_path


def test_bestanden_ernaast(register: Path) -> None:
    namen = [pad.relative_to(register).as_posix() for pad in teksten_ernaast(register, register)]
    assert namen == ["LEESMIJ.md", "los/lijst.csv", "projecten/notitie.MD"]
    assert not {pad.name for pad in teksten_ernaast(register, register)} & {
        een.pad.name for een in bestanden_in(register, register)
    }


def test_in_bestanden_ernaast_wordt_gekeken(register: Path, draai: Draai) -> None:
    os.remove(register / "kader.yaml")
    afloop = draai("check", "--faal-vanaf", "fout", map_=register)
    for naam in ("LEESMIJ.md:1:5", "los/lijst.csv:1:5", "projecten/notitie.MD:1:5", "projecten/a.yaml:1:5"):
        assert f"PRV005 geen-telefoonnummer  {naam}" in afloop.uit
    assert "12345678" not in afloop.uit
    assert "1 niet te lezen" in afloop.uit
    assert afloop.code == 1
    alleen = draai("check", "los", map_=register)
    assert alleen.uit.count("PRV005") == 1
    assert alleen.code == 1


def test_een_bestand_op_een_vreemde_plek(register: Path, draai: Draai) -> None:
    afloop = draai("check", "LEESMIJ.md", map_=register)
    assert "PRV005 geen-telefoonnummer  LEESMIJ.md:1:5" in afloop.uit
    assert "LEZ018" in afloop.uit


@pytest.mark.parametrize(("tekst", "code"), [("bel 06-12345678", 1), ("melding 999990020", 0), ("niets", 0)])
def test_persoonsgegevens_tellen_bij_elke_drempel(
    draai: Draai, tmp_path: Path, register_klein: Path, tekst: str, code: int
) -> None:
    heel = (register_klein / "register/projecten/groene-as.yaml").read_text("utf-8")
    (tmp_path / "projecten").mkdir()
    (tmp_path / "kader.yaml").write_bytes((register_klein / "register/kader.yaml").read_bytes())
    (tmp_path / "projecten/groene-as.yaml").write_text(heel + f"opmerking: {tekst}\n", "utf-8")
    afloop = draai("check", "--peildatum", "2024-12-01", "projecten", "--formaat", "json", map_=tmp_path)
    assert '"fout": 0' in afloop.uit
    assert afloop.code == code


def test_wat_is_toegestaan_toont_het_programma(draai: Draai, tmp_path: Path, register_klein: Path) -> None:
    kader = (register_klein / "register/kader.yaml").read_text("utf-8")
    mag = "toegestane_teksten: [{tekst: post@voorbeeldstad.example, reden: Een adres van een team.}]"
    (tmp_path / "projecten").mkdir()
    (tmp_path / "kader.yaml").write_text(kader.replace("toegestane_teksten: []", mag), "utf-8")
    heel = (register_klein / "register/projecten/groene-as.yaml").read_text("utf-8")
    (tmp_path / "projecten/groene-as.yaml").write_text(
        heel.replace("titel: Groene As\n", "titel: Groene As, post@voorbeeldstad.example\n"), "utf-8"
    )
    assert "post@voorbeeldstad.example" in draai("toon", "groene-as", map_=tmp_path).uit
    assert "PRV004" not in draai("check", map_=tmp_path).uit
    uit = draai("kader", map_=tmp_path).uit
    assert "post@voorbeeldstad.example" in uit
    assert "Een adres van een team." in uit
