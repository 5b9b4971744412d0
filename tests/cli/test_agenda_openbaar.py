"""`participatie agenda --openbaar` holds only what the register calls public: what is marked internal is not there."""

import json
import shutil
from collections.abc import Callable
from functools import reduce
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from participatie_cli.results.agendasoort import Agendasoort
from tests.agendas import GEHEIM, VOL_OP, leg_vol_register_neer
from tests.conftest import Draai
from tests.report.registers import verander

FORMATEN = ("tekst", "json", "csv", "ics")
HEEL = ("--vooruit", "20000")
PROEF = "register/experimenten/gesprek-aan-de-deur.yaml"
PLEIN = "register/projecten/laat-plein.yaml"
Vraag = Callable[[Path], list[dict[str, Any]]]


@pytest.fixture(scope="module")
def vol(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return leg_vol_register_neer(tmp_path_factory.mktemp("vol"))


@pytest.fixture
def eigen(vol: Path, tmp_path: Path) -> Path:
    """The same register, to change at will."""
    shutil.copytree(vol / "register", tmp_path / "register")
    return tmp_path


@pytest.fixture
def openbaar(draai: Draai) -> Vraag:
    def _openbaar(map_: Path) -> list[dict[str, Any]]:
        uit = draai("agenda", *VOL_OP, *HEEL, "--openbaar", "--formaat", "json", map_=map_).uit
        punten: list[dict[str, Any]] = json.loads(uit)["punten"]
        return punten

    return _openbaar


@pytest.mark.parametrize("formaat", FORMATEN)
def test_niets_wat_intern_is(formaat: str, draai: Draai, vol: Path) -> None:
    """No internal fact, nothing of an internal project or of an experiment in it, and nothing that follows from one."""
    alles = draai("agenda", *VOL_OP, *HEEL, "--formaat", formaat, map_=vol).uit.replace("\r\n ", "")
    openbaar = draai("agenda", *VOL_OP, *HEEL, "--openbaar", "--formaat", formaat, map_=vol).uit.replace("\r\n ", "")
    assert GEHEIM in alles
    assert "langs de as" in openbaar
    assert GEHEIM not in openbaar
    assert "besloten kring" not in openbaar


def test_niets_van_wie_voor_de_gemeente_werkt(openbaar: Vraag, vol: Path) -> None:
    """Due dates, deviations and roles are of the municipality itself."""
    punten = openbaar(vol)
    assert {een["soort"] for een in punten} == set(Agendasoort) - {Agendasoort.TERMIJN}
    leeg = {(een["wie"], een["regel"], een["aanleiding"], een["bestand"]) for een in punten}
    assert leeg == {(None, None, None, None)}
    assert not any(een["grondslag"] for een in punten)


@pytest.mark.langzaam
def test_elk_feit_dat_intern_wordt_verdwijnt(openbaar: Vraag, eigen: Path) -> None:
    """Of each line that residents see, each fact that it stands in and that can be internal; and only that goes."""
    naam, pad = "groene-as", eigen / "register/projecten/groene-as.yaml"
    tekst = pad.read_text("utf-8")
    eerst = [een for een in openbaar(eigen) if een["id"] == naam]
    assert eerst
    plekken = {tuple(een["pad"][:diep]) for een in eerst for diep in range(len(een["pad"]) + 1)}
    verdwenen = set()
    for plek in plekken:
        pad.write_text(tekst, "utf-8")
        if not _maak_intern(pad, plek):
            continue
        dan = [een for een in openbaar(eigen) if een["id"] == naam]
        weg = [een for een in eerst if een not in dan]
        if weg:
            assert weg == [een for een in eerst if tuple(een["pad"][: len(plek)]) == plek]
            verdwenen |= {tuple(een["pad"]) for een in weg}
        assert GEHEIM not in json.dumps(dan)
    assert verdwenen == {tuple(een["pad"]) for een in eerst}


def _maak_intern(pad: Path, plek: tuple[str | int, ...]) -> bool:
    """Mark what stands there, if that is a block."""
    yaml = YAML()
    gegevens = yaml.load(pad.read_text("utf-8"))
    blok = reduce(lambda waarde, stap: waarde[stap], plek, gegevens)
    if not isinstance(blok, dict):
        return False
    blok["intern"] = f"{GEHEIM} reden"
    with pad.open("w", encoding="utf-8") as stroom:
        yaml.dump(gegevens, stroom)
    return True


def van_de_proef(punten: list[dict[str, Any]]) -> int:
    return sum(een["id"] == "gesprek-aan-de-deur" for een in punten)


@pytest.mark.parametrize(
    ("verschil", "zichtbaar"),
    [
        ({PROEF: {"project": "groene-as"}}, True),
        ({PROEF: {"project": None}}, True),
        ({PLEIN: {"intern": None}}, True),
        ({}, False),
        ({PROEF: {"project": "onbekend"}}, False),
        ({PROEF: {"project": ["geen", "kenmerk"]}}, False),
        ({PROEF: {"project": "bestaat-niet"}}, False),
        ({PLEIN: {"intern": ["geen", "reden"]}}, False),
    ],
    ids=str,
)
def test_een_proef_is_zo_openbaar_als_haar_project(
    verschil: dict[str, Any], zichtbaar: bool, openbaar: Vraag, draai: Draai, eigen: Path
) -> None:
    """Where nobody can tell which project it is, or whether that is internal, residents do not see it."""
    for naam, wat in verschil.items():
        verander(eigen / naam, wat)
    assert bool(van_de_proef(openbaar(eigen))) == zichtbaar
    vraag = ("agenda", "gesprek-aan-de-deur", *VOL_OP, *HEEL, "--openbaar", "--formaat", "json")
    assert bool(json.loads(draai(*vraag, map_=eigen).uit)["punten"]) == zichtbaar


def test_een_project_dat_niet_te_lezen_is_verbergt_zijn_proef(openbaar: Vraag, eigen: Path) -> None:
    (eigen / PLEIN).write_text("id: laat-plein\ntitel: [\n", "utf-8")
    assert not van_de_proef(openbaar(eigen))
