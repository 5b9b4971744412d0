"""What can be read off a score: shares, what the next step needs, and what keeps a line down."""

import pytest

from participatie_cli.scoring.antwoord import Antwoordsoort
from participatie_cli.scoring.score import Criteriumscore
from participatie_cli.scoring.telling import Aandeel, Turflijst
from participatie_cli.scoring.trap import Stand, beklim
from tests.scoring.test_eerlijk import lijnen


@pytest.mark.parametrize(
    ("deel", "geheel", "procent"), [(0, 0, None), (0, 3, 0), (1, 3, 33), (2, 3, 67), (1, 8, 13), (3, 3, 100)]
)
def test_aandeel_van_niets_bestaat_niet(deel: int, geheel: int, procent: int | None) -> None:
    assert Aandeel(deel, geheel).procent == procent


@pytest.mark.parametrize(
    ("niveau", "hoogstens", "zeker", "volgende"),
    [(None, 4, False, 1), (None, 0, False, 1), (0, 0, True, 1), (2, 2, True, 3), (2, 3, False, 3), (4, 4, True, None)],
)
def test_stand(niveau: int | None, hoogstens: int, zeker: bool, volgende: int | None) -> None:
    stand = Stand(niveau, hoogstens)
    assert (stand.zeker, stand.volgende) == (zeker, volgende)


def test_zonder_antwoorden_is_er_geen_trede() -> None:
    assert beklim([]) == Stand(None, 0)


def _criteria(verschil: dict[str, object]) -> dict[str, Criteriumscore]:
    return {een.criterium.id: een for lijn in lijnen(verschil) for een in lijn.criteria}


def test_uitgelegd_staat_apart_van_dragend_en_ontbrekend() -> None:
    reden = {"reden": "De start was eerder.", "besloten_door": "college", "besloten_op": "2024-05-21"}
    afwijking = {"regel": "VIS001", "geldig_tot": "2025-05-21"} | reden
    een = _criteria({"afweging": {"datum": "2024-12-01"}, "afwijkingen": [afwijking]})["afweging-op-tijd"]
    assert [len(rij) for rij in (een.dragend, een.ontbrekend, een.uitgelegd)] == [0, 0, 1]
    assert "De start was eerder" in (een.uitgelegd[0].antwoord.reden or "")


def test_nodig_en_plafond_van_een_lijn() -> None:
    """Step 2 cannot be told, and step 4 is certainly not met: that is what is needed and what keeps it down."""
    groepen = [{"groep": "omwonenden", "eerder_niet_bereikt": "nee", "bereikt": "80"}]
    lijn = lijnen({"afweging": {"datum": "onbekend"}, "belanghebbenden": groepen})[0]
    assert (lijn.stand.niveau, lijn.stand.hoogstens) == (1, 3)
    assert [een.criterium.id for een in lijn.nodig] == ["afweging-op-tijd"]
    assert [een.criterium.id for een in lijn.plafond] == ["nieuwe-groep-bereikt"]
    assert not lijn.volgende_niet_aan_de_orde
    assert {een.criterium.niveau for een in lijn.gehaald} == {1}


def test_boven_de_hoogste_trede_is_niets_nodig() -> None:
    """A project without an instrument has shown the first step, and the next is not about it."""
    lijn = lijnen({"instrumenten": [{"soort": "geen"}], "besluiten": []})[1]
    assert lijn.volgende_niet_aan_de_orde
    assert lijn.nodig == ()
    assert lijn.plafond == ()


def test_feiten_die_niemand_opschreef_tellen_als_onbekend() -> None:
    """With no file to ask, a criterion that cannot be judged is one unknown fact; one that does not apply is none."""
    criterium = _criteria({})["afweging-op-tijd"].criterium
    niets = Turflijst().stand, Turflijst().feiten
    leeg = Criteriumscore(criterium, Antwoordsoort.NIET_TE_BEOORDELEN, None, *niets)
    assert leeg.feiten_onbekend == Aandeel(1, 1)
    assert Criteriumscore(criterium, Antwoordsoort.NIET_AAN_DE_ORDE, None, *niets).feiten_onbekend == Aandeel(0, 0)
