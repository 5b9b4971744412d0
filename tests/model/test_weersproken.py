"""A fact that another source contradicts is kept and shown as such, and counts as it did."""

from typing import Any

import pytest

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.tijdlijn import momenten

AVOND = {"datum": "2024-03-01", "tot": "2024-03-02", "werkvorm": "avond", "deelnemers": "40"}


@pytest.mark.parametrize(
    ("weersproken", "betwist"),
    [
        ([], "x"),
        ("onbekend", "x (een andere bron zegt iets anders; onbekend is wat)"),
        ([{"bron": "krant", "zegt": "Er kwamen 30 mensen."}], "x (een andere bron zegt: Er kwamen 30 mensen.)"),
        (
            [{"bron": "krant", "zegt": "Er kwam niemand."}, {"bron": "radio", "zegt": "Het ging niet door."}],
            "x (een andere bron zegt: Er kwam niemand.; Het ging niet door.)",
        ),
    ],
)
def test_wat_andere_bronnen_zeggen_staat_erachter(weersproken: Any, betwist: str) -> None:
    assert Activiteit.model_validate(AVOND | {"weersproken": weersproken}).betwist("x") == betwist


def test_op_de_tijdlijn_staat_het_bij_de_eigen_dag() -> None:
    anders = {"weersproken": [{"bron": "krant", "zegt": "Er kwam niemand."}]}
    eerste, laatste = momenten(Activiteit.model_validate(AVOND | anders))
    assert eerste.voluit == f"{eerste.wat} (een andere bron zegt: Er kwam niemand.)"
    assert laatste.voluit == laatste.wat
