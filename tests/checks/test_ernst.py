"""The severity of a finding follows how the municipality read the norm that the finding is about."""

from dataclasses import replace

import pytest

from participatie_cli.checks.ernst import ernst_anders, ernst_omdat, ernst_van
from participatie_cli.kader.bepaling import Bepaling, Geldend, Laag, Regeling, als_twijfel
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Uitkomst, Uitkomstsoort
from participatie_cli.rules.catalog import zoek
from participatie_cli.rules.contract import Regel, Tekort
from tests.gevallen import kader


def norm(sleutel: str, zekerheid: str, laag: Laag = Laag.WET) -> Geldend:
    gegevens = {"id": sleutel, "vindplaats": f"artikel {sleutel}", "tekst": "x", "geldig_van": "2020"}
    bepaling = Bepaling.model_validate(gegevens | {"zekerheid": zekerheid})
    return Geldend(bepaling, Regeling(titel="X", laag=laag, gelezen="Ja."))


def belofte(door: str | None) -> Geldend:
    verteld = norm("c", "letterlijk", Laag.VISIE)
    regeling = {"titel": "X", "laag": "visie", "gelezen": "Ja."} | ({"vastgesteld_door": door} if door else {})
    return replace(verteld, regeling=Regeling.model_validate(regeling))


def regel(code: str) -> Regel:
    blad = zoek(code)
    assert blad is not None
    return blad.regel


def gevonden(*over: Geldend, van: str | None = None, code: str = "AWB001") -> tuple[Ernst, str | None]:
    uitkomst = Uitkomst(code, "x", Uitkomstsoort.VOLDOET_NIET, grondslag=over, over=over)
    tekort = Tekort((), "x", van)
    return ernst_van(regel(code), tekort, uitkomst), ernst_omdat(regel(code), tekort, uitkomst)


GELEZEN, GEHOORD = norm("a", "letterlijk"), norm("b", "secundair")
OMDAT = "hoogstens waarschuwing, want deze norm is niet letterlijk gelezen: artikel b"


@pytest.mark.parametrize(
    ("over", "van", "ernst", "omdat"),
    [
        ((GELEZEN,), None, Ernst.FOUT, None),
        ((GEHOORD,), None, Ernst.WAARSCHUWING, OMDAT),
        ((norm("b", "geheugen"),), None, Ernst.WAARSCHUWING, OMDAT),
        ((GELEZEN, GEHOORD), None, Ernst.WAARSCHUWING, OMDAT),
        ((GELEZEN, GEHOORD), "a", Ernst.FOUT, None),
        ((norm("b", "secundair", Laag.REGISTER),), None, Ernst.FOUT, None),
    ],
)
def test_ernst_volgt_de_norm(over: tuple[Geldend, ...], van: str | None, ernst: Ernst, omdat: str | None) -> None:
    assert gevonden(*over, van=van) == (ernst, omdat)


def test_een_norm_waarvan_onzeker_is_of_zij_gold_geeft_geen_fout() -> None:
    assert gevonden(als_twijfel(GELEZEN))[0] is Ernst.WAARSCHUWING


def test_een_regel_die_lager_kan_dan_een_waarschuwing() -> None:
    omdat = "hoogstens advies, want deze norm is niet letterlijk gelezen: artikel b"
    assert gevonden(GEHOORD, code="VER003") == (Ernst.ADVIES, omdat)
    assert gevonden(GELEZEN, code="VER003") == (Ernst.WAARSCHUWING, None)
    assert gevonden(GEHOORD, code="VIS001") == (Ernst.WAARSCHUWING, None)


def test_hoogstens_staat_er_alleen_waar_het_verschil_maakt() -> None:
    assert ernst_anders(regel("AWB001"), kader()) is Ernst.WAARSCHUWING
    assert ernst_anders(regel("VIS001"), kader()) is None
    assert ernst_anders(regel("REG001"), kader()) is None
    eigen = replace(regel("VER001"), grondslag=("niemand-heeft-dit",))
    assert ernst_anders(eigen, kader()) is Ernst.WAARSCHUWING


@pytest.mark.parametrize(
    ("door", "ernst"), [(None, Ernst.ADVIES), ("onbekend", Ernst.ADVIES), ("raad", Ernst.WAARSCHUWING)]
)
def test_een_belofte_die_alleen_is_verteld_is_geen_verordening(door: str | None, ernst: Ernst) -> None:
    gekregen, omdat = gevonden(belofte(door), code="VIS001")
    assert gekregen is ernst
    assert omdat == (
        None if door == "raad" else "hoogstens advies, want deze belofte is verteld en niet vastgesteld: artikel c"
    )


def test_wat_al_een_advies_was_blijft_dat() -> None:
    assert gevonden(belofte(None), code="VIS013") == (Ernst.ADVIES, None)
