"""What the page of a rule says it rests on is what its findings print."""

import re

import pytest

from participatie_cli.kader.bepaling import Laag
from participatie_cli.rules.catalog import Regelblad, regelbladen
from tests.gevallen import kader

_RIJ = re.compile(r"artikel(?:en)? ((?:\d+(?:[.:]\d+)?[a-z]?)(?:(?:, | en | tot en met )\d+(?:[.:]\d+)?[a-z]?)*)", re.I)
_NUMMER = re.compile(r"\d+(?:[.:]\d+)?[a-z]?")
_ONDER = re.compile(r"artikel (\d+(?:[.:]\d+)?[a-z]?) onder ([a-z])\b", re.I)


def artikelen(tekst: str) -> set[str]:
    """The numbers of the articles that a text names."""
    return {nummer for rij in _RIJ.findall(" ".join(tekst.split())) for nummer in _NUMMER.findall(rij)}


@pytest.mark.parametrize("blad", regelbladen(), ids=lambda blad: blad.regel.code)
def test_elk_artikel_van_de_wet_staat_in_de_tekst(blad: Regelblad) -> None:
    genoemd = artikelen(blad.tekst.grondslag)
    onder = {tuple(paar) for paar in _ONDER.findall(" ".join(blad.tekst.grondslag.split()))}
    for sleutel in blad.regel.grondslag:
        norm = kader().laatste(sleutel)
        if norm is None or norm.laag is not Laag.WET:
            continue
        vindplaats = norm.bepaling.vindplaats
        assert not artikelen(vindplaats) or artikelen(vindplaats) & genoemd, (sleutel, vindplaats)
        letters = dict(_ONDER.findall(vindplaats))
        anders = {(nummer, letter) for nummer, letter in onder if nummer in letters and letters[nummer] != letter}
        assert not anders or set(letters.items()) & onder, (sleutel, vindplaats, anders)
