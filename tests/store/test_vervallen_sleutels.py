"""A key of an older form gets a finding that says what to write now."""

from pathlib import Path

from participatie_cli.store.kader import lees_kaderbestand
from tests.report.registers import KLEIN

OUD = "\n  tooi: https://identifier.overheid.nl/tooi/id/gemeente/gm9999"


def test_de_oude_vorm_zegt_wat_de_nieuwe_is(tmp_path: Path) -> None:
    tekst = (KLEIN / "kader.yaml").read_text("utf-8")
    (tmp_path / "kader.yaml").write_text(tekst.replace("  cbs: GM9999", f"  cbs: GM9999{OUD}"), "utf-8")
    (bevinding, _) = lees_kaderbestand(tmp_path / "kader.yaml", "kader.yaml").bevindingen
    assert bevinding.melding == "De sleutel `tooi` bestaat niet meer."
    assert bevinding.herstel.startswith("Haal de regel met `tooi` weg")
    assert bevinding.pad == ("gemeente", "tooi")
