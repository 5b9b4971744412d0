"""One word for one concept: a public class or type means the same thing wherever one meets its name."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

PAKKET = Path(__file__).parent.parent / "participatie_cli"


def _typenamen(bron: str) -> Iterator[str]:
    """The public classes and named types that a module defines; constants and type variables are in capitals."""
    for deel in ast.parse(bron).body:
        if isinstance(deel, ast.ClassDef):
            namen = [deel.name]
        elif isinstance(deel, ast.Assign):
            namen = [doel.id for doel in deel.targets if isinstance(doel, ast.Name)]
        elif isinstance(deel, ast.AnnAssign) and isinstance(deel.target, ast.Name):
            namen = [deel.target.id]
        else:
            namen = []
        yield from (naam for naam in namen if naam[0].isupper() and not naam.isupper())


def test_een_naam_is_een_begrip() -> None:
    plekken: dict[str, list[str]] = defaultdict(list)
    for pad in sorted(PAKKET.rglob("*.py")):
        for naam in _typenamen(pad.read_text("utf-8")):
            plekken[naam].append(pad.relative_to(PAKKET).as_posix())
    assert {"Tekort", "Hiaten", "Uitkomst", "Beantwoord", "Tekst"} <= plekken.keys()
    assert {naam: waar for naam, waar in plekken.items() if len(waar) > 1} == {}


def test_wat_een_naam_van_een_type_is() -> None:
    bron = (
        "class Een: pass\nTwee = int | str\nDrie: type = int\nD = TypeVar('D')\nVAST = 1\n_Eigen = str\ndef f(): pass\n"
    )
    assert list(_typenamen(bron)) == ["Een", "Twee", "Drie"]


def test_niets_krijgt_onderweg_een_andere_naam() -> None:
    """A type that is imported under another name would have two names after all."""
    anders = [
        f"{pad.relative_to(PAKKET).as_posix()}: {naam.name} as {naam.asname}"
        for pad in sorted(PAKKET.rglob("*.py"))
        for deel in ast.walk(ast.parse(pad.read_text("utf-8")))
        if isinstance(deel, ast.ImportFrom) and (deel.module or "").startswith("participatie_cli.")
        for naam in deel.names
        if naam.asname and naam.name[0].isupper() and not naam.name.isupper()
    ]
    assert anders == []


def test_de_zin_van_een_bevinding_heet_melding() -> None:
    """As it is in the JSON; why something cannot be told is a `reden`. Only what stops a command has a `zin`."""
    anders = [
        f"{pad.relative_to(PAKKET).as_posix()}: {soort.name}.{veld.target.id}"
        for pad in sorted(PAKKET.rglob("*.py"))
        for soort in ast.walk(ast.parse(pad.read_text("utf-8")))
        if isinstance(soort, ast.ClassDef) and not soort.name.startswith("_")
        for veld in soort.body
        if isinstance(veld, ast.AnnAssign) and isinstance(veld.target, ast.Name)
        if veld.target.id in ("feit", "zin") and ast.unparse(veld.annotation).startswith("str")
    ]
    assert anders == []
