"""What an answer becomes in kader.yaml: no more than was answered, and unknown where nothing was."""

from typing import Any

import pytest

from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases.beginnen import maak_bestanden
from tests.begin.proef import ALLES, antwoorden, begin


def kader(**gegeven: str) -> dict[str, Any]:
    tekst = maak_bestanden(begin(), antwoorden({"gemeente": "Assen"} | gegeven))["register/kader.yaml"]
    gegevens: dict[str, Any] = ontleed(tekst).gegevens
    return gegevens


def test_zonder_antwoord_is_het_onbekend_en_nooit_nee() -> None:
    niets = kader()
    sleutels = ("wijken", "verordening", "participatiebeleid", "omgevingsvisie", "toegankelijkheid", "aanspreekpunt")
    assert {niets[sleutel] for sleutel in (*sleutels, "planning_en_control")} == {"onbekend"}
    assert set(niets["termijnen"].values()) == {"onbekend"}
    assert niets["rapportage"] == {"datums": "onbekend", "verschenen": "onbekend"}
    assert niets["ladder"]["zekerheid"] == "laag"
    assert "koos nog geen ladder" in niets["ladder"]["toelichting"]
    assert not {"regelingen", "vastleggen"} & niets.keys()


def test_wie_zegt_dat_iets_er_niet_is_schrijft_dat_niet_als_onbekend() -> None:
    assert not {"verordening", "participatiebeleid"} & kader(verordening="geen", beleid="Geen").keys()


def test_eigen_dagen_staan_op_volgorde() -> None:
    gekozen = kader(rapportage="eigen", rapportdagen="1 september 2027; 2027-02-28")
    assert gekozen["rapportage"]["datums"] == ["2027-02-28", "2027-09-01"]


def test_een_ritme_zonder_eerste_dag_blijft_in_de_uitleg() -> None:
    tekst = maak_bestanden(begin(), antwoorden({"gemeente": "Assen", "rapportage": "6"}))["register/kader.yaml"]
    assert "U koos elke 6 maanden" in tekst


def test_van_een_eigen_verordening_komen_alleen_de_termijnen() -> None:
    eigen = kader(verordening="eigen", termijnen="6 weken; geen; onbekend; 10 dagen")
    assert eigen["termijnen"]["eindverslag"] == [{"duur": "6 weken", "artikel": "onbekend", "bron": ["verordening"]}]
    assert eigen["termijnen"]["uitdaagbesluit"][0]["duur"] == "geen"
    assert eigen["termijnen"]["uitdaagbesluit_verdaging"] == "onbekend"
    (regeling,) = eigen["regelingen"]
    assert regeling["titel"] == "Participatieverordening"
    assert {een["id"]: een["tekst"] for een in regeling["bepalingen"]} == {
        "verordening-eindverslag": "Het eindverslag is openbaar binnen 6 weken na de laatste activiteit.",
        "verordening-uitdaagbesluit-openbaar": "Het besluit op een uitdaagverzoek is openbaar binnen 10 dagen.",
    }


def test_zonder_termijnen_staat_er_van_een_eigen_verordening_niets() -> None:
    assert "regelingen" not in kader(verordening="eigen")


@pytest.mark.parametrize(
    ("variant", "artikel", "overheid"), [("model-1", "artikel 8 lid 5", False), ("model-2", "artikel 13 lid 5", True)]
)
def test_van_het_model_komt_wat_de_raad_niet_mag_weglaten(variant: str, artikel: str, overheid: bool) -> None:
    gevonden = kader(verordening=variant, titel="Meedoen", termijnen="onbekend; 8 weken; onbekend; onbekend")
    assert gevonden["termijnen"]["uitdaagbesluit"][0]["artikel"] == artikel
    bepalingen = {een["id"]: een for een in gevonden["regelingen"][0]["bepalingen"]}
    assert bepalingen["verordening-uitdaagrecht"]["vindplaats"] == f"{artikel} van Meedoen"
    assert {een["zekerheid"] for een in bepalingen.values()} == {"secundair"}
    assert ("verordening-overheidsparticipatie" in bepalingen) is overheid
    facultatief = {
        "verordening-aanpak-raad",
        "verordening-eindverslag-inhoud",
        "verordening-uitdaagverzoek-onderbouwing",
    }
    assert not facultatief & bepalingen.keys()


def test_alles_beantwoord() -> None:
    alles = kader(**ALLES)
    assert alles["gemeente"] == {"naam": "'s-Gravenhage", "cbs": "GM0518"}
    assert [een["naam"] for een in alles["ontwikkellijnen"]] == ["Weten", "Doen", "Helpen: samen", "Leren"]
    assert alles["rapportage"] == {"eerste": "2027-01-31", "elke_maanden": "4", "verschenen": "onbekend"}
    assert alles["wijken"] == ["Centrum", "'t Zand", "Laak - Oost"]
    assert alles["aanspreekpunt"]["adres"] == "https://www.voorbeeldstad.example/participatie"
    assert alles["vastleggen"] == {"commit": "ja"}
    assert alles["verordening"]["naam"] == ALLES["titel"]
    visie = alles["regelingen"][1]
    assert {een["zekerheid"] for een in visie["bepalingen"]} == {"geheugen"}
    assert len(visie["bepalingen"]) == len(ALLES["beloften"].split(";"))
