"""What was found is repeated nowhere: planted in every place of a register, it is in no output of any command."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.cli.checkformaten import FORMATEN
from participatie_cli.model.project import Project
from participatie_cli.privacy.vondst import Gegevenssoort
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.store.lezen import lees
from participatie_cli.store.plaatsen import wijs_aan
from tests.conftest import Draai
from tests.privacy.meting import CODES, lijst

PEIL = ("--peildatum", "2024-12-01")
ALLE = tuple(deel for een in FORMATEN for deel in ("--formaat", een))
TEKSTEN = {
    Gegevenssoort.BSN: "bsn 999990019",
    Gegevenssoort.MOGELIJK_BSN: "melding 999990020",
    Gegevenssoort.BANKREKENING: "naar NL02 ABNA 0123 4567 89",
    Gegevenssoort.E_MAILADRES: "via fictiefman@example.nl",
    Gegevenssoort.TELEFOONNUMMER: "bel 06-12345678",
    Gegevenssoort.WOONADRES: "woont Verzonnenstraat 17",
    Gegevenssoort.NAAM: "de heer P. Schijnhuizen",
    Gegevenssoort.KENTEKEN: "kenteken 12-XPT-3",
    Gegevenssoort.GEBOORTEDATUM: "geboren op 12 maart 1961",
    Gegevenssoort.ACCOUNT: "instagram.com/zwx.stra",
}
RESTEN = (
    "999990019",
    "999990020",
    "ABNA",
    "fictiefman",
    "12345678",
    "Verzonnenstraat",
    "Schijnhuizen",
    "XPT",
    "1961",
    "zwx",
)
"""Of each something that may be in no output."""

AFDRUK = re.compile(r"\b[0-9a-f]{32}\b")
"""A fingerprint can hold any four digits."""
REGELTEKST = re.compile(r'"rules": \[.*')
"""In SARIF: the published texts of the rules, with their invented examples, on a line of their own."""
PROJECT = "register/projecten/groene-as.yaml"
Plek = Callable[[str, str], str]
PLEKKEN: dict[str, Plek] = {
    "waarde": lambda heel, wel: heel + f"opmerking: '{wel}'\n",
    "titel": lambda heel, wel: heel.replace("titel: Groene As", f"titel: 'Groene As, {wel}'"),
    "sleutel": lambda heel, wel: heel + f"'{wel}': ja\n",
    "twee keer dezelfde sleutel": lambda heel, wel: heel + f"'{wel}': ja\n'{wel}': nee\n",
    "keuze": lambda heel, wel: heel.replace("gevolgd: ja", f"gevolgd: '{wel}'"),
    "datum": lambda heel, wel: heel.replace("datum: 2023-10-02", f"datum: '{wel}'"),
    "reden van een oordeel": lambda heel, wel: heel.replace("reden: Bewoners", f"reden: '{wel}' # Bewoners"),
    "commentaar": lambda heel, wel: heel + f"# {wel}\n",
    "naast een andere fout": lambda heel, wel: heel + f"onbekende_sleutel: 1 # {wel}\n",
    "anker": lambda heel, wel: heel + f"opmerking: &fictiefman@example.nl x # {wel}\n",
    "kapotte YAML": lambda heel, wel: heel + f"opmerking: 'open {wel}\n\t]\n",
    "geen sleutels": lambda _, wel: f"- {wel}\n",
    "conflict van Git": lambda heel, wel: f"<<<<<<< HEAD {wel}\n{heel}",
    "stuurteken": lambda heel, wel: heel + f"opmerking: \x01 {wel}\n",
}


@pytest.fixture
def kopie(tmp_path: Path, register_klein: Path) -> Path:
    return shutil.copytree(register_klein, tmp_path / "werk")


def schoon(*uitvoer: str) -> None:
    for tekst in uitvoer:
        assert [rest for rest in RESTEN if rest.lower() in tekst.lower()] == []


@pytest.mark.langzaam
@pytest.mark.parametrize("plek", PLEKKEN)
def test_in_geen_uitvoer_van_een_bestand(plek: str, draai: Draai, kopie: Path) -> None:
    """All kinds one after the other, in one place, in one file; each is told in every format, and none repeated."""
    bestand = kopie / PROJECT
    heel = bestand.read_text("utf-8")
    for soort, wel in TEKSTEN.items():
        bestand.write_text(PLEKKEN[plek](heel, wel), "utf-8")
        assert persoonsgegevens_in(bestand.read_text("utf-8"))
        afloop = draai("check", *PEIL, PROJECT, *ALLE, "--uit", "../uit", "--overschrijf", map_=kopie)
        schoon(afloop.uit, afloop.fout)
        assert afloop.code == 1 or soort is Gegevenssoort.MOGELIJK_BSN
        for formaat in FORMATEN:
            tekst = (kopie.parent / "uit" / FORMATEN[formaat].bestand).read_text("utf-8")
            schoon(re.sub(REGELTEKST, "", re.sub(AFDRUK, "", tekst)))
            assert CODES[soort] in tekst


@pytest.mark.langzaam
@pytest.mark.parametrize("plek", ["waarde", "titel", "keuze", "reden van een oordeel", "commentaar"])
def test_in_geen_ander_commando(plek: str, draai: Draai, kopie: Path) -> None:
    bestand = kopie / PROJECT
    for wel in (" en ".join(TEKSTEN.values()), *TEKSTEN.values()):
        bestand.write_text(PLEKKEN[plek]((kopie / PROJECT).read_text("utf-8"), wel), "utf-8")
    for opdracht in (
        ("toon", "groene-as"),
        ("check", "--uitleg", "groene-as", "PRV004"),
        ("check", "--uitleg", "groene-as", "VIS003"),
        ("check", "--uitleg", "groene-as", "VIS001", "--formaat", "json"),
        ("oordeel", "groene-as", "MNS001"),
        ("score", "groene-as", "--uitleg"),
        ("score", "--formaat", "json"),
        ("report",),
        ("report", "--formaat", "html"),
        ("kader",),
    ):
        afloop = draai(*opdracht, map_=kopie)
        schoon(afloop.uit, afloop.fout)


@pytest.mark.langzaam
@pytest.mark.parametrize("plek", ["waarde", "commentaar", "toelichting", "kapot"])
def test_in_geen_uitvoer_van_kader(plek: str, draai: Draai, kopie: Path) -> None:
    kader = kopie / "register/kader.yaml"
    heel = kader.read_text("utf-8")
    alles = "; ".join(TEKSTEN.values())
    vormen = {
        "waarde": heel.replace("naam: meeweten", f"naam: '{alles}'"),
        "commentaar": heel + f"# {alles}\n",
        "toelichting": heel.replace("elke_maanden: 4", f"elke_maanden: '{alles}'"),
        "kapot": heel + f"wijken: '{alles}\n",
    }
    kader.write_text(vormen[plek], "utf-8")
    for opdracht in (("check", *PEIL), ("check", "--formaat", "json"), ("kader",), ("report",), ("toon", "groene-as")):
        afloop = draai(*opdracht, map_=kopie)
        schoon(afloop.uit, afloop.fout)
    assert "PRV007" in draai("check", *PEIL, map_=kopie).uit


def test_een_oordeel_ermee_wordt_niet_vastgelegd(draai: Draai, kopie: Path) -> None:
    bestand = kopie / PROJECT
    bestand.write_text(bestand.read_text("utf-8") + "opmerking: dhr. Schijnhuizen\n", "utf-8")
    voor = bestand.read_bytes()
    gewoon = ("oordeel", "groene-as", "MNS001", "--uitkomst", "voldoet", "--op", "2024-12-01")
    for wel in TEKSTEN.values():
        for door, reden in (("coach", wel), (wel, "Helder.")):
            afloop = draai(*gewoon, "--door", door, "--reden", reden, "--ja", map_=kopie)
            assert afloop.code == 2
            assert "Zo kan het niet worden vastgelegd" in afloop.fout
            schoon(afloop.uit, afloop.fout)
            assert bestand.read_bytes() == voor
    afloop = draai(*gewoon, "--door", "coach", "--reden", "Helder.", "--ja", map_=kopie)
    assert afloop.code == 0
    schoon(afloop.uit)
    assert "dhr. Schijnhuizen" in bestand.read_text("utf-8")


def test_geen_verschil_toont_het(draai: Draai, kopie: Path) -> None:
    """The change that is shown has lines around it that were there already."""
    bestand = kopie / PROJECT
    tekst = bestand.read_text("utf-8") + "oordelen: # " + "; ".join(TEKSTEN.values()) + "\n"
    oordeel = "  - {regel: MNS003, uitkomst: voldoet, door: coach, op: 2024-11-01, reden: Past., vingerafdruk: abc}\n"
    bestand.write_text(tekst + oordeel, "utf-8")
    opdracht = ("oordeel", "groene-as", "MNS001", "--uitkomst", "voldoet", "--op", "2024-12-01")
    afloop = draai(*opdracht, "--door", "coach", "--reden", "Helder.", map_=kopie)
    assert "Helder." in afloop.uit
    schoon(afloop.uit, afloop.fout)


WEL = [tekst for deel in lijst().values() for soort in deel.values() for tekst in soort["wel"]]


@given(st.sampled_from(sorted(PLEKKEN)), st.sampled_from([een for een in WEL if "\n" not in een]))
def test_wat_gelezen_is_heeft_het_niet(tmp_path_factory: pytest.TempPathFactory, plek: str, wel: str) -> None:
    """Neither the value of a file nor anything that is found in it; whatever way of writing, in whatever place."""
    pad = tmp_path_factory.mktemp("los") / "x.yaml"
    heel = (Path(__file__).parents[1] / "register_klein" / PROJECT).read_text("utf-8")
    tekst = PLEKKEN[plek](heel, wel.replace("'", "’"))
    pad.write_text(tekst, "utf-8", newline="")
    gelezen = lees(pad, "x.yaml", Project)
    gevonden = {tekst[een.begin : een.eind] for een in gelezen.vondsten}
    regels = [een.regeltekst for een in wijs_aan(pad, gelezen.bevindingen)]
    weg = f"{gelezen.waarde!r}{gelezen.bevindingen!r}{regels!r}"
    assert [een for een in gevonden if len(een) > 4 and een in weg] == []
