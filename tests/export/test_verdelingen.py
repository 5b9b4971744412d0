"""Several registers together: counts and distributions, in which no municipality has a name or a place."""

from decimal import Decimal
from statistics import median, quantiles
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.export.pakket import maak_pakket
from participatie_cli.export.tabel import als_woord
from participatie_cli.export.verdelingen import verdelingen
from participatie_cli.kader.ladder import Trede
from tests.export.proeven import gegevens, project, register, tabel

NAMEN = ("minimum", "kwart", "mediaan", "driekwart", "maximum", "totaal")


def trede(kenmerk: str, naam: str = "zo", uitleg: str = "Zo.") -> Trede:
    return Trede(id=kenmerk, naam=naam, uitleg=uitleg)


def met_inbreng(*statussen: str, **anders: Any) -> Any:
    punten = [{"onderwerp": "bank", "wat": f"{nr}", "status": een} for nr, een in enumerate(statussen)]
    return project(**({"inbreng": punten} | anders))


def rijen(*registers: Any) -> dict[tuple[str, str], dict[str, Any]]:
    return {(str(rij["maat"]), str(rij["groep"])): rij for rij in verdelingen(gegevens(*registers)).als_rijen()}


def getallen(rij: dict[str, Any]) -> list[Any]:
    return [rij[naam] for naam in NAMEN]


def test_het_deel_van_de_inbreng_met_antwoord_laat_onbekend_zien() -> None:
    een = register(met_inbreng("niet", "overgenomen", "in behandeling", "onbekend"))
    twee = register(met_inbreng("deels"), code="GM9997")
    geen = register(met_inbreng(), code="GM9996")
    onbekend = register(met_inbreng("niet"), met_inbreng(inbreng="onbekend", id="ander"), code="GM9995")
    rest = [register(met_inbreng("deels", "niet"), code=f"GM999{nr}") for nr in range(3)]
    alle = rijen(een, twee, geen, onbekend, *rest)
    met_antwoord = alle["deel van de inbreng", "met antwoord"]
    assert (met_antwoord["gemeenten"], met_antwoord["onbekend"]) == (5, 2)
    assert getallen(met_antwoord) == [Decimal("0.5"), 1, 1, 1, 1, Decimal("0.8182")]
    assert alle["deel van de inbreng", "onbekend"]["maximum"] == Decimal("0.25")
    assert alle["deel van de inbreng", "in behandeling"]["totaal"] == Decimal("0.0909")


@pytest.mark.parametrize("hoeveel", range(2, 7))
def test_onder_vijf_gemeenten_is_er_alleen_een_totaal(hoeveel: int) -> None:
    alle = rijen(*(register(met_inbreng("deels"), code=f"GM{nr:04}") for nr in range(hoeveel)))
    for rij in (alle["projecten", "alle"], alle["deel van de inbreng", "met antwoord"]):
        assert [een is None for een in getallen(rij)] == [hoeveel < 5] * 5 + [False]


def test_projecten_per_fase() -> None:
    alle = rijen(register(project()), register(project(), project(id="ander"), code="GM9997"))
    assert getallen(alle["projecten", "alle"]) == [*[None] * 5, 3]
    per_fase = [rij for (maat, _), rij in alle.items() if maat == "projecten per fase"]
    assert sum(rij["totaal"] for rij in per_fase) == 3


def test_alleen_niveaus_die_hetzelfde_betekenen_zijn_geteld() -> None:
    eigen = (
        (trede("zelfde"), trede("andere-naam"), trede("andere-uitleg"), trede("van-een")),
        (trede("zelfde"), trede("andere-naam", naam="anders"), trede("andere-uitleg", uitleg="Niet zo.")),
        (),
    )
    op_niveau = project(afweging={"participatie": True, "niveau": "zelfde"})
    registers = [register(op_niveau, treden=treden, code=f"GM999{nr}") for nr, treden in enumerate(eigen)]
    per_niveau = {groep: rij for (maat, groep), rij in rijen(*registers).items() if maat == "projecten per niveau"}
    assert per_niveau.keys() == {"zelfde", "onbekend", "niet vastgelegd"}
    assert [per_niveau["zelfde"][naam] for naam in ("gemeenten", "onbekend", "totaal")] == [2, 1, 2]


def test_zonder_getallen_blijft_de_verdeling_leeg() -> None:
    alle = rijen(*(register(met_inbreng(inbreng="onbekend"), code=code) for code in ("GM9998", "GM9997")))
    rij = alle["deel van de inbreng", "met antwoord"]
    assert (rij["gemeenten"], rij["onbekend"], getallen(rij)) == (0, 2, [None] * 6)
    assert rij["eenheid"] == "deel"


def test_er_staat_geen_gemeente_in() -> None:
    registers = [register(project(), code=f"GM999{nr}", gemeente=f"Dorp {nr}") for nr in range(3)]
    pakket = maak_pakket(gegevens(*registers))
    woorden = {als_woord(cel) for rij in tabel(pakket, "verdelingen").rijen for cel in rij}
    assert not any("Dorp" in woord or "GM999" in woord for woord in woorden)
    assert "verdelingen" not in {een.naam for een in maak_pakket(gegevens(registers[0])).tabellen}
    omgekeerd = maak_pakket(gegevens(*reversed(registers)))
    assert tabel(omgekeerd, "verdelingen").rijen == tabel(pakket, "verdelingen").rijen


@given(st.lists(st.integers(0, 6), min_size=5, max_size=9))
def test_de_kwarten_zijn_die_van_de_statistiek(aantallen: list[int]) -> None:
    registers = [
        register(*(project(id=f"p-{nr}") for nr in range(hoeveel)), code=f"GM{plaats:04}")
        for plaats, hoeveel in enumerate(aantallen)
    ]
    rij = rijen(*registers)["projecten", "alle"]
    kwart, midden, driekwart = quantiles(aantallen, method="inclusive")
    assert midden == median(aantallen)
    verwacht = [min(aantallen), kwart, midden, driekwart, max(aantallen), sum(aantallen)]
    assert [float(een) for een in getallen(rij)] == pytest.approx(verwacht)
