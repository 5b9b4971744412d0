"""What a register begins with is clean: no finding, whatever was answered, and nothing left out without a reason."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from participatie_cli.gesprek.vraag import Gespreksvraag
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases.beginbestanden import PROJECT
from participatie_cli.usecases.beginnen import maak_bestanden
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.registercontrole import Controleopdracht, controleer
from tests.begin.proef import ALLES, DAG, antwoorden, begin, gecontroleerd, neergelegd

pytestmark = pytest.mark.langzaam

KADER = "register/kader.yaml"
NIETS = {"gemeente": "Assen"}
REDENEN: dict[str, Any] = ontleed(Path(__file__).with_name("niet-van-toepassing.yaml").read_text("utf-8")).gegevens
TEKST = st.sampled_from(
    ["Kern", "'t Dorp: oost", "A #1", "- streep", "null", "ja", "2026", "🎈 {feest}", 'zei "ja"', "a\nb", "[x]", "geen"]
)
DAGEN = st.dates(date(1950, 1, 1), date(2060, 1, 1)).map(date.isoformat)


def antwoord_op(vraag: Gespreksvraag) -> st.SearchStrategy[str]:
    """Something that somebody can answer."""
    if vraag.keuzes:
        een = st.sampled_from([keuze.waarde for keuze in vraag.keuzes])
        return st.lists(een, min_size=1, unique=True).map(";".join) if vraag.vorm.is_meer else een
    match vraag.id:
        case "aanspreekpunt":
            return st.tuples(TEKST, st.sampled_from(["onbekend", "https://www.voorbeeldstad.example/a"])).map("; ".join)
        case "termijnen":
            duur = st.sampled_from(["onbekend", "geen", "8 weken", "1 dag", "0 dagen", "40 jaar"])
            return st.lists(duur, min_size=4, max_size=4).map("; ".join)
        case "lijnen":
            return st.lists(TEKST, min_size=4, max_size=4).map("; ".join)
        case "rapportdagen":
            return st.lists(DAGEN, min_size=1, max_size=4).map("; ".join)
        case "rapportdag" | "in_werking" | "beleidsdatum":
            return DAGEN
    return TEKST


VRAGEN = {vraag.id: vraag for vraag in begin().alle_vragen()}
ANTWOORDEN = st.fixed_dictionaries(
    {"gemeente": antwoord_op(VRAGEN["gemeente"])},
    optional={naam: antwoord_op(vraag) for naam, vraag in VRAGEN.items() if naam != "gemeente"},
)


def passend(gegeven: dict[str, str]) -> dict[str, str]:
    """Without the answers to questions that are not asked after the others."""
    over = dict(gegeven)
    if over.get("rapportage") != "eigen":
        over.pop("rapportdagen", None)
    if over.get("rapportage") in (None, "eigen"):
        over.pop("rapportdag", None)
    if over.get("verordening") in (None, "geen"):
        for naam in ("titel", "in_werking", "termijnen"):
            over.pop(naam, None)
    if over.get("beleid") in (None, "geen"):
        for naam in ("beleidsdatum", "beloften"):
            over.pop(naam, None)
    return over


@pytest.mark.parametrize("gegeven", [ALLES, NIETS, NIETS | {"beleid": "geen", "verordening": "geen"}])
def test_geen_enkele_bevinding(tmp_path: Path, gegeven: dict[str, str]) -> None:
    verslag = gecontroleerd(neergelegd(tmp_path, gegeven))
    assert list(verslag.bevindingen) == []
    assert len(verslag.uitslagen) > 2


@pytest.mark.langzaam
@settings(max_examples=15)
@given(ANTWOORDEN)
def test_geen_fout_of_waarschuwing_bij_welke_antwoorden_ook(gegeven: dict[str, str]) -> None:
    with TemporaryDirectory() as map_:
        verslag = gecontroleerd(neergelegd(Path(map_), passend(gegeven)))
    assert list(verslag.bevindingen) == []


@pytest.mark.parametrize("naam", ["'s-Gravenhage", "'s-Hertogenbosch", "Bergen (NH.)", "Bergen (L.)", "Alphen-Chaam"])
@pytest.mark.parametrize("overig", [ALLES, {}], ids=["alles", "niets"])
def test_een_gemeente_met_een_bijzondere_naam(tmp_path: Path, naam: str, overig: dict[str, str]) -> None:
    assert list(gecontroleerd(neergelegd(tmp_path, overig | {"gemeente": naam})).bevindingen) == []


def test_elke_gemeente(tmp_path: Path) -> None:
    """Only kader.yaml and a heading tell of which municipality it is: those are looked at for each, the rest once."""
    gesprek = begin()
    eerste, *andere = gesprek.gemeenten
    register, gegeven = neergelegd(tmp_path, {"gemeente": eerste.code}), antwoorden({"gemeente": eerste.code})
    assert list(gecontroleerd(register).bevindingen) == []
    gewoon = maak_bestanden(gesprek, gegeven)
    for een in andere:
        eigen = maak_bestanden(gesprek, {**gegeven, "gemeente": een.code})
        assert eigen.keys() == gewoon.keys()
        assert {naam for naam in eigen if eigen[naam] != gewoon[naam]} == {KADER, "README.md"}, een.naam
        kop, *rest = eigen["README.md"].splitlines()
        assert (kop.endswith(een.naam), rest) == (True, gewoon["README.md"].splitlines()[1:])
        (tmp_path / KADER).write_text(eigen[KADER], "utf-8")
        verslag = controleer(Controleopdracht(register, (), kader_gevraagd=True), DAG)
        assert list(verslag.bevindingen) == [], een.naam
        assert any(uitslag.uitkomsten for uitslag in verslag.uitslagen)


@pytest.mark.parametrize(("naam", "gegeven"), [("alles", ALLES), ("niets", NIETS)])
def test_wat_niet_van_toepassing_is_is_dat_terecht(tmp_path: Path, naam: str, gegeven: dict[str, str]) -> None:
    """Each such rule stands in the list, with why it is right that nobody asks it yet; and nothing else does."""
    gevonden = {
        uitkomst.code
        for uitslag in gecontroleerd(neergelegd(tmp_path, gegeven)).uitslagen
        for uitkomst in uitslag.uitkomsten
        if uitkomst.soort is Uitkomstsoort.NIET_VAN_TOEPASSING
    }
    verwacht = {
        code for blok in REDENEN["redenen"] for code in blok["regels"] if naam in blok.get("alleen", ["alles", "niets"])
    }
    assert gevonden == verwacht


def test_elke_reden_is_een_zin() -> None:
    alle = [code for blok in REDENEN["redenen"] for code in blok["regels"]]
    assert len(alle) == len(set(alle))
    assert all(blok["waarom"].endswith(".") for blok in REDENEN["redenen"])


def test_het_voorbeeld_zegt_dat_het_verzonnen_is_en_blijft_uit_een_verslag(tmp_path: Path) -> None:
    tekst = (neergelegd(tmp_path, ALLES) / "projecten" / f"{PROJECT}.yaml").read_text("utf-8")
    assert tekst.startswith("# VERZONNEN VOORBEELD.")
    gegevens = ontleed(tekst).gegevens
    assert "verzonnen" in gegevens["titel"]
    assert gegevens["intern"]


@pytest.mark.parametrize("dag", [date(2026, 10, 1), date(2026, 12, 31), date(2027, 1, 2), date(2029, 1, 1)])
@pytest.mark.parametrize("gegeven", [ALLES, NIETS], ids=["alles", "niets"])
def test_ook_later_vindt_de_controle_niets(tmp_path: Path, gegeven: dict[str, str], dag: date) -> None:
    """Nothing in it grows late by itself; that nobody has an ordinance yet would, and is asked."""
    assert list(gecontroleerd(neergelegd(tmp_path, gegeven), dag).bevindingen) == []


@pytest.mark.langzaam
@settings(max_examples=40)
@given(st.text(min_size=1, max_size=40), st.sampled_from(["titel", "beleid", "wijken"]))
def test_elke_tekst_wordt_geweigerd_of_geeft_geen_bevinding(tekst: str, vraag: str) -> None:
    try:
        with TemporaryDirectory() as map_:
            verslag = gecontroleerd(neergelegd(Path(map_), ALLES | {vraag: tekst}))
    except Gebruiksfout:
        return
    assert list(verslag.bevindingen) == []
