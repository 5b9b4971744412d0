"""The scalar values: what is read, and the exact sentence where something is refused."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend
from participatie_cli.values.waarden import Getal, JaNee, Kenmerk, Kommagetal, Tekst, Webadres, als_kenmerk


def lees(soort: Any, waarde: Any) -> Any:
    return TypeAdapter(soort).validate_python(waarde)


def melding(soort: Any, waarde: Any) -> str:
    with pytest.raises(ValidationError) as geweigerd:
        lees(soort, waarde)
    (fout,) = geweigerd.value.errors()
    assert fout["type"] == "waarde"
    return fout["msg"]


@pytest.mark.parametrize(
    ("soort", "waarde", "uitkomst"),
    [
        (Tekst, "De raad stelt het plan vast.", "De raad stelt het plan vast."),
        (Tekst, "  met spaties eromheen \n", "met spaties eromheen"),
        (JaNee, "ja", True),
        (JaNee, "nee", False),
        (JaNee, True, True),
        (JaNee, False, False),
        (Getal, "0", 0),
        (Getal, "10156", 10156),
        (Getal, "999999999999999999", 999_999_999_999_999_999),
        (Getal, 42, 42),
        (Kommagetal, "7.4", Decimal("7.4")),
        (Kommagetal, "-0.25", Decimal("-0.25")),
        (Kommagetal, "10156", Decimal(10156)),
        (Kommagetal, "1.00", Decimal("1.00")),
        (Kommagetal, "1000.123456", Decimal("1000.123456")),
        (Kommagetal, Decimal("7.4"), Decimal("7.4")),
        (Kenmerk, "koopmansplein", "koopmansplein"),
        (Kenmerk, "n371-norgerbrug-2", "n371-norgerbrug-2"),
        (Webadres, "https://www.voorbeeldstad.example/a?b=c#d", "https://www.voorbeeldstad.example/a?b=c#d"),
        (Webadres, "http://voorbeeldstad.example", "http://voorbeeldstad.example"),
    ],
)
def test_reading(soort: Any, waarde: Any, uitkomst: Any) -> None:
    assert lees(soort, waarde) == uitkomst


JA = "“{}” is hier geen antwoord. Schrijf ja, met kleine letters."
NEE = "“{}” is hier geen antwoord. Schrijf nee, met kleine letters."


@pytest.mark.parametrize("tekst", ["Ja", "JA", "j", "yes", "Yes", "true", "True", "waar", "on", "1", "x", " ja", "ja "])
def test_almost_yes(tekst: str) -> None:
    assert melding(JaNee, tekst) == JA.format(tekst)


@pytest.mark.parametrize("tekst", ["Nee", "NEE", "n", "no", "No", "false", "False", "onwaar", "off", "0", " nee"])
def test_almost_no(tekst: str) -> None:
    assert melding(JaNee, tekst) == NEE.format(tekst)


@pytest.mark.parametrize("tekst", ["misschien", "", "ja?", "deels", "2", "n.v.t."])
def test_no_answer(tekst: str) -> None:
    assert melding(JaNee, tekst) == f"“{tekst}” is hier geen antwoord. Schrijf ja of nee."


DRIE_DECIMALEN = {"1.000", "10.156", "1,000", "7.125", "0.000"}
MEER = "“{}” kan op meer manieren worden gelezen. Schrijf {}."


@pytest.mark.parametrize(
    ("tekst", "voorstel"),
    [
        ("1.000", "1000"),
        ("10.156", "10156"),
        ("1_000", "1000"),
        ("1 000", "1000"),
        ("1'000", "1000"),
        ("1,000", "1000"),
        ("7.125", "7125"),
        ("780.000,-", "780000"),
        ("1.000.000", "1000000"),
        ("0123", "123"),
        ("007", "7"),
        ("00", "0"),
        ("0.000", "0"),
    ],
)
def test_numbers_that_can_be_read_in_more_ways(tekst: str, voorstel: str) -> None:
    assert melding(Getal, tekst) == MEER.format(tekst, voorstel)
    decimalen = " Zijn het decimalen? Schrijf er dan een of twee." if tekst in DRIE_DECIMALEN else ""
    assert melding(Kommagetal, tekst) == MEER.format(tekst, voorstel) + decimalen


@pytest.mark.parametrize(
    "tekst", ["", "twaalf", "12 mensen", "€ 12", "1e3", "0x1F", "0o17", "+5", "5%", ".5", "5.", "١٢", "½"]
)
def test_no_number(tekst: str) -> None:
    assert melding(Getal, tekst) == f"“{tekst}” is geen heel getal. Schrijf alleen cijfers."
    assert melding(Kommagetal, tekst) == f"“{tekst}” is geen getal. Schrijf alleen cijfers."


@pytest.mark.parametrize("tekst", ["circa 12", "ca. 12", "40+", "ongeveer 1.000", "> 12", "±12"])
def test_a_number_that_is_not_exact(tekst: str) -> None:
    zin = f"“{tekst}” is geen precies getal. Hier past alleen dat; wat u er verder van weet, hoort in een toelichting"
    for soort in (Getal, Kommagetal):
        assert melding(soort, tekst) == f"{zin} of opmerking. Schrijf alleen cijfers."


@pytest.mark.parametrize("soort", [Getal, Kommagetal])
def test_number_that_is_too_large(soort: Any) -> None:
    tekst = "1234567890123456789"
    assert melding(soort, tekst) == f"“{tekst}” is te groot. Schrijf een getal van hoogstens 18 cijfers."


def test_number_below_zero() -> None:
    assert melding(Getal, "-5") == "“-5” is kleiner dan nul. Schrijf een getal van nul of meer."


@pytest.mark.parametrize("tekst", ["7.4", "7,4"])
def test_no_whole_number(tekst: str) -> None:
    assert melding(Getal, tekst) == f"“{tekst}” is geen heel getal. Schrijf alleen cijfers."


@pytest.mark.parametrize(("tekst", "voorstel"), [("7,4", "7.4"), ("-0,25", "-0.25"), ("1000,5", "1000.5")])
def test_decimal_comma(tekst: str, voorstel: str) -> None:
    assert melding(Kommagetal, tekst) == f"“{tekst}” heeft een komma. Schrijf {voorstel}."


@pytest.mark.parametrize(
    ("tekst", "voorstel"),
    [
        ("Koopmansplein", "koopmansplein"),
        ("groene as", "groene-as"),
        ("groene_as", "groene-as"),
        ("groene--as", "groene-as"),
        ("-groene-as-", "groene-as"),
        ("groene-as.yaml", "groene-as-yaml"),
        ("Café", "cafe"),
        ("", "bijvoorbeeld koopmansplein"),
        ("…", "bijvoorbeeld koopmansplein"),
    ],
)
def test_no_id(tekst: str, voorstel: str) -> None:
    zin = f"“{tekst}” kan geen kenmerk zijn: alleen kleine letters, cijfers en streepjes mogen."
    assert melding(Kenmerk, tekst) == f"{zin} Schrijf {voorstel}."


@pytest.mark.parametrize(
    "tekst",
    [
        *("www.voorbeeldstad.example", "voorbeeldstad.example", "ftp://voorbeeldstad.example", "https://", ""),
        *("https://voorbeeldstad.example/een pagina", "Zie https://voorbeeldstad.example", "<https://a.example>"),
        *("HTTPS://voorbeeldstad.example", "javascript:alert(1)", 'https://a.example/"onclick'),
    ],
)
def test_no_web_address(tekst: str) -> None:
    zin = f"“{tekst}” is geen volledig webadres. Begin met https:// en gebruik geen spaties."
    assert melding(Webadres, tekst) == zin


@pytest.mark.parametrize("tekst", ["", " ", "\n\t "])
def test_empty_text(tekst: str) -> None:
    assert melding(Tekst, tekst) == "Hier staat niets. Schrijf een tekst."


def test_unknown_is_no_text() -> None:
    assert melding(Tekst, "onbekend") == "Hier kan geen onbekend staan. Schrijf de tekst zelf."
    assert lees(OfOnbekend[Tekst], "onbekend") is ONBEKEND


@pytest.mark.parametrize(
    ("soort", "wat"),
    [
        (Tekst, "een tekst"),
        (JaNee, "ja of nee"),
        (Getal, "een heel getal"),
        (Kommagetal, "een getal"),
        (Kenmerk, "een kenmerk"),
        (Webadres, "een webadres"),
    ],
)
def test_nothing_and_what_is_no_text(soort: Any, wat: str) -> None:
    assert melding(soort, None) == f"Hier staat niets. Schrijf {wat}."
    assert melding(soort, ["a"]) == f"Hier staat een lijst of blok. Schrijf {wat}."
    assert melding(soort, {"a": "b"}) == f"Hier staat een lijst of blok. Schrijf {wat}."


@given(st.integers(0, 10**18 - 1))
def test_every_whole_number_written_with_digits_is_read(getal: int) -> None:
    assert lees(Getal, str(getal)) == getal
    assert lees(Kommagetal, str(getal)) == getal


@given(st.text(max_size=30))
def test_an_id_made_of_a_title_is_an_id(titel: str) -> None:
    kenmerk = als_kenmerk(titel)
    assert kenmerk == "" or lees(Kenmerk, kenmerk) == kenmerk


@given(st.sampled_from([Tekst, JaNee, Getal, Kommagetal, Kenmerk, Webadres]), st.text(max_size=30))
def test_any_text_is_read_or_refused_in_sentences(soort: Any, tekst: str) -> None:
    try:
        lees(soort, tekst)
        meldingen = []
    except ValidationError as geweigerd:
        meldingen = [fout["msg"] for fout in geweigerd.errors()]
    assert all(zin.endswith(".") for zin in meldingen)


@pytest.mark.parametrize("tekst", ["circa 12", "ong. 12", "12+", "± 12", "<12"])
def test_no_precise_number(tekst: str) -> None:
    assert melding(Getal, tekst).startswith(f"“{tekst}” is geen precies getal. Hier past alleen dat;")
