"""Whoever edits the data of the package is told what is wrong, where and how to mend it; never by a traceback."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from participatie_cli.store import kaderdata
from tests.conftest import Draai

WET = "wet/omgevingswet/2024-01-01.yaml"
GEDAAN = "participatie_cli/kader/data"
Verander = Callable[[str, str, str], None]


@pytest.fixture
def verander(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Verander]:
    """Change something in a copy of the data, from which the program then reads."""
    data = Path(shutil.copytree(kaderdata.INGEBOUWD.map, tmp_path / "data"))
    monkeypatch.setattr(kaderdata, "INGEBOUWD", kaderdata.Kaderdata(data, kaderdata.DATA))
    kaderdata.neem_in_gebruik(kaderdata.INGEBOUWD)

    def _verander(naam: str, oud: str, nieuw: str) -> None:
        tekst = (data / naam).read_text("utf-8")
        assert oud in tekst
        (data / naam).write_text(tekst.replace(oud, nieuw, 1), "utf-8")

    yield _verander
    monkeypatch.undo()
    kaderdata.neem_in_gebruik(kaderdata.INGEBOUWD)


@pytest.mark.parametrize(
    ("naam", "oud", "nieuw", "melding"),
    [
        (WET, "geldig_van: 2024-01-01", "geldig_van: 1-1-2024", "“1-1-2024” is geen datum zoals het register"),
        (WET, "    zekerheid: letterlijk\n", "", "De sleutel `zekerheid` ontbreekt."),
        (
            WET,
            "    zekerheid:",
            "    zekerhied:",
            "De sleutel `zekerhied` is hier niet bekend. Bedoelde u “zekerheid”?",
        ),
        (WET, "titel: ", "titel: [", "Een lijst met [ wordt niet goed gesloten."),
        (WET, "geldig_van: 2024-01-01", "geldig_van: 2024-01-01\n    geldig_tot: 2023", "geldt tot en met 2023, maar"),
        ("uitgave.yaml", "bijgewerkt_op: ", "bijgewerkt_op: dag ", "is geen datum"),
        ("uitgave.yaml", "versie:", "versei:", "De sleutel `versie` ontbreekt."),
        ("wet/algemene-termijnenwet/gelijkgestelde-dagen.yaml", "2014-05-30", "2014-05", "“2014-05” is geen dag."),
    ],
)
def test_kapotte_gegevens(
    naam: str,
    oud: str,
    nieuw: str,
    melding: str,
    verander: Verander,
    draai: Draai,
    register_klein: Path,
) -> None:
    verander(naam, oud, nieuw)
    for opdracht in (("check",), ("toon", "groene-as"), ("kader",), ("regel",)):
        afloop = draai(*opdracht, map_=register_klein)
        assert (afloop.code, afloop.uit) == (4, ""), opdracht
        assert afloop.fout.startswith(f"{GEDAAN}/{naam}:")
        assert melding in afloop.fout
        assert "Traceback" not in afloop.fout


def test_dubbele_bepaling_noemt_beide_bestanden(verander: Verander, draai: Draai, register_klein: Path) -> None:
    data = kaderdata.INGEBOUWD.map
    shutil.copy(data / WET, (data / WET).with_name("2025-01-01.yaml"))
    fout = draai("kader", map_=register_klein).fout
    assert fout.startswith(f"{GEDAAN}/wet/omgevingswet/2025-01-01.yaml:")
    assert f"staat er twee keer met dezelfde eerste dag. De andere staat in {GEDAAN}/{WET}, regel " in fout


def test_ook_zonder_kader_yaml(verander: Verander, draai: Draai, tmp_path: Path) -> None:
    verander(WET, "geldig_van: 2024-01-01", "geldig_van: 2024-01-01\n    geldig_tot: 2023-12-31")
    (tmp_path / "leeg").mkdir()
    afloop = draai("kader", map_=tmp_path / "leeg")
    assert afloop.code == 4
    assert "maar begint pas op 1 januari 2024." in afloop.fout
