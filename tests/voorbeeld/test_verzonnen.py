"""Nobody can take the example for a real municipality."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from participatie_cli.kader.gemeenten import VERZONNEN
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.store.voorbeeld import LEESMIJ, voorbeeldbestanden, voorbeeldmap
from tests.gevallen import lees_yaml

BESTANDEN = {naam: inhoud.decode() for naam, inhoud in voorbeeldbestanden().items()}
YAML = [naam for naam in BESTANDEN if naam.endswith(".yaml")]
GEWONE_WOORDEN = {"Buren"}
"""Names of municipalities that are also a word with which a sentence can begin: neighbours."""


def test_alles_wat_in_de_map_staat_wordt_neergelegd() -> None:
    in_de_map = {pad.relative_to(voorbeeldmap()).as_posix() for pad in voorbeeldmap().rglob("*") if pad.is_file()}
    assert in_de_map == set(BESTANDEN)


@pytest.mark.parametrize("naam", YAML)
def test_elk_bestand_zegt_dat_het_verzonnen_is(naam: str) -> None:
    gegevens = lees_yaml(BESTANDEN[naam])
    zegt = gegevens["toelichting"] if naam == "register/kader.yaml" else gegevens["opmerking"]
    assert zegt.startswith("Verzonnen voorbeeld.")


def test_de_leesmij_zegt_het_in_de_eerste_zin() -> None:
    kop, alinea = BESTANDEN[LEESMIJ].split("\n\n")[:2]
    assert "verzonnen gemeente" in kop
    assert alinea.startswith("**Alles in deze map is verzonnen.** Voorbeeldstad bestaat niet.")


def test_kader_heeft_de_code_van_geen_gemeente() -> None:
    gemeente = lees_yaml(BESTANDEN["register/kader.yaml"])["gemeente"]
    assert (gemeente["cbs"], gemeente["naam"]) == VERZONNEN


@pytest.mark.parametrize("naam", BESTANDEN)
def test_adressen_bestaan_niet(naam: str) -> None:
    """Names below `.example` are reserved for this (RFC 2606)."""
    hosts = {urlsplit(adres).hostname or "" for adres in re.findall(r"https?://[^\s,}\]>]+", BESTANDEN[naam])}
    assert [host for host in hosts if not host.endswith(".example")] == []
    assert re.findall(r"\S+@(?!voorbeeldstad\.example)\S+", BESTANDEN[naam]) == []


def test_er_staat_geen_echte_gemeente_in() -> None:
    namen = {een.naam for een in landelijk().gemeenten.per_code.values()} - {VERZONNEN[1]} - GEWONE_WOORDEN
    woord = re.compile(rf"\b({'|'.join(map(re.escape, sorted(namen, key=len, reverse=True)))})\b")
    gevonden = {(naam, treffer) for naam, tekst in BESTANDEN.items() for treffer in woord.findall(tekst)}
    assert gevonden == set()


def test_de_leesmij_noemt_elke_map(tmp_path: Path) -> None:
    mappen = {naam.split("/")[1] for naam in YAML}
    assert all(f"`register/{map_}{'' if map_.endswith('.yaml') else '/'}`" in BESTANDEN[LEESMIJ] for map_ in mappen)
