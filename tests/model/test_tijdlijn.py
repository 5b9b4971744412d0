"""The timeline holds every dated fact, in order of time, in words."""

from datetime import date
from typing import Any

import pytest

from participatie_cli.model.resultaat import BlauwResultaat
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.model.tijdlijn import momenten
from participatie_cli.values.datum import Datum, telt
from tests.gevallen import dossier


def test_feiten_staan_op_volgorde_van_tijd() -> None:
    tijdlijn = momenten(dossier("project"))
    assert [moment.datum for moment in tijdlijn] == sorted(moment.datum for moment in tijdlijn)
    assert [moment.wat for moment in tijdlijn if telt(moment.datum, date(2023, 11, 20))] == [
        "De voorbereiding begon.",
        "De gemeente woog af of inwoners meedoen: ja, op trede coproduceren. Bewoners kennen de straat het best. "
        "Het moet opleveren: Bewoners en gemeente kiezen samen waar het groen komt.",
        "De aanpak van de participatie werd openbaar, via website en huis-aan-huisblad; budget 15.000 euro; "
        "projectleider, acht uur per week tot juli 2024.",
        "De gemeente kondigde aan dat zij het omgevingsplan wil maken of wijzigen (gmb-2023-1000).",
        "Deelnemers konden zich inlezen.",
        "Inloopavond; 80 deelnemers.",
        "Inbreng over bankjes: Zet meer bankjes neer. Overgenomen.",
    ]


def test_lezen_van_een_bron_is_geen_feit() -> None:
    bronnen = [{"id": "x", "titel": "X", "zekerheid": "hoog", "gelezen_op": "2026-11-01"}]
    assert momenten(dossier("werkvorm", {"bronnen": bronnen})) == ()


def test_onbekend_komt_niet_in_beeld() -> None:
    tijdlijn = momenten(dossier("project", {"aanpak": {"kanalen": "onbekend", "capaciteit": "onbekend"}}))
    assert "De aanpak van de participatie werd openbaar; budget 15.000 euro." in {moment.wat for moment in tijdlijn}


@pytest.mark.parametrize(
    ("verschil", "kern"),
    [
        ({"waarde": "10156", "eenheid": "stemmen"}, "geldig, 10.156 stemmen"),
        ({"waarde": "7.5"}, "geldig, 7,5"),
        ({"waarde": "40", "eenheid": "onbekend"}, "geldig, 40"),
        ({"waarde": "40", "streefwaarde": "minstens 50"}, "geldig, 40 (afgesproken: minstens 50)"),
        ({"waarde": "40", "streefwaarde": "onbekend"}, "geldig, 40"),
        ({"waarde": "onbekend", "eenheid": "stemmen"}, "geldig, hoeveel is onbekend"),
        (
            {"waarde": "onbekend", "streefwaarde": "ongeveer 50", "eenheid": "stemmen"},
            "geldig, hoeveel is onbekend (afgesproken: ongeveer 50 stemmen)",
        ),
        ({"streefwaarde": "50"}, "geldig (afgesproken: 50)"),
        ({}, "geldig"),
    ],
)
def test_blauw_resultaat_noemt_zijn_getal(verschil: dict[str, Any], kern: str) -> None:
    assert BlauwResultaat.model_validate({"wat": "geldig", "datum": "2019"} | verschil).kern == kern


def test_een_maand_telt_vanaf_haar_eerste_dag() -> None:
    (moment,) = momenten(BlauwResultaat.model_validate({"wat": "x", "datum": "2024-05"}))
    assert moment.datum == Datum.lees("2024-05")
    assert (telt(moment.datum, date(2024, 4, 30)), telt(moment.datum, date(2024, 5, 1))) == (False, True)


@pytest.mark.parametrize(
    ("verschil", "erbij"),
    [
        ({}, "ontwerp lag ter inzage."),
        ({"stuk": "voorontwerp"}, "voorontwerp lag ter inzage."),
        (
            {"reden_langer": "Het was vakantie.", "overgedaan": "onbekend"},
            "ontwerp lag ter inzage. Langer dan gevraagd, omdat: Het was vakantie.",
        ),
        (
            {"reden_langer": "onbekend", "overgedaan": "De termijn ontbrak."},
            "ontwerp lag ter inzage. Later opnieuw, omdat: De termijn ontbrak.",
        ),
    ],
)
def test_bij_het_begin_van_een_terinzagelegging_staat_wat_er_bijzonder_is(verschil: dict[str, Any], erbij: str) -> None:
    ter_inzage = Terinzage.model_validate({"start": "2024-03-01", "eind": "2024-04-11"} | verschil)
    begin, einde = momenten(ter_inzage)
    stuk = verschil.get("stuk", "ontwerp")
    assert (begin.wat, einde.wat) == (f"Het {erbij}", f"Laatste dag waarop het {stuk} ter inzage lag.")


def test_bij_meer_instrumenten_staat_er_om_welk_het_gaat() -> None:
    keer = {"start": "2024-03-07", "eind": "2024-04-17"}
    vergunning = {"soort": "omgevingsvergunning", "naam": "brug", "terinzageleggingen": [keer]}
    plan = {"soort": "omgevingsplan", "terinzageleggingen": [keer]}

    def bij(*instrumenten: dict[str, Any]) -> list[str]:
        gevonden = momenten(dossier("project", {"instrumenten": list(instrumenten)}))
        return [een.wat for een in gevonden if een.wat.startswith("Laatste dag waarop")]

    assert bij(plan) == ["Laatste dag waarop het ontwerp ter inzage lag."]
    assert bij(plan, vergunning) == [
        "Laatste dag waarop het ontwerp ter inzage lag. (omgevingsplan)",
        "Laatste dag waarop het ontwerp ter inzage lag. (omgevingsvergunning “brug”)",
    ]
    assert momenten(dossier("project", {"instrumenten": "onbekend"}))
