"""Nothing read is never told as nothing wrong: exit code 3, and why."""

import shutil
from pathlib import Path

import pytest

from tests.conftest import Draai
from tests.report.registers import KLEIN

OP = {
    "check": ("--peildatum", "2024-09-30"),
    "score": ("--peildatum", "2024-09-30"),
    "report": ("--periode", "2024-09", "--uit", "-"),
}
EINDE = "groene-as{}: de naam eindigt op {}; het register leest alleen .yaml"


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """A register with only kader.yaml."""
    (tmp_path / "register").mkdir()
    shutil.copy(KLEIN / "kader.yaml", tmp_path / "register")
    return tmp_path


def leg_project(map_: Path, plek: str) -> None:
    pad = map_ / "register" / plek
    pad.parent.mkdir(exist_ok=True)
    shutil.copy(KLEIN / "projecten/groene-as.yaml", pad)


@pytest.mark.parametrize("opdracht", list(OP))
@pytest.mark.parametrize(
    ("plek", "zin", "herstel"),
    [
        (None, "naast kader.yaml staan er geen bestanden van een register (.yaml)", "voeg een project toe"),
        ("projecten/groene-as.yml", EINDE.format(".yml", ".yml"), "Noem het groene-as.yaml."),
        ("projecten/groene-as.YAML", EINDE.format(".YAML", ".YAML"), "Noem het groene-as.yaml."),
        ("projecten/groene-as", "groene-as: de naam eindigt zonder uitgang", "Noem het dan groene-as.yaml."),
        (
            "Projecten/groene-as.yaml",
            "de map heet Projecten; het register kent alleen projecten",
            "Noem de map projecten.",
        ),
        ("projecten/plan.yaml.bak", "plan.yaml.bak: de naam eindigt op .bak", "Noem het dan plan.yaml."),
        ("plannen/groene-as.yaml", "een bestand staat op een plek die het register niet kent", "Zet het in een van"),
    ],
)
def test_niets_gelezen_is_exitcode_3_met_de_reden(
    opdracht: str, plek: str | None, zin: str, herstel: str, map_: Path, draai: Draai
) -> None:
    if plek:
        leg_project(map_, plek)
    afloop = draai(opdracht, *OP[opdracht], map_=map_)
    assert afloop.code == 3
    assert afloop.fout.startswith(("Er is niets ge", "Er is geen verslag gemaakt"))
    assert zin in afloop.fout
    assert herstel in afloop.fout


def test_de_bevinding_noemt_de_uitgang_of_de_map_en_hoeveel_er_meer_zijn(map_: Path, draai: Draai) -> None:
    leg_project(map_, "Projecten/groene-as.yaml")
    leg_project(map_, "projecten/plein.yml")
    afloop = draai("check", *OP["check"], map_=map_)
    assert "De map heet Projecten; het register kent alleen projecten." in afloop.uit
    assert "De naam eindigt op .yml; het register leest alleen .yaml." in afloop.uit
    assert "ook 1 ander bestand past niet" in afloop.fout


def test_naast_een_bestand_dat_klopt_is_er_wel_iets_gecontroleerd(map_: Path, draai: Draai) -> None:
    leg_project(map_, "projecten/groene-as.yaml")
    leg_project(map_, "projecten/plein.yml")
    assert draai("check", *OP["check"], map_=map_).code == 0


def test_een_kapot_bestand_is_wel_gecontroleerd(map_: Path, draai: Draai) -> None:
    leg_project(map_, "projecten/groene-as.yaml")
    (map_ / "register/projecten/groene-as.yaml").write_text("a: b: c", "utf-8")
    assert draai("check", *OP["check"], map_=map_).code == 1
