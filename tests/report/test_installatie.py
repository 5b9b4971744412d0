"""How an extra is added follows from how the program was installed."""

import json
import sys
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.report import installatie as module
from participatie_cli.report.installatie import Installatie, Installatiewijze, installatie, lees_installatie

ADRES = "https://voorbeeld.example/participatie-0.1.0.zip"


def geinstalleerd(map_: Path, installeerder: str | None, herkomst: Any = None, *sporen: str) -> Installatie:
    """What is made of metadata and traces like these in an environment of its own."""
    pakket, omgeving = map_ / "participatie-0.1.0.dist-info", map_ / "project/.venv"
    for plek in (pakket, omgeving):
        plek.mkdir(parents=True)
    (pakket / "METADATA").write_text("Name: participatie\nVersion: 0.1.0\n", "utf-8")
    if installeerder is not None:
        (pakket / "INSTALLER").write_text(f"{installeerder}\n", "utf-8")
    if herkomst is not None:
        tekst = herkomst if isinstance(herkomst, str) else json.dumps(herkomst)
        (pakket / "direct_url.json").write_text(tekst, "utf-8")
    for spoor in sporen:
        (omgeving / spoor).write_text("", "utf-8")
    return lees_installatie(Distribution.at(pakket), omgeving)


PIPX, TOOL, PROJECT = "pipx_metadata.json", "uv-receipt.toml", "../uv.lock"
EIGEN = {"url": "file:///bron", "dir_info": {"editable": True}}
IN_DE_MAP = "Installeer het in de map van het programma met: "


@pytest.mark.parametrize(
    ("installeerder", "herkomst", "sporen", "herstel"),
    [
        ("pip", None, (), 'Installeer het met: pip install "participatie[docx]"'),
        (None, None, (), 'Installeer het met: pip install "participatie[docx]"'),
        ("conda", None, (), 'Installeer het met: pip install "participatie[docx]"'),
        ("pip", None, (PIPX,), 'Installeer het met: pipx install --force "participatie[docx]"'),
        ("uv", None, (PIPX,), 'Installeer het met: pipx install --force "participatie[docx]"'),
        ("uv", None, (TOOL,), 'Installeer het met: uv tool install --force "participatie[docx]"'),
        ("uv", None, (PROJECT,), 'Installeer het met: uv add "participatie[docx]"'),
        ("uv", None, (), 'Installeer het met: uv pip install "participatie[docx]"'),
        ("pip", EIGEN, (), f'{IN_DE_MAP}pip install --editable ".[docx]"'),
        ("pip", EIGEN, (PIPX,), f'{IN_DE_MAP}pipx install --force --editable ".[docx]"'),
        ("uv", EIGEN, (TOOL,), f'{IN_DE_MAP}uv tool install --force --editable ".[docx]"'),
        ("uv", EIGEN, (PROJECT,), f"{IN_DE_MAP}uv sync --inexact --extra docx"),
        ("uv", EIGEN, (), f'{IN_DE_MAP}uv pip install --editable ".[docx]"'),
        (
            "pip",
            {"url": ADRES, "archive_info": {}},
            (PIPX,),
            f'Installeer het met: pipx install --force "participatie[docx] @ {ADRES}"',
        ),
        (
            "uv",
            {"url": "https://voorbeeld.example/p.git", "vcs_info": {"vcs": "git", "commit_id": "0a1b"}},
            (),
            'Installeer het met: uv pip install "participatie[docx] @ git+https://voorbeeld.example/p.git@0a1b"',
        ),
    ],
)
def test_de_opdracht_past_bij_hoe_het_is_geinstalleerd(
    tmp_path: Path, installeerder: str | None, herkomst: Any, sporen: tuple[str, ...], herstel: str
) -> None:
    assert geinstalleerd(tmp_path, installeerder, herkomst, *sporen).herstel("docx") == herstel


@pytest.mark.parametrize(
    "herkomst",
    [
        "geen json",
        "[" * 100_000,
        "[]",
        {"dir_info": "nee"},
        {"url": "https://naam:geheim@voorbeeld.example/p.zip"},
        {"url": "https://voorbeeld.example/p.zip?token=geheim"},
        {"url": 'https://voorbeeld.example/"; rm -rf ~; "'},
        {"url": "https://voorbeeld.example/$(reboot)"},
    ],
    ids=range(8),
)
def test_wat_geen_gewoon_adres_is_wordt_niet_herhaald(tmp_path: Path, herkomst: Any) -> None:
    """A password in an address, or what a shell would run, is never shown."""
    gevonden = geinstalleerd(tmp_path, "pip", herkomst)
    assert gevonden == Installatie(Installatiewijze.PIP)


def test_een_los_programma(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert installatie().herstel("pdf") == (
        'Dit losse programma heeft dat onderdeel niet. Installeer het met Python: pipx install "participatie[pdf]"'
    )


def test_niet_geinstalleerd(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "NAAM", "participatie-die-er-niet-is")
    assert installatie().wijze is Installatiewijze.MAP
    assert installatie().herstel("pdf") == f'{IN_DE_MAP}pip install --editable ".[pdf]"'


def test_elke_wijze_heeft_een_opdracht() -> None:
    for wijze in Installatiewijze:
        for bewerkbaar in (True, False):
            assert "docx" in Installatie(wijze, bewerkbaar).herstel("docx")
