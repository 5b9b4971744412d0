"""An id stays with its row, whatever comes before it or after it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.export.kenmerk import herkend_aan, kenmerken
from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.inbreng import Inbreng
from participatie_cli.model.instrument import Instrument
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.project import Project
from participatie_cli.values.velden import modellen_onder
from tests.strategieen import ruwe_feiten

RIJEN = st.lists(ruwe_feiten(Inbreng).map(Inbreng.model_validate), max_size=4)


def herkenning(een: Any) -> tuple[str, ...]:
    return tuple(str(getattr(een, naam)) for naam in herkend_aan(type(een)))


@given(RIJEN, RIJEN, st.randoms(use_true_random=False))
def test_een_rij_houdt_haar_kenmerk_als_er_andere_bij_komen(rij: Any, erbij: Any, toeval: Any) -> None:
    voor = dict(zip(map(id, rij), kenmerken(rij), strict=True))
    anders = [een for een in erbij if herkenning(een) not in set(map(herkenning, rij))]
    samen = [*anders, *rij]
    toeval.shuffle(samen)
    na = dict(zip(map(id, samen), kenmerken(samen), strict=True))
    for een in rij:
        if sum(een == ander for ander in rij) == 1:
            assert na[id(een)] == voor[id(een)]
    assert len(set(na.values())) == len(samen)


@given(st.lists(ruwe_feiten(Activiteit).map(Activiteit.model_validate), max_size=4))
def test_kenmerken_zijn_uniek_en_volgen_niet_uit_de_volgorde(rij: Any) -> None:
    assert len(set(kenmerken(rij))) == len(rij)
    assert set(kenmerken(rij)) == set(kenmerken(rij[::-1]))


def test_wat_gelijk_is_wordt_uit_elkaar_gehouden_door_de_hele_rij() -> None:
    punt = {"onderwerp": "bank", "wat": "Meer banken.", "status": "niet"}
    een, twee = Inbreng.model_validate(punt), Inbreng.model_validate(punt | {"status": "overgenomen"})
    alleen, _, derde = kenmerken([een])[0], *kenmerken([een, twee])
    assert kenmerken([een, twee, twee])[1:] == (derde, f"{derde}-2")
    assert derde.startswith(f"{alleen}-")
    assert kenmerken([een.model_copy(update={"status": "deels"})]) == (alleen,)


def test_waaraan_een_rij_wordt_herkend() -> None:
    assert herkend_aan(Inbreng) == ("onderwerp", "wat")
    assert herkend_aan(Activiteit) == ("datum", "werkvorm")
    assert herkend_aan(Omgevingsplan) == ("naam", "soort")
    assert kenmerken(["Centrum", "Noord"]) == tuple(reversed(kenmerken(["Noord", "Centrum"])))


@pytest.mark.parametrize("soort", modellen_onder(Project), ids=lambda soort: soort.__name__)
def test_aan_elk_feit_in_een_lijst_is_iets_te_herkennen(soort: Any) -> None:
    assert herkend_aan(soort) or not soort.KERN or issubclass(soort, Instrument)
