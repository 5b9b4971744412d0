"""A date as sources give it: compared without pretending to know more, and refused with a sentence that helps."""

import calendar
import re
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from participatie_cli.values.datum import EERSTE_JAAR, LAATSTE_JAAR, Datum, Wanneer, gebeurd, telt
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.waardefout import WaardeFout

DAGEN = st.dates(date(EERSTE_JAAR, 1, 1), date(LAATSTE_JAAR, 12, 31))


def _dag(dag: date) -> Datum:
    return Datum.op(dag)


def _maand(dag: date) -> Datum:
    return Datum(dag.replace(day=1), dag.replace(day=calendar.monthrange(dag.year, dag.month)[1]))


def _jaar(dag: date) -> Datum:
    return Datum(date(dag.year, 1, 1), date(dag.year, 12, 31))


DATUMS = st.builds(lambda hoe, dag: hoe(dag), st.sampled_from([_dag, _maand, _jaar]), DAGEN)


@st.composite
def met_dag(draw: st.DrawFn, begin: date = date(1999, 1, 1), eind: date = date(2002, 12, 31)) -> tuple[Datum, date]:
    """A date and one of the days that it may be; years close together, so that they often overlap."""
    hoe = draw(st.sampled_from([_dag, _maand, _jaar]))
    datum = hoe(draw(st.dates(begin, eind)))
    return datum, draw(st.dates(datum.vroegst, datum.laatst))


def _dagen(datum: Datum) -> list[date]:
    return [datum.vroegst + timedelta(n) for n in range((datum.laatst - datum.vroegst).days + 1)]


@given(met_dag(), met_dag())
def test_an_answer_holds_for_every_day_inside(links: tuple[Datum, date], rechts: tuple[Datum, date]) -> None:
    (een, dag), (ander, andere_dag) = links, rechts
    if (voor := een.voor(ander)) is not ONBEKEND:
        assert voor is (dag < andere_dag)
    if (uiterlijk := een.uiterlijk(ander)) is not ONBEKEND:
        assert uiterlijk is (dag <= andere_dag)


@given(met_dag(date(2000, 1, 1), date(2000, 4, 30)), met_dag(date(2000, 1, 1), date(2000, 4, 30)))
def test_unknown_means_that_both_answers_are_possible(links: tuple[Datum, date], rechts: tuple[Datum, date]) -> None:
    een, ander = links[0], rechts[0]
    andere_dagen = _dagen(ander)
    voor = {dag < andere for dag in _dagen(een) for andere in (andere_dagen[0], andere_dagen[-1])}
    uiterlijk = {dag <= andere for dag in _dagen(een) for andere in (andere_dagen[0], andere_dagen[-1])}
    assert (een.voor(ander) is ONBEKEND) is (len(voor) == 2)
    assert (een.uiterlijk(ander) is ONBEKEND) is (len(uiterlijk) == 2)


@given(DATUMS, DATUMS)
def test_before_and_not_later_than_are_each_other_turned_round(een: Datum, ander: Datum) -> None:
    omgekeerd = {True: False, False: True, ONBEKEND: ONBEKEND}
    assert een.uiterlijk(ander) is omgekeerd[ander.voor(een)]
    if een.voor(ander) is True:
        assert een.uiterlijk(ander) is True
        assert ander.voor(een) is False


@given(DATUMS, DAGEN)
def test_a_plain_day_may_be_compared_with(datum: Datum, dag: date) -> None:
    assert datum.voor(dag) is datum.voor(Datum.op(dag))
    assert datum.uiterlijk(dag) is datum.uiterlijk(Datum.op(dag))


@given(DATUMS)
def test_with_itself(datum: Datum) -> None:
    assert datum.voor(datum) is (False if datum.op_de_dag else ONBEKEND)
    assert datum.uiterlijk(datum) is (True if datum.op_de_dag else ONBEKEND)


@given(DATUMS)
def test_what_is_written_is_read_back(datum: Datum) -> None:
    assert Datum.lees(str(datum)) == datum
    assert TypeAdapter(Datum).validate_python(str(datum)) == datum
    assert TypeAdapter(Datum).dump_python(datum, mode="json") == str(datum)


