"""The program is held to the scores that were worked by hand in docs/scores-uitgewerkt.md."""

import re
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.scoring.score import Programmascore
from participatie_cli.scoring.trap import Stand
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import bestanden_in
from participatie_cli.usecases.lezing import lees_bestanden
from participatie_cli.usecases.scorebron import Scorebron
from participatie_cli.usecases.scoren import scoor

WORTEL = Path(__file__).parent.parent.parent
DOCUMENT = (WORTEL / "docs/scores-uitgewerkt.md").read_text("utf-8")
PROGRAMMA, PROJECTEN = DOCUMENT.split("\n## Het programma\n")[1].split("\n## De projecten\n")
LIJNEN = re.split(r"^### Lijn \d: .*$", PROGRAMMA, flags=re.MULTILINE)[1:]
KENMERKEN = re.findall(r"^### .* \(`([a-z0-9-]+)`\)$", PROJECTEN, re.MULTILINE)


@lru_cache(maxsize=1)
def gescoord() -> Programmascore:
    register = WORTEL / "register"
    bron = Scorebron(lees_kader(register, "register/kader.yaml"), "register/kader.yaml", date(2026, 9, 30))
    lezingen = lees_bestanden(tuple(bestanden_in(register, register)), register, "Scoren", Toegestaan())
    return scoor(lezingen, bron, met_antwoorden=True)


def niveau(stand: Stand) -> str:
    if stand.niveau is None:
        return "niet te beoordelen" if stand.hoogstens else "niet aan de orde"
    return str(stand.niveau)


def test_het_document_gaat_over_de_goede_dag() -> None:
    assert "De peildatum is 30 september 2026." in DOCUMENT
    assert gescoord().nr == 12
    assert len(LIJNEN) == 4


@pytest.mark.parametrize("nummer", range(4))
def test_criteria_van_het_programma(nummer: int) -> None:
    """Every criterion in the order of the method, with its outcome and how many files said what."""
    met_de_hand = re.findall(
        r"^\| (\d) \| `([a-z0-9-]+)` \| ([a-z ]+) \| (\d+/\d+/\d+) \| ", LIJNEN[nummer], re.MULTILINE
    )
    lijn = gescoord().lijnen[nummer]
    telling = [(een, een.stand) for een in lijn.criteria]
    assert met_de_hand == [
        (
            str(een.criterium.niveau),
            een.criterium.id,
            een.soort.value,
            f"{stand.gehaald}/{stand.niet_gehaald}/{stand.niet_te_beoordelen}",
        )
        for een, stand in telling
    ]


@pytest.mark.parametrize("nummer", range(4))
def test_niveau_van_het_programma(nummer: int) -> None:
    ((met_de_hand, hoogstens),) = re.findall(
        r"^Niveau: ([a-z ]+|\d)\. Hoogstens: (\d)\.$", LIJNEN[nummer], re.MULTILINE
    )
    stand = gescoord().lijnen[nummer].stand
    assert (met_de_hand, hoogstens) == (niveau(stand), str(stand.hoogstens))


def test_alle_projecten_staan_erin_op_volgorde() -> None:
    assert [een.id for een in gescoord().projecten] == KENMERKEN


@pytest.mark.parametrize("kenmerk", KENMERKEN)
def test_lijnen_van_een_project(kenmerk: str) -> None:
    (score,) = [een for een in gescoord().projecten if een.id == kenmerk]
    blok = re.split(r"^### ", PROJECTEN.split(f"(`{score.id}`)")[1], flags=re.MULTILINE)[0]
    met_de_hand = re.findall(r"^\| (\d) \| ([a-z ]+|\d) \| (\d) \| ", blok, re.MULTILINE)
    assert met_de_hand == [
        (str(lijn.lijn.value), niveau(lijn.stand), str(lijn.stand.hoogstens)) for lijn in score.lijnen
    ]


def test_wie_meetelt_staat_er_goed() -> None:
    rijen = dict(re.findall(r"^\| `([a-z0-9-]+)` \| (ja|nee) \| ", DOCUMENT, re.MULTILINE))
    bestanden = {
        gegeven.bestand
        for lijn in gescoord().lijnen
        for een in lijn.criteria
        for gegeven in een.antwoorden
        if "/projecten/" in gegeven.bestand
    }
    assert {kenmerk for kenmerk, telt in rijen.items() if telt == "ja"} == {Path(naam).stem for naam in bestanden}
    assert rijen.keys() == {een.id for een in gescoord().projecten}
