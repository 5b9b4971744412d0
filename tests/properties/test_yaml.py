"""What is read is what stands there: held against another reader and against the grammar of YAML 1.2.

A text is read right or has a problem; it is never read as something else in silence.
"""

import re
from collections.abc import Callable
from random import Random
from typing import Any, Final

import pytest

from participatie_cli.store.yaml import ontleed
from tests.properties.yamlteksten import GEWEIGERD, LEESTEKENS, document, gewone_tekst, volgens_ruamel

DOCUMENTEN: Final = 8_000
REGELEINDEN_VAN_YAML_1_1: Final = "\x85\u2028\u2029"
"""The parser ends a line at these and YAML 1.2 does not. Left out here: what they do to lines is another question."""


def gelezen(tekst: str) -> Any:
    """The keys of a text, or GEWEIGERD where reading reports a problem; a file without keys always has one."""
    uitkomst = ontleed(tekst)
    return uitkomst.gegevens if isinstance(uitkomst.gegevens, dict) and not uitkomst.problemen else GEWEIGERD


def _zonder_wit(gegevens: Any) -> Any:
    if isinstance(gegevens, dict):
        return {_zonder_wit(sleutel): _zonder_wit(waarde) for sleutel, waarde in gegevens.items()}
    if isinstance(gegevens, list):
        return [_zonder_wit(een) for een in gegevens]
    return "".join(gegevens.split()) if isinstance(gegevens, str) else gegevens


_VERSCHILLEN: Final = (
    ("\t", " "),  # it is stricter than YAML 1.2 about a tab between two things
    (r"(?m)^ +$", ""),  # and about spaces on a white line before the text after `|`
    (r"([\[{,\s](?:'[^'\n]*'|\"[^\"\n]*\")) *:(?=\S)", r"\1 : "),  # and about `['a':b]`
    (r"(: [|>][-+\d]*)#", r"\1 #"),  # we are less strict than YAML 1.2 about `|#`
)


def _ook_goed(tekst: str, gegevens: Any) -> bool:
    """Whether the other reader, which refuses the text, reads the same once some of the known differences are gone."""
    ruimer = {tekst}
    for patroon, vervanging in _VERSCHILLEN:
        ruimer |= {re.sub(patroon, vervanging, een) for een in ruimer}
    return any(_zonder_wit(volgens_ruamel(een)) == _zonder_wit(gegevens) for een in ruimer)


@pytest.mark.parametrize("begin", range(4))
def test_gelezen_zoals_een_andere_lezer_of_gemeld(begin: int) -> None:
    gelijk = 0
    for zaad in range(begin, DOCUMENTEN, 4):
        tekst = document(Random(zaad))
        ons = gelezen(tekst) if not set(REGELEINDEN_VAN_YAML_1_1) & set(tekst) else GEWEIGERD
        if ons is not GEWEIGERD:
            hun = volgens_ruamel(tekst)
            gelijk += hun == ons
            assert hun == ons or (hun is GEWEIGERD and _ook_goed(tekst, ons)), repr(tekst)
    assert gelijk > 100, "too few texts that both can read to say anything"


_IN_HAKEN: Final[dict[str, Callable[[str], Any]]] = {
    "a: [{}]": lambda tekst: {"a": [tekst]},
    "a: [{}, b]": lambda tekst: {"a": [tekst, "b"]},
    "a: [k: {} ]": lambda tekst: {"a": [{"k": tekst}]},
    "a: {k: {}}": lambda tekst: {"a": {"k": tekst}},
    "a: {{}: v}": lambda tekst: {"a": {tekst: "v"}},
}
_IN_BLOK: Final[dict[str, Callable[[str], Any]]] = {
    "k: {}": lambda tekst: {"k": tekst},
    "k:\n- {}": lambda tekst: {"k": [tekst]},
    "k:\n  {} # c": lambda tekst: {"k": tekst},
    "{}: v": lambda tekst: {tekst: "v"},
}


@pytest.mark.parametrize("vorm", [*_IN_HAKEN, *_IN_BLOK])
def test_gewone_tekst_is_die_tekst_of_gemeld(vorm: str) -> None:
    """Every text without quotes that the grammar allows at a place is that text there."""
    grammatica, bedoeld = gewone_tekst(in_haken=vorm in _IN_HAKEN), (_IN_HAKEN | _IN_BLOK)[vorm]
    toeval, goed = Random(vorm), 0
    for _ in range(8_000):
        tekst = "".join(toeval.choice(LEESTEKENS) for _ in range(toeval.randint(1, 6)))
        if grammatica.fullmatch(tekst) and tekst != "~":
            uitkomst = gelezen(vorm.replace("{}", tekst))
            assert uitkomst in (bedoeld(tekst), GEWEIGERD), tekst
            goed += uitkomst is not GEWEIGERD
    assert goed > 500, "too few texts to say anything"


@pytest.mark.parametrize(
    ("tekst", "plek", "melding"),
    [
        ("a: [?x]", (1, 5), "begint hier met een vraagteken"),
        ("a:\n  {?foo: bar}", (2, 4), "begint hier met een vraagteken"),
        ("a: [x, # y\n ?'y': z]", (2, 2), "begint hier met een vraagteken"),
        ("a: {x: ?}", (1, 8), "begint hier met een vraagteken"),
        ("a: {x: :x}", (1, 8), "begint hier met een dubbele punt"),
        ("a: [:x]", (1, 5), "begint hier met een dubbele punt"),
        ("a: {b:?c}", (1, 6), "hoort na een dubbele punt een spatie"),
        ("a: [b:]", (1, 6), "hoort na een dubbele punt een spatie"),
        ("a: [- b]", (1, 5), "Een lijst met streepjes kan niet tussen"),
        ("a: [b,, c]", (1, 7), "een komma te veel"),
        ("a: [", (1, 1), "wordt niet gesloten"),
        ("a: ]", (1, 4), "niet met dit teken beginnen"),
        ("a: |x\n  b", (1, 5), "Achter | of >"),
        ("%a: b", (1, 3), "procentteken"),
        ("a: b\n\ufeff  c", (2, 1), "een onzichtbaar teken (U+FEFF)"),
    ],
)
def test_wat_niet_kan_heeft_eigen_woorden(tekst: str, plek: tuple[int, int], melding: str) -> None:
    (probleem,) = ontleed(tekst).problemen
    assert melding in probleem.melding
    assert (probleem.regelnummer, probleem.kolom) == plek
    assert probleem.herstel
    assert ontleed(tekst).gegevens is None


@pytest.mark.parametrize(
    ("tekst", "gegevens"),
    [
        ("{bron: https://x.example/a?b=c}", {"bron": "https://x.example/a?b=c"}),
        ("a: [https://x.example/a, b?c, 'd']", {"a": ["https://x.example/a", "b?c", "d"]}),
        ("a: [? b : c]", {"a": [{"b": "c"}]}),
        ("a: ?x\n?y: z", {"a": "?x", "?y": "z"}),
        ("a: :x", {"a": ":x"}),
        ('a: {"b":c}', {"a": {"b": "c"}}),
        ("a: ['?x', \":y\"]", {"a": ["?x", ":y"]}),
    ],
)
def test_wat_kan_wordt_gelezen(tekst: str, gegevens: Any) -> None:
    assert ontleed(tekst).problemen == []
    assert ontleed(tekst).gegevens == gegevens
