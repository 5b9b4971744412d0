"""How a file is written, and from where it is read, changes no outcome."""

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from participatie_cli.store.yaml import ontleed
from tests.conftest import Draai

pytestmark = pytest.mark.langzaam

WORTEL: Final = Path(__file__).parents[2]
REGISTERS: Final = {"assen": WORTEL / "register", "klein": WORTEL / "tests/register_klein/register"}
PEIL: Final = ("--peildatum", "2026-11-29", "--formaat", "json")


class Aangehaald(str):
    """A text that is written between quotes."""


class _Schrijver(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


_Schrijver.add_representer(
    Aangehaald, lambda schrijver, tekst: schrijver.represent_scalar("tag:yaml.org,2002:str", str(tekst), style='"')
)
_Schrijver.add_representer(str, lambda schrijver, tekst: schrijver.represent_scalar("tag:yaml.org,2002:str", tekst))
_Schrijver.add_representer(type(None), lambda schrijver, _: schrijver.represent_scalar("tag:yaml.org,2002:null", ""))


def _bestanden(register: Path) -> list[Path]:
    """The files that can be read as YAML."""
    return [pad for pad in sorted(register.rglob("*.yaml")) if isinstance(_gegevens(pad), dict)]


def _gegevens(pad: Path) -> Any:
    return ontleed(pad.read_text("utf-8")).gegevens


def _herschreven(register: Path, maak: Callable[[Any], Any]) -> None:
    for pad in _bestanden(register):
        tekst = yaml.dump(maak(_gegevens(pad)), Dumper=_Schrijver, allow_unicode=True, sort_keys=False, width=1000)
        pad.write_text(tekst, "utf-8")


def _andere_volgorde(waarde: Any) -> Any:
    if isinstance(waarde, dict):
        sleutels = list(waarde)
        random.Random(len(sleutels)).shuffle(sleutels)
        return {sleutel: _andere_volgorde(waarde[sleutel]) for sleutel in sleutels}
    return [_andere_volgorde(deel) for deel in waarde] if isinstance(waarde, list) else waarde


def _met_aanhaling(waarde: Any) -> Any:
    if isinstance(waarde, dict):
        return {Aangehaald(sleutel): _met_aanhaling(deel) for sleutel, deel in waarde.items()}
    if isinstance(waarde, list):
        return [_met_aanhaling(deel) for deel in waarde]
    return waarde if waarde is None else Aangehaald(waarde)


def volgorde(register: Path) -> None:
    _herschreven(register, _andere_volgorde)


def aanhaling(register: Path) -> None:
    _herschreven(register, _met_aanhaling)


def opmaak(register: Path) -> None:
    _herschreven(register, lambda gegevens: gegevens)


def commentaar(register: Path) -> None:
    for pad in _bestanden(register):
        pad.write_text(f"# Iets.\n\n{pad.read_text('utf-8')}\n# Nog iets.\n", "utf-8")


def regeleinden(register: Path) -> None:
    for pad in _bestanden(register):
        pad.write_bytes(pad.read_bytes().replace(b"\n", b"\r\n"))


@pytest.fixture(params=sorted(REGISTERS))
def register(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copytree(REGISTERS[request.param], tmp_path / "register"))


def _uitkomsten(afloop_uit: str) -> dict[tuple[str, str], list[tuple[str, str, str | None]]]:
    """What was said of each file, without places."""
    dossiers = json.loads(afloop_uit)["dossiers"]
    return {
        (een["soort"], str(een["id"])): [(uit["code"], uit["uitkomst"], uit["reden"]) for uit in een["uitkomsten"]]
        for een in dossiers
    }


def _bevindingen(afloop_uit: str) -> list[tuple[str, str, str]]:
    """The findings, without lines; a file is named without its folders."""
    gevonden = json.loads(afloop_uit)["bevindingen"]
    return sorted((een["bestand"].rpartition("/")[2], een["code"], een["melding"]) for een in gevonden)


def _gelijk(eerst: str, dan: str) -> None:
    assert _uitkomsten(dan) == _uitkomsten(eerst)
    assert _bevindingen(dan) == _bevindingen(eerst)


@pytest.mark.parametrize("anders", [volgorde, aanhaling, opmaak, commentaar, regeleinden])
def test_de_schrijfwijze_verandert_geen_uitkomst(anders: Callable[[Path], None], register: Path, draai: Draai) -> None:
    eerst = draai("check", *PEIL, map_=register.parent).uit
    anders(register)
    _gelijk(eerst, draai("check", *PEIL, map_=register.parent).uit)


def test_waar_het_register_staat_en_van_waar_u_kijkt_verandert_geen_uitkomst(
    register: Path, tmp_path: Path, draai: Draai
) -> None:
    eerst = draai("check", *PEIL, map_=register.parent).uit
    for map_ in (register, register / "projecten"):
        _gelijk(eerst, draai("check", *PEIL, map_=map_).uit)
    _gelijk(eerst, draai("check", str(register), *PEIL, map_=WORTEL).uit)
    elders = shutil.move(register, tmp_path / "een andere map")
    _gelijk(eerst, draai("check", *PEIL, map_=Path(elders)).uit)


def test_een_project_dat_er_niets_mee_te_maken_heeft_verandert_geen_uitkomst(register: Path, draai: Draai) -> None:
    eerst = _uitkomsten(draai("check", *PEIL, map_=register.parent).uit)
    los = {
        "id": "los-staand-project",
        "titel": "Los staand project",
        "samenvatting": "Dit project hoort nergens bij.",
        "initiatiefnemer": "onbekend",
        "vorm": "onbekend",
        "instrumenten": "onbekend",
    }
    (register / "projecten/los-staand-project.yaml").write_text(yaml.safe_dump(los, sort_keys=False), "utf-8")
    dan = _uitkomsten(draai("check", *PEIL, map_=register.parent).uit)
    assert {sleutel: dan[sleutel] for sleutel in eerst} == eerst
    assert dan.keys() - eerst.keys() == {("project", "los-staand-project")}
