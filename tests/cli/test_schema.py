"""`participatie schema` as a user and an editor meet it."""

import json
from pathlib import Path

import pytest

from participatie_cli.usecases.schemas import BESTANDEN
from tests.conftest import Draai, is_zoals

SCHEMAS = Path(__file__).parent.parent.parent / "docs" / "schema"


@pytest.mark.parametrize("soort", sorted(BESTANDEN))
def test_schema_van_een_soort_is_dat_uit_de_documentatie(soort: str, draai: Draai, tmp_path: Path) -> None:
    afloop = draai("schema", soort.upper(), map_=tmp_path)
    assert (afloop.code, afloop.fout) == (0, "")
    assert afloop.uit == (SCHEMAS / f"{soort}.json").read_text("utf-8")
    assert f"/{soort}.json" in json.loads(afloop.uit)["$id"]


def test_zonder_soort_staat_er_welke_er_zijn(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("schema", map_=tmp_path)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "schema-soorten.txt")


def test_wat_op_geen_soort_lijkt_krijgt_de_keuzes(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("schema", "xyz", map_=tmp_path)
    assert (afloop.code, afloop.uit) == (2, "")
    assert afloop.fout == (
        "Een bestand van de soort “xyz” bestaat niet.\n"
        "Kies uit: project, maatregel, experiment, uitdaagverzoek, werkvorm, kader, nulmeting.\n"
    )
