"""Walking a value finds every fact, with its place."""

from typing import Any

import pytest

from participatie_cli.model.resultaat import RoodResultaat
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.doorloop import feiten, op_pad
from participatie_cli.values.pad import Pad
from tests.gevallen import SOORTEN, dossier


def _op(waarde: Any, pad: Pad) -> Any:
    for stap in pad:
        waarde = waarde[stap] if isinstance(stap, int) else getattr(waarde, stap)
    return waarde


@pytest.mark.parametrize("soort", SOORTEN)
def test_every_place_leads_to_its_value(soort: str) -> None:
    bestand = dossier(soort)
    assert all(_op(bestand, pad) is feit for pad, feit in feiten(bestand))


def test_the_fact_itself_comes_first_and_deep_facts_are_there() -> None:
    bestand = dossier("project")
    gevonden = feiten(bestand)
    assert gevonden[0] == ((), bestand)
    assert [pad for pad, feit in gevonden if isinstance(feit, RoodResultaat)] == [("resultaten", "rood", 0)]


def test_the_walk_is_made_again_for_another_file() -> None:
    eerst, dan = dossier("werkvorm"), dossier("werkvorm", {"titel": "Wandeling"})
    for bestand in (eerst, dan, eerst):
        assert feiten(bestand)[0][1] is bestand


@pytest.mark.parametrize(
    ("pad", "waarde"),
    [
        (("titel",), "Groene As"),
        (("activiteiten", 1, "deelnemers"), Aantal.precies(30)),
        (("activiteiten", 2, "deelnemers"), None),
        (("titel", "niets"), "Groene As"),
        (("veld_van_een_ander_soort", "datum"), None),
    ],
)
def test_value_at_a_place(pad: tuple[str | int, ...], waarde: object) -> None:
    assert op_pad(dossier("project"), pad) == waarde
