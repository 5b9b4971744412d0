"""No fact is lost because its day is not known."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.bron import Bron
from participatie_cli.model.dossier import MAPPEN, Dossier
from participatie_cli.model.fase import Fase
from participatie_cli.model.ongedateerd import zonder_datum
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.velden import modellen_onder
from tests.gevallen import dossier
from tests.strategieen import dossiers


@pytest.mark.langzaam
@pytest.mark.parametrize("soort", MAPPEN.values())
@given(st.data())
def test_elk_feit_met_een_onbekende_dag_is_erbij(soort: type[Dossier], data: st.DataObject) -> None:
    een = data.draw(dossiers(soort))
    gevonden = {feit.pad: feit.wat for feit in zonder_datum(een)}
    verwacht = {
        pad: "" if isinstance(feit, Fase) else feit.kern or ""
        for pad, feit in feiten(een)
        if feit.dag is ONBEKEND and not isinstance(feit, Bron)
    }
    assert verwacht.keys() <= gevonden.keys()
    assert [pad for pad, kern in verwacht.items() if pad and kern.lower() not in gevonden[pad].lower()] == []


def test_er_zijn_genoeg_soorten_feiten_met_een_dag() -> None:
    soorten = {onder for soort in MAPPEN.values() for onder in modellen_onder(soort)}
    assert len([soort for soort in soorten if soort.DAG in soort.model_fields]) > 20


@pytest.mark.parametrize(
    ("verschil", "wat"),
    [
        (
            {"inbreng": [{"onderwerp": "bomen", "wat": "Meer bomen.", "status": "niet"}]},
            "Inbreng over bomen: Meer bomen. Niet overgenomen.",
        ),
        (
            {"belanghebbenden": [{"groep": "jeugd", "bereikt": "30", "bereikt_op": "onbekend"}]},
            "Onbekend is wanneer mensen uit de groep “jeugd” meededen; in totaal 30.",
        ),
        ({"lessen": [{"les": "Ga vroeg.", "datum": "onbekend", "opgevolgd_op": "2024"}]}, "Les: Ga vroeg."),
        (
            {
                "evaluatie": {
                    "deelnemers": {
                        "methode": "enquête",
                        "datum": "onbekend",
                        "respondenten": "6",
                        "doelgroep": "onbekend",
                    }
                }
            },
            "Mensen die meededen, keken terug (enquête): 6 antwoordden; cijfer voor het proces 7,4; "
            "cijfer voor de uitkomst 7,1.",
        ),
        (
            {"activiteiten": [{"datum": "2024", "werkvorm": "avond", "verslag": {"op": "onbekend"}}]},
            "Er is een verslag van de activiteit “avond”.",
        ),
        (
            {
                "instrumenten": [
                    {
                        "terinzageleggingen": [
                            {"start": "onbekend", "eind": "onbekend", "mededeling_indieners_op": "onbekend"}
                        ]
                    }
                ]
            },
            "Het ontwerp lag ter inzage; 3 zienswijzen (1 mondeling), 3 beantwoord.",
        ),
    ],
)
def test_hoe_een_feit_zonder_dag_heet(verschil: dict[str, Any], wat: str) -> None:
    assert wat in {feit.wat for feit in zonder_datum(dossier("project", verschil))}


def test_wat_een_dag_heeft_staat_er_niet() -> None:
    assert zonder_datum(dossier("project")) == ()


def test_een_experiment_zonder_begin_is_zelf_een_feit_zonder_dag() -> None:
    (feit, *_) = zonder_datum(dossier("experiment", {"van": "onbekend"}))
    assert feit.pad == ()


def test_wat_een_andere_bron_zegt_staat_erbij() -> None:
    weersproken = [{"bron": "krant", "zegt": "Het ging niet door."}]
    activiteit = {"datum": "onbekend", "werkvorm": "avond", "weersproken": weersproken}
    (feit,) = zonder_datum(dossier("project", {"activiteiten": [activiteit]}))
    assert feit.voluit == "Avond. (een andere bron zegt: Het ging niet door.)"
    assert Activiteit.model_validate(activiteit).dag is ONBEKEND
