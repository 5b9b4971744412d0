"""Registers as of a day, read once for all tests of what is made of them."""

from datetime import date
from pathlib import Path

import pytest

from participatie_cli.report.gegevens import Registerstand
from tests.report.producten.proeven import stand_van
from tests.report.registers import leg_neer

DAGEN = {"assen": date(2026, 11, 23), "voorbeeldstad": date(2026, 11, 15)}


@pytest.fixture(scope="session")
def standen() -> dict[str, Registerstand]:
    """That of Assen and of the invented municipality."""
    return {naam: stand_van(naam, dag) for naam, dag in DAGEN.items()}


@pytest.fixture
def klein(tmp_path: Path) -> Path:
    """The small register, to change at will."""
    return leg_neer(tmp_path, rijk=False)
