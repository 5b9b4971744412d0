"""Whenever a writing command is stopped, every file is whole and what the command said is true."""

import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from participatie_cli.report.formaat.formaten import FORMATEN
from participatie_cli.usecases.exitcode import Exitcode
from tests.veiligheid.onderbreker import LEGE_MAP

pytestmark = pytest.mark.langzaam
NIETS: Final = "Er is niets gewijzigd."
KEREN: Final = 300
MINDER: Final = 100
SAMEN: Final = {f"register/{naam}" for naam in ("kader.yaml", "projecten/groene-as.yaml", "projecten/ander.yaml")}
EINDEN: Final = tuple(formaat.einde for formaat in FORMATEN.values())


@pytest.fixture
def register(register_klein: Path, tmp_path: Path) -> Path:
    """Only what the commands need, so that an attempt is quick."""
    (tmp_path / "register" / "projecten").mkdir(parents=True)
    for naam in ("kader.yaml", "projecten/groene-as.yaml"):
        shutil.copy(register_klein / "register" / naam, tmp_path / "register" / naam)
    return tmp_path / "register"


def pogingen(opdracht: str, register: Path, nummer: int, stap: int, keren: int = 39) -> list[dict[str, Any]]:
    """What happened in each attempt to stop a command."""
    argumenten = [opdracht, str(register), str(int(nummer)), str(stap), str(keren)]
    module = [sys.executable, "-m", "tests.veiligheid.onderbreker", *argumenten]
    afloop = subprocess.run(module, capture_output=True, text=True, check=False, timeout=300)
    assert afloop.returncode == 0, afloop.stderr
    alle: list[dict[str, Any]] = json.loads(afloop.stdout)
    assert len(alle) > 8, "too few moments to say anything"
    assert nummer == signal.SIGKILL or alle[-1]["code"] == 0, "the last attempts came after the end"
    return alle


def in_woorden(geschreven: list[str], verwacht: list[str]) -> str:
    """The sentence that is true of these files."""
    if not geschreven:
        return NIETS
    niet = [naam for naam in verwacht if naam not in geschreven]
    werkwoord = "is" if len(geschreven) == 1 else "zijn"
    return f"{opsomming(geschreven)} {werkwoord} geschreven{f', {opsomming(niet)} niet' if niet else ''}."


def opsomming(namen: list[str]) -> str:
    return namen[0] if len(namen) == 1 else f"{', '.join(namen[:-1])} en {namen[-1]}"


@pytest.mark.parametrize(
    ("nummer", "code"),
    [
        (signal.SIGINT, Exitcode.AFGEBROKEN),
        (signal.SIGTERM, Exitcode.GESTOPT),
        (signal.SIGHUP, Exitcode.VERBROKEN),
    ],
)
@pytest.mark.parametrize(("opdracht", "stap"), [("oordeel", 137), ("report", 149), ("kopieer", 1399), ("terug", 43)])
def test_wat_er_gezegd_wordt_staat_op_de_schijf(
    opdracht: str, stap: int, nummer: int, code: int, register: Path
) -> None:
    for poging in pogingen(opdracht, register, nummer, stap):
        geschreven = list(poging["bestanden"])
        assert not [naam for naam in geschreven if "/." in naam or poging["bestanden"][naam] == LEGE_MAP], poging
        verwacht = sorted(geschreven)
        if opdracht == "report":
            verwacht = [f"register/uit/verslag.{einde}" for einde in EINDEN]
        klaar = [naam.removeprefix("register/") for naam in verwacht if naam in geschreven]
        if poging["code"] == -nummer:
            assert (poging["fout"], geschreven) == ("", []), "it came before the program could listen"
        elif poging["code"]:
            zinnen = poging["fout"].splitlines()
            assert (poging["code"], len(zinnen)) == (code, 2), poging
            zin = in_woorden(klaar, [naam.removeprefix("register/") for naam in verwacht])
            assert sorted(zinnen[1]) == sorted(zin) if opdracht == "kopieer" else zinnen[1] == zin
        else:
            assert klaar


def test_na_kill_is_elk_bestand_oud_of_nieuw(register: Path) -> None:
    """And what a killed writer left, the next one cleans up."""
    alle = pogingen("oordeel", register, signal.SIGKILL, 1, KEREN)
    nieuw = {inhoud for poging in alle for inhoud in poging["bestanden"].values()}
    assert len(nieuw) == 1, "some were killed after the change, and it is always the same change"
    oud = (register / "projecten" / "groene-as.yaml").read_text("utf-8")
    erbij = [regel for regel in nieuw.pop().splitlines() if regel not in oud.splitlines()]
    assert (erbij[0], len(erbij)) == ("oordelen:", 7)
    assert {poging["code"] for poging in alle} <= {0, -signal.SIGKILL}
    assert len(alle) == KEREN
    for poging in alle:
        assert poging["bestanden"].keys() <= {"register/projecten/groene-as.yaml"}
        assert all(naam.endswith(".json") for naam in poging["stand"])
        if "Vastgelegd" in poging["uit"]:
            assert "register/projecten/groene-as.yaml" in poging["bestanden"]


def test_na_kill_van_meer_bestanden_is_elk_oud_of_nieuw(register: Path) -> None:
    alle = pogingen("samen", register, signal.SIGKILL, 1, MINDER)
    standen = {naam: set[str]() for naam in SAMEN}
    for poging in alle:
        for naam, inhoud in poging["bestanden"].items():
            standen[naam].add(inhoud)
        if "Vastgelegd" in poging["uit"]:
            assert poging["bestanden"].keys() == SAMEN
    assert [len(een) for een in standen.values()] == [1, 1, 1]


def test_na_kill_van_terug_is_het_bestand_oud_of_nieuw(register: Path) -> None:
    alle = pogingen("terug", register, signal.SIGKILL, 1, MINDER)
    assert {"oordelen:" in een for poging in alle for een in poging["bestanden"].values()} == {False}
    assert {len(poging["bestanden"]) for poging in alle} == {0, 1}
