"""`participatie voorbeeld`: what it lays down, where it refuses, and that it never does half of it."""

import re
from pathlib import Path

import pytest

from participatie_cli.store.schrijven import bestanden
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.store.voorbeeld import voorbeeldbestanden
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai

KIES = "Noem een map die er nog niet is, of die leeg is.\n"


def neergelegd(map_: Path) -> dict[str, bytes]:
    return {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in map_.rglob("*") if pad.is_file()}


def test_legt_het_hele_voorbeeld_neer_en_zegt_wat_nu_kan(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("voorbeeld", "om te kijken", map_=tmp_path)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert neergelegd(tmp_path / "om te kijken") == voorbeeldbestanden()
    eerste, tweede, derde, *rest = afloop.uit.splitlines()
    assert (eerste, tweede) == (
        "Het voorbeeld staat in om te kijken.",
        "Alles daarin is verzonnen: Voorbeeldstad bestaat niet.",
    )
    assert derde.startswith("Er zijn ")
    assert [regel.strip() for regel in rest if regel.startswith("  ")] == [
        "cd 'om te kijken'",
        "participatie check --peildatum 2026-10-15",
        "participatie agenda --peildatum 2026-10-15",
        "participatie toon havenkade --peildatum 2026-10-15",
        "participatie report --periode 2026-09 --formaat html",
    ]


@pytest.mark.langzaam
def test_wat_het_aanraadt_werkt_daar(draai: Draai, tmp_path: Path) -> None:
    uit = draai("voorbeeld", "proef", map_=tmp_path).uit
    regels = [regel.strip() for regel in uit.splitlines() if regel.startswith("  participatie ")]
    (leesmij,) = re.findall(r"^```console\n(.*?)^```$", voorbeeldbestanden()["README.md"].decode(), re.M | re.S)
    assert regels == leesmij.splitlines()
    for _, *opdracht in map(str.split, regels):
        afloop = draai(*opdracht, map_=tmp_path / "proef")
        assert afloop.code in (Exitcode.GOED, Exitcode.BEVINDINGEN), afloop.fout
        assert afloop.uit


def test_een_lege_map_is_goed(draai: Draai, tmp_path: Path) -> None:
    assert draai("voorbeeld", ".", map_=tmp_path).code == Exitcode.GOED
    assert neergelegd(tmp_path) == voorbeeldbestanden()


def test_een_map_met_iets_erin_blijft_zoals_zij_is(draai: Draai, tmp_path: Path) -> None:
    (tmp_path / "van-mij.txt").write_text("van mij", "utf-8")
    afloop = draai("voorbeeld", ".", map_=tmp_path)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert afloop.fout == f"De map . is niet leeg. Er is niets neergelegd.\n{KIES}"
    assert neergelegd(tmp_path) == {"van-mij.txt": b"van mij"}


@pytest.mark.parametrize("soort", ["bestand", "koppeling"])
def test_wat_geen_map_is(draai: Draai, tmp_path: Path, soort: str) -> None:
    plek = tmp_path / soort
    plek.write_text("", "utf-8") if soort == "bestand" else plek.symlink_to(tmp_path / "nergens")
    afloop = draai("voorbeeld", soort, map_=tmp_path)
    assert (afloop.code, afloop.uit, afloop.fout) == (Exitcode.VERKEERD_GEBRUIK, "", f"{soort} is geen map.\n{KIES}")


def test_niet_in_een_register(draai: Draai, tmp_path: Path) -> None:
    """What is invented never comes to stand among what is real."""
    (tmp_path / "register" / "projecten").mkdir(parents=True)
    afloop = draai("voorbeeld", "register/proef", map_=tmp_path)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert afloop.fout.startswith("register/proef ligt in het register register. Er is niets neergelegd.\n")
    assert neergelegd(tmp_path) == {}


def test_naast_een_register_mag(draai: Draai, tmp_path: Path) -> None:
    (tmp_path / "register" / "projecten").mkdir(parents=True)
    assert draai("voorbeeld", "proef", map_=tmp_path).code == Exitcode.GOED


def test_alles_of_niets(draai: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def schrijf_tot_het_vol_is(pad: Path, inhoud: bytes, *, overschrijf: bool) -> None:
        if len(neergelegd(tmp_path)) == 7:
            raise SchrijfFout("Schrijven lukt niet: de schijf is vol.")
        schrijf(pad, inhoud, overschrijf=overschrijf)

    schrijf = bestanden.schrijf
    monkeypatch.setattr(bestanden, "schrijf", schrijf_tot_het_vol_is)
    afloop = draai("voorbeeld", "proef", map_=tmp_path)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert afloop.fout == (
        "Neerleggen lukt niet. Schrijven lukt niet: de schijf is vol. Er is niets gewijzigd.\nKies een andere map.\n"
    )
    assert list(tmp_path.iterdir()) == []
