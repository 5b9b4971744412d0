"""A free text stands on one line, hides nothing, and holds nothing of a person."""

import pytest

from participatie_cli.gesprek.teksten import LANGST, Teksteis
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.values.waardefout import WaardeFout

ADRES = "meedoen@voorbeeldstad.example"


@pytest.mark.parametrize("tekst", ["Plan: fase 2", "'t Plein “zuid” #3", "🌳 park", "- [x] {a}", "x" * LANGST])
def test_een_gewone_tekst_blijft_zoals_hij_is(tekst: str) -> None:
    assert Teksteis("titel", Toegestaan())(tekst) == tekst


@pytest.mark.parametrize(
    ("tekst", "melding"),
    [
        ("onbekend", "Hier kan geen onbekend tussen staan."),
        ("x" * (LANGST + 1), "Dit is te lang."),
        ("twee\nregels", "niet te zien is (U+000A)"),
        ("om\u202egekeerd", "niet te zien is (U+202E)"),
        ("P\u0430rk", "op een ander lijkt (U+0430)"),
    ],
)
def test_wat_er_niet_kan_staan(tekst: str, melding: str) -> None:
    with pytest.raises(WaardeFout) as fout:
        Teksteis("titel", Toegestaan())(tekst)
    assert melding in fout.value.melding


def test_een_persoonsgegeven_wordt_niet_herhaald() -> None:
    with pytest.raises(WaardeFout) as fout:
        Teksteis("capaciteit", Toegestaan())(f"mail naar {ADRES}")
    assert ADRES not in str(fout.value)
    assert "Schrijf een rol" in fout.value.herstel


def test_wat_kader_yaml_toestaat_mag() -> None:
    assert Teksteis("capaciteit", Toegestaan(frozenset({ADRES})))(ADRES) == ADRES
