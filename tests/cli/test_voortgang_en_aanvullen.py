"""Progress only where a person is watching, and completion with Tab."""

import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from participatie_cli.cli.app import opdrachten
from participatie_cli.cli.checkformaten import AUTO, FORMATEN
from participatie_cli.usecases.schemas import BESTANDEN
from participatie_cli.usecases.voortgang import LANG, met_voortgang


class Scherm(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stroom", "aantal", "zichtbaar"), [(Scherm(), LANG, True), (Scherm(), LANG - 1, False), (StringIO(), LANG, False)]
)
def test_voortgang(stroom: StringIO, aantal: int, zichtbaar: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    assert list(met_voortgang(range(aantal), aantal, "Controleren", stroom)) == list(range(aantal))
    assert ("Controleren" in stroom.getvalue()) == zichtbaar


OPDRACHTEN = set(opdrachten().commands)


@pytest.mark.langzaam
@pytest.mark.parametrize(
    ("woorden", "verwacht"),
    [
        ("participatie ", OPDRACHTEN),
        ("participatie kader ", {"toon", "verschil", "dekking"}),
        ("participatie kader toon belofte-vol", {"belofte-volgen"}),
        ("participatie kader --laag ", {"wet", "verordening", "visie", "goed-gebruik", "register"}),
        ("participatie toon gr", {"groene-as", "groenbeheer-buurt"}),
        ("participatie regel TRM00", {"TRM001", "TRM002", "TRM003", "TRM004"}),
        ("participatie noteer groene-as inbreng", {"inbreng", "inbreng-beantwoorden"}),
        ("participatie oordeel groene-as MNS00", {"MNS001", "MNS002", "MNS003", "MNS004"}),
        ("participatie schema ", set(BESTANDEN)),
        ("participatie schema pr", {"project"}),
        ("participatie score gr", {"groene-as"}),
        ("participatie score --formaat ", {"tekst", "json", "csv", "markdown"}),
        ("participatie check --formaat ", {*FORMATEN, AUTO}),
    ],
)
def test_aanvullen_met_tab(woorden: str, verwacht: set[str], register_klein: Path) -> None:
    omgeving = os.environ | {
        "_PARTICIPATIE_COMPLETE": "complete_bash",
        "COMP_WORDS": woorden,
        "COMP_CWORD": str(len(woorden.split(" ")) - 1),
    }
    opdracht = [sys.executable, "-c", "from participatie_cli.cli.hoofd import hoofd; hoofd()"]
    uit = subprocess.run(opdracht, cwd=register_klein, env=omgeving, capture_output=True, text=True, check=False).stdout
    assert set(uit.split()) == verwacht
