"""A key that no rule knows is told, with the key that may have been meant."""

from typing import Any

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.results.bevinding import Bevinding
from tests.gevallen import PEILDATUM, kader

BEPALING = {
    "id": "belofte-afwegin",
    "vindplaats": "raadsbesluit, punt 2",
    "tekst": "Elk project weegt participatie.",
    "geldig_van": "2024-01-01",
    "zekerheid": "letterlijk",
}


def gevonden(*bepalingen: dict[str, Any]) -> list[Bevinding]:
    regelingen = [{"titel": "Besluit", "laag": "visie", "gelezen": "2026.", "bepalingen": list(bepalingen)}]
    omgeving = kader({"regelingen": regelingen})
    assert omgeving.gemeente is not None
    uitslag = controleer_dossier(omgeving.gemeente, "kader.yaml", omgeving, PEILDATUM)
    return [een for een in uitslag.bevindingen if een.code == "KAD001"]


def test_een_tikfout_in_een_sleutel_is_een_bevinding() -> None:
    (bevinding,) = gevonden(BEPALING, BEPALING | {"id": "belofte-uitleg"})
    assert bevinding.melding == ("Geen regel vraagt naar de bepaling “belofte-afwegin”. Bedoelde u “belofte-afweging”?")
    assert bevinding.pad == ("regelingen", 0, "bepalingen", 0, "id")


def test_wat_niets_lijkt_krijgt_geen_voorstel() -> None:
    (bevinding,) = gevonden(BEPALING | {"id": "zzz"})
    assert bevinding.melding == "Geen regel vraagt naar de bepaling “zzz”."


@pytest.mark.parametrize("sleutel", ["belofte-afweging", "verordening-eindverslag"])
def test_een_bekende_sleutel_en_een_reden_zijn_goed(sleutel: str) -> None:
    assert gevonden(BEPALING | {"id": sleutel}, BEPALING | {"id": "zzz", "niet_getoetst": "Dit is een doel."}) == []
