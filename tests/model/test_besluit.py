"""What a decision says of itself on one line."""

from typing import Any

import pytest

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.tijdlijn import momenten


@pytest.mark.parametrize(
    ("stemmen", "wat"),
    [
        (None, "Besluit van de raad: Het mag."),
        ("onbekend", "Besluit van de raad: Het mag."),
        ({"voor": "19", "tegen": "13"}, "Besluit van de raad: Het mag. Uitslag: 19 stemmen voor en 13 tegen."),
        (
            {"voor": "19", "tegen": "onbekend"},
            "Besluit van de raad: Het mag. Uitslag: 19 stemmen voor en onbekend tegen.",
        ),
        ({"voor": "33", "tegen": "0"}, "Besluit van de raad: Het mag. Uitslag: unaniem, 33 stemmen voor."),
        ({"voor": "onbekend", "tegen": "0"}, "Besluit van de raad: Het mag. Uitslag: unaniem."),
    ],
)
def test_stemmen_staan_achter_het_besluit(stemmen: Any, wat: str) -> None:
    besluit = Besluit.model_validate({"datum": "2024", "door": "raad", "besluit": "Het mag.", "stemmen": stemmen})
    assert [moment.wat for moment in momenten(besluit)] == [wat]
