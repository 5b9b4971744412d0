"""The quality of a followed project: what each of the ten says, and all of them together."""

import pytest

from participatie_cli.kader.methode import Kwaliteitscriterium
from participatie_cli.results.bevinding import Uitkomst, Uitkomstsoort
from participatie_cli.rules.catalog import zoek
from participatie_cli.scoring.kwaliteit import Cijfer, Criteriumoordeel, codes, geheel, weeg
from participatie_cli.store.kaderdata import landelijk

GOED, VOLDOENDE, ONVOLDOENDE = Cijfer.GOED, Cijfer.VOLDOENDE, Cijfer.ONVOLDOENDE
OPEN, UITGELEGD, NIET_AAN_DE_ORDE = Cijfer.NIET_TE_BEOORDELEN, Cijfer.UITGELEGD, Cijfer.NIET_AAN_DE_ORDE
JA, NEE, WEET_NIET = Uitkomstsoort.VOLDOET, Uitkomstsoort.VOLDOET_NIET, Uitkomstsoort.NIET_TE_BEOORDELEN
AFGEWEKEN, NVT = Uitkomstsoort.AFWIJKING, Uitkomstsoort.NIET_VAN_TOEPASSING
OORDEEL = landelijk().meetlat.kwaliteit
HOOGSTENS = 1


def _criterium(kenmerk: str) -> Kwaliteitscriterium:
    return next(een for een in OORDEEL.criteria if een.id == kenmerk)


def _uitkomsten(soorten: dict[str, Uitkomstsoort]) -> dict[str, Uitkomst]:
    return {code: Uitkomst(code, code.lower(), soort) for code, soort in soorten.items()}


def _oordeel(kenmerk: str, soorten: dict[str, Uitkomstsoort]) -> Criteriumoordeel:
    (gewogen,) = weeg(OORDEEL.model_copy(update={"criteria": (_criterium(kenmerk),)}), _uitkomsten(soorten)).criteria
    return gewogen


@pytest.mark.parametrize(
    ("basis", "eerste", "tweede", "cijfer"),
    [
        (JA, JA, JA, GOED),
        (JA, JA, NVT, GOED),
        (JA, NVT, NVT, VOLDOENDE),
        (JA, JA, NEE, VOLDOENDE),
        (JA, JA, WEET_NIET, VOLDOENDE),
        (JA, JA, AFGEWEKEN, VOLDOENDE),
        (NEE, JA, JA, ONVOLDOENDE),
        (WEET_NIET, JA, JA, OPEN),
        (AFGEWEKEN, JA, JA, UITGELEGD),
        (NVT, JA, JA, NIET_AAN_DE_ORDE),
    ],
)
def test_een_criterium(basis: Uitkomstsoort, eerste: Uitkomstsoort, tweede: Uitkomstsoort, cijfer: Cijfer) -> None:
    """Voor voldoende moet VIS005 kloppen, voor goed ook VIS006 en VIS012, voor zover die gelden."""
    assert _oordeel("kaders", {"VIS005": basis, "VIS006": eerste, "VIS012": tweede}).cijfer is cijfer


@pytest.mark.parametrize(
    ("eerste", "tweede", "cijfer"),
    [
        (NEE, WEET_NIET, ONVOLDOENDE),
        (JA, NEE, ONVOLDOENDE),
        (AFGEWEKEN, WEET_NIET, OPEN),
        (JA, AFGEWEKEN, UITGELEGD),
        (NVT, JA, GOED),
        (NVT, NVT, NIET_AAN_DE_ORDE),
    ],
)
def test_van_twee_regels_telt_de_slechtste(eerste: Uitkomstsoort, tweede: Uitkomstsoort, cijfer: Cijfer) -> None:
    """De basis van terugkoppeling is VIS009 met VIS010; wat meer mag heten is hier in orde."""
    soorten = {"VIS009": eerste, "VIS010": tweede, "VIS018": JA, "LER007": JA}
    assert _oordeel("terugkoppeling", soorten).cijfer is cijfer


