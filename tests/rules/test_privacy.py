"""A finding about a personal detail never repeats it: its words are the same whatever was found."""

import pytest

from participatie_cli.checks.controle import controleer_tekst
from participatie_cli.privacy.vondst import Gegevenssoort, Privacyvondst
from participatie_cli.rules.catalog import regelbladen
from tests.gevallen import PEILDATUM, alle_gevallen, kader
from tests.privacy.meting import CODES as VAN_SOORT
from tests.rules.test_gevallen import uitslag

CODES = [blad.regel.code for blad in regelbladen() if blad.familie == "privacy"]


@pytest.mark.parametrize("code", CODES)
def test_finding_does_not_repeat_what_was_found(code: str) -> None:
    gevallen = [geval for geval in alle_gevallen() if geval.code == code]
    gevonden = [een for geval in gevallen for een in uitslag(geval).bevindingen if een.code == code]
    assert len(gevonden) > 5
    assert len({een.melding for een in gevonden}) == 1
    assert not any(teken.isdigit() or teken == "@" for een in gevonden for teken in een.melding)


def test_every_kind_has_one_rule() -> None:
    gegevens = {soort: Privacyvondst(soort, 0, 1, 1, 1) for soort in Gegevenssoort}
    for soort, vondst in gegevens.items():
        gevonden = controleer_tekst((vondst,), "x.md", kader(), PEILDATUM).bevindingen
        assert [een.code for een in gevonden] == [VAN_SOORT[soort]]
    assert sorted(VAN_SOORT.values()) == CODES


@pytest.mark.parametrize("code", CODES)
def test_no_deviation_from_privacy_is_possible(code: str) -> None:
    (regel,) = (blad.regel for blad in regelbladen() if blad.regel.code == code)
    assert not regel.af_te_wijken
    assert len(regel.over) == 6
