"""The list of ways to write personal data and of look-alikes: how much is missed and how much is a false alarm."""

from collections import Counter

import pytest

from participatie_cli.privacy.vondst import Gegevenssoort
from tests.privacy.meting import ACHTERGEHOUDEN, AFGESTEMD, DELEN, LEEG, lijst, meting

HOOGSTENS_GEMIST = 10
HOOGSTENS_VALS = 4
"""In per cents."""


@pytest.mark.parametrize("soort", Gegevenssoort)
def test_van_elke_soort_wordt_weinig_gemist_en_is_weinig_vals(soort: Gegevenssoort) -> None:
    maat = meting()[AFGESTEMD][soort]
    assert 100 * len(maat.gemist) <= HOOGSTENS_GEMIST * maat.wel, maat.gemist
    assert 100 * len(maat.vals) <= HOOGSTENS_VALS * maat.niet, maat.vals


def test_ook_van_wat_nieuw_is() -> None:
    """Of the part laid aside there are few of each kind, so that all of it together is held."""
    maat = sum(meting()[ACHTERGEHOUDEN].values(), LEEG)
    assert 100 * len(maat.gemist) <= HOOGSTENS_GEMIST * maat.wel, maat.gemist
    assert 100 * len(maat.vals) <= HOOGSTENS_VALS * maat.niet, maat.vals


def test_de_lijst_is_lang_en_heeft_elke_soort() -> None:
    for deel in DELEN:
        assert set(meting()[deel]) == set(Gegevenssoort)
    alles = [tekst for deel in lijst().values() for soort in deel.values() for rij in soort.values() for tekst in rij]
    maat = sum((maat for deel in meting().values() for maat in deel.values()), LEEG)
    assert maat.wel >= 130
    assert maat.niet >= 110
    assert len(alles) == maat.wel + maat.niet
    dubbel = {tekst for tekst, keer in Counter(alles).items() if keer > 1}
    assert not any(tekst in soort["wel"] for tekst in dubbel for deel in lijst().values() for soort in deel.values())
