"""Any change of any file of a register: the data is what was asked for, and all around it stays byte for byte."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from participatie_cli.store.bewerken.bewerking import Bewerking, Toevoegen, Zetten, op_pad, toegepast
from participatie_cli.store.bewerken.tekst import bewerkt
from participatie_cli.store.yaml import ontleed
from tests.properties.bewerkingen import BESTANDEN, bewerkingen, soort_bij, tekst_van, vormen
from tests.properties.yamlteksten import GEWEIGERD, volgens_ruamel

pytestmark = pytest.mark.langzaam
COMMENTAAR = re.compile(r"(?:^|\s)(#.*)$", re.MULTILINE)


@settings(max_examples=200, deadline=None)
@given(st.data(), st.sampled_from(BESTANDEN))
def test_de_gegevens_zijn_wat_er_werd_gevraagd(data: st.DataObject, pad: Path) -> None:
    soort, tekst = soort_bij(pad), data.draw(vormen(tekst_van(pad)))
    gegevens = ontleed(tekst).gegevens
    for _ in range(data.draw(st.integers(1, 3))):
        bewerking = data.draw(bewerkingen(gegevens, soort))
        nieuw = bewerkt(tekst, [bewerking], soort)
        gegevens = toegepast(gegevens, bewerking)
        assert ontleed(nieuw).gegevens == gegevens
        assert volgens_ruamel(nieuw) == gegevens or volgens_ruamel(tekst) is GEWEIGERD, "another reader disagrees"
        _rest_gelijk(tekst, nieuw, bewerking)
        tekst = nieuw


def _rest_gelijk(oud: str, nieuw: str, bewerking: Bewerking) -> None:
    """Lines go only where a value is replaced, and no more than it has; line ends and comments stay."""
    assert ("\r\n" in oud) == ("\r\n" in nieuw)
    assert nieuw.count("\n") == nieuw.count("\r\n") or "\r\n" not in oud
    was = op_pad(ontleed(oud).gegevens, bewerking.pad)
    al = oud.splitlines()
    weg = _weg(al, nieuw.splitlines())
    if isinstance(bewerking, Toevoegen):
        assert len(weg) <= 2, weg
    elif was is None or isinstance(was, str):
        assert len(weg) <= 1 + len(str(was)), weg
        assert set(COMMENTAAR.findall("\n".join(weg))) <= set(
            COMMENTAAR.findall("\n".join(nieuw.splitlines()))
        ) or isinstance(was, str)


def _weg(oud: list[str], nieuw: list[str]) -> list[str]:
    """The old lines between what both begin with and what both end with."""
    voor = next((n for n, (a, b) in enumerate(zip(oud, nieuw, strict=False)) if a != b), min(len(oud), len(nieuw)))
    rest = min(len(oud), len(nieuw)) - voor
    achter = next((n for n, (a, b) in enumerate(zip(oud[::-1], nieuw[::-1], strict=False)) if a != b), rest)
    return oud[voor : len(oud) - min(achter, rest)]


def test_zetten_wat_er_staat_verandert_niets() -> None:
    for pad in BESTANDEN:
        tekst = tekst_van(pad)
        for sleutel, waarde in ontleed(tekst).gegevens.items():
            assert bewerkt(tekst, [Zetten((sleutel,), waarde)], soort_bij(pad)) == tekst
