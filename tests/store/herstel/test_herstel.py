"""Each mend does what it says to a text, twice gives nothing more, and leaves every good file as it is."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.vorm import HUIDIGE_VORM, WIJZIGINGEN
from participatie_cli.model.dossier import MAPPEN
from participatie_cli.model.project import Project
from participatie_cli.store.herstel.bestand import Herstelling, herstel
from participatie_cli.store.herstel.schrijfwijze import anders_geschreven
from participatie_cli.store.yaml import ontleed
from participatie_cli.values.datum import MAANDEN
from participatie_cli.values.veld import Feit

HIER, WORTEL = Path(__file__).parent, Path(__file__).parents[3]
GEVALLEN: list[dict[str, Any]] = yaml.safe_load((HIER / "gevallen.yaml").read_text("utf-8"))
SOORTEN: dict[str, type[Feit]] = {"project": Project, "kader": Gemeentekader}


def _bestanden() -> list[tuple[Path, type[Feit]]]:
    return [
        (pad, MAPPEN.get(pad.relative_to(register).parts[0], Gemeentekader))
        for register in (WORTEL / "register", WORTEL / "voorbeeld/register", WORTEL / "tests/register_klein/register")
        for pad in sorted(register.rglob("*.yaml"))
    ]


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda geval: geval["naam"])
def test_wat_er_van_een_bestand_wordt(geval: dict[str, Any]) -> None:
    soort, naam = SOORTEN[geval["soort"]], geval.get("bestand", "plein")
    welke = [Herstelling(een) for een in geval["welke"]]
    nieuw = herstel(geval["oud"], soort, naam, welke)
    assert nieuw == geval.get("nieuw", geval["oud"])
    assert herstel(nieuw, soort, naam, welke) == nieuw


@pytest.mark.parametrize(("pad", "soort"), _bestanden(), ids=lambda een: getattr(een, "stem", ""))
def test_een_bestand_dat_klopt_verandert_hoogstens_van_volgorde(pad: Path, soort: type[Feit]) -> None:
    tekst = pad.read_text("utf-8")
    zonder = [een for een in Herstelling if een is not Herstelling.VOLGORDE]
    kapot = bool(ontleed(tekst).problemen) or (soort is Project and pad.stem == "kapot")
    assert herstel(tekst, soort, pad.stem, zonder) == tekst or kapot
    geschikt = herstel(tekst, soort, pad.stem, [Herstelling.VOLGORDE])
    assert ontleed(geschikt).gegevens == ontleed(tekst).gegevens
    assert sorted(geschikt.splitlines()) == sorted(tekst.splitlines())
    assert herstel(geschikt, soort, pad.stem, [Herstelling.VOLGORDE]) == geschikt


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_elke_datum_krijgt_de_schrijfwijze_van_het_register(dag: date) -> None:
    for geschreven in (f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}", f"{dag.day}-{dag.month}-{dag.year}"):
        gegevens = {"id": "plein", "fasen": [{"fase": "voorbereiding", "vanaf": geschreven}]}
        assert (("fasen", 0, "vanaf"), dag.isoformat()) in list(anders_geschreven(gegevens, Project, "plein"))


def test_elke_vorm_zegt_wat_er_veranderde_en_waarom() -> None:
    log = (WORTEL / "CHANGELOG.md").read_text("utf-8")
    assert f"`vorm: {HUIDIGE_VORM}`" in log
    assert all("omdat" in zin or "volgt uit" in zin or "reden" in zin or "duur" in zin for zin in WIJZIGINGEN[2])
