"""An edit of any file: everything that stood there still does, in its place, and only the entry is new."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from participatie_cli.model.project import Project
from participatie_cli.store.bewerken.bewerking import Toevoegen
from participatie_cli.store.bewerken.tekst import bewerkt as met_bewerkingen
from participatie_cli.store.yaml import ontleed

pytestmark = pytest.mark.langzaam

VOLGORDE = ["id", "titel", "fasen", "oordelen", "bronnen", "opmerking"]
ITEM = {"regel": "mns001", "uitkomst": "voldoet niet", "reden": "Let op: 'dit' is # {lastig}, ja?", "op": "2024-05-01"}
REGELWAARDEN = (
    *(
        "a",
        "'b # b'",
        '"c\\"\\u00e9"',
        "[x, 'y']",
        "{a: b}",
        "",
        "null",
        "|\n  tekst\n  # geen commentaar",
        "|+\n  tekst\n",
    ),
    *(
        ">-\n  lang\n  verhaal",
        "\n  - x\n  - y: z\n    # diep",
        "\n- x\n- y",
        "\n  onder: dit",
        '"over\n\n  regels"',
        "é ü",
    ),
)
ITEMS = ("{regel: x}", "{regel: 'y', reden: \"a, ]b\"}", "{regel: z, op: 2024-01-01}", "los", "'#x'")
ACHTER = st.sampled_from(["", " # c", "  # d: e, [f]"])
TUSSEN = st.sampled_from(["", "\n", "# tussen\n", "\n# tussen\n\n", "# é\n#\n"])


@st.composite
def haken(draw: st.DrawFn) -> str:
    """A list between brackets, on one line or more, with or without comments and a comma at the end."""
    items = draw(st.lists(st.sampled_from(ITEMS), max_size=3))
    komma = draw(st.booleans()) if items else False
    if draw(st.booleans()):
        wit = draw(st.sampled_from(["", " "]))
        return f" [{wit}{', '.join(items)}{', ' if komma else ''}{wit}]{draw(ACHTER)}"
    inspring = draw(st.sampled_from(["  ", "    "]))
    regels = [
        f"{inspring}{item}{',' if komma or n + 1 < len(items) else ''}{draw(ACHTER)}" for n, item in enumerate(items)
    ]
    for _ in range(draw(st.integers(0, 2))):
        regels.insert(draw(st.integers(0, len(regels))), draw(st.sampled_from([f"{inspring}# los, [los]", ""])))
    begin = draw(st.sampled_from([" [", " # boven\n  [", "\n  ["]))
    return "\n".join([f"{begin}{draw(ACHTER)}", *regels, f"{draw(st.sampled_from(['', '  ']))}]{draw(ACHTER)}"])


@st.composite
def streepjes(draw: st.DrawFn) -> str:
    """A list with dashes, at any indentation, with comments at the end of lines and between them."""
    wit = draw(st.sampled_from(["", "  ", "    "]))
    regels = [draw(ACHTER)]
    for item in draw(
        st.lists(st.sampled_from((*ITEMS, f"regel: x\n{wit}  reden: y", "|\n      diep")), min_size=1, max_size=3)
    ):
        regels += [f"{wit}# tussen"] if draw(st.booleans()) else []
        regels += [f"{wit}- {item}{draw(ACHTER) if '|' not in item else ''}"]
    return "\n".join(regels)


NIETS = st.builds(
    "{}{}".format, st.sampled_from(["", " null", " ~", " onbekend", " 'onbekend'", " []", " [ ]"]), ACHTER
)


@st.composite
def bestanden(draw: st.DrawFn) -> str:
    """A file with keys in some order, comments between them, and perhaps a list to add to."""
    sleutels = draw(st.lists(st.sampled_from(VOLGORDE), unique=True, min_size=1))
    tekst = draw(st.sampled_from(["", "# kop\n", "---\n", "# kop\n---\n"]))
    for sleutel in sleutels:
        waarde = draw(st.one_of(haken(), streepjes(), NIETS)) if sleutel == "oordelen" else draw(_waarden())
        naam = draw(st.sampled_from([sleutel, f"'{sleutel}'", f'"{sleutel}"']))
        tekst += f"{naam}:{waarde}\n{draw(TUSSEN)}"
    tekst += draw(st.sampled_from(["", "...\n", "# eind"]))
    return draw(st.sampled_from([tekst, tekst.replace("\n", "\r\n")]))


def _waarden() -> st.SearchStrategy[str]:
    return st.sampled_from([waarde if waarde[:1] in ("", "\n") else f" {waarde}" for waarde in REGELWAARDEN])


def _is_deel(kort: str, lang: str) -> bool:
    over = iter(lang)
    return all(teken in over for teken in kort)


@settings(max_examples=400)
@given(bestanden())
def test_een_bewerking_voegt_alleen_toe(tekst: str) -> None:
    oud = ontleed(tekst)
    assert oud.problemen == []
    nieuwe_tekst = met_bewerkingen(tekst, [Toevoegen(("oordelen",), ITEM)], Project)
    nieuw = ontleed(nieuwe_tekst)
    aanwezig = oud.gegevens.get("oordelen")
    al = aanwezig if isinstance(aanwezig, list) else []
    assert nieuw.problemen == []
    assert nieuw.gegevens == oud.gegevens | {"oordelen": [*al, ITEM]}
    # Only a word for "nothing" goes, and a comma comes; every other character stays where it was.
    leeg = re.sub(r"(oordelen['\"]?:) *(?:null|~|onbekend|'onbekend'|\[ *\])(?=\s|$)", r"\1", tekst)
    assert _is_deel(leeg, nieuwe_tekst)
    regels = iter(nieuwe_tekst.splitlines())
    for regel in leeg.splitlines():
        assert any(ander in (regel, _met_komma(regel)) or _met_item(regel, ander) for ander in regels), regel


def _met_komma(regel: str) -> str:
    voor, hekje, achter = regel.partition(" #")
    return f"{voor.rstrip()},{voor[len(voor.rstrip()) :]}{hekje}{achter}"


def _met_item(oud: str, nieuw: str) -> bool:
    """Whether a line is the old one with the entry written into its brackets."""
    return _is_deel(oud, nieuw) if "{regel: mns001" in nieuw else nieuw == f"{oud[: len(nieuw) - 1]},"


def test_de_proef_kan_falen() -> None:
    assert not _is_deel("a # b", "a b")
    assert not _met_item("[x] # c", "[x, {regel: mns001}]")
