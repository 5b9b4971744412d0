"""A suggestion says the same as what was written, or names the word that was mistyped; it never turns the meaning."""

from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.dossier import MAPPEN
from participatie_cli.model.een_instrument import EenInstrument
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.values.suggestie import (
    MEESTE_GENOEMD,
    MEESTE_KANDIDATEN,
    TE_VEEL,
    bedoelde_u,
    kandidaten,
    opgesomd,
)
from participatie_cli.values.synoniemen.opzoeken import ZONDER, lijsten, synoniemen, wegwijzer
from participatie_cli.values.velden import modellen_onder, vaste_woorden

GEVALLEN: dict[str, dict[str, list[str]]] = yaml.safe_load(
    Path(__file__).with_name("suggesties.yaml").read_text("utf-8")
)
REGISTER = Path(__file__).parents[2] / "register"
DRAAIT_OM = (
    *("niet {}", "niet-{}", "niet{}", "geen {}", "nog niet {}", "nooit {}", "zonder {}", "{} niet", "{}, maar niet"),
    *("on{}", "mede{}", "mede-{}", "mee{}", "tegen{}", "her{}", "ont{}", "wan{}", "niet meer {}", "voor{}", "ver{}"),
)


def _soorten(annotatie: Any) -> Iterator[type[Enum]]:
    if isinstance(annotatie, type) and issubclass(annotatie, Enum):
        yield annotatie
    for deel in get_args(annotatie):
        yield from _soorten(deel)


def woordenlijsten() -> dict[str, tuple[str, ...]]:
    """Every list of words from which one chooses in a file of the register, with the rungs of the ladder here."""
    velden = [
        veld
        for soort in (*MAPPEN.values(), Gemeentekader)
        for model in modellen_onder(soort)
        for veld in model.model_fields.values()
    ]
    van_velden = {soort.__name__: vaste_woorden(soort) for veld in velden for soort in _soorten(veld.annotation)}
    instrumenten = tuple(
        woord
        for soort in get_args(get_args(EenInstrument)[0])
        for woord in vaste_woorden(soort.model_fields["soort"].annotation)
    )
    gemeente = lees_kader(REGISTER, KADERBESTAND).kader.gemeente
    assert gemeente is not None
    return van_velden | {"Instrument": instrumenten, "Trede": tuple(trede.id for trede in gemeente.ladder.treden)}


WOORDEN = woordenlijsten()


@pytest.mark.parametrize(
    ("lijst", "woord"), [(lijst, woord) for lijst, woorden in GEVALLEN.items() for woord in woorden]
)
def test_wat_iemand_bedoelde(lijst: str, woord: str) -> None:
    assert list(kandidaten(woord, wegwijzer(lijst, WOORDEN[lijst]))) == GEVALLEN[lijst][woord]


def test_elke_woordenlijst_heeft_synoniemen_of_zegt_waarom_niet() -> None:
    assert {*lijsten()} | {*ZONDER} == {*WOORDEN}
    assert not {*lijsten()} & {*ZONDER}
    assert all(ZONDER.values())


@pytest.mark.parametrize("lijst", lijsten())
def test_een_synoniem_leidt_naar_een_woord_van_de_lijst_en_is_er_zelf_geen(lijst: str) -> None:
    for ander, bedoeld in synoniemen(lijst).items():
        assert {*bedoeld} <= {*WOORDEN[lijst]}, ander
        assert ander not in WOORDEN[lijst]
        assert len(bedoeld) <= MEESTE_KANDIDATEN


@pytest.mark.parametrize("lijst", [*lijsten(), *ZONDER])
def test_geen_suggestie_draait_de_betekenis_om(lijst: str) -> None:
    """Whatever is put before or behind a word to deny it, or to make it another, does not lead back to it."""
    wegen = wegwijzer(lijst, WOORDEN[lijst])
    fout = [
        (anders, woord)
        for woord in WOORDEN[lijst]
        for vorm in DRAAIT_OM
        if (anders := vorm.format(woord)) not in wegen and woord in kandidaten(anders, wegen)
    ]
    assert fout == []


