"""The fast road reads what the exact one reads, at the same places, or it reads nothing."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest

from participatie_cli.store.nauwkeurige_yaml import nauwkeurig_ontleed
from participatie_cli.store.ontleding import Ontleed
from participatie_cli.store.plek import Plek
from participatie_cli.store.vlugge_yaml import vlug_gelezen
from participatie_cli.store.yaml import ontleed
from participatie_cli.values.pad import Pad
from tests.store.verminkt import verminkt

WORTEL: Final = Path(__file__).parents[2]
MAPPEN: Final = ("register", "voorbeeld", "participatie_cli", "docs", "tests")
BESTANDEN: Final = {pad: pad.read_text("utf-8") for map_ in MAPPEN for pad in sorted((WORTEL / map_).rglob("*.yaml"))}
OVERGESLAGEN: Final = {"participatie_cli/kader/data/ontwikkellijnen/kwaliteit.yaml"}
"""What is our own and goes by the exact road all the same: a text in it is not plainly written."""


def paden(gegevens: Any, pad: Pad = ()) -> Iterator[Pad]:
    yield pad
    if isinstance(gegevens, (dict, list)):
        for stap, waarde in gegevens.items() if isinstance(gegevens, dict) else enumerate(gegevens):
            yield from paden(waarde, (*pad, stap))


def plekken(ontleding: Ontleed) -> list[Plek]:
    """The place of all there is, and of a key that is nowhere."""
    assert ontleding.plaatsen is not None
    return [ontleding.plaatsen.dichtstbij(pad) for pad in (*paden(ontleding.gegevens), ("", 0))]


def gaat_vlug(tekst: str) -> bool:
    """Whether the fast road reads a text; then it must read what the exact one does."""
    vlug = vlug_gelezen(tekst)
    if vlug is None:
        return False
    precies = nauwkeurig_ontleed(tekst, met_plaatsen=True)
    assert precies.problemen == [], repr(tekst)
    assert repr(vlug) == repr(precies.gegevens), repr(tekst)
    assert plekken(ontleed(tekst, met_plaatsen=True)) == plekken(precies), repr(tekst)
    return True


@pytest.mark.parametrize("map_", MAPPEN)
def test_elk_bestand_wordt_vlug_en_precies_hetzelfde_gelezen(map_: str) -> None:
    in_map = {
        pad.relative_to(WORTEL).as_posix(): tekst for pad, tekst in BESTANDEN.items() if WORTEL / map_ in pad.parents
    }
    traag = {naam for naam, tekst in in_map.items() if not gaat_vlug(tekst)}
    if map_ != "tests":
        assert traag <= OVERGESLAGEN


def _verminkte_teksten(begin: int, aantal: int) -> int:
    """How many of so many texts the fast road reads."""
    echte = [tekst for tekst in BESTANDEN.values() if len(tekst) < 60_000]
    return sum(gaat_vlug(verminkt(Random(zaad), echte)) for zaad in range(begin, begin + aantal))


def test_een_verminkte_tekst_wordt_gelezen_zoals_hij_is_of_niet_vlug() -> None:
    assert _verminkte_teksten(0, 3_000) > 300, "too few that the fast road reads to say anything"


@pytest.mark.langzaam
@pytest.mark.parametrize("deel", range(4))
def test_veel_verminkte_teksten(deel: int) -> None:
    assert _verminkte_teksten(10_000 + deel * 50_000, 50_000) > 5_000


@pytest.mark.parametrize(
    "tekst",
    [
        *(
            "a: &b c",
            "a: *b",
            "a: !b c",
            "a: !!str b",
            "<<: *b",
            "? a\n: b",
            "a: b\n---\nc: d",
            "--- {a: b}",
            "%YAML 1.1",
        ),
        *(
            "a:\tb",
            "a: b\t",
            "a: b\rc: d",
            "a: b\x85c",
            "a: b\u2028c",
            "\ufeffa: b",
            "a: \ufeffb",
            "a: \x00",
            "a: \x7f",
        ),
        *(
            "a: \ud800",
            "a: \ufffe",
            "a: 1\na: 2",
            "a: {b: 1, b: 2}",
            "null: a",
            "~: a",
            ": a",
            "[a]: b",
            "{a: b}: c",
            "'': a",
        ),
        *(
            "a: b\n  c: d",
            "a:\n    b: c\n  d: e",
            "- a\nb: c",
            "a: b\n- c",
            "a: - b",
            "- - a",
            "-a: b",
            "a:b",
        ),
        *(
            "a: @b",
            "a: `b",
            "a: %b",
            "a: ,b",
            "a: ]b",
            "a: }b",
            "a: |b",
            "a: >b",
            "a: ?b",
            "a: :b",
            "a: -b",
            "a: b: c",
            "a: b:",
        ),
        *(
            "a: 'b",
            'a: "b',
            "a: 'b' c",
            "a: 'b'#c",
            'a: "\\x41"',
            "a: 'b\n  c'",
            "a: [b",
            "a: [b]]",
            "a: [b,]",
            "a: [b: c]",
        ),
        *(
            "a: [&b c]",
            "a: [*b]",
            "a: [!b c]",
            "a: {b}",
            "a: {b: }",
            "a: {b:c}",
            "a: [?b]",
            "a: [b #c\n  ]",
            "a: ['b' c]",
        ),
        *(
            "a: >-\n  b\n   c",
            "a: >-\n  b\n   # c\n",
            "a: >-\n\n  b",
            "a: >-\n  b\n \n",
            "a: >2-\n  b",
            "a: |\n  b",
            "a: |+\n  b\n",
            "a: |\n  b\n   c\n",
            "a: >-\nb: c",
        ),
        *("", "\n", "# a", "a", "'a'", "[a]", "{a: b}", "a:\n" * 2, " \na: b", "a: b\n "),
        *("".join(f"{' ' * diep}a:\n" for diep in range(30)), f"a: {'[' * 30}{']' * 30}", f"{'a' * 1025}: b"),
    ],
)
def test_wat_iets_anders_kan_betekenen_gaat_precies(tekst: str) -> None:
    assert vlug_gelezen(tekst) is None


@pytest.mark.parametrize(
    ("tekst", "gegevens"),
    [
        ("a: b # c\n\n# d\ne: f", {"a": "b", "e": "f"}),
        (
            "a: 007\nb: 1.50\nc: true\nd: 2024-01-01\ne: 0x1F",
            {"a": "007", "b": "1.50", "c": "true", "d": "2024-01-01", "e": "0x1F"},
        ),
        (
            "a: null\nb: ~\nc:\nd: 'null'\ne: \"~\"\nf: ''",
            {"a": None, "b": None, "c": None, "d": "null", "e": "~", "f": ""},
        ),
        ("a:\n  - b: c\n    d:\n      e: f\n  - g\nh: i", {"a": [{"b": "c", "d": {"e": "f"}}, "g"], "h": "i"}),
        ("a: >-\n  b  c\n  - d: #e\n\n  f \n\n\ng: h", {"a": "b  c - d: #e\nf ", "g": "h"}),
        ("a: b\n  c\n   d\ne: http://f/g#h?i", {"a": "b c d", "e": "http://f/g#h?i"}),
        (
            "a: >\n  b\n  c\n\nd: |\n  e: f\n  # g\n\n  h\ni: |-\n  j\n",
            {"a": "b c\n", "d": "e: f\n# g\n\nh\n", "i": "j"},
        ),
        ("a: b\r\nc: >-\r\n  d\r\n  e\r\n", {"a": "b", "c": "d e"}),
        ("a:\n- b\n- c: d\n  e:\n  - f\ng: h", {"a": ["b", {"c": "d", "e": ["f"]}], "g": "h"}),
        ("a: [b, c d , 'e, f', \"g\", ~h]", None),
        ("a: [b, c d , 'e, f',\n  \"g\", [h\n  i]]", {"a": ["b", "c d", "e, f", "g", ["h i"]]}),
        ("a: {b: 1, c: [10:30, http://d/e], f: {}}", {"a": {"b": "1", "c": ["10:30", "http://d/e"], "f": {}}}),
        (
            "a: 'it''s'\nb: it's\nc: \u201cé\u201d\u00a0\U0001f600",
            {"a": "it's", "b": "it's", "c": "\u201cé\u201d\u00a0\U0001f600"},
        ),
    ],
)
def test_wat_maar_een_ding_betekent_gaat_vlug(tekst: str, gegevens: Any) -> None:
    assert vlug_gelezen(tekst) == gegevens
