"""Where the documents for contributors point to is there: rooms, modules, what they define, folders and files."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

WORTEL = Path(__file__).parent.parent
PAKKET = WORTEL / "participatie_cli"
KAMERS = {pad.name for pad in PAKKET.iterdir() if (pad / "__init__.py").exists()}
ARCHITECTUUR = WORTEL / "docs" / "architectuur.md"
MAPPEN = {pad.name for pad in PAKKET.rglob("*") if pad.is_dir()}
IN_PYTHON = {"True", "False"}


def _genoemd(document: Path) -> list[str]:
    """What stands between backticks in running text, commands and blocks left out."""
    tekst = re.sub(r"^ *```.*?^ *```$", "", document.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    return sorted({naam for naam in re.findall(r"`([^`\n]+)`", tekst) if " " not in naam})


DOCUMENTEN = (WORTEL / "CONTRIBUTING.md", ARCHITECTUUR)


def _gedefinieerd(module: Path) -> Iterator[str]:
    for deel in ast.parse(module.read_text("utf-8")).body:
        if isinstance(deel, (ast.ClassDef, ast.FunctionDef)):
            yield deel.name
        elif isinstance(deel, (ast.Assign, ast.AnnAssign)):
            doelen = deel.targets if isinstance(deel, ast.Assign) else [deel.target]
            yield from (doel.id for doel in doelen if isinstance(doel, ast.Name))


def _module_is_er(naam: str) -> bool:
    """`room`, `room.folder.module`, or one of these with what it defines."""
    pad, namen = PAKKET, naam.split(".")
    while namen and (pad / namen[0]).is_dir():
        pad /= namen.pop(0)
    if not namen:
        return True
    module = pad / f"{namen[0]}.py"
    return module.is_file() and (not namen[1:] or namen[1:] in [[een] for een in _gedefinieerd(module)])


def _pad_is_er(naam: str) -> bool:
    """From the top, from the package, or a folder somewhere in it; up to what one has to fill in."""
    vast = naam.partition("<")[0]
    vast = vast if vast == naam else vast.rpartition("/")[0]
    return any((top / vast).exists() for top in (WORTEL, PAKKET)) or vast.rstrip("/") in MAPPEN


@cache
def _alle_namen() -> set[str]:
    return {naam for pad in PAKKET.rglob("*.py") for naam in _gedefinieerd(pad)} | IN_PYTHON


def _is_er(naam: str) -> bool:
    if "/" in naam:
        return _pad_is_er(naam)
    if naam.partition(".")[0] in KAMERS:
        return _module_is_er(naam)
    if re.fullmatch(r"[A-Z][a-z]\w*(\.\w+)?", naam):
        return naam.partition(".")[0] in _alle_namen()
    return True


@pytest.mark.parametrize("document", DOCUMENTEN, ids=lambda een: een.stem)
def test_wat_een_document_noemt_is_er(document: Path) -> None:
    assert [naam for naam in _genoemd(document) if not _is_er(naam)] == []


def test_wat_er_niet_is_wordt_gezien() -> None:
    assert _module_is_er("store.git.aanroepen")
    assert _module_is_er("values.datum.gebeurd")
    assert not _module_is_er("model.datum")
    assert not _module_is_er("values.datum.gisteren")
    assert _pad_is_er("participatie_cli/rules/<familie>/<code>_<name>.py")
    assert not _pad_is_er("participatie_cli/cli/peildatum.py")
    genoemd = [naam for document in DOCUMENTEN for naam in _genoemd(document)]
    assert len([naam for naam in genoemd if naam.partition(".")[0] in KAMERS]) > len(KAMERS)


def test_elke_kamer_staat_in_de_tabel() -> None:
    rijen = re.findall(r"^\| `(\w+)` \| [^|]+ \| [^|]+ \|$", ARCHITECTUUR.read_text("utf-8"), re.MULTILINE)
    assert sorted(rijen) == sorted(KAMERS)
