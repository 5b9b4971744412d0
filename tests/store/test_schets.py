"""What stands where in a text: of YAML as the parser has it, and of what is no YAML yet as far as one can tell."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.store.bewerken.blad import lees_blad
from participatie_cli.store.bewerken.boom import Knoop
from participatie_cli.store.leespunten import DIEPSTE_NIVEAU
from participatie_cli.store.schets.deel import Tekstschets
from participatie_cli.store.schets.lezen import schets
from participatie_cli.store.yaml import ontleed
from participatie_cli.values.pad import Pad
from tests.properties.yamlteksten import LEESTEKENS, VREEMD, document

WORTEL = Path(__file__).parents[2]
BESTANDEN = sorted(
    pad
    for map_ in ("register", "voorbeeld", "participatie_cli/kader/data", "participatie_cli/toolbox/data")
    for pad in (WORTEL / map_).rglob("*.yaml")
)


def _knopen(knoop: Knoop, pad: Pad = ()) -> dict[Pad, Knoop]:
    gevonden: dict[Pad, Knoop] = {}
    for stap, kind in knoop.kinderen.items():
        gevonden[(*pad, stap)] = kind
        gevonden |= _knopen(kind, (*pad, stap))
    return gevonden


def _plekken(tekst: str) -> dict[str, str]:
    """Each part by its path, with what is written as its value."""
    gemaakt = schets(tekst)
    return {".".join(map(str, deel.pad)): tekst[slice(*deel.waarde)] for deel in gemaakt.delen}


@pytest.mark.parametrize("pad", BESTANDEN, ids=lambda pad: pad.stem)
def test_van_yaml_zegt_zij_wat_de_lezer_zegt(pad: Path) -> None:
    tekst = pad.read_text("utf-8")
    wortel = lees_blad(tekst, "\n").wortel
    assert wortel is not None
    echt, gemaakt = _knopen(wortel), schets(tekst)
    assert [deel.pad for deel in gemaakt.delen] == [*echt]
    for deel in gemaakt.delen:
        knoop = echt[deel.pad]
        if deel.is_sleutel:
            assert deel.sleutel[0] == knoop.plek
        if knoop.soort is str:
            assert tekst[slice(*deel.waarde)].strip() == tekst[knoop.begin : knoop.tot].strip()


@pytest.mark.parametrize("pad", BESTANDEN[:12], ids=lambda pad: pad.stem)
def test_de_gegevens_hebben_dezelfde_vorm(pad: Path) -> None:
    tekst = pad.read_text("utf-8")
    assert _vorm(schets(tekst).gegevens()) == _vorm(ontleed(tekst).gegevens)


def _vorm(gegevens: object) -> object:
    if isinstance(gegevens, dict):
        return {sleutel: _vorm(deel) for sleutel, deel in gegevens.items()}
    if isinstance(gegevens, list):
        return [_vorm(deel) for deel in gegevens]
    return gegevens is None


@pytest.mark.parametrize(
    ("tekst", "plekken"),
    [
        ("titel: Plein\nfasen\nid: x\n", {"titel": "Plein", "id": "x"}),
        ("fasen:\n  - fase: a\n    van", {"fasen": "", "fasen.0": "", "fasen.0.fase": "a"}),
        ('titel: "Plein\nid: x\n', {"titel": '"Plein', "id": "x"}),
        ("bron: [a, b\nid: x\n", {"bron": "[a, b", "bron.0": "a", "bron.1": "b", "id": "x"}),
        ("a: {soort: x, naam\nid: x\n", {"a": "{soort: x, naam", "a.soort": "x", "a.naam": "", "id": "x"}),
        ("a:\n- b\n- c: d\n  e: f\n", {"a": "", "a.0": "b", "a.1": "", "a.1.c": "d", "a.1.e": "f"}),
        ("a: >-\n  b: c\n\n  d\ne: f\n", {"a": ">-\n  b: c\n\n  d", "e": "f"}),
        ("a: b\n  c d\ne: f # g\n", {"a": "b\n  c d", "e": "f"}),
        ("a:\n  b c\nd: 'e\n  f'\n", {"a": "b c", "d": "'e\n  f'"}),
        ('"a b": c\nd: https://x.nl/?e=f#g\n', {"a b": "c", "d": "https://x.nl/?e=f#g"}),
        ("- - a\n  - b\n", {"0": "", "0.0": "a", "0.1": "b"}),
        ("a: [{b: c}, {d: [e]}]\r\nf: g\r\n", dict(zip(["a", "a.0", "a.0.b", "a.1", "a.1.d", "a.1.d.0", "f"], (
            "[{b: c}, {d: [e]}]", "{b: c}", "c", "{d: [e]}", "[e]", "e", "g"), strict=True))),
        ("", {}),
    ],
)  # fmt: skip
def test_wat_er_staat(tekst: str, plekken: dict[str, str]) -> None:
    assert _plekken(tekst) == plekken


@pytest.mark.parametrize(("stuk", "deel"), [("- ", "- " * 500), ("[", "[" * 500), ("{a: ", "{a: " * 500)])
def test_diepte_is_begrensd(stuk: str, deel: str) -> None:
    diepste = max(len(een.pad) for een in schets(f"a: {deel}" if stuk != "- " else deel).delen)
    assert diepste <= DIEPSTE_NIVEAU + 1


def _klopt(gemaakt: Tekstschets) -> None:
    begin = [deel.sleutel[0] for deel in gemaakt.delen]
    assert begin == sorted(begin)
    for deel in gemaakt.delen:
        for van, tot in (deel.sleutel, deel.waarde):
            assert 0 <= van <= tot <= len(gemaakt.tekst)
        assert deel.pad[:-1] == () or gemaakt.deel(deel.pad[:-1]) is not None
    assert isinstance(gemaakt.gegevens(), dict | list)


@given(st.integers())
def test_van_bijna_yaml_klopt_elk_deel(zaad: int) -> None:
    _klopt(schets(document(Random(zaad))))


@given(st.text(alphabet=LEESTEKENS + VREEMD))
def test_van_elke_tekst_klopt_elk_deel(tekst: str) -> None:
    _klopt(schets(tekst))


@given(st.sampled_from(BESTANDEN[:12]), st.floats(0, 1))
def test_wat_boven_het_woord_staat_dat_men_typt_blijft_waar_het_was(pad: Path, deel: float) -> None:
    """Somebody types a word on a line of its own: all that was there is still known, in the same place."""
    regels = pad.read_text("utf-8").splitlines(keepends=True)
    plek = int(deel * len(regels))
    ervoor = "".join(regels[:plek])
    voor, na = schets(ervoor), schets(f"{ervoor}tit")
    assert [(een.pad, een.sleutel) for een in na.delen] == [(een.pad, een.sleutel) for een in voor.delen]
