"""Judgements of a person: what is wrong with such records, and what the fingerprint notices."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.oordeel import LENGTE_VINGERAFDRUK, vingerafdruk
from participatie_cli.model.project import Project
from participatie_cli.rules.catalog import regelbladen
from tests.gevallen import dossier, kader
from tests.strategieen import dossiers

SAMENVATTING = (("samenvatting",),)
DOEL = (("afweging", "doel"), ("titel",))


def oordeel(**anders: str) -> dict[str, str]:
    gewoon = {
        "regel": "MNS001",
        "uitkomst": "voldoet",
        "door": "participatiecoach",
        "op": "2024-03-01",
        "reden": "Kort en duidelijk.",
        "vingerafdruk": vingerafdruk(dossier("project"), SAMENVATTING),
    }
    return gewoon | anders


def over_oordelen(*oordelen: dict[str, str], peildatum: date = date(2025, 1, 1)) -> list[tuple[Any, ...]]:
    project = dossier("project", {"oordelen": list(oordelen)})
    gevonden = controleer_dossier(project, "projecten/groene-as.yaml", kader(), peildatum)
    return [(een.code, een.pad, een.melding) for een in gevonden.bevindingen if een.code.startswith("OOR")]


def test_een_geldig_oordeel_geeft_geen_bevinding() -> None:
    assert over_oordelen(oordeel()) == []


@pytest.mark.parametrize(
    ("anders", "bevinding"),
    [
        (
            {"vingerafdruk": "0123456789ab"},
            (
                "OOR001",
                ("oordelen", 0, "vingerafdruk"),
                "Na het oordeel van 1 maart 2024 is veranderd wat is beoordeeld.",
            ),
        ),
        ({"regel": "MNS999"}, ("OOR002", ("oordelen", 0, "regel"), "De regel “MNS999” bestaat niet.")),
        (
            {"regel": "VIS001"},
            (
                "OOR003",
                ("oordelen", 0, "regel"),
                "Regel VIS001 (afweging-voor-eerste-besluit) vraagt niet om een oordeel.",
            ),
        ),
    ],
)
def test_wat_er_mis_kan_zijn(anders: dict[str, str], bevinding: tuple[Any, ...]) -> None:
    assert over_oordelen(oordeel(**anders)) == [bevinding]


def test_een_vervangen_oordeel_hoeft_niet_meer_te_kloppen() -> None:
    assert over_oordelen(oordeel(vingerafdruk="0123456789ab"), oordeel(op="2024-03-02")) == []


def test_een_oordeel_van_na_de_peildatum_telt_nog_niet() -> None:
    assert over_oordelen(oordeel(vingerafdruk="0123456789ab"), peildatum=date(2024, 2, 29)) == []


def test_vingerafdruk_is_kort_en_vast() -> None:
    assert vingerafdruk(dossier("project", {"samenvatting": "Eén zin."}), SAMENVATTING) == "50417b19604e"


@pytest.mark.parametrize(
    ("verschil", "anders"),
    [
        ({"afweging": {"doel": "Iets anders."}}, True),
        ({"afweging": {"doel": None}}, True),
        ({"afweging": {"doel": "onbekend"}}, True),
        ({"afweging": "onbekend"}, True),
        ({"afweging": None}, True),
        ({"titel": "Iets anders"}, True),
        ({"samenvatting": "Iets anders."}, False),
        ({"afweging": {"niveau": "informeren"}}, False),
        ({}, False),
    ],
)
def test_vingerafdruk_ziet_alleen_wat_is_beoordeeld(verschil: dict[str, Any], anders: bool) -> None:
    assert (vingerafdruk(dossier("project", verschil), DOEL) != vingerafdruk(dossier("project"), DOEL)) is anders


@given(st.text(min_size=1).map(str.strip).filter(bool), st.text(min_size=1).map(str.strip).filter(bool))
def test_andere_tekst_andere_vingerafdruk(een: str, ander: str) -> None:
    project = dossier("project")
    assert isinstance(project, Project)
    afdrukken = {vingerafdruk(project.model_copy(update={"titel": tekst}), (("titel",),)) for tekst in (een, ander)}
    assert len(afdrukken) == len({een, ander})


@given(dossiers(Project))
def test_elk_project_heeft_een_vingerafdruk(project: Dossier) -> None:
    for blad in regelbladen():
        if blad.regel.oordeel:
            assert len(vingerafdruk(project, blad.regel.oordeel.velden)) == LENGTE_VINGERAFDRUK
