"""Symbolic links above a register are the user's and are followed; a register that is one, or has them, is not."""

import shutil
from pathlib import Path

import pytest

from tests.conftest import Draai

OORDEEL = ("oordeel", "groene-as", "mns001", "--uitkomst", "voldoet", "--door", "coach", "--reden", "Kort.", "--ja")


@pytest.fixture
def echt(register_klein: Path, tmp_path: Path) -> Path:
    """A register without a broken file, below a folder of its own."""
    register = tmp_path / "echt" / "register"
    shutil.copytree(register_klein / "register", register, ignore=shutil.ignore_patterns("kapot.yaml"))
    return register


@pytest.mark.parametrize(
    "opdracht",
    [
        ("check", "--faal-vanaf", "fout"),
        ("toon", "groene-as"),
        ("score", "groene-as"),
        ("report", "--uit", "uit"),
        (*OORDEEL, "--op", "2024-05-01"),
        ("check", "--uitleg", "groene-as", "MNS001"),
    ],
    ids=lambda opdracht: opdracht[0],
)
def test_een_register_achter_een_koppeling_werkt(
    opdracht: tuple[str, ...], draai: Draai, tmp_path: Path, echt: Path
) -> None:
    koppeling = tmp_path / "koppeling"
    koppeling.symlink_to(echt.parent, target_is_directory=True)
    langs = draai(*opdracht, map_=koppeling)
    recht = draai(*opdracht, map_=echt.parent) if opdracht[0] in ("check", "toon", "score") else langs
    assert (langs.code, langs.uit, langs.fout) == (recht.code, recht.uit, "")
    assert langs.code in (0, 1)


@pytest.mark.parametrize("pad", ["k/register", "k/register/projecten", "k/register/projecten/groene-as.yaml"])
def test_een_pad_langs_een_koppeling_werkt(pad: str, draai: Draai, tmp_path: Path, echt: Path) -> None:
    (tmp_path / "k").symlink_to(echt.parent, target_is_directory=True)
    langs = draai("check", pad, map_=tmp_path)
    recht = draai("check", str((tmp_path / pad).resolve()), map_=tmp_path)
    assert "(symlink)" not in langs.uit
    assert langs.code == recht.code
    assert langs.uit.splitlines()[-1] == recht.uit.splitlines()[-1]


def test_een_koppeling_in_het_register_wordt_niet_gevolgd(draai: Draai, tmp_path: Path, echt: Path) -> None:
    (echt / "projecten").rename(tmp_path / "elders")
    (echt / "projecten").symlink_to(tmp_path / "elders", target_is_directory=True)
    for opdracht in (("check",), ("check", "projecten")):
        assert "Dit is een koppeling (symlink) naar iets anders." in draai(*opdracht, map_=echt).uit
