"""Writers at the same time: every entry that was said to be recorded is in the file."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases.logboek import HOOGSTENS, lees_logboek
from participatie_cli.usecases.logregel import afdruk_van
from tests.veiligheid.schrijvers import HERHAALD, PROGRAMMA, oordeel

pytestmark = pytest.mark.langzaam
KEREN = 100
TEGELIJK = 6


@pytest.fixture
def pad(register_klein: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(register_klein / "register", tmp_path / "register")) / "projecten" / "groene-as.yaml"


def redenen(pad: Path) -> list[str]:
    uitkomst = ontleed(pad.read_text("utf-8"))
    assert uitkomst.problemen == []
    return sorted(een["reden"] for een in uitkomst.gegevens["oordelen"])


def test_twee_schrijvers_honderd_keer(pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processes that each record fifty judgements, without a pause, in one file; the log is in their order."""
    monkeypatch.setenv("XDG_STATE_HOME", str(pad.parent.parent.parent / "stand"))
    helft = KEREN // 2
    opdracht = [sys.executable, "-c", HERHAALD, str(pad.parent.parent), str(helft)]
    processen = [subprocess.Popen([*opdracht, naam], stdout=subprocess.PIPE, text=True) for naam in ("een", "twee")]
    gezegd = [proces.communicate(timeout=300)[0] for proces in processen]
    assert [proces.returncode for proces in processen] == [0, 0]
    assert [tekst.count("Vastgelegd in projecten/groene-as.yaml.") for tekst in gezegd] == [helft, helft]
    assert redenen(pad) == sorted(f"Reden {naam} {n}." for naam in ("een", "twee") for n in range(helft))
    assert [kind.name for kind in pad.parent.iterdir() if kind.name.startswith(".")] == []
    delen = [beurt.delen[0] for beurt in lees_logboek(pad.parent.parent)]
    assert len(delen) == HOOGSTENS
    na_elkaar = [*(afdruk_van(deel.oud or b"") for deel in delen[1:]), afdruk_van(pad.read_bytes())]
    assert na_elkaar == [deel.afdruk for deel in delen]


def test_meer_dan_twee_tegelijk(pad: Path) -> None:
    processen = [
        subprocess.Popen([*PROGRAMMA, *oordeel(f"Reden {n}.")], cwd=pad.parent.parent, stdout=subprocess.DEVNULL)
        for n in range(TEGELIJK)
    ]
    assert [proces.wait(timeout=120) for proces in processen] == [0] * TEGELIJK
    assert redenen(pad) == [f"Reden {n}." for n in range(TEGELIJK)]
