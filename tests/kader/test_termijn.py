"""Terms and holidays, against another source and by what must always hold."""

from datetime import date, timedelta

import pytest
from dateutil.easter import easter
from holidays import OPTIONAL, PUBLIC, country_holidays
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.kader.duur import LANGSTE_DIE_SCHUIFT, Duur, Eenheid, weken
from participatie_cli.kader.termijn import (
    GEEN_GELIJKSTELLING_BEKEND,
    GELIJKSTELLING_NIET_GELEZEN,
    Gelijkgesteld,
    eerste_paasdag,
    einde_na,
    einde_vanaf,
    feestdagen,
    is_brugdag,
    is_werkdag,
    koningsdag,
    laatste_dag,
    waarom_open,
)
from participatie_cli.store.kader import landelijk_kader
from participatie_cli.values.datum import Datum

JAREN = range(2014, 2100)
GREGORIAANS = range(1583, 4100)
GELIJKGESTELD = landelijk_kader().gelijkgesteld.alle
DAGEN = st.dates(date(2014, 1, 1), date(2099, 1, 1))
KORT = st.integers(1, LANGSTE_DIE_SCHUIFT[Eenheid.WEKEN])
EXTRA = st.frozensets(DAGEN, max_size=5)


def _zonder_zondagen(dagen: frozenset[date]) -> frozenset[date]:
    return frozenset(dag for dag in dagen if dag.isoweekday() != 7)


@pytest.mark.parametrize("jaar", JAREN)
def test_holidays_are_those_of_another_source(jaar: int) -> None:
    """Its optional days are 5 May outside jubilee years and Good Friday; article 3 counts both, every year."""
    elders = frozenset(country_holidays("NL", years=jaar, categories=(PUBLIC, OPTIONAL)))
    assert _zonder_zondagen(feestdagen(jaar)) == _zonder_zondagen(elders)
    assert date(jaar, 5, 5) in feestdagen(jaar)
    assert koningsdag(jaar) in feestdagen(jaar)
    assert eerste_paasdag(jaar) - timedelta(2) in feestdagen(jaar)
    assert eerste_paasdag(jaar).isoweekday() == 7


def test_easter_is_that_of_another_source() -> None:
    assert [eerste_paasdag(jaar) for jaar in GREGORIAANS] == [easter(jaar) for jaar in GREGORIAANS]


@pytest.mark.parametrize(("jaar", "bekend"), [(2004, False), (2005, True), (2006, True), (2028, True), (2029, False)])
def test_years_with_a_decree_are_inclusive(jaar: int, bekend: bool) -> None:
    besluiten = Gelijkgesteld(van=2005, tot=2028)
    na_hemelvaart = eerste_paasdag(jaar) + timedelta(40)
    assert besluiten.heeft_besluit(jaar) is bekend
    assert (na_hemelvaart in besluiten) is not bekend


@pytest.mark.parametrize(
    ("jaar", "dag"),
    [
        (2012, date(2012, 4, 30)),
        (2006, date(2006, 4, 29)),
        (2013, date(2013, 4, 30)),
        (2014, date(2014, 4, 26)),
        (2015, date(2015, 4, 27)),
        (2025, date(2025, 4, 26)),
    ],
)
def test_kings_day(jaar: int, dag: date) -> None:
    assert koningsdag(jaar) == dag


@given(DAGEN, KORT, EXTRA)
def test_a_term_ends_on_the_first_working_day_from_its_last_day(
    eerste: date, aantal: int, extra: frozenset[date]
) -> None:
    gewoon = eerste + timedelta(weeks=aantal, days=-1)
    laatste = laatste_dag(eerste, weken(aantal), extra)
    assert laatste >= gewoon
    assert is_werkdag(laatste, extra)
    ertussen = (gewoon + timedelta(n) for n in range((laatste - gewoon).days))
    assert not any(is_werkdag(dag, extra) for dag in ertussen)


@given(DAGEN)
def test_six_weeks_are_never_less_than_six_weeks(eerste: date) -> None:
    duur = laatste_dag(eerste, weken(6), GELIJKGESTELD) - eerste + timedelta(1)
    assert timedelta(weeks=6) <= duur <= timedelta(weeks=6, days=5)


@given(DAGEN, st.integers(LANGSTE_DIE_SCHUIFT[Eenheid.WEKEN] + 1, 60), EXTRA)
def test_a_long_term_never_moves(eerste: date, aantal: int, extra: frozenset[date]) -> None:
    assert laatste_dag(eerste, weken(aantal), extra) == eerste + timedelta(weeks=aantal, days=-1)


@given(DAGEN, KORT, EXTRA)
def test_an_equated_day_never_makes_a_term_shorter(eerste: date, aantal: int, extra: frozenset[date]) -> None:
    assert laatste_dag(eerste, weken(aantal), extra) >= laatste_dag(eerste, weken(aantal), frozenset())


@pytest.mark.parametrize(
    ("eerste", "laatste"),
    [
        (date(2024, 3, 7), date(2024, 4, 17)),  # an ordinary Wednesday
        (date(2024, 3, 3), date(2024, 4, 15)),  # Saturday 13 April: to Monday
        (date(2024, 3, 4), date(2024, 4, 15)),  # Sunday 14 April: to Monday
        (date(2024, 2, 17), date(2024, 4, 2)),  # Good Friday, Easter and Easter Monday: to Tuesday
        (date(2024, 3, 29), date(2024, 5, 13)),  # Ascension Day and the equated Friday after it: to Monday
        (date(2024, 3, 30), date(2024, 5, 13)),  # the equated Friday itself
        (date(2024, 11, 14), date(2024, 12, 30)),  # Christmas and the equated 27 December: to Monday
        (date(2025, 3, 25), date(2025, 5, 6)),  # 5 May, holiday in every year
        (date(2026, 3, 25), date(2026, 5, 6)),
        (date(2026, 4, 3), date(2026, 5, 18)),  # Ascension Day and the equated 15 May
        (date(2025, 11, 21), date(2026, 1, 5)),  # New Year's Day and the equated 2 January
    ],
)
def test_six_weeks_by_hand(eerste: date, laatste: date) -> None:
    assert laatste_dag(eerste, weken(6), GELIJKGESTELD) == laatste


