"""What is recorded can be taken back: the same bytes, for every kind of fact."""

import json
import shutil
from io import StringIO
from pathlib import Path
from typing import Any, Final

import pytest

from tests.conftest import Draai
from tests.gesprek.noteren.stand import VANDAAG, tekst_van
from tests.gesprek.noteren.test_gevallen import GEVALLEN

KADER: Final = Path(__file__).parents[3] / "voorbeeld" / "register" / "kader.yaml"
MAPPEN: Final = {
    "project": "projecten",
    "leeg": "projecten",
    "maatregel": "programma/1-bewustwording",
    "experiment": "experimenten",
    "uitdaagverzoek": "uitdaagrecht",
}
ZONDER_AFWIJKING: Final = {naam: geval for naam, geval in GEVALLEN.items() if geval["wat"] != "afwijking"}
"""Which rules a file does not meet is told by the rules, and not by these small files."""


@pytest.mark.parametrize("geval", ZONDER_AFWIJKING.values(), ids=ZONDER_AFWIJKING.keys())
def test_heen_en_terug_geeft_dezelfde_bytes(
    geval: dict[str, Any], draai: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("participatie_cli.cli.noteer.lees_peildatum", lambda _: VANDAAG)
    monkeypatch.setattr("sys.stdin", StringIO(json.dumps(geval["antwoorden"])))
    register = tmp_path / "register"
    pad = register / MAPPEN[geval["bestand"]] / f"{geval['bestand']}.yaml"
    pad.parent.mkdir(parents=True)
    shutil.copy(KADER, register)
    pad.write_text(tekst_van(geval["bestand"]), "utf-8")
    voor = pad.read_bytes()
    afloop = draai("noteer", geval["bestand"], geval["wat"], "--json", "--ja", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    assert pad.read_bytes() != voor
    assert draai("terug", "--ja", map_=register).code == 0
    assert pad.read_bytes() == voor
