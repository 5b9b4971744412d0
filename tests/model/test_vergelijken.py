"""Texts are compared without capitals, accents and kinds of space, and a place leads back to the text as it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.values.vergelijken import kaal, plekken

TEKST = st.text(st.sampled_from("aAéÉe\u0301ßiÏøﬁ ´-.·\u00a0"), max_size=12)


@pytest.mark.parametrize(
    ("tekst", "anders"),
    [
        ("Café", "cafe"),
        ("  IDEEËN\n van  de\u00a0buurt ", "ideeen van de buurt"),
        ("cafe\u0301", "cafe"),
        ("Straße", "strasse"),
        ("", ""),
        ("\u0301", ""),
    ],
)
def test_wat_gelijk_is(tekst: str, anders: str) -> None:
    assert kaal(tekst) == anders


@pytest.mark.parametrize(
    ("tekst", "gezocht", "waar"),
    [
        ("Ideeën en ideeen", "ideeen", ("Ideeën", "ideeen")),
        ("cafe\u0301s", "cafes", ("cafe\u0301s",)),
        ("Straße", "ss", ("ß",)),
        ("aaa", "a", ("a", "a", "a")),
        ("het ontwerp", "het o", ("het o",)),
        ("iets", "", ()),
        ("iets", "anders", ()),
    ],
)
def test_de_plek_in_de_tekst_zelf(tekst: str, gezocht: str, waar: tuple[str, ...]) -> None:
    assert tuple(tekst[begin:eind] for begin, eind in plekken(tekst, gezocht)) == waar


@given(TEKST, TEKST)
def test_wat_erin_staat_heeft_een_plek(tekst: str, woord: str) -> None:
    heel, gezocht = " ".join(tekst.split()), kaal(woord)
    gevonden = plekken(heel, gezocht)
    assert bool(gevonden) == (bool(gezocht) and gezocht in kaal(heel))
    assert all(kaal(heel[begin:eind]).find(gezocht.strip()) >= 0 for begin, eind in gevonden)
