"""Equal facts become one object, and nothing else about a file changes."""

from pathlib import Path

import pytest

from participatie_cli.model import gedeeld
from participatie_cli.model.gedeeld import Deler
from participatie_cli.model.initiatief import Gebied, Initiatiefnemer
from participatie_cli.model.keuzes import Initiatiefnemersoort
from participatie_cli.model.project import Project
from participatie_cli.store.lezen import lees
from participatie_cli.values.veld import Feit

PROJECTEN = sorted((Path(__file__).parents[2] / "register" / "projecten").glob("*.yaml"))


def gelezen(pad: Path) -> Project:
    waarde = lees(pad, pad.name, Project).waarde
    assert waarde is not None
    return waarde


@pytest.mark.parametrize("pad", PROJECTEN, ids=lambda pad: pad.stem)
def test_van_twee_gelijke_bestanden_is_alles_een_ding_en_hetzelfde(pad: Path) -> None:
    vooraf, eerst, dan, deler = gelezen(pad), gelezen(pad), gelezen(pad), Deler()
    deler.deel(eerst)
    deler.deel(dan)
    assert dan == vooraf
    assert dan.model_dump() == vooraf.model_dump()
    assert dan.model_dump(exclude_unset=True) == vooraf.model_dump(exclude_unset=True)
    assert dan.model_fields_set is eerst.model_fields_set
    assert dan.fasen is eerst.fasen
    assert dan.afweging is eerst.afweging


def _anders(wijk: str) -> dict[str, Feit]:
    gemeente = Initiatiefnemer(soort=Initiatiefnemersoort.GEMEENTE)
    return {"gebied": Gebied(wijken=(wijk,)), "initiatiefnemer": gemeente}


def test_wat_anders_is_ingevuld_blijft_twee_dingen() -> None:
    basis = gelezen(PROJECTEN[0])
    met, zonder = (basis.model_copy(update=_anders(wijk)) for wijk in ("Centrum", "Noorderpark"))
    deler = Deler()
    deler.deel(met)
    deler.deel(zonder)
    assert met.initiatiefnemer is zonder.initiatiefnemer
    assert met.gebied != zonder.gebied


def test_zonder_bestand_en_boven_de_grens_blijft_alles_zoals_het_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gedeeld, "HOOGSTENS", 0)
    vooraf, een, deler = gelezen(PROJECTEN[0]), gelezen(PROJECTEN[0]), Deler()
    deler.deel(None)
    deler.deel(een)
    assert een == vooraf
