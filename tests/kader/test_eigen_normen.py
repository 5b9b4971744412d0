"""A term that is filled in is judged, also where the text that it comes from was not quoted."""

from typing import Any

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.kader.bepaling import Laag
from participatie_cli.rules.catalog import zoek
from tests.gevallen import PEILDATUM, dossier, kader

SLEUTEL = "verordening-uitdaagrecht"
ACHT_WEKEN = {"duur": "8 weken", "artikel": "artikel 13 lid 5"}


def zonder_tekst(*termijnen: dict[str, Any], in_werking: str | None = "2023-01-01") -> Any:
    return kader(
        {
            "regelingen": [],
            "termijnen": {"uitdaagbesluit": list(termijnen)},
            "verordening": {"in_werking_op": in_werking},
        }
    )


def test_de_norm_noemt_termijn_artikel_en_gemeente() -> None:
    (norm,) = zonder_tekst(ACHT_WEKEN).versies(SLEUTEL)
    assert norm.laag is Laag.VERORDENING
    assert norm.regeling.titel == "Eigen termijnen van Voorbeeldstad"
    assert norm.bepaling.vindplaats == "artikel 13 lid 5"
    assert norm.bepaling.tekst == "Besluit op uitdaagverzoek: 8 weken."


@pytest.mark.parametrize(
    ("termijnen", "sinds"),
    [
        (({"duur": "8 weken"},), "2023-01-01"),
        (({"duur": "8 weken", "geldig_van": "2024-05"},), "2024-05"),
        (
            ({"duur": "8 weken", "geldig_van": "2024-05-01"}, {"duur": "6 weken", "geldig_tot": "2024-04-30"}),
            "2023-01-01",
        ),
        (({"duur": "8 weken", "geldig_van": "onbekend"},), "onbekend"),
    ],
)
def test_sinds_wanneer_de_norm_geldt(termijnen: tuple[dict[str, Any], ...], sinds: str) -> None:
    (norm,) = zonder_tekst(*termijnen).versies(SLEUTEL)
    assert str(norm.bepaling.geldig_van) == sinds


def test_zonder_verordening_is_onbekend_sinds_wanneer() -> None:
    (norm,) = zonder_tekst({"duur": "8 weken"}, in_werking=None).versies(SLEUTEL)
    assert str(norm.bepaling.geldig_van) == "onbekend"
    assert norm.bepaling.vindplaats == "termijn in kader.yaml: besluit op uitdaagverzoek"


@pytest.mark.parametrize("duur", ["geen", "onbekend"])
def test_zonder_termijn_is_er_geen_norm(duur: str) -> None:
    assert zonder_tekst({"duur": duur}).versies(SLEUTEL) == ()


def test_een_eigen_tekst_gaat_voor() -> None:
    omgeving = kader({"termijnen": {"uitdaagbesluit": [ACHT_WEKEN]}})
    assert "artikel 13 lid 5" not in [norm.bepaling.vindplaats for norm in omgeving.versies(SLEUTEL)]


def test_een_ingevulde_termijn_wordt_getoetst() -> None:
    verzoek = dossier("uitdaagverzoek", {"ontvangen_op": "2024-08-01", "besluit_op": "2024-12-01"})
    omgeving = zonder_tekst(ACHT_WEKEN)
    uitslag = controleer_dossier(verzoek, "x.yaml", omgeving, PEILDATUM, alleen=zoek("VER001"))
    (bevinding,) = uitslag.bevindingen
    assert bevinding.melding.endswith("De termijn van 8 weken na de ontvangst eindigde uiterlijk op 26 september 2024.")
    assert bevinding.grondslag[0].bepaling.vindplaats == "artikel 13 lid 5"
