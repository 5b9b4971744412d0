"""Where a file stands as of a date, in words."""

from datetime import date
from typing import Any

import pytest

from participatie_cli.model.open_punten import open_punten, staat
from tests.gevallen import dossier


def van(soort: str, verschil: dict[str, Any], peildatum: date = date(2025, 1, 1)) -> dict[str, str]:
    return dict(staat(dossier(soort, verschil), peildatum))


@pytest.mark.parametrize(
    ("verschil", "niveau"),
    [
        ({}, "coproduceren"),
        ({"afweging": {"inschatting": "ja"}}, "coproduceren (inschatting)"),
        ({"afweging": {"niveau": None}}, "niet vastgelegd"),
        ({"afweging": {"niveau": "onbekend"}}, "onbekend"),
        ({"afweging": "onbekend"}, "onbekend"),
        ({"afweging": None}, "niet vastgelegd"),
    ],
)
def test_niveau(verschil: dict[str, Any], niveau: str) -> None:
    assert van("project", verschil)["Niveau"] == niveau


@pytest.mark.parametrize(
    ("fasen", "fase"),
    [
        (None, "niet vastgelegd"),
        ("onbekend", "onbekend"),
        ([{"fase": "uitvoering", "vanaf": "2026"}], "nog niet begonnen"),
        ([{"fase": "uitvoering", "vanaf": "2025"}], "onbekend"),
        ([{"fase": "uitvoering", "vanaf": "2024"}], "uitvoering"),
        ([{"fase": "voorbereiding", "vanaf": "2024"}, {"fase": "uitvoering", "vanaf": "onbekend"}], "onbekend"),
    ],
)
def test_fase(fasen: Any, fase: str) -> None:
    assert van("project", {"fasen": fasen})["Fase"] == fase


def test_onbekend_instrument() -> None:
    assert van("project", {"instrumenten": "onbekend"})["Instrument"] == "onbekend"


def test_actie_en_experiment() -> None:
    assert van("maatregel", {"trekker": None}) == {
        "Ontwikkellijn": "1",
        "Trekker": "niet vastgelegd",
        "Gereed voor": "31 december 2024",
    }
    assert van("experiment", {"besluit": None}) == {"Project": "groene-as", "Besluit": "niet vastgelegd"}
    assert van("werkvorm", {}) == {}


def test_les_is_open_tot_zij_is_opgevolgd() -> None:
    assert list(open_punten(dossier("project"), date(2024, 12, 1))) == []
    assert list(open_punten(dossier("project"), date(2024, 11, 30))) == [
        "Les op te volgen (31 december 2024): Ga eerder naar scholen toe."
    ]
    zonder_datum = dossier("experiment", {"lessen": [{"les": "Vraag door.", "opvolgen_voor": "onbekend"}]})
    assert list(open_punten(zonder_datum, date(2025, 1, 1))) == ["Les op te volgen (onbekend): Vraag door."]
