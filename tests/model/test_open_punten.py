"""Where a file stands as of a date, in words."""

from datetime import date
from typing import Any

import pytest

from participatie_cli.model.open_punten import open_punten, staat
from participatie_cli.model.tijdlijn import momenten
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


@pytest.mark.parametrize(
    ("wie", "woorden"),
    [
        ("onbekend", "onbekend"),
        ({"soort": "inwoners", "contact": "coach"}, "inwoners; aanspreekpunt: coach"),
        ({"soort": "organisatie", "naam": "Dorpsraad"}, "organisatie (Dorpsraad)"),
    ],
)
def test_wie_het_initiatief_nam(wie: Any, woorden: str) -> None:
    assert van("project", {"initiatiefnemer": wie})["Initiatief"] == woorden


def test_actie_en_experiment() -> None:
    assert van("maatregel", {"trekker": None}) == {
        "Ontwikkellijn": "1",
        "Trekker": "niet vastgelegd",
        "Gereed voor": "31 december 2024",
    }
    assert van("experiment", {"besluit": None}) == {"Project": "groene-as", "Besluit": "niet vastgelegd"}
    assert van("werkvorm", {}) == {}


AFSPRAKEN: dict[str, Any] = {
    "voorgelegd_aan_raad": [
        {"vraag": "Mag het?", "datum": "2024-03-01", "antwoord": "Ja.", "beantwoord_op": "2024-05-01"}
    ],
    "vragen_uit_de_raad": [
        {"vraag": "Hoe kan dit?", "soort": "technisch", "datum": "2024-03-01", "antwoord": "onbekend"},
        {"vraag": "Komt later.", "soort": "motie", "datum": "2024-12-01"},
    ],
    "toezeggingen": [
        {"wat": "Een brief.", "door": "college", "aan": "raad", "datum": "2024-03-01", "gereed_voor": "2024-06-01"},
        {"wat": "Een bord.", "door": "college", "aan": "raad", "datum": "2024-03-01", "nagekomen": "onbekend"},
        {"wat": "Klaar.", "door": "college", "aan": "raad", "datum": "2024-03-01", "nagekomen": "nee"},
        {"wat": "Komt later.", "door": "college", "aan": "raad", "datum": "2024-12-01"},
    ],
}
BESLUIT: dict[str, Any] = {"datum": "2024-03-01", "door": "raad", "besluit": "Ja."}


@pytest.mark.parametrize("soort", ["project", "maatregel"])
def test_wat_met_de_raad_openstaat(soort: str) -> None:
    open_ = [punt for punt in open_punten(dossier(soort, AFSPRAKEN), date(2024, 4, 30)) if "Les" not in punt]
    assert open_ == [
        "Vraag aan de raad: Mag het?",
        "Vraag uit de raad (onbekend of er een antwoord is): Hoe kan dit?",
        "Toezegging (uiterlijk: 1 juni 2024): Een brief.",
        "Toezegging (onbekend of zij is nagekomen; uiterlijk: niet vastgelegd): Een bord.",
    ]


def test_een_voorwaarde_is_open_tot_eraan_is_voldaan() -> None:
    voorwaarden = [{"wat": "Er is geld.", "voldaan_op": "2024-05-01"}, {"wat": "Er is plek.", "voldaan_op": "onbekend"}]
    project = dossier("project", {"besluiten": [BESLUIT | {"voorwaarden": voorwaarden}]})
    assert list(open_punten(project, date(2024, 2, 29)))[1:] == []
    geld = "Voorwaarde bij een besluit (uiterlijk: niet vastgelegd): Er is geld."
    plek = "Voorwaarde bij een besluit (onbekend of eraan is voldaan; uiterlijk: niet vastgelegd): Er is plek."
    assert [punt for punt in open_punten(project, date(2024, 4, 30)) if "Les" not in punt] == [geld, plek]
    assert [punt for punt in open_punten(project, date(2024, 5, 1)) if "Les" not in punt] == [plek]


def test_bij_een_open_voorwaarde_staat_wat_een_andere_bron_zegt() -> None:
    voorwaarde = {"wat": "Er zijn 48 huizen.", "weersproken": [{"bron": "krant", "zegt": "Het zijn er 50."}]}
    project = dossier("project", {"besluiten": [BESLUIT | {"voorwaarden": [voorwaarde]}]})
    assert "Er zijn 48 huizen. (een andere bron zegt: Het zijn er 50.)" in "".join(
        open_punten(project, date(2024, 4, 30))
    )


def test_wat_op_een_onbekende_dag_eindigt_staat_open() -> None:
    einddatums = [{"wat": "de huur", "datum": "onbekend"}, {"wat": "de vergunning", "datum": "2030-01-01"}]
    open_ = list(open_punten(dossier("project", {"einddatums": einddatums}), date(2025, 1, 1)))
    assert open_ == ["Einddatum, dag onbekend: de huur"]


def test_les_is_open_tot_zij_is_opgevolgd() -> None:
    assert list(open_punten(dossier("project"), date(2024, 12, 1))) == []
    assert list(open_punten(dossier("project"), date(2024, 11, 30))) == [
        "Les op te volgen (31 december 2024): Ga eerder naar scholen toe."
    ]
    zonder_datum = dossier("experiment", {"lessen": [{"les": "Vraag door.", "opvolgen_voor": "onbekend"}]})
    assert list(open_punten(zonder_datum, date(2025, 1, 1))) == ["Les op te volgen (onbekend): Vraag door."]


def test_wat_intern_is_staat_erbij() -> None:
    reden = {"intern": "Nog niet rond."}
    verschil = {
        "intern": "De plek is nog niet gekozen.",
        "toezeggingen": [{"wat": "Een brief.", "door": "college", "aan": "raad", "datum": "2024-03-01"} | reden],
        "besluiten": [BESLUIT | {"voorwaarden": [{"wat": "Er is geld."}]} | reden],
    }
    assert van("project", verschil)["Intern"] == "De plek is nog niet gekozen."
    open_ = [punt for punt in open_punten(dossier("project", verschil), date(2024, 4, 30)) if "Les" not in punt]
    assert [punt.endswith("[intern: Nog niet rond.]") for punt in open_] == [True, True]
    besluit = next(een.wat for een in momenten(dossier("project", verschil)) if een.wat.startswith("Besluit"))
    assert besluit == "Besluit: Ja. [intern: Nog niet rond.]"
