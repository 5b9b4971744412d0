"""What became of the files and findings of then, read from two commits."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from participatie_cli.report.beeld.rapport import Veranderingen
from tests.report.gitproef import git, leg_vast
from tests.report.registers import RIJK, leg_neer, rapport, verander

LAAT = "projecten/laat-plein.yaml"


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """A register of which the state at the end of the period before is in Git."""
    register = leg_neer(tmp_path)
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    leg_vast(tmp_path, "2024-05-20T12:00:00+02:00")
    return register


def nu(register: Path) -> Veranderingen:
    leg_vast(register.parent, "2024-08-20T12:00:00+02:00")
    return rapport(register, periode=RIJK).veranderingen


def weg(gevonden: Veranderingen, bestand: str = LAAT) -> dict[str, str]:
    """What became of the findings in a file, by rule."""
    rijen = [rij for rij in gevonden.niet_meer.rijen if rij[0] == f"register/{bestand}"]
    return {rij[1].split()[0]: rij[3].split(":")[0] for rij in rijen}


def _kapot(pad: Path) -> None:
    pad.write_text("titel: a: b: c\n", "utf-8")


@pytest.mark.parametrize(("doe", "woord"), [(Path.unlink, "verdwenen"), (_kapot, "onleesbaar")])
def test_een_bestand_dat_weg_of_kapot_is_lost_niets_op(doe: Callable[[Path], None], woord: str, register: Path) -> None:
    doe(register / LAAT)
    gevonden = nu(register)
    assert set(weg(gevonden).values()) == {woord}
    assert gevonden.bestanden.rijen == (("Laat Plein", LAAT, woord, ""),)


@pytest.mark.parametrize(
    ("naar", "woord"),
    [("projecten/laat.yaml", "hernoemd"), ("projecten/wijk/laat-plein.yaml", "verplaatst")],
)
def test_een_bestand_met_een_andere_naam_of_map_is_hetzelfde_project(naar: str, woord: str, register: Path) -> None:
    (register / naar).parent.mkdir(exist_ok=True)
    shutil.move(register / LAAT, register / naar)
    gevonden = nu(register)
    assert {*weg(gevonden).values()} <= {"vervallen"}
    assert gevonden.bestanden.rijen == (("Laat Plein", LAAT, woord, naar),)
    assert [punt.tekst for punt in gevonden.nieuw.punten] == []


def test_een_ander_kenmerk_is_een_ander_project(register: Path) -> None:
    verander(register / LAAT, {"id": "laat-park"})
    shutil.move(register / LAAT, register / "projecten/laat-park.yaml")
    gevonden = nu(register)
    assert gevonden.bestanden.rijen == (("Laat Plein", LAAT, "verdwenen", ""),)
    assert [punt.tekst for punt in gevonden.nieuw.punten] == ["Laat Plein"]


def test_opgelost_weggehaald_en_onbekend_staan_uit_elkaar(register: Path) -> None:
    verander(register / LAAT, {"zaaknummer": "Z-2024-1", "inbreng": [], "instrumenten": "onbekend"})
    gevonden = weg(nu(register))
    assert (gevonden["OPB003"], gevonden["VIS009"], gevonden["AWB001"]) == ("opgelost", "weggehaald", "onbekend")


def test_zonder_verandering_is_er_niets_verdwenen(register: Path) -> None:
    gevonden = nu(register)
    assert gevonden.bestanden.leeg == "Er is geen bestand verdwenen, onleesbaar geworden, hernoemd of verplaatst."


def test_een_intern_project_dat_verdween_wordt_niet_genoemd(tmp_path: Path) -> None:
    register = leg_neer(tmp_path)
    verander(register / LAAT, {"intern": "Nog niet rond."})
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    leg_vast(tmp_path, "2024-05-20T12:00:00+02:00")
    (register / LAAT).unlink()
    gevonden = nu(register)
    assert "aat" not in str(gevonden.bestanden.rijen)
    assert weg(gevonden) == {}
