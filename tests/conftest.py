"""The program as a user runs it, and whole outputs held against golden files."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

from participatie_cli.cli.hoofd import hoofd
from participatie_cli.store import kaderdata
from participatie_cli.store.schrijven.onderbreking import STOPSIGNALEN
from participatie_cli.usecases.bewaren import zet_bewaren

# Thousands of times the tests start the program: what was compiled is kept, whatever this machine does by default.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# A report tells when it was made later than its period; here it is made on the last day of the richest one.
os.environ["SOURCE_DATE_EPOCH"] = "1727697600"

# A busy machine is no failure. Where all is tried, so are more examples.
settings.register_profile("rustig", deadline=None, max_examples=60 if os.environ.get("CI") else 20)
settings.load_profile("rustig")

GOLDEN = Path(__file__).parent / "golden"
BESTANDSOORTEN = ("project", "maatregel", "experiment", "uitdaagverzoek", "werkvorm")
GOUDEN_BESTANDEN = (
    *("check-tekst.txt", "check-json.txt", "check-github.txt", "check-sarif.txt", "check-gitlab.txt"),
    *("check-junit.txt", "check-azure.txt", "check-markdown.txt", "check-csv.txt"),
    *("regel-awb001.txt", "toon-laat-plein.txt", "toon-laat-plein.md"),
    *(f"toon-{een}.{vorm}" for een in BESTANDSOORTEN for vorm in ("txt", "json")),
    *("nieuw.txt", "nieuw-vragen.txt"),
    *("lees-in-decidim.txt", "lees-in-publicaties.txt"),
    *("oordeel-vraag.txt", "oordeel-vastgelegd.txt", "oordeel-overzicht.txt"),
    *("uitleg-voldoet-niet.txt", "uitleg-niet-van-toepassing.txt"),
    *("score-tekst.txt", "score-uitleg.txt", "score-project.txt", "score-project.md"),
    *("score-markdown.md", "score-csv.csv", "score-json.json"),
    "schema-soorten.txt",
    *("plan-a3-assen.txt", "plan-a3-voorbeeldstad.txt", "plan-a4-havenkade.txt"),
    *("toolbox-lijst.txt", "toolbox-toon.txt", "toolbox-advies.txt"),
    *("overzicht.txt", "wacht.txt"),
    *(f"paragraaf-{een}.txt" for een in ("havenkade", "groenprogramma", "riolering-oude-kern", "koopmansplein")),
    *(f"brief-{een}.txt" for een in ("havenkade", "groenprogramma", "koopmansplein", "riolering-oude-kern")),
    *("uitdaagrecht-assen.txt", "uitdaagrecht-voorbeeldstad.txt"),
    *("uitdaaguitleg-assen.txt", "uitdaaguitleg-voorbeeldstad.txt"),
    *("uitwisselen-voorbeeldstad.txt", "uitwisselen-groep.txt", "uitwisselblad-assen.txt"),
    *("zoek-tekst.txt", "zoek-json.json"),
    *("agenda-markdown.md", "agenda-vol-markdown.md"),
    *("agenda-tekst.txt", "agenda-json.json", "agenda-csv.csv", "agenda-ics.ics"),
    *("agenda-vol-tekst.txt", "agenda-vol-json.json", "agenda-vol-csv.csv", "agenda-vol-ics.ics"),
    *("agenda-openbaar-tekst.txt", "agenda-openbaar-ics.ics"),
    "versies-in-woorden.txt",
    *("report-rijk.md", "report-assen-2026-09.md", "report-voorbeeldstad-2026-09.md"),
    *("kader-tekst.txt", "kader-toon.txt", "kader-verschil.txt"),
    *("site-index.html", "site-havenkade.html"),
    *("export-csv.txt", "export-json.txt", "export-leesmij.md"),
    *("export-catalogus.jsonld", "export-evenementen.jsonld"),
    *("grafiek-lijnen.svg", "grafiek-uitkomsten.svg", "grafiek-deelnames.svg", "grafiek-inbreng.svg"),
)


def pytest_collection_finish() -> None:
    """What was collected stays until the end: Python need not look for cycles in it each time."""
    gc.freeze()


@dataclass(frozen=True)
class Afloop:
    """What a run left behind."""

    code: int
    uit: str
    fout: str


Draai = Callable[..., Afloop]


@contextmanager
def luisteraars_terug() -> Iterator[None]:
    """The program hears no signals any more at its end; the tests after it do."""
    luisteraars = {nummer: signal.getsignal(nummer) for nummer in STOPSIGNALEN}
    yield
    for nummer, luisteraar in luisteraars.items():
        signal.signal(nummer, luisteraar)


@pytest.fixture
def draai(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Draai:
    """Run the program in this process, in a folder of choice."""

    def _draai(*argumenten: str, map_: Path | None = None) -> Afloop:
        if map_ is not None:
            monkeypatch.chdir(map_)
        monkeypatch.setattr(sys, "argv", ["participatie", *argumenten])
        with luisteraars_terug(), pytest.raises(SystemExit) as einde:
            hoofd()
        kaderdata.neem_in_gebruik(kaderdata.INGEBOUWD)
        zet_bewaren(aan=True)
        gezegd = capsys.readouterr()
        return Afloop(int(einde.value.code or 0), gezegd.out, gezegd.err)

    return _draai


@pytest.fixture(autouse=True, scope="session")
def gewone_omgeving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No colours, width, debugging or settings from whoever runs the tests, and none left behind for them."""
    with pytest.MonkeyPatch.context() as omgeving:
        omgeving.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.getbasetemp() / "instellingen"))
        omgeving.setenv("XDG_STATE_HOME", str(tmp_path_factory.getbasetemp() / "stand"))
        omgeving.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "bewaard"))
        for naam in (
            "FORCE_COLOR",
            "NO_COLOR",
            "COLUMNS",
            "PARTICIPATIE_DEBUG",
            "GITHUB_ACTIONS",
            "GITHUB_STEP_SUMMARY",
            "TTY_COMPATIBLE",
            "TTY_INTERACTIVE",
        ):
            omgeving.delenv(naam, raising=False)
        yield


def is_zoals(tekst: str, naam: str) -> None:
    """Hold an output against its golden file; with GOLDEN=schrijf the file is written instead."""
    assert naam in GOUDEN_BESTANDEN
    pad = GOLDEN / naam
    if os.environ.get("GOLDEN") == "schrijf":
        pad.parent.mkdir(exist_ok=True, parents=True)
        pad.write_text(tekst, encoding="utf-8")
    assert tekst == pad.read_text(encoding="utf-8")


@pytest.fixture
def register_klein() -> Path:
    """The folder that holds the small register."""
    return Path(__file__).parent / "register_klein"
