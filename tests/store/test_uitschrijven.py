"""A new file reads as what it was made of, whatever stands in its values and comments."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.gesprek.ingevuld import Ingevuld
from participatie_cli.store.uitschrijven import schrijf_uit
from participatie_cli.store.yaml import ontleed

SLEUTELS = st.from_regex(r"[a-z][a-z_]{0,12}", fullmatch=True)
TEKSTEN = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff"), max_size=200),
    st.sampled_from(
        ["ja", "null", "~", "2026-01-31", "04", "a: b", "# nee", "'s-Gravenhage", 'zei "ja"', "- x", "a\nb"]
    ),
)
LOS = st.one_of(TEKSTEN, st.integers(0, 9999), st.dates(min_value=date(1900, 1, 1)), st.none())
WAARDEN: st.SearchStrategy[Any] = st.recursive(
    LOS, lambda kind: st.lists(kind, max_size=3) | st.dictionaries(SLEUTELS, kind, max_size=3), max_leaves=6
)


def als_tekst(waarde: Any) -> Any:
    if isinstance(waarde, dict):
        return {sleutel: als_tekst(een) for sleutel, een in waarde.items()}
    if isinstance(waarde, list):
        return [als_tekst(een) for een in waarde]
    return None if waarde is None else str(waarde)


@given(st.lists(TEKSTEN, max_size=2), st.dictionaries(SLEUTELS, st.tuples(WAARDEN, TEKSTEN), min_size=1, max_size=5))
def test_wat_is_uitgeschreven_leest_zoals_het_was(kop: list[str], data: dict[str, tuple[Any, str]]) -> None:
    tekst = schrijf_uit(kop, [Ingevuld(sleutel, *een) for sleutel, een in data.items()])
    gelezen = ontleed(tekst)
    assert not gelezen.problemen
    assert gelezen.gegevens == {sleutel: als_tekst(waarde) for sleutel, (waarde, _) in data.items()}


def test_zo_ziet_een_nieuw_bestand_eruit() -> None:
    regels = [
        Ingevuld("gemeente", {"naam": "'s-Gravenhage", "cbs": "GM0518"}),
        Ingevuld("wijken", "onbekend", "De wijken staan op de website."),
        Ingevuld("vorm", "beleid"),
    ]
    verwacht = """\
# Van de gemeente.

gemeente:
  naam: "'s-Gravenhage"
  cbs: GM0518

# De wijken staan op de website.
wijken: onbekend
vorm: beleid
"""
    assert schrijf_uit(["Van de gemeente."], regels) == verwacht


def test_commentaar_dat_te_breed_is_loopt_door_en_niets_ervan_wordt_een_sleutel() -> None:
    tekst = schrijf_uit([], [Ingevuld("a", "b", "woord " * 30 + "\nsleutel: waarde\x1b[2J")])
    assert all(len(regel) <= 120 for regel in tekst.split("\n"))
    assert ontleed(tekst).gegevens == {"a": "b"}
    assert "\x1b" not in tekst
