"""The national methods: complete, each with its sources and its certainty, and honest about what is an estimate."""

from collections import Counter
from pathlib import Path

import pytest

from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.store.kaderdata import PakketFout
from participatie_cli.store.werkvormen import (
    MAP,
    landelijke_kenmerken,
    landelijke_titels,
    landelijke_werkvormen,
    lees_werkvorm,
)
from participatie_cli.values.onbekend import ONBEKEND, bekend

ALLE = landelijke_werkvormen()
NIET_GEVONDEN = frozenset({"groep_van", "groep_tot", "kosten", "tijd"})
"""What may be unknown of a national method: it was looked for and not found."""
ZESTAL = {
    *("deur-aan-deur", "ideeencampagne", "inloopavond", "online-enquete", "publieksstemming"),
    "werkgroep-met-bewoners",
}
"""Those of which more may be unknown: they were described from projects."""


def test_het_zijn_er_genoeg() -> None:
    assert len(ALLE) >= 45
    assert {een.id for een in ALLE} == landelijke_kenmerken() == {pad.stem for pad in MAP.iterdir()}


@pytest.mark.parametrize("werkvorm", ALLE, ids=lambda een: een.id)
def test_elk_feit_staat_er_met_zijn_bron(werkvorm: Werkvorm) -> None:
    leeg = {naam for naam in type(werkvorm).model_fields if getattr(werkvorm, naam) in (None, ())}
    assert leeg <= {"opmerking", "bereikt_niet"}
    assert werkvorm.bereikt_niet is not None
    onbekend = {naam for naam in type(werkvorm).model_fields if getattr(werkvorm, naam) is ONBEKEND}
    assert onbekend <= (NIET_GEVONDEN if werkvorm.id in ZESTAL else {"groep_tot"})
    assert all(een.adres for een in bekend(werkvorm.bronnen))


@pytest.mark.parametrize("werkvorm", ALLE, ids=lambda een: een.id)
def test_de_getallen_kunnen(werkvorm: Werkvorm) -> None:
    weken = bekend(werkvorm.weken)
    assert len(weken) == 2
    assert weken == tuple(sorted(weken))
    if isinstance(werkvorm.groep_van, int) and isinstance(werkvorm.groep_tot, int):
        assert werkvorm.groep_van <= werkvorm.groep_tot
    assert not {*bekend(werkvorm.bereikt)} & {*bekend(werkvorm.bereikt_niet or ())}


def test_niets_staat_er_twee_keer() -> None:
    assert max(Counter(titel.lower() for titel in landelijke_titels().values()).values()) == 1
    for een in ALLE:
        assert len({bron.id for bron in bekend(een.bronnen)}) == len(bekend(een.bronnen))
        assert len({*bekend(een.geschat)}) == len(bekend(een.geschat))


def test_een_bron_is_overal_dezelfde() -> None:
    per_adres: dict[str | None, set[tuple[str, str]]] = {}
    for bron in (bron for een in ALLE for bron in bekend(een.bronnen)):
        per_adres.setdefault(bron.adres, set()).add((bron.titel, bron.zekerheid))
    assert [adres for adres, wat in per_adres.items() if len(wat) > 1] == []


def test_een_kapot_bestand_is_een_fout_van_het_pakket(tmp_path: Path) -> None:
    pad = tmp_path / "kapot.yaml"
    pad.write_text("id: kapot\nwat: nu\n", "utf-8")
    with pytest.raises(PakketFout):
        lees_werkvorm(pad)
