import shutil
from pathlib import Path

import pytest

from tests.wacht.proef import KLEIN, Werkplek


@pytest.fixture
def werk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Werkplek:
    """Somebody stands in a folder with the small register in it."""
    shutil.copytree(KLEIN / "register", tmp_path / "register")
    monkeypatch.chdir(tmp_path)
    return Werkplek(tmp_path)
