"""A conversation ends with the same answers however somebody went back and forth."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.gesprek.gesprek import Uitweg, geldig, voer, volgende
from participatie_cli.gesprek.vraag import Gespreksantwoord, Gespreksvraag
from participatie_cli.values.onbekend import ONBEKEND
from tests.gesprek.proef import Proefgesprek

GOED: dict[str, Gespreksantwoord] = {
    "titel": "Molenpark",
    "dag": "2026-11-12",
    "open": "nee",
    "reden": "Alles ligt vast.",
    "trede": "informeren",
    "wijken": ("Centrum",),
    "mensen": ONBEKEND,
}


class Partner:
    """Goes back where the script says so, and answers well for the rest."""

    def __init__(self, stappen: Sequence[bool], stop_na: int | None = None) -> None:
        self._stappen, self._stop_na = list(stappen), stop_na
        self.gesteld: list[str] = []

    def stel(self, vraag: Gespreksvraag, nummer: int) -> Gespreksantwoord | Uitweg:
        assert nummer >= 1
        self.gesteld.append(vraag.id)
        if self._stop_na is not None and len(self.gesteld) > self._stop_na:
            return Uitweg.STOP
        return Uitweg.TERUG if self._stappen and self._stappen.pop(0) else GOED[vraag.id]


@given(st.lists(st.booleans(), max_size=30))
def test_heen_en_weer_maakt_niet_uit(stappen: list[bool]) -> None:
    verloop = voer(Proefgesprek(), {}, Partner(stappen))
    assert verloop.af
    assert verloop.antwoorden == GOED
    assert list(verloop.antwoorden) == list(GOED)


def test_wie_teruggaat_krijgt_zijn_antwoord_voorgesteld() -> None:
    """Also one that is many, and one that is not known."""
    voorstellen: list[tuple[str, str]] = []

    class Twijfelaar(Partner):
        def stel(self, vraag: Gespreksvraag, nummer: int) -> Gespreksantwoord | Uitweg:
            voorstellen.append((vraag.id, vraag.voorstel))
            return super().stel(vraag, nummer)

    heen = [False] * 6
    voer(Proefgesprek(), {"mensen": ONBEKEND}, Twijfelaar([*heen[:5], True, *heen[:1], True, True]))
    assert ("trede", "informeren") in voorstellen
    assert ("dag", "vandaag") in voorstellen
    voorstellen.clear()
    voer(Proefgesprek(), {}, Twijfelaar([*heen, True, False, False]))
    assert ("wijken", "Centrum") in voorstellen


@given(st.integers(0, len(GOED) - 1))
def test_wie_stopt_houdt_wat_er_is(na: int) -> None:
    verloop = voer(Proefgesprek(), {}, Partner([], stop_na=na))
    assert not verloop.af
    assert verloop.antwoorden == dict(list(GOED.items())[:na])


def test_wat_vooraf_is_gegeven_wordt_niet_gevraagd() -> None:
    partner = Partner([True, True])
    assert voer(Proefgesprek(), {"titel": "Molenpark", "trede": "informeren"}, partner).antwoorden == GOED
    assert "titel" not in partner.gesteld
    assert "trede" not in partner.gesteld


def test_een_antwoord_dat_er_niet_meer_toe_doet_vervalt() -> None:
    assert "reden" not in geldig(Proefgesprek(), GOED | {"open": "ja"})
    assert volgende(Proefgesprek(), GOED) is None
