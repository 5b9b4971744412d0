"""Programs outside Python that a test needs: where they are, or why the test cannot run here."""

import os
import shutil
from typing import NoReturn

import pytest


def vereist(programma: str) -> str:
    """The path of a program. Where it is missing the test is skipped, but in continuous integration it fails."""
    return shutil.which(programma) or ontbreekt(programma)


def ontbreekt(wat: str) -> NoReturn:
    """Say that something is missing: a reason to skip a test, and in continuous integration to fail it."""
    reden = f"{wat} is not installed"
    if os.environ.get("CI"):
        pytest.fail(reden)
    pytest.skip(reden)
