"""Numbers as people know them: what they can be, how they compare, and how they are added up."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from participatie_cli.values.aantal import Aantal, Aantalvorm, Hoeveelheid, tel_op
from participatie_cli.values.aantalfout import ELKE_VORM
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

ONEINDIG = Decimal("Infinity")
GETALLEN = st.integers(1, 10**6)
AANTALLEN = st.one_of(
    GETALLEN.map(str),
    st.tuples(st.sampled_from([vorm for vorm in Aantalvorm if vorm not in ("", "tussen")]), GETALLEN).map(
        lambda paar: f"{paar[0]} {paar[1]}"
    ),
    st.tuples(GETALLEN, st.integers(1, 1000)).map(lambda paar: f"tussen {paar[0]} en {paar[0] + paar[1]}"),
)


def melding(soort: Any, waarde: Any) -> str:
    with pytest.raises(ValidationError) as fout:
        TypeAdapter(soort).validate_python(waarde)
    return fout.value.errors()[0]["msg"]


@pytest.mark.parametrize(
    ("tekst", "laagst", "hoogst"),
    [
        ("0", 0, 0),
        ("150", 150, 150),
        ("ongeveer 150", 75, 225),
        ("ongeveer 5", 2, 8),
        ("minstens 40", 40, ONEINDIG),
        ("meer dan 200", 201, ONEINDIG),
        ("hoogstens 30", 0, 30),
        ("minder dan 50", 0, 49),
        ("tussen 4000 en 4500", 4000, 4500),
    ],
)
def test_wat_een_aantal_kan_zijn(tekst: str, laagst: Any, hoogst: Any) -> None:
    aantal = TypeAdapter(Aantal).validate_python(tekst)
    assert (aantal.laagst, aantal.hoogst) == ((laagst, 0), (hoogst, 0))
    assert str(aantal) == tekst
    assert aantal.ongeveer == tekst.startswith("ongeveer")


@pytest.mark.parametrize(
    ("tekst", "laagst", "hoogst"),
    [
        ("7.50", (Decimal("7.5"), 0), (Decimal("7.5"), 0)),
        ("ongeveer -5", (Decimal("-7.5"), 0), (Decimal("-2.5"), 0)),
        ("meer dan 7.5", (Decimal("7.5"), 1), (ONEINDIG, 0)),
        ("minder dan 7.5", (-ONEINDIG, 0), (Decimal("7.5"), -1)),
        ("hoogstens 7.5", (-ONEINDIG, 0), (Decimal("7.5"), 0)),
    ],
)
def test_wat_een_hoeveelheid_kan_zijn(tekst: str, laagst: Any, hoogst: Any) -> None:
    hoeveelheid = TypeAdapter(Hoeveelheid).validate_python(tekst)
    assert (hoeveelheid.laagst, hoeveelheid.hoogst, str(hoeveelheid)) == (laagst, hoogst, tekst)


@pytest.mark.parametrize(
    ("tekst", "voluit"),
    [("10156", "10.156"), ("tussen 4000 en 4500", "tussen 4.000 en 4.500"), ("ongeveer 1234.5", "ongeveer 1.234,5")],
)
def test_voluit_zoals_men_het_schrijft(tekst: str, voluit: str) -> None:
    assert Aantal.lees(tekst, heel=False).voluit == voluit


@given(AANTALLEN)
def test_een_aantal_zegt_zichzelf_terug(tekst: str) -> None:
    assert Aantal.lees(str(Aantal.lees(tekst))) == Aantal.lees(tekst)
    assert hash(Aantal.lees(tekst)) == hash(Aantal.lees(str(Aantal.lees(tekst))))


@pytest.mark.parametrize(
    ("een", "ander", "minder"),
    [
        ("39", "40", True),
        ("40", "40", False),
        ("41", "40", False),
        ("minder dan 40", "40", True),
        ("hoogstens 40", "40", ONBEKEND),
        ("hoogstens 40", "41", True),
        ("minstens 40", "40", False),
        ("minstens 40", "41", ONBEKEND),
        ("meer dan 40", "41", False),
        ("tussen 40 en 50", "51", True),
        ("tussen 40 en 50", "50", ONBEKEND),
        ("tussen 40 en 50", "40", False),
        ("ongeveer 150", "225", ONBEKEND),
        ("ongeveer 150", "226", True),
        ("ongeveer 150", "76", ONBEKEND),
        ("ongeveer 150", "75", False),
        ("40", "minstens 40", ONBEKEND),
        ("40", "meer dan 40", True),
    ],
)
def test_minder_dan_een_ander(een: str, ander: str, minder: bool | Onbekend) -> None:
    assert Aantal.lees(een).minder_dan(Aantal.lees(ander)) is minder


@pytest.mark.parametrize(
    ("een", "ander", "minder"),
    [
        ("minder dan 7.5", "7.5", True),
        ("hoogstens 7.5", "meer dan 7.5", True),
        ("meer dan 7.5", "7.5", False),
        ("minstens 7.5", "minder dan 7.5", False),
    ],
)
def test_met_decimalen_telt_de_grens_mee_of_niet(een: str, ander: str, minder: bool) -> None:
    assert Aantal.lees(een, heel=False).minder_dan(Aantal.lees(ander, heel=False)) is minder


@given(AANTALLEN, AANTALLEN)
def test_een_aantal_is_nooit_minder_en_meer(een: str, ander: str) -> None:
    heen, terug = Aantal.lees(een).minder_dan(Aantal.lees(ander)), Aantal.lees(ander).minder_dan(Aantal.lees(een))
    assert not (heen is True and terug is not False)


@pytest.mark.parametrize(
    ("tekst", "vanaf", "minstens"),
    [("40", 40, True), ("minder dan 40", 40, False), ("ongeveer 40", 40, ONBEKEND), ("hoogstens 40", 40, ONBEKEND)],
)
def test_minstens(tekst: str, vanaf: int, minstens: bool | Onbekend) -> None:
    assert Aantal.lees(tekst).minstens(vanaf) is minstens


@pytest.mark.parametrize(
    ("tekst", "nul"),
    [
        ("0", True),
        ("0.0", True),
        ("minder dan 1", ONBEKEND),
        ("1", False),
        ("0.5", False),
        ("-0.5", False),
        ("meer dan 0", False),
        ("hoogstens 3", ONBEKEND),
        ("tussen 0 en 3", ONBEKEND),
        ("ongeveer 1", False),
    ],
)
def test_is_het_nul(tekst: str, nul: bool | Onbekend) -> None:
    assert Aantal.lees(tekst, heel=False).is_nul is nul


def test_minder_dan_een_mens_is_niemand() -> None:
    assert Aantal.lees("minder dan 1").is_nul is True


@pytest.mark.parametrize(
    ("deel", "geheel", "procent", "uitkomst"),
    [
        ("20", "40", 50, True),
        ("19", "40", 50, False),
        ("minstens 20", "40", 50, True),
        ("20", "minstens 40", 50, ONBEKEND),
        ("20", "meer dan 40", 50, False),
        ("20", "hoogstens 40", 50, True),
        ("ongeveer 20", "40", 50, ONBEKEND),
        ("20", "minstens 40", 0, True),
    ],
)
def test_een_deel_van_een_geheel(deel: str, geheel: str, procent: int, uitkomst: bool | Onbekend) -> None:
    assert Aantal.lees(deel).is_deel(Aantal.lees(geheel), procent) is uitkomst


@pytest.mark.parametrize(
    ("tekst", "voorstel"),
    [
        ("40+", "minstens 40"),
        ("40 of meer", "minstens 40"),
        ("40 of minder", "hoogstens 40"),
        ("4000-4500", "tussen 4000 en 4500"),
        ("4.000–4.500", "tussen 4000 en 4500"),
        ("4000 tot 4500", "tussen 4000 en 4500"),
        ("4 à 5", "tussen 4 en 5"),
        ("tussen de 4.000 en 4.500", "tussen 4000 en 4500"),
        ("tussen 4500 en 4000", "tussen 4000 en 4500"),
        ("tussen 5 en 5", "5"),
        ("±150", "ongeveer 150"),
        ("ca. 150", "ongeveer 150"),
        ("circa 1.500", "ongeveer 1500"),
        ("Ongeveer 150", "ongeveer 150"),
        ("rond de 150", "ongeveer 150"),
        ("ongeveer 150 mensen", "ongeveer 150"),
        ("150 mensen", "150"),
        (">200", "meer dan 200"),
        ("ruim 200", "meer dan 200"),
        ("bijna 300", "minder dan 300"),
        ("nog geen 300", "minder dan 300"),
        ("ten minste 40", "minstens 40"),
        ("maximaal 30", "hoogstens 30"),
        ("ongeveer 0", "0"),
    ],
)
def test_een_andere_schrijfwijze(tekst: str, voorstel: str) -> None:
    """What it should be is itself something that the program takes."""
    for soort in (Aantal, Hoeveelheid):
        assert melding(soort, tekst) == f"“{tekst}” is geen aantal zoals het register dat schrijft. Schrijf {voorstel}."
        assert str(TypeAdapter(soort).validate_python(voorstel)) == voorstel


@pytest.mark.parametrize(
    ("tekst", "voorstel"),
    [("tientallen", "minstens 20"), ("Honderden", "minstens 200"), ("duizenden", "minstens 2000")],
)
def test_een_woord_zonder_getal(tekst: str, voorstel: str) -> None:
    assert melding(Aantal, tekst) == f"“{tekst}” zegt niet hoeveel. Schrijf een getal of {voorstel}."


@pytest.mark.parametrize(
    "tekst",
    ["veel", "", "ongeveer", "heel erg 40", "tussen 1 en 2 en 3", "ongeveer 7,5", "tussen 1.5 en 2.5", "iets 4"],
)
def test_geen_aantal(tekst: str) -> None:
    *eerder, laatste = ELKE_VORM
    herstel = f"Schrijf {', '.join(eerder)} of {laatste}."
    assert melding(Aantal, tekst) == f"“{tekst}” is geen aantal zoals het register dat schrijft. {herstel}"


@pytest.mark.parametrize(
    ("soort", "tekst", "zin"),
    [
        (Aantal, "1.000", "“1.000” kan op meer manieren worden gelezen. Schrijf 1000."),
        (Aantal, "12.5", "“12.5” is geen heel getal. Schrijf alleen cijfers."),
        (Aantal, "-5", "“-5” is kleiner dan nul. Schrijf een getal van nul of meer."),
        (Hoeveelheid, "7,5", "“7,5” heeft een komma. Schrijf 7.5."),
        (
            Hoeveelheid,
            "ongeveer 7,5",
            "“ongeveer 7,5” is geen aantal zoals het register dat schrijft. Schrijf ongeveer 7.5.",
        ),
        (Aantal, None, "Hier staat niets. Schrijf een aantal, zoals 150 of ongeveer 150."),
    ],
)
def test_een_getal_zonder_woord_wordt_geweigerd_als_elk_getal(soort: Any, tekst: Any, zin: str) -> None:
    assert melding(soort, tekst) == zin


def test_een_waarde_die_al_gelezen_is_blijft_zichzelf() -> None:
    aantal = Aantal.lees("ongeveer 150")
    assert TypeAdapter(Aantal).validate_python(aantal) is aantal


@pytest.mark.parametrize(("tekst", "kaal"), [("150", 150), ("ongeveer 150", "ongeveer 150")])
def test_als_gegeven(tekst: str, kaal: int | str) -> None:
    assert TypeAdapter(Aantal).dump_python(Aantal.lees(tekst)) == kaal


@given(st.lists(AANTALLEN, min_size=1))
def test_een_som_is_nooit_zekerder_dan_haar_delen(teksten: list[str]) -> None:
    aantallen = [Aantal.lees(tekst) for tekst in teksten]
    som = tel_op(aantallen).aantal
    assert som is not None
    assert (som.vorm is Aantalvorm.PRECIES) == all(een.laagst == een.hoogst for een in aantallen)
    assert (som.hoogst == (ONEINDIG, 0)) == any(een.hoogst == (ONEINDIG, 0) for een in aantallen)


@given(st.lists(AANTALLEN, min_size=1), st.sampled_from([ONBEKEND, None]))
def test_wat_onbekend_is_maakt_een_som_open(teksten: list[str], gemist: Onbekend | None) -> None:
    """It adds nothing and takes the upper end away, so that it never counts as zero."""
    aantallen = [Aantal.lees(tekst) for tekst in teksten]
    met = tel_op([*aantallen, gemist])
    assert (met.laagst, met.hoogst) == (tel_op(aantallen).laagst, None)
    assert (met.van, met.bekend) == (len(aantallen) + 1, len(aantallen))


def test_van_niets_is_er_geen_som() -> None:
    assert tel_op([ONBEKEND, None]).aantal is None
    assert tel_op([]).aantal is None