@given(DATUMS)
def test_a_date_stays_what_it_is(datum: Datum) -> None:
    assert TypeAdapter(Datum).validate_python(datum) is datum


@given(st.text(max_size=20))
def test_reading_any_text_gives_a_date_or_a_sentence(tekst: str) -> None:
    try:
        gelezen, zinnen = str(Datum.lees(tekst)), []
    except WaardeFout as fout:
        gelezen, zinnen = tekst, [fout.melding, fout.herstel]
    assert gelezen == tekst
    assert all(zin.endswith(".") for zin in zinnen)


@pytest.mark.parametrize(
    ("tekst", "voluit", "vroegst", "laatst"),
    [
        ("2024-02-02", "2 februari 2024", date(2024, 2, 2), date(2024, 2, 2)),
        ("2024-02", "februari 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", "februari 2023", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024", "2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02-29", "29 februari 2024", date(2024, 2, 29), date(2024, 2, 29)),
        ("1900-01-01", "1 januari 1900", date(1900, 1, 1), date(1900, 1, 1)),
        ("2200-12-31", "31 december 2200", date(2200, 12, 31), date(2200, 12, 31)),
    ],
)
def test_reading(tekst: str, voluit: str, vroegst: date, laatst: date) -> None:
    datum = Datum.lees(tekst)
    assert (datum.voluit, datum.vroegst, datum.laatst) == (voluit, vroegst, laatst)


ANDERS = "“{}” is geen datum zoals het register die schrijft."
GEEN = "“{}” is geen datum."
WEL = "Schrijf jaar-maand-dag (2026-01-31), jaar-maand (2026-01) of jaar (2026)."
MAANDEN = "“{}” bestaat niet: een jaar heeft 12 maanden."
TIJD = "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-01-31."


@pytest.mark.parametrize(
    ("tekst", "zin", "herstel"),
    [
        ("31-12-2026", ANDERS, "Schrijf 2026-12-31."),
        ("1/2/2026", ANDERS, "Schrijf 2026-02-01."),
        ("1.2.2026", ANDERS, "Schrijf 2026-02-01."),
        ("1 2 2026", ANDERS, "Schrijf 2026-02-01."),
        ("2026-1-5", ANDERS, "Schrijf 2026-01-05."),
        ("2026/01/05", ANDERS, "Schrijf 2026-01-05."),
        ("2026.1.5", ANDERS, "Schrijf 2026-01-05."),
        ("5 januari 2026", ANDERS, "Schrijf 2026-01-05."),
        ("15 Maart 2026", ANDERS, "Schrijf 2026-03-15."),
        ("december 2026", ANDERS, "Schrijf 2026-12."),
        ("5 january 2026", GEEN, WEL),
        ("5 jan 2026", GEEN, WEL),
        ("vrijdag 5 januari 2026", GEEN, WEL),
        ("volgend jaar", GEEN, WEL),
        ("", GEEN, WEL),
        ("2026-1", GEEN, WEL),
        ("26-01-05", GEEN, WEL),
        ("20260105", GEEN, WEL),
        ("2026-01-05-06", GEEN, WEL),
        (" 2026-01-05", GEEN, WEL),
        ("２０２６", GEEN, WEL),
        ("2024-03-01 t/m 2024-04-01", GEEN, WEL),
        ("2026-13-40", MAANDEN, "Schrijf jaar-maand-dag."),
        ("2026-13", MAANDEN, "Schrijf jaar-maand-dag."),
        ("2026-00-10", MAANDEN, "Schrijf jaar-maand-dag."),
        ("30 februari 2024", "“{}” bestaat niet: februari 2024 heeft 29 dagen.", "Controleer de dag."),
        ("31-04-2026", "“{}” bestaat niet: april 2026 heeft 30 dagen.", "Controleer de dag."),
        ("12/31/2026", "“{}” bestaat niet: een jaar heeft 12 maanden.", "Schrijf jaar-maand-dag."),
        ("2026-02-30", "“{}” bestaat niet: februari 2026 heeft 28 dagen.", "Controleer de dag."),
        ("2023-02-29", "“{}” bestaat niet: februari 2023 heeft 28 dagen.", "Controleer de dag."),
        ("2024-02-30", "“{}” bestaat niet: februari 2024 heeft 29 dagen.", "Controleer de dag."),
        ("2026-04-31", "“{}” bestaat niet: april 2026 heeft 30 dagen.", "Controleer de dag."),
        ("2026-01-00", "“{}” bestaat niet: januari 2026 heeft 31 dagen.", "Controleer de dag."),
        ("1899-12-31", "Het jaar 1899 valt buiten 1900–2200.", "Controleer het jaartal."),
        ("2201", "Het jaar 2201 valt buiten 1900–2200.", "Controleer het jaartal."),
        ("0000-00-00", "Het jaar 0 valt buiten 1900–2200.", "Controleer het jaartal."),
        ("2026-01-05 14:00", "“{}” is een datum met een tijd.", "Schrijf alleen de dag: 2026-01-05."),
        ("2026-01-05T14:00:00Z", "“{}” is een datum met een tijd.", "Schrijf alleen de dag: 2026-01-05."),
        ("14:00", "“{}” is een tijd.", TIJD),
        ("9.30 uur", "“{}” is een tijd.", TIJD),
    ],
)
def test_refusing(tekst: str, zin: str, herstel: str) -> None:
    with pytest.raises(WaardeFout) as gevangen:
        Datum.lees(tekst)
    assert (gevangen.value.melding, gevangen.value.herstel) == (zin.format(tekst), herstel)
    with pytest.raises(ValidationError) as geweigerd:
        TypeAdapter(Datum).validate_python(tekst)
    assert geweigerd.value.errors()[0]["msg"] == f"{zin.format(tekst)} {herstel}"


@pytest.mark.parametrize("waarde", [None, 2026, ["2026"], {"jaar": "2026"}, date(2026, 1, 5)])
def test_refusing_what_is_no_text(waarde: Any) -> None:
    with pytest.raises(ValidationError) as geweigerd:
        TypeAdapter(Datum).validate_python(waarde)
    assert geweigerd.value.errors()[0]["msg"] == "Hier hoort een datum te staan. Schrijf bijvoorbeeld 2026-01-31."


def test_order_is_by_first_possible_day() -> None:
    teksten = ["2024-02-01", "2023", "2024", "2023-06", "2024-01-31"]
    op_volgorde = [str(een) for een in sorted(map(Datum.lees, teksten))]
    assert op_volgorde == ["2023", "2023-06", "2024", "2024-01-31", "2024-02-01"]


def test_schema_takes_the_days_that_exist_and_no_others() -> None:
    """By the calendar of the program, on every day that the form of a date can hold."""
    bestaat = re.compile(TypeAdapter(Datum).json_schema()["pattern"])
    for jaar in range(1895, 2206):
        for maand in range(14):
            for tekst in (str(jaar), f"{jaar}-{maand:02}", *(f"{jaar}-{maand:02}-{dag:02}" for dag in range(33))):
                assert bool(bestaat.search(tekst)) == leesbaar(tekst), tekst


def leesbaar(tekst: str) -> bool:
    try:
        Datum.lees(tekst)
    except WaardeFout:
        return False
    return True


@pytest.mark.parametrize(
    ("moment", "antwoord", "geteld"),
    [
        (None, False, True),
        (ONBEKEND, ONBEKEND, True),
        (Datum.lees("2024-05-31"), True, True),
        (Datum.lees("2024-06-01"), True, True),
        (Datum.lees("2024-06-02"), False, False),
        (Datum.lees("2024-06"), ONBEKEND, True),
        (Datum.lees("2024-07"), False, False),
    ],
)
def test_of_iets_op_een_dag_was_gebeurd(moment: Wanneer, antwoord: bool | Onbekend, geteld: bool) -> None:
    assert gebeurd(moment, date(2024, 6, 1)) is antwoord
    assert telt(moment, date(2024, 6, 1)) is geteld
