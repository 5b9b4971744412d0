"""`participatie check --uitleg` as a user meets it."""

import json
from pathlib import Path

import pytest

from tests.conftest import Draai, is_zoals

UITLEG = ("check", "--peildatum", "2024-06-01", "--uitleg")


def test_uitleg_van_een_bevinding(draai: Draai, register_klein: Path) -> None:
    afloop = draai(*UITLEG, "laat-plein", "vis007", map_=register_klein)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "uitleg-voldoet-niet.txt")


def test_uitleg_van_niet_van_toepassing(draai: Draai, register_klein: Path) -> None:
    afloop = draai(*UITLEG, "laat-plein", "awb001", map_=register_klein)
    is_zoals(afloop.uit, "uitleg-niet-van-toepassing.txt")


def test_uitleg_voor_programmas(draai: Draai, register_klein: Path) -> None:
    gegevens = json.loads(draai(*UITLEG, "groene-as", "VER002", "--formaat", "json", map_=register_klein).uit)
    assert gegevens["code"] == "VER002"
    feiten = [feit for vraag in gegevens["vragen"] for feit in vraag["feiten"]]
    assert {"wat", "waarde", "bestand", "regelnummer"} == set(feiten[0])
    assert any(feit["bestand"].endswith("kader.yaml") for feit in feiten)


def test_uitleg_over_het_kader(draai: Draai, register_klein: Path) -> None:
    assert "PRV001" in draai(*UITLEG, "kader", "PRV001", map_=register_klein).uit


@pytest.mark.parametrize(
    ("argumenten", "fout"),
    [
        (("laat-plin", "VIS007"), "In het register staat geen “laat-plin”. Bedoelde u “laat-plein”?"),
        (("laat-plein", "VIS07"), "De regel “VIS07” bestaat niet. Bedoelde u “"),
        (("laat-plein", "REG002"), "Regel REG002 gaat over het register als geheel, niet over één bestand."),
        (("kader", "AWB001"), "Regel AWB001 gaat over een project; register/kader.yaml is een kader."),
        (
            ("laat-plein", "VIS007", "--formaat", "github"),
            "Met --uitleg kan alleen --formaat tekst of json, en geen pad",
        ),
        (("laat-plein", "VIS007", "register"), "Met --uitleg kan alleen --formaat tekst of json, en geen pad"),
        (("laat-plein", "AFW001"), "AFW001 is geen regel maar een controle van het programma zelf."),
        (("laat-plein",), "Bij de optie --uitleg horen 2 waarden."),
    ],
)
def test_wat_niet_kan(argumenten: tuple[str, ...], fout: str, draai: Draai, register_klein: Path) -> None:
    afloop = draai(*UITLEG, *argumenten, map_=register_klein)
    assert afloop.code == 2
    assert afloop.fout.startswith(fout)


def test_zonder_kader_is_er_niets_uit_te_leggen(draai: Draai, tmp_path: Path) -> None:
    (tmp_path / "projecten").mkdir()
    assert "kader.yaml ontbreekt" in draai(*UITLEG, "kader", "PRV001", map_=tmp_path).fout
