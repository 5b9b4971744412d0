"""The list of words that are hard to read helps a writer: each has a plain word, and no word of the law is in it."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.kader.woordenlijst import Woordenlijst, woorden_van
from participatie_cli.store.kaderdata import INGEBOUWD
from participatie_cli.store.lezen import lees_eigen

_gelezen = lees_eigen(INGEBOUWD.map / "woordenlijst.yaml", "woordenlijst.yaml", Woordenlijst)
assert _gelezen.waarde is not None
LIJST: Woordenlijst = _gelezen.waarde
BOEK = LIJST.woordenboek
VORMEN = [vorm for een in LIJST.woorden for vorm in (een.woord, *een.ook)]
UIT_DE_WET = (
    *("zienswijze", "zienswijzen", "ter inzage", "omgevingsplan", "omgevingsvisie", "omgevingsvergunning", "bezwaar"),
    *("beroep", "college", "raad", "motie", "belanghebbende", "belanghebbenden", "bekendmaking", "kennisgeving"),
    *("ontwerpbesluit", "leges", "evaluatie", "inspraak", "participatie", "van rechtswege", "verordening"),
)


def gevonden(tekst: str) -> list[str]:
    return [een.woord for een in BOEK.zoek(woorden_van(tekst))]


def test_de_lijst_is_te_overzien() -> None:
    assert 60 <= len(LIJST.woorden) <= 120
    assert [vorm for vorm, keer in Counter(VORMEN).items() if keer > 1] == []


def test_elke_vorm_wordt_gevonden() -> None:
    assert [
        (een.woord, vorm) for een in LIJST.woorden for vorm in (een.woord, *een.ook) if gevonden(vorm) != [een.woord]
    ] == []


def test_het_gewone_woord_is_zelf_niet_moeilijk() -> None:
    assert [een.liever for een in LIJST.woorden if gevonden(een.liever)] == []


def test_woorden_uit_de_wet_staan_er_niet_in() -> None:
    assert [woord for woord in UIT_DE_WET if gevonden(woord)] == []


def test_een_lang_woord_dat_mag_is_te_lang_om_anders_te_mogen() -> None:
    """In the plural at least: else it would not have to stand in the list."""
    assert [woord for woord in LIJST.bekend if len(f"{woord}en") <= 20] == []
    assert [*LIJST.bekend] == sorted(set(LIJST.bekend))


@given(st.lists(st.sampled_from([*VORMEN, "het", "plein", "ten", "in het kader", "De Brink"]), max_size=12))
def test_elk_woord_hoort_bij_hoogstens_een_uitdrukking(stukken: list[str]) -> None:
    tekst = " ".join(stukken)
    woorden = woorden_van(tekst)
    assert sum(len(een.woorden) for een in BOEK.zoek(woorden)) <= len(woorden)
    assert {een.vorm.lower() for een in BOEK.zoek(woorden)} <= {vorm.lower() for vorm in VORMEN}


def test_een_lange_tekst_kost_niet_meer_per_woord() -> None:
    """What begins like an expression everywhere is looked at once for each of its words."""
    assert gevonden("ten " * 50_000 + "aanzien van") == ["ten aanzien van"]


@given(
    st.lists(
        st.sampled_from([*VORMEN, *LIJST.bekend, "het", "plein", "Großenknetenerstraßen", "Πλατεία", "-", "’s", "²"])
        | st.text(max_size=25),
        max_size=6,
    ),
    st.sampled_from([" ", "-", "\n", "“", ", "]),
    st.booleans(),
)
def test_de_snelle_blik_ziet_niets_over_het_hoofd(stukken: list[str], tussen: str, hoofdletters: bool) -> None:
    tekst = tussen.join(stukken)
    tekst = tekst.upper() if hoofdletters else tekst
    woorden = woorden_van(tekst)
    te_lang = [een for een in woorden if max(map(len, een.klein.split("-"))) > 20 and not BOEK.kent(een.klein)]
    if te_lang or any(BOEK.zoek(woorden)):
        assert BOEK.treft(tekst, 20)


def test_de_snelle_blik_laat_gewone_zinnen_liggen() -> None:
    assert not BOEK.treft("Het plein krijgt een participatieparagraaf en bomen.\nBewoners kiezen ze zelf.", 20)
