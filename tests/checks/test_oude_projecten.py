"""A project that ended before a norm began is left in peace, whatever else nobody knows of it."""

from datetime import date
from typing import Any

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.model.project import Project
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.rules.catalog import regels_over
from participatie_cli.rules.contract import Toetsing
from participatie_cli.values.onbekend import WOORD, neemt_onbekend
from tests.gevallen import INSTRUMENTEN, kader

PEILDATUM = date(2026, 11, 30)
OUD: dict[str, Any] = {
    "id": "oud",
    "titel": "Oud plein",
    "samenvatting": "Het plein is lang geleden ingericht.",
    "initiatiefnemer": WOORD,
    "vorm": WOORD,
    "fasen": [{"fase": "voorbereiding", "vanaf": "2012"}, {"fase": "afgerond", "vanaf": "2014"}],
    "instrumenten": WOORD,
}
KALE = [
    {
        naam: veld.examples[0] if naam == "soort" else WOORD
        for naam, veld in een.model_fields.items()
        if veld.is_required()
    }
    for een in INSTRUMENTEN
]
ALLES_ONBEKEND = {
    naam: WOORD for naam, veld in Project.model_fields.items() if neemt_onbekend(veld.rebuild_annotation())
}
ANDERS = [{}, {**ALLES_ONBEKEND, "fasen": OUD["fasen"]}, *({"instrumenten": [een]} for een in KALE)]


def uitkomsten(anders: dict[str, Any]) -> tuple[Toetsing[Project], dict[str, Uitkomstsoort]]:
    project = Project.model_validate({**OUD, **anders})
    uitslag = controleer_dossier(project, "oud.yaml", kader(), PEILDATUM)
    return Toetsing(project, kader(), PEILDATUM), {een.code: een.soort for een in uitslag.uitkomsten}


@pytest.mark.parametrize("anders", ANDERS, ids=str)
def test_een_norm_van_later_geldt_niet(anders: dict[str, Any]) -> None:
    toetsing, soorten = uitkomsten(anders)
    later = [
        een.regel.code
        for een in regels_over(Project)
        if een.regel.af_te_wijken and toetsing.klaar_voor(een.regel.grondslag[0])
    ]
    assert len(later) > 40
    assert {code: soorten[code] for code in later if soorten[code] is not Uitkomstsoort.NIET_VAN_TOEPASSING} == {}


@pytest.mark.parametrize(
    ("einde", "klaar"),
    [("2023", True), ("2023-12-31", True), ("2024-01-01", False), ("2024", False), (WOORD, False)],
)
def test_alleen_wie_zeker_eerder_klaar_was(einde: str, klaar: bool) -> None:
    """A rough day that reaches into the norm, and a day that nobody knows, leave it open."""
    fasen = [{"fase": "voorbereiding", "vanaf": "2012"}, {"fase": "afgerond", "vanaf": einde}]
    toetsing, soorten = uitkomsten({"fasen": fasen})
    assert toetsing.klaar_voor("ow-16-29") is klaar
    anders = Uitkomstsoort.NIET_VAN_TOEPASSING if klaar else Uitkomstsoort.NIET_TE_BEOORDELEN
    assert soorten["OMW004"] is anders


def test_een_feit_van_na_het_einde_telt_gewoon() -> None:
    """What happened under a norm is judged by it, also where the project had ended by then."""
    _, soorten = uitkomsten({"instrumenten": [{"soort": "omgevingsplan", "vastgesteld_op": "2025-06-20"}]})
    assert soorten["OMW005"] is Uitkomstsoort.VOLDOET_NIET


def test_wie_verderging_was_niet_klaar() -> None:
    fasen = [*OUD["fasen"], {"fase": "uitvoering", "vanaf": "2025"}]
    toetsing, _ = uitkomsten({"fasen": fasen})
    assert not toetsing.klaar_voor("ow-16-29")
