"""Registers that the tests of the language server write in."""

from pathlib import Path

import pytest

from tests.editor.proef import KLEIN, WORTEL, Schrijftafel, neem_over


@pytest.fixture(scope="session")
def assen() -> Schrijftafel:
    """The register of Assen, in which nothing is changed on disk."""
    return Schrijftafel(WORTEL / "register")


@pytest.fixture(scope="session")
def voorbeeldstad() -> Schrijftafel:
    """The register of the invented municipality, in which nothing is changed on disk."""
    return Schrijftafel(WORTEL / "voorbeeld" / "register")


@pytest.fixture
def klein(tmp_path: Path) -> Schrijftafel:
    """A copy of the small register, to change things in."""
    return Schrijftafel(neem_over(KLEIN, tmp_path))
