"""Facts recorded by hand, in a real terminal, in Voorbeeldstad on its last day."""

import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pexpect
import pytest

WORTEL: Final = Path(__file__).parents[3]
OMLAAG, ENTER, CTRL_C = "\x1b[B", "\r", "\x03"
PROGRAMMA: Final = """
import sys
from datetime import date
from participatie_cli.cli import noteer
from participatie_cli.cli.hoofd import hoofd
noteer.lees_peildatum = lambda _: date(2026, 10, 15)
hoofd()
"""

pytestmark = [
    pytest.mark.langzaam,
    pytest.mark.skipif(sys.platform == "win32", reason="Een terminal zoals deze is er alleen op Unix."),
]


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return Path(shutil.copytree(WORTEL / "voorbeeld" / "register", tmp_path / "register"))


@contextmanager
def gesprek(register: Path, *argumenten: str) -> Iterator[Any]:
    kind = pexpect.spawn(
        sys.executable,
        ["-c", PROGRAMMA, "noteer", *argumenten],
        cwd=str(register),
        encoding="utf-8",
        dimensions=(50, 160),
        timeout=60,
    )
    yield kind
    kind.close(force=True)


def voer(kind: Any, stappen: Sequence[tuple[str, str]]) -> None:
    for wacht_op, toetsen in stappen:
        kind.expect_exact(wacht_op)
        kind.send(toetsen)


def test_terugkoppeling_met_drie_keer_enter(register: Path) -> None:
    with gesprek(register, "speelplek-zonneveld", "terugkoppeling") as kind:
        voer(
            kind,
            [
                ("Op welke activiteit was dit de terugkoppeling?", ENTER),
                ("Wanneer hoorden mensen het?", ENTER),
                ("Langs welke weg?", f"brief; website{ENTER}"),
                ("Vastleggen? [j/N]", "j\n"),
                ("Hiermee is de termijn van 11 november 2026 gehaald: deelnemers vertellen", ""),
            ],
        )
        kind.expect(pexpect.EOF)
    tekst = (register / "projecten" / "speelplek-zonneveld.yaml").read_text("utf-8")
    assert "  - datum: 2026-10-15\n    kanaal: [brief, website]\n" in tekst


def test_vanaf_de_agenda_zoeken_en_een_andere_dag_typen(register: Path) -> None:
    with gesprek(register) as kind:
        voer(
            kind,
            [
                ("Wat wilt u noteren?", f"oude kantoor: de toez{ENTER}"),
                ("Is de belofte nagekomen?", OMLAAG + ENTER),
                ("Waarom niet?", f"De wethouder is ziek.{ENTER}"),
                ("Wanneer was dat?", f"gisteren{ENTER}"),
                ("Vastleggen? [j/N]", "j\n"),
                ("Hiermee is afgerond wat uiterlijk op 30 september 2026 klaar moest zijn", ""),
            ],
        )
        kind.expect(pexpect.EOF)
    tekst = (register / "projecten" / "opvang-zonneveld.yaml").read_text("utf-8")
    assert "nagekomen: nee" in tekst
    assert "afgedaan_op: 2026-10-14" in tekst


def test_terug_uitleg_en_stoppen(register: Path) -> None:
    pad = register / "projecten" / "speelplek-zonneveld.yaml"
    voor = pad.read_bytes()
    with gesprek(register, "speelplek-zonneveld") as kind:
        voer(
            kind,
            [
                ("een bijeenkomst, vragenlijst of gesprek met inwoners", ENTER),
                ("Wanneer was of is het?", "?"),
                ("Uit de dag volgt", "<"),
                ("Wat wilt u noteren?", f"iets dat mensen zeiden{ENTER}"),
                ("Bij welke activiteit is het gezegd?", CTRL_C),
                ("Gestopt. Er is niets gewijzigd.", ""),
            ],
        )
        kind.expect(pexpect.EOF)
    assert pad.read_bytes() == voor


def test_nee_zeggen_verandert_niets(register: Path) -> None:
    pad = register / "programma"
    voor = {een: een.read_bytes() for een in pad.rglob("*.yaml")}
    with gesprek(register, "jaarplannen", "stap") as kind:
        voer(
            kind,
            [
                ("Wat is er gedaan?", f'Een training: "samen" gegeven.{ENTER}'),
                ("Wanneer?", ENTER),
                ("Is de actie hiermee aangekondigd", ENTER),
                ("Vastleggen? [j/N]", "n\n"),
                ("Er is niets gewijzigd.", ""),
            ],
        )
        kind.expect(pexpect.EOF)
    assert {een: een.read_bytes() for een in pad.rglob("*.yaml")} == voor
