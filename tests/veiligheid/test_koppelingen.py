"""Nothing outside the register is read, whatever in it is a link; a link above it is no matter of the register."""

import re
import shutil
from pathlib import Path

import pytest

from participatie_cli.cli.check import FORMATEN
from tests.conftest import Draai

OP = ("--peildatum", "2025-01-01")
OORDEEL = (
    *("oordeel", "groene-as", "mns001", "--uitkomst", "voldoet", "--door", "participatiecoach"),
    *("--reden", "Kort.", "--op", "2024-05-01", "--ja"),
)
GEHEIM = "geheim-van-een-ander"
OPDRACHTEN = (
    *(("check", "--formaat", formaat, *OP) for formaat in FORMATEN),
    *(("score", "--uitleg", *OP), ("toon", GEHEIM), ("oordeel", GEHEIM), ("score", GEHEIM), ("kader",), ("regel",)),
    *(("report", "--uit", "-", *OP), ("check", "--uitleg", GEHEIM, "VIS003"), ("kader", "dekking")),
    *(("check", "register"), ("check", "register/projecten"), ("check", "register/projecten/laat-plein.yaml")),
    ("check", f"register/projecten/{GEHEIM}.yaml"),
)


@pytest.fixture
def elders(tmp_path: Path, register_klein: Path) -> Path:
    """A register of somebody else, whose files say who they are in name and text."""
    elders = tmp_path / "elders"
    shutil.copytree(register_klein, elders)
    for pad in elders.rglob("*.yaml"):
        pad.write_text(pad.read_text("utf-8").replace("Groene", GEHEIM).replace("Voorbeeldstad", GEHEIM), "utf-8")
    project = elders / "register" / "projecten" / "groene-as.yaml"
    project.rename(project.with_stem(GEHEIM))
    with (project.parent / "laat-plein.yaml").open("a", encoding="utf-8") as stuk:
        stuk.write(f"{GEHEIM}: een sleutel die niet bestaat\n")
    return elders / "register"


def _alles(werk: Path, elders: Path) -> None:
    shutil.rmtree(werk / "register")
    (werk / "register").symlink_to(elders)


def _projecten(werk: Path, elders: Path) -> None:
    shutil.rmtree(werk / "register" / "projecten")
    (werk / "register" / "projecten").symlink_to(elders / "projecten")


def _kader(werk: Path, elders: Path) -> None:
    (werk / "register" / "kader.yaml").unlink()
    (werk / "register" / "kader.yaml").symlink_to(elders / "kader.yaml")


def _bestand(werk: Path, elders: Path) -> None:
    (werk / "register" / "projecten" / f"{GEHEIM}.yaml").symlink_to(elders / "projecten" / f"{GEHEIM}.yaml")


def _map_in_een_map(werk: Path, elders: Path) -> None:
    (werk / "register" / "projecten" / "onder").symlink_to(elders / "projecten")


def _zonder_kader(werk: Path, elders: Path) -> None:
    _projecten(werk, elders)
    (werk / "register" / "kader.yaml").unlink()


KOPPELINGEN = (_alles, _projecten, _kader, _bestand, _map_in_een_map, _zonder_kader)


@pytest.mark.parametrize("argumenten", OPDRACHTEN, ids=lambda een: " ".join(een[:3]))
@pytest.mark.parametrize("koppel", KOPPELINGEN, ids=lambda een: een.__name__)
def test_een_koppeling_in_het_register_wordt_niet_gevolgd(
    koppel: object, argumenten: tuple[str, ...], draai: Draai, elders: Path, tmp_path: Path, register_klein: Path
) -> None:
    werk = tmp_path / "werk"
    shutil.copytree(register_klein, werk)
    assert callable(koppel)
    koppel(werk, elders)
    afloop = draai(*argumenten, map_=werk)
    gezegd = afloop.uit + afloop.fout
    eigen_woord = f"register/projecten/{GEHEIM}.yaml"
    zonder = gezegd.replace(eigen_woord, "").replace(f"“{GEHEIM}”", "")
    assert GEHEIM not in zonder
    assert afloop.code in (0, 1, 2, 3)


def test_namen_achter_een_koppeling_bestaan_niet(
    draai: Draai, elders: Path, tmp_path: Path, register_klein: Path
) -> None:
    """A reference may not tell whether a file exists somewhere else."""
    werk = tmp_path / "werk"
    shutil.copytree(register_klein, werk)
    _projecten(werk, elders)
    experiment = werk / "register" / "experimenten" / "gesprek-aan-de-deur.yaml"
    gewoon = experiment.read_text("utf-8")
    uitkomsten = []
    for naam in (GEHEIM, "bestaat-nergens"):
        experiment.write_text(re.sub("(?m)^project: .*\n", "", gewoon) + f"project: {naam}\n", "utf-8")
        uitkomsten.append(draai("check", "--formaat", "json", *OP, map_=werk).uit.replace(naam, "NAAM"))
    assert uitkomsten[0] == uitkomsten[1]
    assert "NAAM" in uitkomsten[0]


@pytest.mark.parametrize(
    "argumenten",
    [("check", *OP), ("score", *OP), ("toon", "groene-as"), ("oordeel", "groene-as"), ("report", "--uit", "-", *OP)],
    ids=lambda een: een[0],
)
def test_een_register_onder_een_koppeling_werkt(
    argumenten: tuple[str, ...], draai: Draai, tmp_path: Path, register_klein: Path
) -> None:
    shutil.copytree(register_klein, tmp_path / "echt" / "werk")
    (tmp_path / "koppeling").symlink_to(tmp_path / "echt")
    gewoon = draai(*argumenten, map_=tmp_path / "echt" / "werk")
    assert draai(*argumenten, map_=tmp_path / "koppeling" / "werk") == gewoon
    assert gewoon.code in (0, 1)


@pytest.mark.parametrize("pad", ["register", "register/projecten", "register/projecten/groene-as.yaml"])
def test_een_pad_over_een_koppeling_boven_het_register_werkt(
    pad: str, draai: Draai, tmp_path: Path, register_klein: Path
) -> None:
    shutil.copytree(register_klein, tmp_path / "echt" / "werk")
    (tmp_path / "koppeling").symlink_to(tmp_path / "echt")
    gewoon = draai("check", f"echt/werk/{pad}", *OP, map_=tmp_path)
    langs = draai("check", f"koppeling/werk/{pad}", *OP, map_=tmp_path)
    assert langs.uit.replace("koppeling/", "echt/") == gewoon.uit
    assert (langs.code, langs.fout) == (gewoon.code, "")


def test_vastleggen_langs_een_koppeling_boven_het_register(draai: Draai, tmp_path: Path, register_klein: Path) -> None:
    """What is written arrives in the file itself, and the link stays one."""
    shutil.copytree(register_klein, tmp_path / "echt" / "werk")
    (tmp_path / "koppeling").symlink_to(tmp_path / "echt")
    afloop = draai(*OORDEEL, map_=tmp_path / "koppeling" / "werk")
    assert (afloop.code, afloop.fout) == (0, "")
    project = tmp_path / "echt" / "werk" / "register" / "projecten" / "groene-as.yaml"
    assert "reden: Kort." in project.read_text("utf-8")
    assert (tmp_path / "koppeling").is_symlink()
