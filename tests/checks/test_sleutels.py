"""A key that no rule knows is told, with the key that may have been meant."""

from typing import Any

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.rules.catalog import regelbladen
from participatie_cli.store.kader import landelijk_kader
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
    assert bevinding.melding == (
        "Geen regel vraagt naar de bepaling “belofte-afwegin”. Bedoelde u “belofte-afweging”? Daaronder staat: Afweging"
        " bij elk project. Dat de gemeente bij elk project vooraf weegt of en hoe inwoners meedoen. Vergelijk:"
        " VNG-model 2024, artikel 2 lid 1 (variant 1) en artikel 3 lid 1 (variant 2)."
    )
    assert bevinding.pad == ("regelingen", 0, "bepalingen", 0, "id")


def test_wat_niets_lijkt_krijgt_geen_voorstel() -> None:
    (bevinding,) = gevonden(BEPALING | {"id": "zzz"})
    assert bevinding.melding == "Geen regel vraagt naar de bepaling “zzz”."


@pytest.mark.parametrize("sleutel", ["belofte-afweging", "verordening-eindverslag"])
def test_een_bekende_sleutel_en_een_reden_zijn_goed(sleutel: str) -> None:
    assert gevonden(BEPALING | {"id": sleutel}, BEPALING | {"id": "zzz", "niet_getoetst": "Dit is een doel."}) == []


def test_elke_sleutel_van_een_gemeente_is_uitgelegd() -> None:
    """What rules and criteria ask of a municipality, and nothing else, is explained, with articles that exist."""
    landelijk = landelijk_kader()
    regels = {sleutel for blad in regelbladen() for sleutel in blad.regel.grondslag}
    assert landelijk.meetlat is not None
    criteria = {sleutel for een in landelijk.meetlat.per_id.values() for sleutel in een.grondslag}
    uitgelegd = landelijk.eigen_sleutels
    assert set(uitgelegd) == (regels | criteria) - set(landelijk.per_sleutel)
    for een in uitgelegd.values():
        vindplaats = een.in_het_model(landelijk.per_sleutel)
        assert vindplaats.startswith("VNG-model 2024, artikel") is bool(een.model)
        assert een.uitleg.endswith(".")
        assert "Assen" not in een.titel + een.uitleg


def test_wat_geen_eigen_sleutel_is_heeft_geen_uitleg() -> None:
    assert landelijk_kader().over_sleutel("awb-3-16") is None
    assert landelijk_kader().zonder_bepaling == {}
    assert kader({"regelingen": []}).zonder_bepaling.keys() >= {"verordening-inspraak", "site-initiatief"}
