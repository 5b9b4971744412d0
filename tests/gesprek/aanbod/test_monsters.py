"""What each sample offers, or why it is refused: an invented file in `monsters/`, and what is expected beside it."""

import os
from pathlib import Path
from typing import Any

import pytest
import yaml

from participatie_cli.gesprek.aanbod.aanbod import Aanbod, Aanbodlijst
from participatie_cli.gesprek.aanbod.herkennen import VORMEN, gelijkenis
from participatie_cli.store.rekenblad.blad import Rekenblad
from participatie_cli.store.rekenblad.lezen import lees_bestand
from participatie_cli.usecases.aanbieden import aanbod_in
from participatie_cli.usecases.gebruiksfout import Gebruiksfout

MONSTERS = Path(__file__).parent / "monsters"
VERWACHT = MONSTERS / "verwacht.yaml"
BESTANDEN = sorted(pad for pad in MONSTERS.iterdir() if pad.suffix in (".csv", ".xml"))


def _als_gegevens(een: Aanbod) -> dict[str, Any]:
    return {
        "id": een.id,
        "kop": een.kop,
        "soorten": [soort.naam for soort in een.soorten],
        "antwoorden": dict(een.antwoorden),
        "plek": een.plek,
        "plekken": dict(een.plekken),
        "bron": {"id": een.bron.id, "titel": een.bron.titel, "adres": een.bron.adres},
    }


def gelezen(pad: Path) -> Aanbodlijst | None:
    return aanbod_in(lees_bestand(pad))


def uitkomst(pad: Path) -> Any:
    try:
        lijst = gelezen(pad)
    except Gebruiksfout as fout:
        return {"weigering": fout.zin, "herstel": fout.herstel}
    if lijst is None:
        return "een gewone tabel"
    return {
        "naam": lijst.naam,
        "van_personen": list(lijst.van_personen),
        "ongebruikt": list(lijst.ongebruikt),
        "opmerkingen": list(lijst.opmerkingen),
        "aanbod": [_als_gegevens(een) for een in lijst.aanbod],
    }


@pytest.fixture(scope="module")
def verwacht() -> Any:
    if os.environ.get("GOLDEN") == "schrijf":
        alle = {pad.name: uitkomst(pad) for pad in BESTANDEN}
        VERWACHT.write_text(yaml.safe_dump(alle, allow_unicode=True, sort_keys=False, width=118), "utf-8")
    return yaml.safe_load(VERWACHT.read_text("utf-8"))


@pytest.mark.parametrize("pad", BESTANDEN, ids=lambda pad: pad.name)
def test_wat_een_bestand_aanbiedt(pad: Path, verwacht: Any) -> None:
    assert uitkomst(pad) == verwacht[pad.name]


def test_van_elk_bestand_is_iets_verwacht_en_elke_soort_heeft_een_monster(verwacht: Any) -> None:
    assert set(verwacht) == {pad.name for pad in BESTANDEN}
    namen = {een["naam"] for een in verwacht.values() if "naam" in een}
    assert {vorm.naam for vorm in VORMEN} | {"officiële publicaties"} == namen


def test_een_weigering_noemt_wat_verwacht_was_en_wat_er_stond() -> None:
    with pytest.raises(Gebruiksfout) as fout:
        gelezen(MONSTERS / "decidim-voorstellen-andere-versie.csv")
    assert "niet gevonden: state of status; wel gevonden, maar onbekend: stemming/nl." in fout.value.zin


def test_openstad_wordt_herkend_en_als_gewone_tabel_gelezen() -> None:
    blad = lees_bestand(MONSTERS / "openstad-inzendingen.csv")
    assert isinstance(blad, Rekenblad)
    assert gelijkenis(blad.koppen) == "een export van inzendingen uit OpenStad"
    assert gelijkenis(("reactie", "thema")) == ""