@pytest.mark.parametrize("lijst", lijsten())
def test_een_synoniem_ontkent_niet_wat_het_moet_zeggen(lijst: str) -> None:
    fout = [
        (ander, woord)
        for ander, bedoeld in synoniemen(lijst).items()
        for woord in bedoeld
        if any(vorm.format(woord) == ander for vorm in DRAAIT_OM)
    ]
    assert fout == []


@pytest.mark.parametrize("lijst", lijsten())
def test_een_letter_te_weinig_of_omgewisseld_wordt_herkend(lijst: str) -> None:
    wegen = wegwijzer(lijst, WOORDEN[lijst])
    for woord in WOORDEN[lijst]:
        for plek in range(1, len(woord) - 1 if min(map(len, woord.split())) > 3 else 0):
            if " " not in woord[plek - 1 : plek + 2]:
                for fout in (
                    woord[:plek] + woord[plek + 1 :],
                    woord[: plek - 1] + woord[plek] + woord[plek - 1] + woord[plek + 1 :],
                ):
                    assert woord in kandidaten(fout, wegen) or fout in wegen, fout


def test_dichtstbijzijnde() -> None:
    assert bedoelde_u("raadplegn", ["informeren", "raadplegen"]) == " Bedoelde u “raadplegen”?"
    assert bedoelde_u("iets anders", ["informeren", "raadplegen"]) == ""
    assert bedoelde_u("groen-plain", ["groen-plein", "groen-plaine"]) == " Bedoelde u “groen-plein” of “groen-plaine”?"


def test_woord_dat_naar_het_goede_leidt() -> None:
    assert bedoelde_u("centrum", {"centrum": "Centrum"}) == " Bedoelde u “Centrum”?"


def test_te_veel_keuzes() -> None:
    keuzes = [f"project-{nummer}" for nummer in range(TE_VEEL)]
    assert bedoelde_u("projet-12", keuzes) == " Bedoelde u “project-12”?"
    assert bedoelde_u("projet-12", [*keuzes, "nog-een"]) == ""


def test_een_ander_nummer_is_iets_anders() -> None:
    assert bedoelde_u("actieplan-2025", ["actieplan-2024"]) == ""
    assert bedoelde_u("wijk-b", ["wijk-a"]) == ""
    assert bedoelde_u("vis-001", ["vis001", "vis002"]) == " Bedoelde u “vis001”?"
    assert bedoelde_u("awb1", ["awb001"]) == " Bedoelde u “awb001”?"


def test_te_veel_die_even_dichtbij_zijn_is_geen_suggestie() -> None:
    even_ver = [f"plan{letter}west" for letter in "abcd"]
    assert kandidaten("planwest", even_ver[:3]) == tuple(even_ver[:3])
    assert kandidaten("planwest", even_ver) == ()


def test_zonder_suggestie_staat_er_wat_er_is() -> None:
    assert bedoelde_u("zzz", ["a", "b"], er_zijn=["a", "b"]) == " Er zijn: a, b."
    assert opgesomd(["a"]) == "Er is alleen: a."
    assert opgesomd([]) == "Er is er nog geen."
    namen = [f"n{nummer}" for nummer in range(MEESTE_GENOEMD + 3)]
    assert opgesomd(namen).endswith(f"{namen[MEESTE_GENOEMD - 1]} en nog 3.")


@given(st.text(max_size=200), st.sampled_from(lijsten()))
def test_nooit_meer_dan_een_paar_en_altijd_uit_de_lijst(woord: str, lijst: str) -> None:
    gevonden = kandidaten(woord, wegwijzer(lijst, WOORDEN[lijst]))
    assert len(gevonden) <= MEESTE_KANDIDATEN
    assert {*gevonden} <= {*WOORDEN[lijst]}
