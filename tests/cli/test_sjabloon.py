"""`participatie sjabloon` as a user meets it."""

from pathlib import Path

import docx
import pytest

from participatie_cli.report.installatie import installatie
from participatie_cli.report.sjabloon.sjablonen import ingebouwd
from participatie_cli.store.schrijven import bestanden
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai
from tests.report.registers import zonder_onderdeel


def test_goed(draai: Draai, tmp_path: Path) -> None:
    (tmp_path / "rapport.md.j2").write_text("{{ kop.titel | md }}\n", "utf-8")
    afloop = draai("sjabloon", "controleer", str(tmp_path))
    assert (afloop.code, afloop.uit, afloop.fout) == (Exitcode.GOED, "1 sjabloon bekeken, 0 fouten.\n", "")


@pytest.mark.langzaam
def test_fout(draai: Draai, tmp_path: Path) -> None:
    map_ = tmp_path / "eigen"
    map_.mkdir()
    (map_ / "rapport.md.j2").write_text("\n{{ leeswijzer.blauw.nam }}\n", "utf-8")
    (map_ / "stijl.css").write_text("p { color: #123 }\n", "utf-8")
    afloop = draai("sjabloon", "controleer", "eigen", map_=tmp_path)
    assert (afloop.code, afloop.fout) == (Exitcode.BEVINDINGEN, "")
    assert afloop.uit == (
        "fout eigen/rapport.md.j2:2: “leeswijzer.blauw” heeft geen veld “nam”. Bedoelde u “naam”?\n"
        "  Herstel: Kies uit: naam, uitleg.\n"
        "\n"
        "2 sjablonen bekeken, 1 fout.\n"
    )


def test_plek_in_word(draai: Draai, tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Voor {{ kop.bestemdvoor }}")
    document.save(str(tmp_path / "rapport.docx"))
    afloop = draai("sjabloon", "controleer", ".", map_=tmp_path)
    assert afloop.code == Exitcode.BEVINDINGEN
    assert "fout rapport.docx: “kop” heeft geen veld “bestemdvoor”. Bedoelde u “bestemd_voor”?\n" in afloop.uit
    assert "  Waar: bij “Voor {{ kop.bestemdvoor }}”\n" in afloop.uit


@pytest.mark.langzaam
def test_niet_gecontroleerd_is_niet_goed(
    draai: Draai, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    zonder_onderdeel("docxtpl", tmp_path_factory.mktemp("leeg"), monkeypatch)
    (tmp_path / "rapport.md.j2").write_text("{{ kop.titel | md }}\n", "utf-8")
    docx.Document().save(str(tmp_path / "rapport.docx"))
    afloop = draai("sjabloon", "controleer", ".", map_=tmp_path)
    assert afloop.code == Exitcode.NIETS_GECONTROLEERD
    assert afloop.uit == (
        "niet gecontroleerd rapport.docx: Voor dit formaat is een extra onderdeel nodig: docxtpl.\n"
        f"  Herstel: {installatie().herstel('docx')}\n"
        "\n"
        "1 sjabloon bekeken, 0 fouten, 1 niet gecontroleerd.\n"
    )


def test_map_die_er_niet_is(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("sjabloon", "controleer", "nergens", map_=tmp_path)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert afloop.fout == "De map nergens bestaat niet.\nControleer de naam van de map.\n"


def test_map_zonder_sjablonen(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("sjabloon", "controleer", str(tmp_path))
    assert (afloop.code, afloop.uit) == (Exitcode.NIETS_GECONTROLEERD, "")
    assert afloop.fout.startswith(f"In de map {tmp_path} staat geen sjabloon.\nEen sjabloon heet zo: rapport.md.j2, ")


def test_kopie_is_gelijk_en_goed(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("sjabloon", "kopieer", "eigen/huisstijl", map_=tmp_path)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    kopie = tmp_path / "eigen" / "huisstijl"
    namen = {pad.name for pad in kopie.iterdir()}
    assert afloop.uit == f"{len(namen)} sjablonen gekopieerd naar eigen/huisstijl.\n"
    assert {"rapport.md.j2", "stijl.css"} <= namen
    assert all((kopie / naam).read_bytes() == (ingebouwd() / naam).read_bytes() for naam in namen)


def test_kopieer_laat_staan_wat_er_is(draai: Draai, tmp_path: Path) -> None:
    (tmp_path / "stijl.css").write_text("van ons", "utf-8")
    afloop = draai("sjabloon", "kopieer", ".", map_=tmp_path)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert afloop.fout == "stijl.css bestaat al. Er is niets gekopieerd.\nKies een map zonder sjablonen.\n"
    assert [pad.name for pad in tmp_path.iterdir()] == ["stijl.css"]
    assert (tmp_path / "stijl.css").read_text("utf-8") == "van ons"


def test_kopieer_schrijft_alles_of_niets(draai: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def schrijf_tot_het_vol_is(pad: Path, inhoud: bytes, *, overschrijf: bool) -> None:
        if len(list(tmp_path.iterdir())) == 2:
            raise SchrijfFout("Schrijven lukt niet: de schijf is vol.")
        schrijf(pad, inhoud, overschrijf=overschrijf)

    schrijf = bestanden.schrijf
    monkeypatch.setattr(bestanden, "schrijf", schrijf_tot_het_vol_is)
    afloop = draai("sjabloon", "kopieer", str(tmp_path))
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert (
        afloop.fout
        == "Kopiëren lukt niet. Schrijven lukt niet: de schijf is vol. Er is niets gewijzigd.\nKies een andere map.\n"
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("opdracht", ["kopieer", "controleer"])
def test_een_bestand_is_geen_map(draai: Draai, tmp_path: Path, opdracht: str) -> None:
    (tmp_path / "bestand").write_text("", "utf-8")
    afloop = draai("sjabloon", opdracht, "bestand", map_=tmp_path)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert afloop.fout.startswith("bestand is geen map.\n")
