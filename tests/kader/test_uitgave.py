"""The edition of the framework and the equated days come from data that is refused where it is no day."""

from datetime import date

import pytest
from pydantic import ValidationError

from participatie_cli.kader.gelijkstelling import Gelijkstellingen
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.store.kader import landelijk_kader
from participatie_cli.store.kaderdata import landelijk


def test_uitgave_van_het_kader() -> None:
    uitgave = landelijk_kader().uitgave
    assert uitgave is not None
    jaar, _, maand = uitgave.versie.partition(".")
    assert str(uitgave.bijgewerkt_op).startswith(f"{jaar}-{maand}")


@pytest.mark.parametrize(
    ("dag", "oud"), [(date(2027, 2, 28), False), (date(2027, 3, 1), True), (date(2020, 1, 1), False)]
)
def test_na_een_half_jaar_is_een_uitgave_oud(dag: date, oud: bool) -> None:
    uitgave = Uitgave.model_validate({"versie": "2026.8", "bijgewerkt_op": "2026-08-31", "vingerafdruk": "0"})
    assert uitgave.is_oud_op(dag) is oud


def test_andere_gegevens_zijn_een_andere_uitgave() -> None:
    """Who changes the national data raises its edition and its day, and writes down this fingerprint."""
    assert landelijk().uitgave.vingerafdruk == landelijk().vingerafdruk


def test_een_maand_is_geen_dag() -> None:
    with pytest.raises(ValidationError, match="“2026-11” is geen dag"):
        Uitgave.model_validate({"versie": "2026.11", "bijgewerkt_op": "2026-11", "vingerafdruk": "0a1b2c3d4e5f"})


def test_alleen_gelezen_besluiten_zijn_zeker() -> None:
    besluiten = [
        {"besluit": "a", "zekerheid": "letterlijk", "dagen": ["2026-01-02"]},
        {"besluit": "b", "zekerheid": "secundair", "dagen": ["2027-05-07"]},
        {"besluit": "c", "zekerheid": "bevestigd", "bevestigd_door": list("xyz"), "dagen": ["2028-04-28"]},
    ]
    dagen = Gelijkstellingen.model_validate({"van": "2005", "tot": "2028", "besluiten": besluiten}).gelijkgesteld
    assert (dagen.van, dagen.tot) == (2005, 2028)
    assert (dagen.zeker, dagen.misschien) == ({date(2026, 1, 2)}, {date(2027, 5, 7)})
    assert (dagen.bevestigd, dagen.bronnen) == ({date(2028, 4, 28)}, ("x", "y", "z"))
    assert dagen.alle == dagen.beslissend | dagen.misschien == {date(2026, 1, 2), date(2027, 5, 7), date(2028, 4, 28)}
    assert date(2028, 4, 28) in dagen
    assert dagen.alleen_gelezen.misschien == {date(2027, 5, 7), date(2028, 4, 28)}


def test_een_besluit_is_pas_bevestigd_door_drie_bronnen() -> None:
    besluit = {"besluit": "c", "zekerheid": "bevestigd", "bevestigd_door": ["x", "y"], "dagen": ["2028-04-28"]}
    with pytest.raises(ValidationError, match="hier staan er 2"):
        Gelijkstellingen.model_validate({"van": "2005", "tot": "2028", "besluiten": [besluit]})
