"""Starting stays fast: what is imported and built before a command does its work, and nothing else."""

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Final

import pytest

from participatie_cli.cli.momenten import MOMENTEN
from participatie_cli.usecases.schemas import BESTANDEN

WORTEL: Final = Path(__file__).parents[2]
PAKKET: Final = "participatie_cli."
CHECK: Final = ("check", "register/projecten/koopmansplein.yaml", "--peildatum", "2026-11-30")
OPDRACHTEN: Final = {naam.replace("-", "_") for namen in MOMENTEN.values() for naam in namen}

_NA_AFLOOP: Final = """
import sys
from participatie_cli.cli.hoofd import hoofd
try:
    hoofd()
finally:
    sys.__stderr__.write("\\n".join(("", *sys.modules)))
"""
"""Runs the program, and says which modules it needed."""

_SCHEMAS: Final = """
from participatie_cli.usecases.schemas import BESTANDEN, schematekst
print(*map(schematekst, BESTANDEN), sep="\\n")
"""
_MEEKIJKER: Final = """
def new_schema_validator(*args):
    return None, None, None
"""
_ZONDER_HET_PROGRAMMA: Final = """
from participatie_cli.model.project import Project
Project.model_rebuild()
sys.stderr.write("\\n".join(sys.modules))
"""

_GEBOUWD: Final = """
import participatie_cli.model.dossier
import participatie_cli.store.kader
from participatie_cli.values.veld import Feit

soorten = Feit.__subclasses__()
for soort in soorten:
    soorten += soort.__subclasses__()
print(len(soorten), *sorted({een.__name__ for een in soorten if een.__pydantic_complete__}))
"""
"""Tells how many kinds of facts there are, and which of them are built because something is made of them at once."""

HULP: Final = frozenset({"typer", "annotated_doc", "shellingham"})
MODEL: Final = HULP | {"pydantic", "pydantic_core", "annotated_types", "typing_extensions", "typing_inspection", "yaml"}
ONTHOUDEN: Final = MODEL | {"platformdirs"}
SJABLONEN: Final = ONTHOUDEN | {"jinja2", "markupsafe"}
ZONDER_MODEL: Final = ("checks", "gesprek", "kader", "model", "privacy", "rules", "scoring", "site", "toolbox")
ELDERS: Final = ("console.als_", "export", "gesprek", "report.beeld", "report.formaat", "site", "store.git", "toolbox")

ZWAAR: Final = {"asyncio", "concurrent.futures", "http.client", "multiprocessing", "unittest", "xml.etree.ElementTree"}
"""What of Python itself takes long to import, and is for other work than this."""


@dataclass(frozen=True)
class Start:
    """A command, the libraries it may need, what of ours it does not need, and what shows that it did its work."""

    opdracht: tuple[str, ...]
    bibliotheken: frozenset[str]
    niet: tuple[str, ...]
    wel: str

    def __str__(self) -> str:
        return self.opdracht[0]


STARTS: Final = (
    Start(("--help",), HULP, (*ZONDER_MODEL, "report.beeld", "store.git", "store.kader"), "cli.overzicht"),
    Start(
        CHECK,
        ONTHOUDEN,
        (*ELDERS, "scoring", "usecases.sinds"),
        "console.bevindingen",
    ),
    Start(("score",), ONTHOUDEN, ELDERS, "console.scorepagina"),
    Start(("report", "--uit"), SJABLONEN, ("export", "gesprek", "report.formaat.word", "site"), "report.beeld.rapport"),
)


def draai_apart(program: str, *argumenten: str, pad: Iterable[Path] = ()) -> tuple[str, str]:
    """What a program in a process of its own says, and what it says of itself."""
    voor = [*map(str, pad), str(WORTEL)]
    opdracht = [sys.executable, "-c", f"import sys; sys.path[:0] = {voor!r}\n{program}", *argumenten]
    afloop = subprocess.run(opdracht, cwd=WORTEL, capture_output=True, text=True, encoding="utf-8", check=True)
    return afloop.stdout, afloop.stderr


@pytest.mark.parametrize("start", STARTS, ids=str)
def test_wat_een_opdracht_laadt(start: Start, tmp_path: Path) -> None:
    """What a command needs is imported when it runs; whoever needs more writes it down here, or imports it later."""
    uit = (str(tmp_path),) if start.opdracht[-1] == "--uit" else ()
    modules = set(draai_apart(_NA_AFLOOP, *start.opdracht, *uit)[1].splitlines())
    van_ons = {een.removeprefix(PAKKET) for een in modules if een.startswith(PAKKET)}
    assert start.wel in van_ons
    assert {een for een in van_ons if een.startswith(start.niet)} == set()
    van_anderen = {een for een in packages_distributions() if not een.startswith(("_", PAKKET[:-1]))}
    assert "typer" in modules
    assert modules & van_anderen <= start.bibliotheken
    assert modules & ZWAAR == set()
    if start.opdracht[0] in OPDRACHTEN:
        assert {een for een in OPDRACHTEN if f"cli.{een}" in van_ons} == {start.opdracht[0]}


def test_wat_feiten_controleert_wordt_gemaakt_als_het_nodig_is() -> None:
    aantal, *gebouwd = draai_apart(_GEBOUWD)[0].split()
    assert int(aantal) > 100
    assert gebouwd == ["Afwijkruimte", "Termijnen"]


def test_geen_ander_pakket_kijkt_mee(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pydantic lets every package that is installed see what is validated; this program does not."""
    gegevens = tmp_path / "meekijker-1.0.dist-info"
    gegevens.mkdir()
    (gegevens / "METADATA").write_text("Name: meekijker\nVersion: 1.0\n", "utf-8")
    (gegevens / "entry_points.txt").write_text("[pydantic]\nx = meekijker\n", "utf-8")
    (tmp_path / "meekijker.py").write_text(_MEEKIJKER, "utf-8")
    monkeypatch.delenv("PYDANTIC_DISABLE_PLUGINS", raising=False)  # a test that ran the program left it here
    _, met = draai_apart(_ZONDER_HET_PROGRAMMA, pad=[tmp_path])
    assert "meekijker" in met.splitlines()
    _, zonder = draai_apart(_NA_AFLOOP, *CHECK, pad=[tmp_path])
    assert "pydantic" in zonder.splitlines()
    assert "meekijker" not in zonder.splitlines()


@pytest.mark.parametrize("eerst", ["", "from participatie_cli.model.bron import Bron; Bron.model_rebuild()"])
def test_een_schema_hangt_niet_af_van_wat_al_was_gemaakt(eerst: str) -> None:
    schemas = "\n".join((WORTEL / f"docs/schema/{naam}.json").read_text("utf-8") for naam in BESTANDEN)
    assert draai_apart(f"{eerst}\n{_SCHEMAS}")[0] == f"{schemas}\n"
