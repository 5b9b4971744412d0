"""No settings of whoever runs the tests, and no repository above the temporary folder."""

import os
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def hermetisch(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
