"""The numbers that stand in a fact, as the timeline tells them."""

from typing import Any

import pytest

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.cijfers import cijfers
from participatie_cli.model.resultaat import BlauwResultaat
from participatie_cli.model.tijdlijn import momenten


@pytest.mark.parametrize(
    ("verschil", "verwacht"),
    [
        ({}, ()),
        ({"deelnemers": "onbekend", "stemming": "onbekend", "verdeeld": "onbekend"}, ()),
        (
            {"deelnemers": "ongeveer 180", "verwacht": "200", "aangemeld": "meer dan 1000"},
            ("deelnemers: ongeveer 180", "verwachte opkomst: 200", "aanmeldingen: meer dan 1.000"),
        ),
        ({"uitgereikt": "650", "terugontvangen": "173"}, ("uitgereikt: 650", "terugontvangen: 173")),
        (
            {
                "stemming": {
                    "opties": [{"optie": "water", "stemmen": "5000", "percentage": "49.5"}, {"optie": "bomen"}],
                    "uitgebracht": "meer dan 12000",
                    "geldig": "onbekend",
                }
            },
            (
                "stemming: water (5.000 stemmen en 49,5 procent), bomen (aantal stemmen onbekend), "
                "uitgebrachte stemmen: meer dan 12.000",
            ),
        ),
        ({"stemming": {"opties": "onbekend"}}, ("stemming: de uitslag is onbekend",)),
        (
            {"verdeeld": [{"waarvoor": "tuin", "bedrag": "2500"}, {"waarvoor": "bank", "bedrag": "onbekend"}]},
            ("verdeeld geld: tuin (2.500 euro), bank (bedrag onbekend)",),
        ),
    ],
)
def test_aantallen_bij_een_activiteit(verschil: dict[str, Any], verwacht: tuple[str, ...]) -> None:
    activiteit = Activiteit.model_validate({"datum": "2024-03-01", "werkvorm": "avond"} | verschil)
    assert cijfers(activiteit) == verwacht


def test_wat_in_de_regel_zelf_staat_wordt_niet_herhaald() -> None:
    resultaat = BlauwResultaat.model_validate({"wat": "x", "datum": "2024", "waarde": "4", "streefwaarde": "5"})
    assert cijfers(resultaat) == ()


def test_aantallen_staan_alleen_bij_de_eigen_dag() -> None:
    gegevens = {"datum": "2024-03-01", "tot": "2024-03-02", "werkvorm": "avond", "deelnemers": "40"}
    assert [moment.wat for moment in momenten(Activiteit.model_validate(gegevens))] == [
        "Datum (deelnemers: 40)",
        "Tot en met",
    ]
