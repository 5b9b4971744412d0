"""What a library says of an error is read in a few places, to put it in Dutch, and printed in none."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

PAKKET: Final = Path(__file__).parent.parent / "participatie_cli"
VAN_EEN_FOUT: Final = frozenset(
    {"args", "msg", "message", "strerror", "reason", "hints", "problem", "context", "diagnostic"}
)
LEZEN_EN_VERTALEN: Final = {
    "cli/grens.py": "looks whether it was the memory",
    "cli/hoofd.py": "looks whether it was an interruption",
    "cli/nederlands.py": "translates Typer",
    "report/formaat/pdf.py": "translates Typst",
    "report/formaat/word/velden.py": "looks whether the end was reached",
    "report/sjabloon/jinja.py": "translates Jinja and Python",
    "report/sjabloon/jinjasyntaxis.py": "translates Jinja",
    "store/yamlfout.py": "translates YAML",
}
"""Where the text of a library's error is read, and what for; none of these prints it."""


def _eigen_fouten() -> set[str]:
    """The exceptions of this program, whose text is Dutch."""
    ouders = {
        deel.name: {ast.unparse(soort) for soort in deel.bases}
        for pad in PAKKET.rglob("*.py")
        for deel in ast.walk(ast.parse(pad.read_text("utf-8")))
        if isinstance(deel, ast.ClassDef)
    }
    nieuw = {naam for naam, soorten in ouders.items() if any("Exception" in soort for soort in soorten)}
    eigen = {"WaardeFout"}
    while nieuw:
        eigen |= nieuw
        nieuw = {naam for naam, soorten in ouders.items() if soorten & eigen} - eigen
    return eigen


def _leest_een_vreemde_fout(bron: str, eigen: set[str]) -> list[int]:
    """The lines where the text of an error is used that is not one of ours."""
    regels = []
    for deel in ast.walk(ast.parse(bron)):
        if isinstance(deel, ast.ExceptHandler) and deel.name and deel.type:
            soorten = set(re.findall(r"[A-Za-z_]+", ast.unparse(deel.type)))
            regels += [] if soorten <= eigen else [n.lineno for een in deel.body for n in _gebruikt(een, deel.name)]
        elif isinstance(deel, ast.FunctionDef):
            for arg in deel.args.args:
                soort = ast.unparse(arg.annotation) if arg.annotation else ""
                if re.search(r"Exception|Error\b", soort) or (soort == "Any" and arg.arg == "fout"):
                    regels += [n.lineno for een in deel.body for n in _gebruikt(een, arg.arg)]
    return regels


def _gebruikt(deel: ast.AST, naam: str) -> Iterator[ast.expr]:
    for een in ast.walk(deel):
        match een:
            case ast.FormattedValue(value=ast.Name(id=gevonden)) if gevonden == naam:
                yield een
            case ast.Call(func=ast.Name(id="str" | "repr" | "format"), args=[ast.Name(id=gevonden), *_]) if (
                gevonden == naam
            ):
                yield een
            case ast.Attribute(value=ast.Name(id=gevonden), attr=kenmerk) if (
                gevonden == naam and kenmerk in VAN_EEN_FOUT
            ):
                yield een


def test_nergens_anders_wordt_de_tekst_van_een_bibliotheek_gebruikt() -> None:
    eigen = _eigen_fouten()
    assert {"SjabloonFout", "Gebruiksfout", "GitFout", "Weigering", "TekeningFout"} <= eigen
    gevonden = {
        pad.relative_to(PAKKET).as_posix()
        for pad in PAKKET.rglob("*.py")
        if _leest_een_vreemde_fout(pad.read_text("utf-8"), eigen)
    }
    assert gevonden == LEZEN_EN_VERTALEN.keys()


@pytest.mark.parametrize(
    ("bron", "regels"),
    [
        ("try:\n  x()\nexcept OSError as f:\n  print(f'{f}')", [4]),
        ("try:\n  x()\nexcept (OSError, Eigen) as f:\n  print(str(f), f.strerror)", [4, 4]),
        ("try:\n  x()\nexcept Eigen as f:\n  print(f'{f}')", []),
        ("try:\n  x()\nexcept OSError as f:\n  print(waarom(f))", []),
        ("def f(fout: Exception):\n  return f'{fout}'", [2]),
        ("def f(fout: Any):\n  return fout.message", [2]),
    ],
)
def test_het_zoeken_zelf(bron: str, regels: list[int]) -> None:
    assert _leest_een_vreemde_fout(bron, {"Eigen"}) == regels
