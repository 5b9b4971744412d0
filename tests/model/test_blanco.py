"""Of a fact of which nothing is known, nothing can be seen but its kind and what was given."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.values.blanco import Blind, Gekeken, blanco
from participatie_cli.values.onbekend import ONBEKEND


def test_alleen_de_soort_en_wat_erbij_is_gegeven() -> None:
    feit = blanco(Activiteit, datum=ONBEKEND)
    assert isinstance(feit, Activiteit)
    assert feit.datum is ONBEKEND
    assert Activiteit.DAG == feit.DAG
    with pytest.raises(Gekeken):
        getattr(feit, "verslag", None)


@pytest.mark.parametrize(
    "kijk",
    [
        lambda blind: blind.kader,
        lambda blind: blind("x"),
        lambda blind: blind < date.max,
        lambda blind: date.max <= blind,
        lambda blind: blind == 1,
        lambda blind: blind in {1},
        bool,
    ],
)
def test_aan_wat_blind_is_valt_niets_te_vragen(kijk: Callable[[Any], Any]) -> None:
    with pytest.raises(Gekeken):
        kijk(Blind())
