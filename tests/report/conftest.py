"""Registers that are laid down once for all tests that only look at them."""

from pathlib import Path

import pytest

from participatie_cli.store.voorbeeld import voorbeeldmap
from tests.report.registers import WORTEL, leg_periode_neer


@pytest.fixture(scope="session")
def registers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """That of Assen, that of the invented municipality, and the small one: rich, and with all that lies on the edge."""
    return {
        "assen": WORTEL / "register",
        "voorbeeldstad": voorbeeldmap() / "register",
        "rijk": leg_periode_neer(tmp_path_factory.mktemp("rijk"), "rijke"),
        "randen": leg_periode_neer(tmp_path_factory.mktemp("randen"), "randen"),
    }
