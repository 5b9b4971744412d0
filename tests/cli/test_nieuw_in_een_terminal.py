"""The weighing in a real terminal, with arrow keys: the shortest honest course, stopping anywhere, and going on."""

import os
import re
import shutil
import sys
from pathlib import Path

import pexpect
import pytest

from participatie_cli.model.project import Project
from participatie_cli.store.lezen import begrijp
from participatie_cli.values.doorloop import op_pad
from tests.gesprek.nieuw.proef import VOORBEELD

pytestmark = [
    pytest.mark.langzaam,
    pytest.mark.skipif(sys.platform == "win32", reason="Een terminal zoals deze is er alleen op Unix."),
]

OMLAAG, ENTER, SPATIE, CTRL_C = "\x1b[B", "\r", " ", "\x03"
KORTSTE = (
    ("Hoe heet het project", f"Molenhof{ENTER}"),
    ("Wat gaat er gebeuren", f"De oude beschoeiing wordt vervangen.{ENTER}"),
    ("In welke wijken", SPATIE + ENTER),
    ("Wie begon ermee", ENTER),
    ("Welk soort besluit", ENTER),
    ("nog te kiezen", f"niets{ENTER}"),
    ("Komt er toch participatie", OMLAAG + ENTER),
    ("Waarom komt er geen participatie", f"Er is maar een manier.{ENTER}"),
    ("Aan wie vertelt u dat", SPATIE + ENTER),
)
"""What is asked and what is pressed, from the weighing to a concept that says no with its reason."""


class Coach:
    """Somebody at a terminal in a register."""

    def __init__(self, map_: Path, *argumenten: str, **omgeving: str) -> None:
        opdracht = ["-m", "participatie_cli", "nieuw", *argumenten]
        self.kind = pexpect.spawn(
            sys.executable,
            opdracht,
            cwd=str(map_),
            env={**os.environ, **omgeving},
            encoding="utf-8",
            dimensions=(45, 110),
            timeout=30,
        )

    def doe(self, *stappen: tuple[str, str]) -> None:
        for wacht_op, toetsen in stappen:
            self.kind.expect_exact(wacht_op)
            self.kind.send(toetsen)

    def einde(self) -> str:
        self.kind.expect(pexpect.EOF)
        self.kind.close()
        assert self.kind.before is not None
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", self.kind.before)


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    shutil.copytree(VOORBEELD, tmp_path / "register")
    return tmp_path


def gelezen(map_: Path) -> Project:
    waarde = begrijp((map_ / "register/projecten/molenhof.yaml").read_text("utf-8"), "molenhof.yaml", Project).waarde
    assert waarde is not None
    return waarde


def test_van_afweging_tot_concept_in_hoogstens_tien_vragen(map_: Path) -> None:
    assert len(KORTSTE) + 1 <= 10
    coach = Coach(map_)
    coach.doe(*KORTSTE, ("10. Klopt dit zo?", ENTER))
    scherm = coach.einde()
    assert "Vastgelegd in register/projecten/molenhof.yaml." in scherm
    assert "Uitkomst: nee, er komt geen participatie." in scherm
    assert "0 fouten, 0 waarschuwingen en 0 adviezen." in scherm
    assert coach.kind.exitstatus == 0
    project = gelezen(map_)
    assert op_pad(project, ("afweging", "participatie")) is False
    assert op_pad(project, ("afweging", "reden")) == "Er is maar een manier."


@pytest.mark.parametrize("na", range(1, len(KORTSTE)))
def test_ctrl_c_bij_elke_vraag_bewaart_wat_is_gezegd(map_: Path, na: int) -> None:
    coach = Coach(map_)
    coach.doe(*KORTSTE[:na], (KORTSTE[na][0], CTRL_C))
    scherm = coach.einde()
    assert "Gestopt. Wat u zei, is bewaard." in scherm
    assert "Verder met dit gesprek: participatie nieuw molenhof" in scherm
    assert "Traceback" not in scherm
    verder = Coach(map_, "molenhof")
    verder.doe(*KORTSTE[na:], ("Klopt dit zo?", ENTER))
    assert "Uitkomst: nee" in verder.einde()
    assert op_pad(gelezen(map_), ("afweging", "participatie")) is False


def test_ctrl_c_bij_de_eerste_vraag_laat_niets_achter(map_: Path) -> None:
    coach = Coach(map_)
    coach.doe(("Hoe heet het project", CTRL_C))
    assert "Er is niets gewijzigd." in coach.einde()
    assert not (map_ / "register/projecten/molenhof.yaml").exists()


def test_ctrl_c_in_gewone_regels_bewaart_ook(map_: Path) -> None:
    coach = Coach(map_, PARTICIPATIE_VRAGEN="regels")
    coach.doe(("Hoe heet het project", f"Molenhof{ENTER}"), ("Wat gaat er gebeuren", ""), ("> ", CTRL_C))
    assert "Gestopt. Wat u zei, is bewaard." in coach.einde()
    assert gelezen(map_).titel == "Molenhof"


def test_terug_uitleg_en_een_antwoord_dat_niet_kan(map_: Path) -> None:
    coach = Coach(map_)
    coach.doe(
        ("Hoe heet het project", f"mail piet@voorbeeld.example{ENTER}"),
        ("Dit lijkt op een gegeven van een persoon", f"{chr(21)}Molenhof{ENTER}"),
        ("Wat gaat er gebeuren", "<"),
        ("Hoe heet het project", ENTER),
        *KORTSTE[1:3],
        ("Wie begon ermee", "?"),
        ("dan heeft die eigen plichten", "<"),
        ("In welke wijken", "<"),
        ("Wat gaat er gebeuren", "<"),
        ("Hoe heet het project", ENTER),
        ("Wat gaat er gebeuren", ENTER),
        ("In welke wijken", ENTER),
        *KORTSTE[3:],
        ("Klopt dit zo?", "<"),
        ("Aan wie vertelt u dat", ENTER),
        ("  Waar: Oude Kern.", ""),
        ("Klopt dit zo?", OMLAAG + ENTER),
    )
    scherm = coach.einde()
    assert "Er is niets gewijzigd." in scherm
    assert not (map_ / "register/projecten/molenhof.yaml").exists()


def test_niets_op_het_scherm_is_engels(map_: Path) -> None:
    coach = Coach(map_)
    coach.kind.logfile_read = (map_ / "scherm.txt").open("w", encoding="utf-8")
    coach.doe(*KORTSTE[:2], ("In welke wijken", ENTER), ("Wie begon ermee", ENTER), ("Welk soort besluit", CTRL_C))
    coach.einde()
    coach.kind.logfile_read.close()
    scherm = (map_ / "scherm.txt").read_text("utf-8")
    assert "In welke wijken of gebieden? Weet ik nog niet" in scherm
    for woord in ("Description", "done", "selection", "Cancelled", "Answer"):
        assert woord not in scherm
