"""Whatever kind of fact loses its day: the page of its file and the report still tell it."""

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from participatie_cli.model.bron import Bron
from participatie_cli.model.dossier import MAPPEN, Dossier
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import neemt_onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from tests.conftest import Draai
from tests.report.registers import RIJK, leg_neer, rapport

ZonderDagen = tuple[Path, dict[Path, list[str]]]
"""The register, and of each of its files the lines of the facts that lost their day."""


def _zonder_dag(dossier: Dossier) -> list[tuple[Pad, Feit]]:
    """The facts of a file of which the day can be unknown."""
    return [
        (pad, feit)
        for pad, feit in feiten(dossier)
        if not isinstance(feit, Bron)
        if (veld := type(feit).model_fields.get(feit.DAG)) and neemt_onbekend(veld.annotation)
    ]


def _wis_dagen(pad: Path, soort: type[Dossier]) -> list[str]:
    """Make every day in a file unknown that can be; give the lines of the facts that had one."""
    yaml = YAML()
    gegevens: Any = yaml.load(pad.read_text("utf-8"))
    dossier = soort.model_validate(YAML(typ="base", pure=True).load(pad.read_text("utf-8")))
    kernen = []
    for plek, feit in _zonder_dag(dossier):
        doel = gegevens
        for stap in plek:
            doel = doel[stap]
        doel[feit.DAG] = "onbekend"
        kernen += [feit.kern] if feit.kern else []
    with pad.open("w", encoding="utf-8") as stroom:
        yaml.dump(gegevens, stroom)
    return kernen


@pytest.fixture
def zonder_dagen(tmp_path: Path) -> ZonderDagen:
    register = leg_neer(tmp_path)
    kernen = {}
    for pad in sorted(register.rglob("*.yaml")):
        soort = MAPPEN.get(pad.relative_to(register).parts[0])
        if soort is not None:
            kernen[pad] = _wis_dagen(pad, soort)
    return register, kernen


def test_feiten_zonder_dag_staan_in_het_verslag(zonder_dagen: ZonderDagen) -> None:
    register, kernen = zonder_dagen
    feiten_ = [" ".join(rij) for rij in rapport(register, periode=RIJK).zonder_datum.tabel.rijen]
    verwacht = [kern for lijst in kernen.values() for kern in lijst]
    assert len(verwacht) > 20
    assert [kern for kern in verwacht if not any(kern.lower() in feit.lower() for feit in feiten_)] == []


def test_feiten_zonder_dag_staan_op_de_bladzijde(zonder_dagen: ZonderDagen, draai: Draai) -> None:
    register, kernen = zonder_dagen
    for pad, verwacht in kernen.items():
        uitvoer = " ".join(draai("toon", pad.stem, map_=register).uit.lower().split())
        assert [kern for kern in verwacht if " ".join(kern.lower().split()) not in uitvoer] == []
