"""`participatie` by itself: the register on one screen, and the help where there is none."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from participatie_cli.cli import overzicht
from tests.conftest import Draai, is_zoals


@pytest.fixture(autouse=True)
def vandaag(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overzicht, "lees_peildatum", lambda _: date(2024, 9, 30))


def test_het_register_op_een_scherm(draai: Draai, register_klein: Path) -> None:
    afloop = draai(map_=register_klein)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "overzicht.txt")


def test_buiten_een_register_staat_er_wat_het_programma_kan(draai: Draai, tmp_path: Path) -> None:
    afloop = draai(map_=tmp_path)
    assert afloop.code == 0
    assert afloop.uit == draai("--help", map_=tmp_path).uit


def test_een_register_zonder_projecten(draai: Draai, register_klein: Path, tmp_path: Path) -> None:
    (tmp_path / "register").mkdir()
    shutil.copy(register_klein / "register/kader.yaml", tmp_path / "register")
    assert "Er staan geen projecten in het register." in draai(map_=tmp_path).uit


def test_wat_niet_te_lezen_is_wordt_genoemd(draai: Draai, register_klein: Path, tmp_path: Path) -> None:
    shutil.copytree(register_klein, tmp_path, dirs_exist_ok=True)
    (tmp_path / "register/projecten/kapot.yaml").write_text("titel: [", encoding="utf-8")
    (tmp_path / "register/kader.yaml").unlink()
    uit = draai(map_=tmp_path).uit
    assert "Niet te lezen: register/projecten/kapot.yaml" in uit
    assert uit.startswith("Register, 30 september 2024\n")


def test_op_een_smal_scherm_vallen_kolommen_weg_en_nooit_een_kenmerk(
    draai: Draai, register_klein: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "44")
    uit = draai(map_=register_klein).uit
    assert "groene-as" in uit
    assert "vragen open" in uit
    assert "niveau" not in uit
