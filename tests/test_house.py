"""The house rules that tools can hold: layers, types and style."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import GOLDEN, GOUDEN_BESTANDEN

WORTEL = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
LANGSTE_BESTAND = 280


@pytest.mark.parametrize(
    "opdracht",
    [
        ["lint-imports", "--no-cache"],
        ["ruff", "check", "--no-cache", "."],
        ["ruff", "format", "--no-cache", "--check", "."],
        ["mypy", "--no-error-summary"],
    ],
    ids=lambda opdracht: " ".join(opdracht[:2]),
)
def test_huisregels(opdracht: list[str]) -> None:
    naam, *rest = opdracht
    afloop = subprocess.run([BIN / naam, *rest], cwd=WORTEL, capture_output=True, text=True, check=False)
    assert afloop.returncode == 0, afloop.stdout + afloop.stderr


def test_geen_bestand_is_te_lang() -> None:
    lang = {
        pad.relative_to(WORTEL).as_posix(): regels
        for pad in (WORTEL / "participatie_cli").rglob("*.py")
        if (regels := len(pad.read_text("utf-8").splitlines())) > LANGSTE_BESTAND
    }
    assert lang == {}


def test_elk_gouden_bestand_wordt_gebruikt() -> None:
    assert {pad.name for pad in GOLDEN.iterdir()} == set(GOUDEN_BESTANDEN)


def test_geen_verzamelmodules() -> None:
    namen = {pad.stem for pad in (WORTEL / "participatie_cli").rglob("*.py")}
    assert {"utils", "util", "common", "helpers", "misc"} & namen == set()


def test_een_docstring_staat_op_zichzelf() -> None:
    """What is told as "the same" cannot be read without what stands above it."""
    begin = re.compile(r'"""The same\b')
    assert [
        str(pad) for pad in (WORTEL / "participatie_cli").rglob("*.py") if begin.search(pad.read_text("utf-8"))
    ] == []
