"""Programs outside Python that a test needs: where they are, or why the test cannot run here."""

import os
import shutil

import pytest


def vereist(programma: str) -> str:
    """The path of a program. Where it is missing the test is skipped, but in continuous integration it fails."""
    pad = shutil.which(programma)
    if pad is not None:
        return pad
    reden = f"{programma} is not installed"
    if os.environ.get("CI"):
        pytest.fail(reden)
    pytest.skip(reden)