def test_without_the_decree_the_friday_after_ascension_day_is_a_working_day() -> None:
    assert laatste_dag(date(2024, 3, 30), weken(6), frozenset()) == date(2024, 5, 10)
    assert date(2024, 5, 10) in GELIJKGESTELD


def test_equated_days_lie_next_to_a_holiday_and_are_none() -> None:
    assert len(GELIJKGESTELD) == 46
    assert {dag for dag in GELIJKGESTELD if not is_brugdag(dag)} == {date(2007, 12, 27), date(2007, 12, 28)}
    assert not any(dag in feestdagen(dag.year) for dag in GELIJKGESTELD)
    na_hemelvaart = {eerste_paasdag(jaar) + timedelta(40) for jaar in range(2005, 2029)}
    assert na_hemelvaart <= GELIJKGESTELD


@pytest.mark.parametrize(
    ("dag", "gelijk"),
    [
        (date(2004, 5, 21), True),  # the year before the first decree: the Friday after Ascension Day
        (date(2005, 5, 6), True),
        (date(2024, 5, 3), False),  # an ordinary Friday
        (date(2028, 12, 29), False),  # a Friday in the last year of the decrees, next to no holiday
        (date(2029, 5, 11), True),  # the Friday after Ascension Day: no decree yet
        (date(2029, 5, 18), False),  # an ordinary Friday
        (date(2029, 12, 24), True),  # the Monday before Christmas
        (date(2029, 12, 31), True),  # the Monday before New Year's Day of another year
    ],
)
def test_beyond_the_decrees_a_day_next_to_a_holiday_may_be_equated(dag: date, gelijk: bool) -> None:
    assert (dag in landelijk_kader().gelijkgesteld) is gelijk


def test_a_term_that_hangs_on_a_decree_to_come_has_two_last_days() -> None:
    gelijkgesteld = landelijk_kader().gelijkgesteld
    assert einde_vanaf(Datum.lees("2030-04-20"), weken(6), gelijkgesteld) == Datum(date(2030, 5, 31), date(2030, 6, 3))
    assert einde_vanaf(Datum.lees("2030-04-21"), weken(6), gelijkgesteld).op_de_dag


@pytest.mark.parametrize(
    ("gebeurtenis", "erbij", "laatste"),
    [
        ("2024-01-08", 0, "2024-07-08"),
        ("2024-01-13", 0, "2024-07-13"),  # a Saturday: not moved
        ("2024-08-31", 0, "2025-02-28"),
        ("2023-08-31", 0, "2024-02-29"),
        ("2024-07-01", 0, "2025-01-01"),  # a holiday: not moved
        ("2024-01-08", 6, "2024-08-19"),
    ],
)
def test_six_months_after_an_event(gebeurtenis: str, erbij: int, laatste: str) -> None:
    termijn = Duur(6, Eenheid.MAANDEN) + weken(erbij)
    assert einde_na(Datum.lees(gebeurtenis), termijn, landelijk_kader().gelijkgesteld) == Datum.lees(laatste)


def test_six_months_after_an_event_in_a_month() -> None:
    assert einde_na(Datum.lees("2024-02"), Duur(6, Eenheid.MAANDEN), Gelijkgesteld()) == Datum(
        date(2024, 8, 1), date(2024, 8, 29)
    )


def test_only_a_decree_that_was_read_makes_the_last_day_certain() -> None:
    gelijkgesteld = landelijk_kader().gelijkgesteld
    assert not gelijkgesteld.zeker & gelijkgesteld.misschien
    assert {dag.year for dag in gelijkgesteld.zeker} == set(range(2005, 2020))
    gelezen = einde_vanaf(Datum.lees("2017-04-15"), weken(6), gelijkgesteld)
    assert gelezen == Datum.lees("2017-05-29")
    ongelezen = einde_vanaf(Datum.lees("2024-03-30"), weken(6), gelijkgesteld)
    assert (ongelezen.vroegst, ongelezen.laatst) == (date(2024, 5, 10), date(2024, 5, 13))


def test_why_a_term_gives_no_answer() -> None:
    gelijkgesteld = landelijk_kader().gelijkgesteld
    dag = Datum.lees("2024-05-10")
    assert waarom_open("te grof", dag, gelijkgesteld, Datum.lees("2024-05"), None) == "te grof"
    assert waarom_open("te grof", dag, gelijkgesteld, dag, None) == GELIJKSTELLING_NIET_GELEZEN
    for einde, gelezen in (("2004-12-31", False), ("2005-01-03", True), ("2028-12-29", True), ("2029-01-02", False)):
        laatst = Datum.lees(einde)
        zin = GELIJKSTELLING_NIET_GELEZEN if gelezen else GEEN_GELIJKSTELLING_BEKEND.format(jaar=laatst.vroegst.year)
        assert waarom_open("te grof", laatst, gelijkgesteld, laatst) == zin


def test_the_longest_term_that_moves_is_that_of_the_framework() -> None:
    norm = landelijk_kader().norm("atw-4", "langste-termijn", date(2024, 1, 1))
    assert norm is not None
    assert norm.duur == weken(LANGSTE_DIE_SCHUIFT[Eenheid.WEKEN])
