"""A lesson stands beside the finding that it follows from, and mends nothing."""

from datetime import date
from typing import Any

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.checks.lessen import lijn_van
from participatie_cli.model.resultaat import Les
from participatie_cli.results.bevinding import Bevinding, Uitkomstsoort
from tests.gevallen import dossier, kader

TE_LAAT = {"datum": "2023-11-20", "werkvorm": "inloopavond", "plan_lag_er_al": "ja"}


def gevonden(code: str, *lessen: dict[str, Any], peildatum: date = date(2025, 1, 1)) -> list[Bevinding]:
    project = dossier("project", {"activiteiten": [TE_LAAT], "lessen": list(lessen)})
    uitslag = controleer_dossier(project, "projecten/groene-as.yaml", kader(), peildatum)
    (vis007,) = (een for een in uitslag.uitkomsten if een.code == "VIS007")
    assert vis007.soort is Uitkomstsoort.VOLDOET_NIET
    return [een for een in uitslag.bevindingen if een.code == code]


@pytest.mark.parametrize("regel", ["VIS007", "vis007", "gesprek-voor-ontwerp"])
def test_een_les_staat_bij_haar_bevinding(regel: str) -> None:
    (bevinding,) = gevonden("VIS007", {"les": "Begin eerder.", "datum": "2024-01-15", "regel": regel})
    assert bevinding.toelichting == "Hiervan is een les vastgelegd: “Begin eerder.”"
    assert "`lessen`" in bevinding.herstel


@pytest.mark.parametrize(
    "les",
    [
        {"les": "Begin eerder."},
        {"les": "Begin eerder.", "regel": "onbekend"},
        {"les": "Begin eerder.", "regel": "VIS008"},
        {"les": "Begin eerder.", "regel": "VIS007", "datum": "2025-06-01"},
    ],
)
def test_een_andere_of_latere_les_staat_er_niet_bij(les: dict[str, Any]) -> None:
    (bevinding,) = gevonden("VIS007", les)
    assert bevinding.toelichting is None
    assert gevonden("LES001", les) == []


def test_een_les_over_een_regel_die_er_niet_is() -> None:
    (bevinding,) = gevonden("LES001", {"les": "Begin eerder.", "regel": "VIS07"})
    assert bevinding.pad == ("lessen", 0, "regel")
    assert bevinding.melding.startswith("De regel “VIS07” bestaat niet.")


@pytest.mark.parametrize(
    ("regel", "lijn"),
    [({}, None), ({"regel": "onbekend"}, None), ({"regel": "XXX999"}, None), ({"regel": "ver001"}, 2)],
)
def test_een_les_hoort_bij_de_lijn_van_haar_regel(regel: dict[str, str], lijn: int | None) -> None:
    assert lijn_van(Les.model_validate({"les": "Begin eerder."} | regel)) == lijn
