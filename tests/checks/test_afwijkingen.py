"""Comply or explain: what a deviation changes, and when it is a finding itself."""

from datetime import date
from typing import Any

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.results.uitslag import Uitslag
from tests.gevallen import dossier, kader

ZONDER_AFWEGING = {"afweging": None}


def afwijking(**anders: str) -> dict[str, Any]:
    gewoon = {
        "regel": "VIS001",
        "reden": "De afweging is mondeling gedaan.",
        "besloten_door": "college",
        "besloten_op": "2024-05-21",
        "geldig_tot": "2025-05-21",
    }
    return {"afwijkingen": [gewoon | anders]}


def uitslag(
    verschil: dict[str, Any], peildatum: date = date(2025, 1, 1), vondsten: tuple[Privacyvondst, ...] = ()
) -> Uitslag:
    project = dossier("project", verschil)
    return controleer_dossier(project, "projecten/groene-as.yaml", kader(), peildatum, vondsten=vondsten)


def uitkomst(gevonden: Uitslag) -> Uitkomstsoort:
    return next(een.soort for een in gevonden.uitkomsten if een.code == "VIS001")


def over_afwijkingen(gevonden: Uitslag) -> list[tuple[str, tuple[str | int, ...], str]]:
    return [(een.code, een.pad, een.melding) for een in gevonden.bevindingen if een.code.startswith("AFW")]


@pytest.mark.parametrize("regel", ["VIS001", "vis001", "afweging-voor-eerste-besluit"])
def test_afwijking_verklaart(regel: str) -> None:
    gevonden = uitslag(ZONDER_AFWEGING | afwijking(regel=regel))
    assert uitkomst(gevonden) is Uitkomstsoort.AFWIJKING
    assert [een.code for een in gevonden.bevindingen if een.code == "VIS001"] == []
    reden = next(een.reden for een in gevonden.uitkomsten if een.code == "VIS001")
    assert reden == (
        "De afweging is mondeling gedaan (besloten door college op 21 mei 2024, geldig tot en met 21 mei 2025)"
    )
    assert over_afwijkingen(gevonden) == []


@pytest.mark.parametrize(
    ("peildatum", "soort"),
    [
        (date(2024, 5, 20), Uitkomstsoort.VOLDOET_NIET),
        (date(2024, 5, 21), Uitkomstsoort.AFWIJKING),
        (date(2025, 5, 21), Uitkomstsoort.AFWIJKING),
        (date(2025, 5, 22), Uitkomstsoort.VOLDOET_NIET),
    ],
)
def test_afwijking_geldt_tussen_haar_datums(peildatum: date, soort: Uitkomstsoort) -> None:
    assert uitkomst(uitslag(ZONDER_AFWEGING | afwijking(), peildatum)) is soort


def test_verlopen_afwijking_is_een_bevinding() -> None:
    gevonden = uitslag(ZONDER_AFWEGING | afwijking(), date(2025, 5, 22))
    melding = "Deze afwijking gold tot en met 21 mei 2025."
    assert over_afwijkingen(gevonden) == [("AFW001", ("afwijkingen", 0, "geldig_tot"), melding)]


def test_onnodige_afwijking_is_een_bevinding() -> None:
    melding = "De afwijking van regel VIS001 is niet (meer) nodig."
    assert over_afwijkingen(uitslag(afwijking())) == [("AFW002", ("afwijkingen", 0, "regel"), melding)]


@pytest.mark.parametrize(
    ("regel", "raad"),
    [
        ("qqqqqq", ""),
        ("Afweging-voor-erste-besluit", " Bedoelde u “afweging-voor-eerste-besluit”?"),
        ("vis-001", " Bedoelde u “VIS001”?"),
    ],
)
def test_onbekende_regel_is_een_bevinding(regel: str, raad: str) -> None:
    melding = f"De regel “{regel}” bestaat niet.{raad}"
    assert over_afwijkingen(uitslag(afwijking(regel=regel))) == [("AFW003", ("afwijkingen", 0, "regel"), melding)]


def test_van_sommige_regels_kan_niet_worden_afgeweken() -> None:
    vondsten = persoonsgegevens_in("opmerking: Bel 06-12345678.")
    gevonden = uitslag(afwijking(regel="geen-telefoonnummer"), vondsten=vondsten)
    melding = "Van regel PRV005 (geen-telefoonnummer) kan niet worden afgeweken."
    assert over_afwijkingen(gevonden) == [("AFW004", ("afwijkingen", 0, "regel"), melding)]
    assert "PRV005" in {een.code for een in gevonden.bevindingen}


def test_afwijking_van_wat_niet_te_beoordelen_is_blijft_staan() -> None:
    gevonden = uitslag({"afweging": "onbekend"} | afwijking())
    assert uitkomst(gevonden) is Uitkomstsoort.NIET_TE_BEOORDELEN
    assert over_afwijkingen(gevonden) == []
