"""Looking along for real: a process that listens, in a terminal and without one."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pexpect
import pytest

from participatie_cli.usecases.exitcode import Exitcode
from tests.wacht.proef import PEILDATUM, Werkplek

OPDRACHT = ["-m", "participatie_cli", "wacht", "--peildatum", PEILDATUM]
ANDER_SCHERM, TERUG = "\x1b[?1049h", "\x1b[?1049l"

pytestmark = [
    pytest.mark.langzaam,
    pytest.mark.skipif(sys.platform == "win32", reason="Een terminal zoals deze is er alleen op Unix."),
]


@pytest.fixture
def kind(werk: Werkplek) -> Iterator[Any]:
    """The program in a terminal whose size is its own, once it waits."""
    omgeving: Any = {naam: waarde for naam, waarde in os.environ.items() if naam not in ("LINES", "COLUMNS")}
    kind = pexpect.spawn(
        sys.executable,
        OPDRACHT,
        cwd=str(werk.map_),
        env=omgeving,
        encoding="utf-8",
        dimensions=(40, 150),
        timeout=60,
    )
    kind.expect_exact(ANDER_SCHERM)
    kind.expect_exact("nog niets gewijzigd")
    kind.expect_exact("Wacht op wijzigingen.")
    yield kind
    kind.close(force=True)


def stop(kind: Any) -> None:
    """Ctrl-C: at once, on the screen of before, with the exit code of an interruption."""
    kind.sendintr()
    kind.expect_exact(TERUG)
    kind.expect_exact("Afgebroken.")
    kind.expect(pexpect.EOF)
    kind.close()
    assert kind.exitstatus == Exitcode.AFGEBROKEN


def test_een_fout_typen_zien_herstellen_en_stoppen(kind: Any, werk: Werkplek) -> None:
    groen = werk.map_ / "register/projecten/groene-as.yaml"
    werk.vervang(groen, "niveau: coproduceren", "niveau: koprod")()
    kind.expect_exact("Gewijzigd: register/projecten/groene-as.yaml")
    kind.expect_exact("koprod")
    kind.expect_exact("nieuw: 1")
    anders = groen.with_suffix(".nieuw")  # as an editor that replaces what it saves
    anders.write_text(groen.read_text("utf-8").replace("koprod", "coproduceren"), "utf-8")
    os.replace(anders, groen)
    kind.expect_exact("Opgelost: ")
    kind.expect_exact("nieuw: 0")
    stop(kind)


def test_een_register_dat_weg_is_en_terugkomt(kind: Any, werk: Werkplek) -> None:
    register, opzij = werk.map_ / "register", werk.map_ / "opzij"
    register.rename(opzij)
    kind.expect_exact("De map register staat er niet meer.")
    opzij.rename(register)
    kind.expect_exact("Bevindingen")
    kind.expect_exact("Wacht op wijzigingen.")
    werk.vervang(werk.plein, "titel: ", "titel: Echt ")()
    kind.expect_exact("Gewijzigd: register/projecten/laat-plein.yaml")
    stop(kind)


def test_een_ander_formaat_tekent_opnieuw(kind: Any) -> None:
    kind.setwinsize(5, 60)
    kind.expect_exact("Wacht op wijzigingen.")
    kind.setwinsize(2, 20)
    kind.expect_exact("4 fouten")
    stop(kind)


def test_toetsen_verschuiven_niets(kind: Any, werk: Werkplek) -> None:
    kind.send("zomaar\r\r\r")
    werk.vervang(werk.plein, "titel: ", "titel: Echt ")()
    kind.expect_exact("Gewijzigd: register/projecten/laat-plein.yaml")
    assert "zomaar" not in kind.before
    stop(kind)


def test_zonder_terminal_een_blok_per_controle(werk: Werkplek) -> None:
    with subprocess.Popen(
        [sys.executable, *OPDRACHT, "register"],
        cwd=werk.map_,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as proces:
        assert proces.stdout is not None
        gezegd = _tot(proces.stdout, "Wacht op wijzigingen.")
        werk.vervang(werk.plein, "titel: ", "titel: Echt ")()
        gezegd += _tot(proces.stdout, "Wacht op wijzigingen.")
        proces.send_signal(signal.SIGTERM)
        rest, fout = proces.communicate(timeout=60)
    assert proces.returncode == Exitcode.GESTOPT
    assert "\x1b" not in gezegd + rest
    assert "Gewijzigd: register/projecten/laat-plein.yaml" in gezegd
    assert fout.startswith("Gestopt: ")


def _tot(stroom: Any, zin: str) -> str:
    """What is said up to and with a sentence."""
    gezegd = ""
    while zin not in gezegd:
        gezegd += stroom.readline()
    return gezegd
