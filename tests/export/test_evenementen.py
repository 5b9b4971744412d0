"""Moments to take part, for agendas of others: only what may be to come, and nothing that is not known."""

import json
from datetime import date
from typing import Any

import pytest

from participatie_cli.export.als_evenementen import als_jsonld
from participatie_cli.export.evenementen import Organisator, evenementen
from participatie_cli.export.pakket import maak_pakket
from participatie_cli.export.projecttabellen import projecttabellen
from participatie_cli.model.project import Project
from tests.conftest import is_zoals
from tests.export.proeven import DAG, gegevens, project, register

GEMEENTE = Organisator("Proefdorp", "GM9998")
AVOND = {"datum": "2025-06-01", "werkvorm": "inloopavond", "kanaal": "fysiek", "toelichting": "Er is koffie."}
TERINZAGE = {"start": "2025-05-01", "eind": "2025-06-11", "locatie": "het stadhuis", "adres": "https://x.example/stuk"}
PLAN = {"soort": "omgevingsplan", "naam": "Plan Kade", "terinzageleggingen": [TERINZAGE]}


def gevonden(een: Project, adressen: dict[str, str] | None = None) -> list[dict[str, Any]]:
    return evenementen([een], GEMEENTE, DAG, adressen)


def met(**anders: Any) -> Project:
    return project(**{"activiteiten": [], "instrumenten": [{"soort": "geen"}], **anders})


@pytest.mark.parametrize(
    ("anders", "erin"),
    [
        ({"datum": "2025-05-31"}, False),
        ({"datum": "2025-06-01"}, True),
        ({"datum": "2025-05-01", "tot": "2025-06-01"}, True),
        ({"datum": "2025-05-01", "tot": "onbekend"}, False),
        ({"datum": "2025-06"}, True),
        ({"datum": "2025-05"}, False),
        ({"datum": "onbekend"}, False),
    ],
)
def test_alleen_wat_nog_kan_komen(anders: dict[str, str], erin: bool) -> None:
    assert len(gevonden(met(activiteiten=[AVOND | anders]))) == erin


def test_wat_niet_bekend_is_wordt_weggelaten() -> None:
    (een,) = gevonden(met(activiteiten=[{"datum": "2025-07", "werkvorm": "gesprek", "kanaal": "schriftelijk"}]))
    assert een["startDate"] == "2025-07"
    assert {"endDate", "location", "eventAttendanceMode", "description", "url"} & een.keys() == set()
    van_inwoners = met(activiteiten=[AVOND], initiatiefnemer={"soort": "inwoners"})
    assert "organizer" not in gevonden(van_inwoners)[0]
    van_de_provincie = met(instrumenten=[PLAN | {"bevoegd_gezag": "provincie"}])
    assert "organizer" not in gevonden(van_de_provincie)[0]


@pytest.mark.parametrize(
    ("anders", "soorten", "hoe"),
    [
        ({}, ["Place", "VirtualLocation"], "MixedEventAttendanceMode"),
        ({"adres": "onbekend"}, ["Place"], "OfflineEventAttendanceMode"),
        ({"locatie": "onbekend"}, ["VirtualLocation"], "OnlineEventAttendanceMode"),
        ({"locatie": "onbekend", "adres": "onbekend"}, [], None),
    ],
)
def test_waar_een_stuk_te_lezen_is(anders: dict[str, str], soorten: list[str], hoe: str | None) -> None:
    (een,) = gevonden(met(instrumenten=[PLAN | {"terinzageleggingen": [TERINZAGE | anders]}]))
    plekken = een.get("location", [])
    assert [plek["@type"] for plek in (plekken if isinstance(plekken, list) else [plekken])] == soorten
    assert een.get("eventAttendanceMode") == (hoe and f"https://schema.org/{hoe}")


def test_het_adres_van_een_pagina_komt_erbij_waar_er_geen_is() -> None:
    een = met(activiteiten=[AVOND], instrumenten=[PLAN])
    adressen = [x["url"] for x in gevonden(een, {een.id: "https://x.example/project"})]
    assert adressen == ["https://x.example/stuk", "https://x.example/project"]


def test_een_evenement_is_terug_te_vinden_in_de_tabellen() -> None:
    een = met(activiteiten=[AVOND], instrumenten=[PLAN])
    tabellen = {tabel.naam: tabel for tabel in projecttabellen(gegevens(register(een)))}
    namen = ("activiteiten", "instrumenten_terinzageleggingen")
    sleutels = {rij["id"] for naam in namen for rij in tabellen[naam].als_rijen()}
    assert {x["identifier"] for x in gevonden(een)} == sleutels


def test_het_bestand() -> None:
    een = met(activiteiten=[AVOND, AVOND | {"datum": "2025-06-20"}], instrumenten=[PLAN])
    tekst = als_jsonld(maak_pakket(gegevens(register(een))))["evenementen.jsonld"].decode()
    is_zoals(tekst, "export-evenementen.jsonld")
    assert [x["startDate"] for x in json.loads(tekst)["@graph"]] == ["2025-05-01", "2025-06-01", "2025-06-20"]
    assert all(date.fromisoformat(x["startDate"]) for x in json.loads(tekst)["@graph"])
