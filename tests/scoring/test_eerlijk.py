"""Fairness: numbers of people do not count, a no that was followed is good, and a young project is judged as such."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from participatie_cli.checks.controle import vraag_regels
from participatie_cli.model.project import Project
from participatie_cli.scoring import lijnscore
from participatie_cli.scoring.antwoord import Antwoordsoort
from participatie_cli.scoring.dossierscore import beoordeel
from participatie_cli.scoring.score import Lijnscore
from participatie_cli.usecases.vragenboek import Vragenboek
from tests.gevallen import PEILDATUM, basis, dossier, kader

BOEK = Vragenboek(kader())


def lijnen(verschil: dict[str, Any], peildatum: date = PEILDATUM) -> tuple[Lijnscore, ...]:
    project = dossier("project", verschil)
    ronde = BOEK.nu(Project, met_kwaliteit=False)
    uitslag = vraag_regels(project, "x.yaml", kader(), peildatum, ronde.bladen)
    return lijnscore.project(beoordeel(project, uitslag, kader(), peildatum, ronde.vragen), kader(), peildatum)


def standen(verschil: dict[str, Any], peildatum: date = PEILDATUM) -> list[tuple[int | None, int]]:
    return [(lijn.stand.niveau, lijn.stand.hoogstens) for lijn in lijnen(verschil, peildatum)]


@pytest.mark.parametrize("keer", [2, 1000])
def test_meer_deelnemers_verhoogt_geen_trede(keer: int) -> None:
    goed = basis("project")
    meer = {
        "activiteiten": [een | {"deelnemers": str(int(een["deelnemers"]) * keer)} for een in goed["activiteiten"]],
        "belanghebbenden": [een | {"bereikt": str(int(een["bereikt"]) * keer)} for een in goed["belanghebbenden"]],
    }
    assert standen(meer) == standen({})


def test_een_nee_van_inwoners_dat_is_gevolgd_telt_net_zo_goed() -> None:
    """Stopping because residents said no scores like finishing what they said yes to."""
    reden = {"status": "overgenomen", "reden": "De meeste bewoners wilden het niet."}
    inbreng = [{"onderwerp": "de route", "wat": "Doe het niet.", "datum": "2023-12-06"} | reden]
    nee, ja = (
        standen({"inbreng": inbreng, "fasen": [*basis("project")["fasen"], {"fase": einde, "vanaf": "2024-08-01"}]})
        for einde in ("gestopt", "afgerond")
    )
    assert nee == ja
    assert [niveau for niveau, _ in nee] == [niveau for niveau, _ in standen({})]


def test_niet_overgenomen_inbreng_met_een_reden_is_geen_tekort() -> None:
    niet = [een | {"status": "niet", "reden": "Er is geen ruimte."} for een in basis("project")["inbreng"]]
    assert standen({"inbreng": niet}) == standen({})


def test_een_jong_project_wordt_beoordeeld_op_wat_het_kan_laten_zien() -> None:
    """On the day after its start there are no activities, decisions or lessons: those criteria do not count yet."""
    jong = lijnen({}, date(2023, 10, 3))
    soorten = {een.criterium.id: een.soort for lijn in jong for een in lijn.criteria}
    nog_niet = ("aanpak-bekendgemaakt", "ook-zonder-computer", "evaluatie-van-twee-kanten", "paragraaf-in-voorstel")
    assert {soorten[kenmerk] for kenmerk in nog_niet} == {Antwoordsoort.NIET_AAN_DE_ORDE}
    assert Antwoordsoort.NIET_GEHAALD not in soorten.values()


def test_wat_is_uitgelegd_is_niet_gehaald_en_niet_gemist() -> None:
    afwijking = {
        "regel": "VIS001",
        "reden": "De start was vóór de afspraak.",
        "besloten_door": "college",
        "besloten_op": "2024-05-21",
        "geldig_tot": "2025-05-21",
    }
    gemist, uitgelegd = (
        {een.criterium.id: een.soort for een in lijnen({"afweging": {"datum": "2024-12-01"}} | meer)[0].criteria}
        for meer in ({}, {"afwijkingen": [afwijking]})
    )
    assert gemist["afweging-op-tijd"] is Antwoordsoort.NIET_GEHAALD
    assert uitgelegd["afweging-op-tijd"] is Antwoordsoort.UITGELEGD


def test_gelijke_scores_van_projecten_zijn_een_waarde() -> None:
    """A register of many projects keeps equal scores once, and changes nothing about them."""
    gedeeld = lijnscore.Gedeeld()
    eerst, dan, anders = (gedeeld(zonder_antwoorden(project)) for project in ({}, {}, {"lessen": "onbekend"}))
    assert all(een is ander for een, ander in zip(eerst, dan, strict=True))
    assert anders == zonder_antwoorden({"lessen": "onbekend"})


def zonder_antwoorden(verschil: dict[str, Any]) -> tuple[Lijnscore, ...]:
    return tuple(
        replace(lijn, criteria=tuple(replace(een, antwoorden=()) for een in lijn.criteria)) for lijn in lijnen(verschil)
    )
