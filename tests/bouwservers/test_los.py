"""The program in one file is its own Python: it starts itself where templates of others are filled in."""

import subprocess
import sys
from pathlib import Path

import pytest

from participatie_cli import __version__
from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.maken.apart import doe_apart
from participatie_cli.report.maken.werk import Invullen
from participatie_cli.report.sjabloon.namen import MARKDOWN, RAPPORT
from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit
from tests.bouwservers.stappen import WORTEL

pytestmark = pytest.mark.langzaam


@pytest.fixture
def los(tmp_path: Path) -> Path:
    """A program that begins where the one file begins, whatever surroundings it is given."""
    pad = tmp_path / "los"
    begin = f"import sys; sys.path.insert(0, {str(WORTEL)!r}); import runpy; "
    begin += f"sys.argv[0] = 'los'; runpy.run_path({str(WORTEL / 'ci/los.py')!r}, run_name='__main__')"
    pad.write_text(f'#!/bin/sh\nexec "{sys.executable}" -I -c "{begin}" "$@"\n', "utf-8")
    pad.chmod(0o755)
    return pad


def test_het_begint_als_het_programma(los: Path) -> None:
    uit = subprocess.run([los, "--version"], capture_output=True, text=True, check=True).stdout
    assert uit.startswith(f"participatie {__version__}, landelijk kader: ")


def test_het_vult_sjablonen_van_anderen_apart_in(los: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    map_ = tmp_path / "eigen"
    map_.mkdir()
    (map_ / MARKDOWN).write_text("Eigen: {{ kop.titel }}\n", "utf-8")
    werk = Invullen(RAPPORT, proefrapport(1), sjablonen_uit(map_), "markdown")
    gewoon = doe_apart(werk)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(los))
    assert doe_apart(werk) == gewoon
    assert gewoon.startswith(b"Eigen: ")
