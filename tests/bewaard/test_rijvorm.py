"""What is written down and read again is the same value, and shares what is equal with what was read before."""

import json
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.store.bewaard import rijvorm
from participatie_cli.store.bewaard.rijvorm import Rijvorm


@dataclass(frozen=True)
class Regel:
    tekst: str
    pad: tuple[str | int, ...]
    nog: str | None = None


regels = st.builds(
    Regel, st.text(max_size=5), st.tuples(st.text(max_size=3), st.integers()), st.none() | st.text(max_size=3)
)


def na_het_bewaren(vorm: Rijvorm, regel: Regel) -> Any:
    return vorm.lezer(Regel)(json.loads(json.dumps(vorm.schrijver(Regel)(regel))))


@given(st.lists(regels))
def test_er_komt_uit_wat_erin_ging(rij: list[Regel]) -> None:
    vorm = Rijvorm({})
    assert [na_het_bewaren(vorm, een) for een in rij] == rij


def test_wat_gelijk_is_staat_een_keer_in_het_geheugen() -> None:
    vorm, regel = Rijvorm({}), Regel("Er is geen bron.", ("bronnen", 0), "Noem een bron.")
    een, ander = na_het_bewaren(vorm, regel), na_het_bewaren(vorm, regel)
    assert (een.tekst is ander.tekst, een.pad is ander.pad, een.nog is ander.nog) == (True, True, True)


def test_wat_wordt_onthouden_om_te_delen_is_begrensd(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rijvorm, "_GEDEELD", 2)
    vorm, rij = Rijvorm({}), [Regel(f"regel {nr}", (nr,)) for nr in range(10)]
    assert [na_het_bewaren(vorm, een) for een in rij] == rij
    eerste = na_het_bewaren(vorm, rij[0])
    assert eerste == rij[0]
    na_het_bewaren(vorm, rij[1])
    na_het_bewaren(vorm, rij[2])
    assert na_het_bewaren(vorm, rij[0]).tekst is not eerste.tekst
