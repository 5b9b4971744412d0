"""A key of an older form gets a finding that says what to write now."""

from pathlib import Path

from participatie_cli.store.kader import lees_kaderbestand
from tests.report.registers import KLEIN

OUD = "\n  tooi: https://identifier.overheid.nl/tooi/id/gemeente/gm9999"


def test_een_blok_dat_een_lijst_werd_zegt_hoe_dat_moet(tmp_path: Path) -> None:
    tekst = (KLEIN / "kader.yaml").read_text("utf-8")
    begin, eind = tekst.index("verplichte_participatie:"), tekst.index("\n\n", tekst.index("verplichte_participatie:"))
    oud = "verplichte_participatie:\n  geldig_van: 2024-01-01\n  categorieen: []"
    (tmp_path / "kader.yaml").write_text(tekst[:begin] + oud + tekst[eind:], "utf-8")
    (bevinding, _) = lees_kaderbestand(tmp_path / "kader.yaml", "kader.yaml").bevindingen
    assert bevinding.melding == "Hier hoort een lijst te staan."
    assert "Zet een streepje voor het eerste woord, `- geldig_van: …`" in bevinding.herstel


def test_de_oude_vorm_zegt_wat_de_nieuwe_is(tmp_path: Path) -> None:
    tekst = (KLEIN / "kader.yaml").read_text("utf-8")
    (tmp_path / "kader.yaml").write_text(tekst.replace("  cbs: GM9999", f"  cbs: GM9999{OUD}"), "utf-8")
    (bevinding, _) = lees_kaderbestand(tmp_path / "kader.yaml", "kader.yaml").bevindingen
    assert bevinding.melding == "De sleutel `tooi` bestaat niet meer."
    assert bevinding.herstel.startswith("Haal de regel met `tooi` weg")
    assert bevinding.pad == ("gemeente", "tooi")
