"""`participatie fix`: shown first, written as a whole, and nothing guessed."""

import shutil
from pathlib import Path

import pytest

from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.herstellen import BIJ_CODE, GEWOON, gekozen
from tests.conftest import Draai
from tests.report.registers import KLEIN


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    shutil.copytree(KLEIN, tmp_path / "register")
    return tmp_path


def verander(pad: Path, oud: str, nieuw: str) -> None:
    tekst = pad.read_text("utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw, 1), "utf-8")


def test_zonder_iets_te_herstellen(map_: Path, draai: Draai) -> None:
    assert draai("fix", map_=map_).uit == "Er is niets dat het programma zelf kan herstellen.\n"


def test_eerst_tonen_en_dan_vragen(map_: Path, draai: Draai) -> None:
    pad = map_ / "register/projecten/groene-as.yaml"
    voor = pad.read_text("utf-8")
    verander(pad, "vanaf: 2023-10-01", "vanaf: 1 oktober 2023")
    afloop = draai("fix", map_=map_)
    assert (afloop.code, "Voeg --ja toe om vast te leggen." in afloop.fout) == (Exitcode.VERKEERD_GEBRUIK, True)
    assert "Te herstellen in 1 bestand: schrijfwijze en tekens.\n" in afloop.uit
    assert "1 oktober 2023" in afloop.uit
    afloop = draai("fix", "--ja", map_=map_)
    assert afloop.uit.endswith("Vastgelegd in register/projecten/groene-as.yaml.\n")
    assert pad.read_text("utf-8") == voor


def test_een_bom_en_een_teken_dat_niemand_ziet(map_: Path, draai: Draai) -> None:
    pad = map_ / "register/projecten/groene-as.yaml"
    voor = pad.read_bytes()
    pad.write_bytes(b"\xef\xbb\xbf" + voor.replace(b"titel: ", "titel: \u200b".encode(), 1))
    draai("fix", "LEZ020", "--ja", map_=map_)
    assert pad.read_bytes() == voor


def test_een_bestand_dat_niet_te_lezen_is_blijft_zoals_het_is(map_: Path, draai: Draai) -> None:
    pad = map_ / "register/projecten/groene-as.yaml"
    pad.write_bytes(b"\xff\xfeid")
    assert draai("fix", "--ja", map_=map_).code == Exitcode.GOED
    assert pad.read_bytes() == b"\xff\xfeid"


def test_een_ouder_register_naar_de_vorm_van_nu(map_: Path, draai: Draai) -> None:
    kader = map_ / "register/kader.yaml"
    voor = kader.read_text("utf-8")
    verander(kader, "vorm: 2\n", "")
    assert "REG021 vorm-van-nu" in draai("check", "register/kader.yaml", map_=map_).uit
    afloop = draai("fix", "--vorm", "--ja", map_=map_)
    assert afloop.uit.endswith("Wat van de oude vorm nog met de hand moet, noemt `participatie check`.\n")
    assert kader.read_text("utf-8").replace("vorm: 2\n", "") == voor.replace("vorm: 2\n", "")
    assert "REG021" not in draai("check", "register/kader.yaml", map_=map_).uit


@pytest.mark.parametrize("code", sorted(BIJ_CODE))
def test_bij_een_bevinding_hoort_een_herstelling(code: str) -> None:
    assert gekozen(code.lower(), vorm=False) == {BIJ_CODE[code]}


def test_wat_er_gekozen_wordt(map_: Path, draai: Draai) -> None:
    assert gekozen(None, vorm=False) == GEWOON
    afloop = draai("fix", "AWB001", map_=map_)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert "Voor “AWB001” is er geen herstelling die het programma zelf kan doen." in afloop.fout
