"""Who else has a part in a project, and which other authority decided, as a page tells it."""

from datetime import date
from typing import Any

import pytest

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.ongedateerd import zonder_datum
from participatie_cli.model.partij import Partij
from participatie_cli.model.project import Project
from participatie_cli.model.stand import staat
from participatie_cli.model.tijdlijn import momenten
from tests.gevallen import dossier


@pytest.mark.parametrize(
    ("gegevens", "kern"),
    [
        (
            {"rol": "partner", "soort": "organisatie", "naam": "Voorbeeldwonen", "doet": "Bouwt de woningen."},
            "Voorbeeldwonen (partner): Bouwt de woningen.",
        ),
        ({"rol": "tegeninitiatief", "soort": "inwoners"}, "inwoners, naam onbekend (tegeninitiatief)"),
        ({"rol": "onbekend", "soort": "onbekend", "naam": "onbekend"}, "soort en naam onbekend (rol onbekend)"),
    ],
)
def test_een_partij_in_een_regel(gegevens: dict[str, Any], kern: str) -> None:
    assert Partij.model_validate(gegevens).kern == kern


@pytest.mark.parametrize(
    ("overheid", "wie"),
    [
        (None, "een andere overheid"),
        ("onbekend", "een andere overheid"),
        ({"laag": "provincie", "naam": "staten van Drenthe"}, "staten van Drenthe"),
        ({"laag": "waterschap"}, "waterschap, orgaan onbekend"),
    ],
)
def test_een_besluit_noemt_de_andere_overheid(overheid: Any, wie: str) -> None:
    gegevens = {"datum": "2024", "door": "andere overheid", "besluit": "De weg blijft open.", "overheid": overheid}
    gevuld = {naam: waarde for naam, waarde in gegevens.items() if waarde is not None}
    assert Besluit.model_validate(gevuld).beslisser == wie


@pytest.mark.parametrize(("sinds", "staat_er"), [(None, False), ("onbekend", True), ("2024", False)])
def test_een_partij_is_alleen_zonder_datum_als_haar_begin_onbekend_is(sinds: str | None, staat_er: bool) -> None:
    partij = {"rol": "partner", "soort": "organisatie", "naam": "Dorpshuis"} | ({"sinds": sinds} if sinds else {})
    gevonden = [feit.wat for feit in zonder_datum(dossier("project", {"partijen": [partij]}))]
    assert gevonden == (["Dorpshuis doet mee (partner)."] if staat_er else [])


def test_bij_een_partij_staat_dat_zij_intern_is_en_wat_een_andere_bron_zegt() -> None:
    anders = {"intern": "Nog niet getekend.", "weersproken": [{"bron": "krant", "zegt": "Zij is eigenaar."}]}
    partij = {"rol": "partner", "soort": "organisatie", "naam": "Dorpshuis"} | anders
    regels = dict(staat(dossier("project", {"partijen": [partij]}), date(2024, 6, 1)))
    wie = "Dorpshuis (partner) (een andere bron zegt: Zij is eigenaar.) [intern: Nog niet getekend.]"
    assert regels["Doet mee"] == wie


def test_partijen_staan_op_de_bladzijde_en_op_de_tijdlijn() -> None:
    partijen = [
        {"rol": "mede-initiatiefnemer", "soort": "organisatie", "naam": "Dorpshuis"},
        {"rol": "financier", "soort": "andere overheid", "naam": "provincie Drenthe", "sinds": "2024-02"},
    ]
    project = dossier("project", {"partijen": partijen, "initiatiefnemer": {"soort": "inwoners", "naam": "buurtclub"}})
    assert isinstance(project, Project)
    regels = list(staat(project, date(2024, 6, 1)))
    assert ("Initiatief", "inwoners (buurtclub); inwonersparticipatie") in regels
    assert [waarde for label, waarde in regels if label == "Doet mee"] == [
        "Dorpshuis (mede-initiatiefnemer)",
        "provincie Drenthe (financier)",
    ]
    assert "Provincie Drenthe ging meedoen (financier)." in {moment.wat for moment in momenten(project)}
