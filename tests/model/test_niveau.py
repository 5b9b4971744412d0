"""The level of participation as of a date."""

from datetime import date
from typing import Any

import pytest

from participatie_cli.model.project import Project
from participatie_cli.model.stand import staat
from participatie_cli.model.tijdlijn import momenten
from participatie_cli.values.onbekend import ONBEKEND
from tests.gevallen import dossier

LATER = {"vanaf": "2024-02-01", "niveau": "meebeslissen"}
ONBEKENDE_DAG = {"vanaf": "onbekend", "niveau": "adviseren"}


@pytest.mark.parametrize(
    ("wijzigingen", "dag", "niveau"),
    [
        ([], "2024-06-01", "coproduceren"),
        ([LATER], "2024-01-31", "coproduceren"),
        ([LATER], "2024-02-01", "meebeslissen"),
        ([ONBEKENDE_DAG], "2024-06-01", ONBEKEND),
        ([ONBEKENDE_DAG | {"niveau": "coproduceren"}], "2024-06-01", "coproduceren"),
        ([ONBEKENDE_DAG, LATER], "2024-06-01", "meebeslissen"),
        ([LATER | {"niveau": "onbekend"}], "2024-06-01", ONBEKEND),
        ("onbekend", "2024-06-01", ONBEKEND),
    ],
)
def test_niveau_op(wijzigingen: Any, dag: str, niveau: object) -> None:
    project = dossier("project", {"afweging": {"niveauwijzigingen": wijzigingen}})
    assert isinstance(project, Project)
    assert project.niveau_op(date.fromisoformat(dag)) == niveau


@pytest.mark.parametrize(("afweging", "niveau"), [(None, None), ("onbekend", ONBEKEND)])
def test_zonder_afweging(afweging: Any, niveau: object) -> None:
    project = dossier("project", {"afweging": afweging})
    assert isinstance(project, Project)
    assert project.niveau_op(date(2024, 6, 1)) == niveau


def test_alleen_het_niveau_van_het_begin_is_geschat() -> None:
    project = dossier("project", {"afweging": {"inschatting": "ja", "niveauwijzigingen": [LATER]}})
    niveaus = [dict(staat(project, date(2024, maand, 1)))["Niveau"] for maand in (1, 2)]
    assert niveaus == ["coproduceren, achteraf geschat", "meebeslissen"]


@pytest.mark.parametrize(
    ("erbij", "wat"),
    [
        ({}, "Inwoners deden vanaf toen mee op trede meebeslissen."),
        (
            {"besloten_door": "college", "reden": "Bewoners vroegen erom."},
            "Inwoners deden vanaf toen mee op trede meebeslissen, gekozen door het college. Bewoners vroegen erom.",
        ),
    ],
)
def test_de_wijziging_staat_op_de_tijdlijn(erbij: dict[str, str], wat: str) -> None:
    project = dossier("project", {"afweging": {"niveauwijzigingen": [LATER | erbij]}})
    assert wat in [moment.wat for moment in momenten(project)]


@pytest.mark.parametrize(
    ("daarna", "wat"),
    [
        (None, "Laatste dag van de vergunning."),
        ("De huizen verhuizen.", "Laatste dag van de vergunning. Daarna: De huizen verhuizen."),
    ],
)
def test_een_einddatum_staat_op_de_tijdlijn(daarna: str | None, wat: str) -> None:
    einddatum = {"wat": "de vergunning", "datum": "2039-04-01", "daarna": daarna}
    assert momenten(dossier("project", {"einddatums": [einddatum]}))[-1].wat == wat
