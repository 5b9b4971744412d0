"""`participatie plan` as a user meets it: which sheet there is, what is refused, and what did not fit is told."""

from pathlib import Path

import pytest

from participatie_cli.store.voorbeeld import voorbeeldmap
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai

pytestmark = pytest.mark.langzaam

OP = ("--peildatum", "2026-11-30")
GEWEIGERD = {
    ("--blad", "a4"): "Een A4 gaat over één project.",
    ("havenkade", "--blad", "a3"): "Een A3 gaat over het hele programma.",
    ("toolbox",): "“toolbox” is geen project.",
    ("havenkad",): "In het register staat geen “havenkad”.",
    ("zwembad",): "staat geen project “zwembad”",
    ("--blad", "a5"): "a5",
    ("--uit", "-"): "Het formaat pdf kan niet op het scherm.",
}


@pytest.mark.parametrize("gevraagd", GEWEIGERD, ids=" ".join)
def test_wat_niet_kan_zegt_waarom(gevraagd: tuple[str, ...], draai: Draai) -> None:
    afloop = draai("plan", *gevraagd, *OP, map_=voorbeeldmap())
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert GEWEIGERD[gevraagd] in afloop.fout


@pytest.mark.langzaam
def test_het_programma_op_a3(draai: Draai, tmp_path: Path) -> None:
    """The page on the screen and the PDF in a folder are the same sheet, with the same rows left out."""
    html = draai("plan", *OP, "--formaat", "html", "--uit", "-", map_=voorbeeldmap())
    assert html.code == Exitcode.GOED
    assert html.uit.startswith("<!DOCTYPE html>")
    (zin,) = html.fout.splitlines()
    assert zin.startswith("Het vak “Projecten die lopen” past niet, ")
    assert zin.removeprefix("Het vak “Projecten die lopen” past") in html.uit
    pdf = draai("plan", "--blad", "a3", *OP, "--uit", str(tmp_path), map_=voorbeeldmap())
    assert (pdf.code, pdf.fout) == (Exitcode.GOED, html.fout)
    assert (tmp_path / "plan-a3.pdf").read_bytes().startswith(b"%PDF-")
    weer = draai("plan", *OP, "--uit", str(tmp_path), map_=voorbeeldmap())
    assert weer.code == Exitcode.VERKEERD_GEBRUIK
    assert "bestaat al" in weer.fout


@pytest.mark.langzaam
def test_een_project_op_a4(draai: Draai, tmp_path: Path) -> None:
    """In capitals too; what is not public is counted and not told."""
    afloop = draai("plan", "KOOPMANSPLEIN", *OP, "--formaat", "docx", "--uit", str(tmp_path))
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert (tmp_path / "plan-a4-koopmansplein.docx").exists()
