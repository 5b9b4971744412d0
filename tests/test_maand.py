"""The month of a coach in the manual is done as it stands there, and the register is clean at the end."""

import re
import shlex
from datetime import date
from pathlib import Path

import pytest

from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai

HANDLEIDING = (Path(__file__).parents[1] / "docs/handleiding.md").read_text("utf-8")
MAAND = HANDLEIDING.split("\n## Een maand van een coach\n")[1].split("\n## ")[0]
OPDRACHTEN = [
    regel
    for blok in re.findall(r"```bash\n(.*?)```", MAAND, re.DOTALL)
    for regel in blok.replace("\\\n", "").splitlines()
]
FORMULIER = "reactie;onderwerp\nGraag fruitbomen;soort\nGeen boom voor mijn raam;plek\n"


@pytest.fixture
def eind_november(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The day on which the month of the manual ends."""

    class Vandaag(date):
        @classmethod
        def today(cls) -> "Vandaag":
            return cls(2026, 11, 30)

    monkeypatch.setattr("participatie_cli.usecases.peildatum.date", Vandaag)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "stand"))


@pytest.mark.usefixtures("eind_november")
def test_een_maand_van_een_coach(tmp_path: Path, draai: Draai) -> None:
    gezegd = {}
    for opdracht in OPDRACHTEN:
        if opdracht.startswith("cd "):
            tmp_path /= opdracht.removeprefix("cd ")
            (tmp_path / "avond.csv").write_text(FORMULIER, "utf-8")
            continue
        afloop = draai(*shlex.split(opdracht)[1:], map_=tmp_path)
        assert (afloop.code, afloop.fout) == (Exitcode.GOED, ""), opdracht
        gezegd[" ".join(shlex.split(opdracht)[1:4])] = afloop.uit
    assert len(gezegd) == len(OPDRACHTEN) - 1
    assert "0 fouten, 0 waarschuwingen en " in gezegd["check"]
    assert {"VIS015", "VIS016"} == set(re.findall(r"advies ([A-Z]{3}\d{3})", gezegd["check"]))
    assert "2 punten inbreng ingelezen" in gezegd["lees-in avond.csv bomen-in-de-kerkstraat"]
    assert "Teruggenomen in register/projecten/bomen-in-de-kerkstraat.yaml." in gezegd["terug --ja"]
    assert "Graag fruitbomen" in gezegd["toon bomen-in-de-kerkstraat"]