def test_een_criterium_noemt_de_uitkomsten_waaruit_het_is_gelezen() -> None:
    gelezen = _oordeel("kaders", {"VIS005": JA, "VIS006": NEE, "VIS012": JA, "VIS001": NEE})
    assert [(een.code, een.soort) for een in gelezen.uitkomsten] == [("VIS005", JA), ("VIS006", NEE), ("VIS012", JA)]


def test_een_regel_die_niets_zei_maakt_een_criterium_niet_aan_de_orde() -> None:
    gelezen = _oordeel("kaders", {})
    assert (gelezen.cijfer, gelezen.uitkomsten) == (NIET_AAN_DE_ORDE, ())


@pytest.mark.parametrize(
    ("cijfers", "samen"),
    [
        # Nul keer onvoldoende: ook zonder goed genoeg.
        ([VOLDOENDE] * 10, VOLDOENDE),
        ([GOED] * 10, VOLDOENDE),
        # Eén keer onvoldoende: alleen met een goed ertegenover.
        ([ONVOLDOENDE, GOED] + [VOLDOENDE] * 8, VOLDOENDE),
        ([ONVOLDOENDE] + [VOLDOENDE] * 9, ONVOLDOENDE),
        # Twee keer onvoldoende: ook met acht keer goed te veel.
        ([ONVOLDOENDE] * 2 + [GOED] * 8, ONVOLDOENDE),
        # Onbekend maakt geen verschil.
        ([OPEN, GOED] + [VOLDOENDE] * 8, VOLDOENDE),
        ([OPEN] * 8 + [ONVOLDOENDE] * 2, ONVOLDOENDE),
        # Onbekend maakt wel verschil: als tweede onvoldoende, als enige onvoldoende zonder goed, of als de enige goed.
        ([OPEN, ONVOLDOENDE, GOED] + [VOLDOENDE] * 7, OPEN),
        ([OPEN] + [VOLDOENDE] * 9, OPEN),
        ([OPEN, ONVOLDOENDE] + [VOLDOENDE] * 8, OPEN),
        ([OPEN] * 10, OPEN),
        # Wat is uitgelegd of niet aan de orde is, telt niet mee: niet als goed en niet als onvoldoende.
        ([UITGELEGD] * 5 + [NIET_AAN_DE_ORDE] * 4 + [VOLDOENDE], VOLDOENDE),
        ([ONVOLDOENDE, VOLDOENDE] + [UITGELEGD] * 8, ONVOLDOENDE),
        ([UITGELEGD] * 5 + [NIET_AAN_DE_ORDE] * 5, OPEN),
        ([], OPEN),
    ],
)
def test_het_geheel(cijfers: list[Cijfer], samen: Cijfer) -> None:
    assert geheel(cijfers, HOOGSTENS) is samen
    assert geheel(reversed(cijfers), HOOGSTENS) is samen


def test_hoeveel_onvoldoende_mag_staat_in_de_gegevens() -> None:
    cijfers = [ONVOLDOENDE, ONVOLDOENDE, GOED]
    assert (geheel(cijfers, 1), geheel(cijfers, 2)) == (ONVOLDOENDE, VOLDOENDE)
    assert geheel([ONVOLDOENDE, GOED], 0) is ONVOLDOENDE
    assert OORDEEL.hoogstens_onvoldoende == HOOGSTENS


def test_tien_criteria_samen() -> None:
    """Alles voldoet, alleen de kaders niet: één onvoldoende, en negen keer goed ertegenover."""
    soorten = dict.fromkeys(codes(OORDEEL), JA)
    gewogen = weeg(OORDEEL, _uitkomsten(soorten | {"VIS005": NEE}))
    assert [een.cijfer for een in gewogen.criteria].count(GOED) == 9
    assert {een.criterium.id for een in gewogen.criteria if een.cijfer is ONVOLDOENDE} == {"kaders"}
    assert gewogen.geheel is VOLDOENDE
    assert weeg(OORDEEL, _uitkomsten(soorten | {"VIS005": NEE, "VIS003": NEE})).geheel is ONVOLDOENDE


def test_elk_criterium_leest_regels_die_bestaan() -> None:
    assert len(OORDEEL.criteria) == 10
    assert all(een.voldoende and een.goed for een in OORDEEL.criteria)
    assert [code for code in sorted(codes(OORDEEL)) if zoek(code) is None] == []
