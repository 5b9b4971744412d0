"""The correct files that cases differ from are correct: a new rule or field that they lack is told here at once."""

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.results.bevinding import Uitkomstsoort
from tests.gevallen import PEILDATUM, SOORTEN, dossier, kader


@pytest.mark.parametrize("soort", [*SOORTEN, "kader"])
def test_het_goede_bestand_voldoet_aan_elke_regel(soort: str) -> None:
    omgeving = kader()
    ding = omgeving.gemeente if soort == "kader" else dossier(soort)
    assert ding is not None
    uitslag = controleer_dossier(ding, f"tests/rules/basis/{soort}.yaml", omgeving, PEILDATUM)
    assert [f"{een.bestand}: {een.code} {een.pad}: {een.melding}" for een in uitslag.bevindingen] == []
    assert {een.soort for een in uitslag.uitkomsten} >= {Uitkomstsoort.VOLDOET}
