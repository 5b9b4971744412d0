"""A term is a number of weeks, the word `geen`, or unknown; the newer ones may be left out."""

from typing import Any

import pytest
from pydantic import ValidationError

from participatie_cli.kader.duur import Duur, weken
from participatie_cli.kader.termijnen import GEEN, Geen, Termijnen
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

VERPLICHT = {"uitdaagbesluit_weken": "10", "eindverslag_weken": "8", "verslag_activiteit_weken": "4"}


@pytest.mark.parametrize(
    ("geschreven", "gelezen"),
    [("6", weken(6)), (6, weken(6)), (weken(6), weken(6)), ("geen", GEEN), (GEEN, GEEN), ("onbekend", ONBEKEND)],
)
def test_een_termijn_is_een_getal_geen_of_onbekend(geschreven: Any, gelezen: Duur | Geen | Onbekend) -> None:
    assert Termijnen.model_validate(VERPLICHT | {"eindverslag_weken": geschreven}).eindverslag_weken == gelezen


@pytest.mark.parametrize("geschreven", ["zes", "-1", "1.5", "Geen", "", None, ["6"], {"weken": "6"}])
def test_iets_anders_wordt_geweigerd(geschreven: Any) -> None:
    with pytest.raises(ValidationError):
        Termijnen.model_validate(VERPLICHT | {"eindverslag_weken": geschreven})


def test_wat_niet_is_ingevuld_is_onbekend() -> None:
    termijnen = Termijnen.model_validate(VERPLICHT)
    assert termijnen.uitdaagbesluit_publicatie_weken is ONBEKEND
    assert termijnen.uitdaagbesluit_verdaging_weken is ONBEKEND
    assert termijnen.uitdaagverzoek_aanvullen_weken is ONBEKEND
