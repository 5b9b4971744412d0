"""A key of an older form gets a finding that says what to write now."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from participatie_cli.store.kader import lees_kaderbestand
from participatie_cli.store.meldingen import als_bevindingen
from tests.gevallen import SOORTEN, basis
from tests.report.registers import KLEIN

OUD = "\n  tooi: https://identifier.overheid.nl/tooi/id/gemeente/gm9999"


def test_een_blok_dat_een_lijst_werd_zegt_hoe_dat_moet(tmp_path: Path) -> None:
    tekst = (KLEIN / "kader.yaml").read_text("utf-8")
    begin, eind = tekst.index("verplichte_participatie:"), tekst.index("\n\n", tekst.index("verplichte_participatie:"))
    oud = "verplichte_participatie:\n  geldig_van: 2024-01-01\n  categorieen: []"
    (tmp_path / "kader.yaml").write_text(tekst[:begin] + oud + tekst[eind:], "utf-8")
    (bevinding,) = lees_kaderbestand(tmp_path / "kader.yaml", "kader.yaml").bevindingen
    assert bevinding.melding == "Hier hoort een lijst te staan."
    assert "Zet een streepje voor het eerste woord, `- geldig_van: …`" in bevinding.herstel


@pytest.mark.parametrize("soort", ["project", "maatregel"])
def test_raadsvragen_wordt_niet_stil_als_iets_anders_gelezen(soort: str) -> None:
    """The word is what members of the council ask; the key held what the council was asked."""
    gegevens = basis(soort) | {"raadsvragen": [{"vraag": "Mag het?", "datum": "2026-09-15"}]}
    with pytest.raises(ValidationError) as fout:
        SOORTEN[soort].model_validate(gegevens)
    (bevinding,) = als_bevindingen(fout.value.errors(), SOORTEN[soort], gegevens, "a.yaml")
    assert bevinding.melding == "De sleutel `raadsvragen` bestaat niet meer."
    assert "`voorgelegd_aan_raad:`" in bevinding.herstel
    assert "`vragen_uit_de_raad:`" in bevinding.herstel


def test_de_oude_vorm_zegt_wat_de_nieuwe_is(tmp_path: Path) -> None:
    tekst = (KLEIN / "kader.yaml").read_text("utf-8")
    (tmp_path / "kader.yaml").write_text(tekst.replace("  cbs: GM9999", f"  cbs: GM9999{OUD}"), "utf-8")
    (bevinding,) = lees_kaderbestand(tmp_path / "kader.yaml", "kader.yaml").bevindingen
    assert bevinding.melding == "De sleutel `tooi` bestaat niet meer."
    assert bevinding.herstel.startswith("Haal de regel met `tooi` weg")
    assert bevinding.pad == ("gemeente", "tooi")
