"""What answers change in a file, line by line: a case per file in `gevallen/`."""

import json
from collections.abc import Mapping
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest
import yaml

from participatie_cli.gesprek.noteren.gesprek import Noteergesprek
from participatie_cli.gesprek.noteren.tabel import SOORTEN
from participatie_cli.store.bewerken.tekst import bewerkt
from participatie_cli.store.lezen import begrijp
from participatie_cli.usecases.gesprekken import Invoer, voer_gesprek
from participatie_cli.usecases.noteren import bewerkingen_van
from tests.gesprek.noteren.stand import VAN, VANDAAG, soort_van, stand_van, tekst_van

GEVALLEN = {
    pad.stem: yaml.safe_load(pad.read_text("utf-8")) for pad in sorted((Path(__file__).parent / "gevallen").iterdir())
}


def verschil_van(bestand: str, wat: str, antwoorden: Mapping[str, Any]) -> str:
    """The lines that go out of a file and come into it."""
    gesprek = Noteergesprek(soort_van(wat, VAN[bestand]), stand_van(bestand))
    verloop = voer_gesprek(gesprek, Invoer(json=json.dumps(antwoorden)), VANDAAG)
    oud = tekst_van(bestand)
    nieuw = bewerkt(oud, list(bewerkingen_van(gesprek.notitie(verloop.antwoorden))), VAN[bestand])
    assert begrijp(nieuw, bestand, VAN[bestand]).bevindingen == ()
    regels = list(unified_diff(oud.splitlines(), nieuw.splitlines(), n=0, lineterm=""))[2:]
    return "".join(f"{regel}\n" for regel in regels if not regel.startswith("@@"))


@pytest.mark.parametrize("geval", GEVALLEN.values(), ids=GEVALLEN.keys())
def test_wat_er_in_het_bestand_verandert(geval: dict[str, Any]) -> None:
    assert verschil_van(geval["bestand"], geval["wat"], geval["antwoorden"]) == geval["verschil"]


def test_elke_soort_heeft_een_geval() -> None:
    gedekt = {(geval["wat"], VAN[geval["bestand"]]) for geval in GEVALLEN.values()}
    assert not [een.naam for een in SOORTEN if not any((een.naam, soort) in gedekt for soort in een.over)]
