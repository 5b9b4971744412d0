"""Every promise in SECURITY.md names the tests that hold it, and those tests are there."""

import ast
import re
from pathlib import Path

import pytest

WORTEL = Path(__file__).parent.parent
TEKST = (WORTEL / "SECURITY.md").read_text("utf-8")
BELOFTEN = [
    " ".join(belofte.split())
    for deel in TEKST.split("## What the tool promises")[1].split("\n## ")[0].split("\n### ")[1:]
    for belofte in deel.split("\n- ")[1:]
]
TESTS = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`( \(slow\))?", TEKST)


@pytest.mark.parametrize("belofte", BELOFTEN, ids=lambda belofte: belofte[:40])
def test_elke_belofte_noemt_een_test(belofte: str) -> None:
    assert re.search(r"`tests/[\w/]+\.py::\w+`", belofte)


@pytest.mark.parametrize(("bestand", "naam", "traag"), TESTS, ids=lambda een: een)
def test_elke_genoemde_test_is_er(bestand: str, naam: str, traag: str) -> None:
    boom = ast.parse((WORTEL / bestand).read_text("utf-8"))
    (functie,) = [een for een in boom.body if isinstance(een, ast.FunctionDef) and een.name == naam]
    assert bool(traag) == _is_traag(boom, functie)


def _is_traag(boom: ast.Module, functie: ast.FunctionDef) -> bool:
    """Whether the marker stands above the test, or holds for its whole file."""
    voor_alles = [
        een.value for een in boom.body if isinstance(een, ast.Assign) and ast.unparse(een.targets[0]) == "pytestmark"
    ]
    return any("langzaam" in ast.unparse(een) for een in (*functie.decorator_list, *voor_alles))
