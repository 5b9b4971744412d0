"""A length of time: a number that knows its unit."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.kader.bepaling import Norm
from participatie_cli.kader.duur import LANGSTE_DIE_SCHUIFT, Duur, Eenheid, maanden_later, weken
from participatie_cli.values.datum import Datum

DAGEN = st.dates(date(1900, 1, 1), date(2200, 1, 1))
DUREN = st.builds(Duur, st.integers(0, 50), st.sampled_from(Eenheid))


def als_relatief(duur: Duur) -> relativedelta:
    """The same in another library."""
    naam = {"dagen": "days", "weken": "weeks", "maanden": "months", "jaar": "years"}[duur.eenheid]
    return relativedelta(**{naam: duur.aantal})


@given(DAGEN, DUREN)
def test_later_is_what_another_library_says(dag: date, duur: Duur) -> None:
    assert duur.na(dag) == dag + als_relatief(duur)


@given(DAGEN, DUREN, DUREN)
def test_two_together_are_one_after_the_other(dag: date, een: Duur, ander: Duur) -> None:
    samen = (een + ander).na(dag)
    assert samen == (ander.na(een.na(dag)) if een.eenheid is not ander.eenheid else (dag + als_relatief(een + ander)))


@given(DUREN, DUREN, DUREN)
def test_a_sum_of_three_loses_nothing(een: Duur, twee: Duur, drie: Duur) -> None:
    som = een + twee + drie
    assert bool(som) == any((een, twee, drie))
    assert som.na(date(2024, 1, 1)) >= een.na(date(2024, 1, 1))


@pytest.mark.parametrize(
    ("duur", "tekst"),
    [
        (weken(1), "1 week"),
        (weken(6), "6 weken"),
        (Duur(1, Eenheid.DAGEN), "1 dag"),
        (Duur(1, Eenheid.MAANDEN), "1 maand"),
        (Duur(2, Eenheid.JAREN), "2 jaar"),
        (Duur(6, Eenheid.MAANDEN) + weken(6), "6 maanden en 6 weken"),
        (weken(8) + weken(6), "14 weken"),
        (weken(8) + weken(0), "8 weken"),
    ],
)
def test_in_words(duur: Duur, tekst: str) -> None:
    assert str(duur) == tekst


@pytest.mark.parametrize(
    ("langste", "schuift"),
    [
        (Duur(90, Eenheid.DAGEN), True),
        (Duur(91, Eenheid.DAGEN), False),
        (weken(12), True),
        (weken(13), False),
        (Duur(3, Eenheid.MAANDEN), True),
        (Duur(4, Eenheid.MAANDEN), False),
        (Duur(1, Eenheid.JAREN), False),
        (weken(8) + weken(6), False),
        (Duur(6, Eenheid.MAANDEN) + weken(1), False),
        (Duur(1, Eenheid.MAANDEN) + weken(1), True),
    ],
)
def test_article_4_of_the_algemene_termijnenwet(langste: Duur, schuift: bool) -> None:
    assert langste.schuift is schuift


def test_every_unit_has_a_longest_term_that_moves() -> None:
    assert set(LANGSTE_DIE_SCHUIFT) == set(Eenheid)


def test_which_is_longer_can_depend_on_the_day() -> None:
    assert not Duur(4, Eenheid.WEKEN).langer_dan(Duur(1, Eenheid.MAANDEN), date(2024, 1, 31))
    assert Duur(30, Eenheid.DAGEN).langer_dan(Duur(1, Eenheid.MAANDEN), date(2024, 1, 31))
    assert not Duur(30, Eenheid.DAGEN).langer_dan(Duur(1, Eenheid.MAANDEN), date(2024, 3, 31))


def test_a_rough_day_stays_rough() -> None:
    assert weken(2).na_gebeurtenis(Datum.lees("2024-02")) == Datum(date(2024, 2, 15), date(2024, 3, 14))


@pytest.mark.parametrize("eenheid", Eenheid)
def test_no_number_leaves_the_calendar(eenheid: Eenheid) -> None:
    laatst = date(2100, 12, 31)
    later = Duur(10**9, eenheid).na(laatst)
    assert laatst + timedelta(days=36_000) < later <= date.max


def test_months_stop_at_the_end_of_the_calendar() -> None:
    assert maanden_later(date(2024, 1, 31), 10**6) == date.max
    assert maanden_later(date(2024, 3, 31), -1) == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("waarde", "eenheid", "duur"),
    [
        ("6", "weken", weken(6)),
        ("5", "jaar", Duur(5, Eenheid.JAREN)),
        ("85", "procent", None),
        ("onbekend", "weken", None),
    ],
)
def test_only_a_number_that_counts_time_is_a_length(waarde: str, eenheid: str, duur: Duur | None) -> None:
    assert Norm.model_validate({"id": "x", "waarde": waarde, "eenheid": eenheid}).duur == duur
