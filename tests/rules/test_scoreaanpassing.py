"""What the rule about changes of the scores says where the program does not know its criteria."""

from dataclasses import replace
from typing import Any

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.results.bevinding import Uitkomst
from participatie_cli.rules.catalog import zoek
from tests.gevallen import PEILDATUM, kader

AANPASSING = {
    "criterium": "bestaat-niet",
    "vanaf": "2027-01-01",
    "reden": "Er zijn weinig projecten.",
    "besloten_door": "college",
}


@pytest.mark.parametrize(
    ("aanpassingen", "soort", "reden"),
    [([AANPASSING], "niet_te_beoordelen", "onbekend is welke criteria er zijn"), ([], "voldoet", None)],
)
def test_zonder_meetlat_zijn_de_criteria_onbekend(aanpassingen: list[Any], soort: str, reden: str | None) -> None:
    omgeving = replace(kader({"scoreaanpassingen": aanpassingen}), meetlat=None)
    assert omgeving.gemeente is not None
    uitslag = controleer_dossier(omgeving.gemeente, "kader.yaml", omgeving, PEILDATUM, alleen=zoek("REG010"))
    (uitkomst,) = [een for een in uitslag.uitkomsten if een.code == "REG010"]
    assert _kort(uitkomst) == (soort, reden)
    assert uitslag.bevindingen == ()


def _kort(uitkomst: Uitkomst) -> tuple[str, str | None]:
    return uitkomst.soort.value, uitkomst.reden
