"""What a decision says of itself on one line."""

from typing import Any

import pytest

from participatie_cli.model.besluit import Besluit


@pytest.mark.parametrize(
    ("stemmen", "kern"),
    [
        (None, "Het mag."),
        ("onbekend", "Het mag."),
        ({"voor": "19", "tegen": "13"}, "Het mag. (19 stemmen voor en 13 tegen)"),
        ({"voor": "19", "tegen": "onbekend"}, "Het mag. (19 stemmen voor en onbekend tegen)"),
        ({"voor": "33", "tegen": "0"}, "Het mag. (unaniem, 33 stemmen voor)"),
        ({"voor": "onbekend", "tegen": "0"}, "Het mag. (unaniem)"),
    ],
)
def test_stemmen_staan_achter_het_besluit(stemmen: Any, kern: str) -> None:
    besluit = Besluit.model_validate({"datum": "2024", "door": "raad", "besluit": "Het mag.", "stemmen": stemmen})
    assert besluit.kern == kern
