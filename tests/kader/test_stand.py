"""The edition of the framework and the equated days come from data that is refused where it is no day."""

from datetime import date

import pytest
from pydantic import ValidationError

from participatie_cli.kader.gelijkstelling import Gelijkstellingen
from participatie_cli.kader.stand import Stand
from participatie_cli.store.kader import landelijk_kader


def test_stand_van_het_kader() -> None:
    stand = landelijk_kader().stand
    assert stand is not None
    jaar, _, maand = stand.versie.partition(".")
    assert str(stand.bijgewerkt_op).startswith(f"{jaar}-{maand}")


def test_een_maand_is_geen_dag() -> None:
    with pytest.raises(ValidationError, match="“2026-11” is geen dag"):
        Stand.model_validate({"versie": "2026.11", "bijgewerkt_op": "2026-11"})


def test_alleen_gelezen_besluiten_zijn_zeker() -> None:
    besluiten = [
        {"besluit": "a", "zekerheid": "letterlijk", "dagen": ["2026-01-02"]},
        {"besluit": "b", "zekerheid": "secundair", "dagen": ["2027-05-07"]},
    ]
    dagen = Gelijkstellingen.model_validate({"van": "2005", "tot": "2028", "besluiten": besluiten}).gelijkgesteld
    assert (dagen.van, dagen.tot) == (2005, 2028)
    assert (dagen.zeker, dagen.misschien) == ({date(2026, 1, 2)}, {date(2027, 5, 7)})
