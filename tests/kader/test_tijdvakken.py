"""Which version is in force is remembered between the days on which that changes, and for no moment otherwise."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.kader.bepaling import Geldend
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.tijdvakken import Tijdvakken, grenzen, in_kracht
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND
from tests.kader.maken import bepaling, kader, regeling

DAGEN = st.dates(date(2019, 11, 1), date(2021, 3, 1))
DATUMS = st.one_of(
    DAGEN.map(Datum.op),
    DAGEN.map(lambda dag: Datum.lees(f"{dag:%Y-%m}")),
    DAGEN.map(lambda dag: Datum.lees(f"{dag:%Y}")),
    st.tuples(DAGEN, DAGEN).map(lambda paar: Datum(min(paar), max(paar))),
)
GRENS = st.one_of(DATUMS, st.just(ONBEKEND))


@st.composite
def versies(draw: st.DrawFn) -> tuple[Geldend, ...]:
    """A few versions of one provision, which may leave open when they hold and may overlap."""
    rij = []
    for _ in range(draw(st.integers(1, 3))):
        een = bepaling().model_copy(update={"geldig_van": draw(GRENS), "geldig_tot": draw(st.none() | GRENS)})
        rij.append(Geldend(een, regeling()))
    return tuple(rij)


@given(versies(), st.lists(DATUMS, min_size=1, max_size=12))
def test_wat_is_onthouden_is_wat_er_uit_komt(rij: tuple[Geldend, ...], momenten: list[Datum]) -> None:
    vakken = Tijdvakken(grenzen(rij), lambda moment: in_kracht(rij, moment))
    assert [vakken.op(moment) for moment in momenten] == [in_kracht(rij, moment) for moment in momenten]


def test_binnen_een_tijdvak_wordt_een_keer_gekeken() -> None:
    gevraagd: list[Datum] = []
    vakken = Tijdvakken([date(2020, 1, 1), date(2021, 1, 1)], gevraagd.append)
    for dagen in range(0, 366, 5):
        vakken.op(Datum.op(date(2020, 1, 1) + timedelta(dagen)))
    assert gevraagd == [Datum.lees("2020-01-01")]
    vakken.op(Datum.lees("2020"))
    assert len(gevraagd) == 1  # a year that lies within it
    vakken.op(Datum.lees("2021"))
    vakken.op(Datum(date(2020, 12, 31), date(2021, 1, 1)))
    assert len(gevraagd) == 3


def test_van_een_kader_wordt_iets_een_keer_uitgezocht_tenzij_het_wordt_gevolgd() -> None:
    gevraagd: list[Kader] = []

    def sleutels(van: Kader) -> int:
        gevraagd.append(van)
        return len(van.per_sleutel)

    een = kader(bepaling())
    assert [een.eens(sleutels), een.eens(sleutels)] == [1, 1]
    assert gevraagd == [een]
    gevolgd = replace(een, gevolgd=True)
    assert [gevolgd.eens(sleutels), gevolgd.eens(sleutels)] == [1, 1]
    assert gevraagd == [een, gevolgd, gevolgd]
    dag = Datum.lees("2025-01-01")
    assert gevolgd.toegepaste(("x-1",), dag) == een.toegepaste(("x-1",), dag)
    assert gevolgd.bepaling("x-1", dag) is een.bepaling("x-1", dag)
