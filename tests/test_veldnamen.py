"""What people read says it in sentences: the name of a field with a day or a number stands in no output."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from participatie_cli.model.bron import Bron
from participatie_cli.model.dossier import MAPPEN, soortnaam
from participatie_cli.values.velden import modellen_onder
from tests.conftest import GOLDEN, Draai
from tests.report.registers import leg_neer
from tests.vol import dagen, is_dag, is_getal, vol

VANAF = date(2024, 6, 1)
OOK_GEWONE_WOORDEN = frozenset({"Datum", "Start", "Eind", "Weken", "Op", "Van", "Voor", "Tegen", "Aantal", "Waarde"})
"""Names of fields that also stand before a colon in other ways: as a word of a sentence, or in the name of a term."""


def _titels() -> Iterator[str]:
    soorten = {onder for soort in MAPPEN.values() for onder in modellen_onder(soort)} - {Bron}
    for soort in soorten:
        for veld in soort.model_fields.values():
            if is_dag(veld.annotation) or is_getal(veld.annotation):
                yield str(veld.title)


TITELS = sorted(set(_titels()) - OOK_GEWONE_WOORDEN)
ALS_LABEL = re.compile(rf"(?<![\w“-])(?<!van )({'|'.join(map(re.escape, TITELS))}):(?!:)", re.IGNORECASE)
TUSSEN_HAAKJES = re.compile(r"[(;] ?(van|door|aan|wie|voor|soort): ")
NAMEN = "|".join(re.escape(titel.lower()) for titel in sorted({*TITELS, *OOK_GEWONE_WOORDEN}))
ALS_KENMERK = re.compile(rf", ({NAMEN})( \(|:|$| \|)", re.MULTILINE)
YAML_REGEL = re.compile(r"^ *\d+ │ .*$", re.MULTILINE)
VORMEN = ("toon-*.txt", "*.md", "score-*.txt", "check-*.txt")
MET_REGELTEKST = {GOLDEN / "check-sarif.txt"}
"""The published text of a rule has an example in YAML."""
TEKSTEN = sorted({een for vorm in VORMEN for een in GOLDEN.glob(vorm)} - MET_REGELTEKST)


def veldnamen(tekst: str) -> list[str]:
    """Where a name of a field stands as a label, or behind the name of a fact (`Eindverslag, op`)."""
    zonder = YAML_REGEL.sub("", tekst)
    return [een[0] for vorm in (ALS_LABEL, TUSSEN_HAAKJES, ALS_KENMERK) for een in vorm.finditer(zonder)]


@pytest.mark.parametrize(
    "naam", ["Deelnemers: 3", "(deelnemers: 3)", "Voornemen, gereed voor: x", "Eindverslag, op", "(van: x)"]
)
def test_een_veldnaam_valt_op(naam: str) -> None:
    assert veldnamen(naam)


@pytest.mark.parametrize("pad", TEKSTEN, ids=lambda pad: pad.name)
def test_geen_hele_uitvoer_noemt_een_veld(pad: Path) -> None:
    assert veldnamen(pad.read_text("utf-8")) == []


@pytest.fixture
def vol_register(tmp_path: Path) -> Path:
    """The rich register, with of each kind a file in which every field is filled."""
    register = leg_neer(tmp_path)
    for map_, soort in MAPPEN.items():
        gegevens: dict[str, Any] = vol(soort, dagen(vanaf=VANAF)) | {"id": f"vol-{soortnaam(soort)}"}
        plek = register / map_ / ("1-bewustwording" if map_ == "programma" else "") / f"{gegevens['id']}.yaml"
        with plek.open("w", encoding="utf-8") as stroom:
            YAML().dump(gegevens, stroom)
    return register


@pytest.mark.parametrize("soort", [soortnaam(soort) for soort in MAPPEN.values()])
def test_een_vol_bestand_noemt_op_zijn_bladzijde_geen_veld(soort: str, vol_register: Path, draai: Draai) -> None:
    for formaat in ("tekst", "markdown"):
        afloop = draai("toon", f"vol-{soort}", "--formaat", formaat, map_=vol_register.parent)
        assert afloop.code == 0
        assert veldnamen(afloop.uit) == []


@pytest.mark.langzaam
def test_een_vol_register_noemt_in_score_en_verslag_geen_veld(vol_register: Path, draai: Draai) -> None:
    for opdracht in (
        ("score", "vol-project"),
        ("score",),
        ("report", "--periode", "2024-09", "--formaat", "markdown", "--uit", "-"),
        ("report", "--periode", "2024-09", "--formaat", "html", "--uit", "-"),
    ):
        afloop = draai(*opdracht, map_=vol_register.parent)
        assert veldnamen(afloop.uit) == [], opdracht
