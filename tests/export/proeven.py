"""Exports to look at: of the invented municipality and of the small registers, each made once."""

import shutil
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from participatie_cli.export.formaten import EXPORTFORMATEN
from participatie_cli.export.gegevens import Exportgegevens, Gemeenteregister
from participatie_cli.export.pakket import Pakket, maak_pakket
from participatie_cli.export.tabel import Datatabel
from participatie_cli.model.project import Project
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.store.voorbeeld import voorbeeldmap
from participatie_cli.usecases.exportbronnen import verzamel_registers
from participatie_cli.usecases.voorbeeld import LAATSTE_DAG
from participatie_cli.values.onbekend import ONBEKEND
from tests.gevallen import basis

HIER = Path(__file__).parent
KLEIN = HIER.parent / "register_klein"
TWEEDE = HIER.parent / "register_tweede"
DAG = date(2025, 6, 1)
CODES = {KLEIN: "GM9999", TWEEDE: "GM9997"}
"""Two municipalities that do not exist have different codes."""
COMMIT = "commit 0123456789ab van 15 oktober 2026"


@lru_cache
def voorbeeld() -> Pakket:
    """The invented municipality as of its last day."""
    return _pakket(voorbeeldmap(), LAATSTE_DAG)


@lru_cache
def klein() -> Pakket:
    """The small register, of which one file cannot be read."""
    return _pakket(KLEIN, DAG)


def _pakket(map_: Path, dag: date) -> Pakket:
    """All tables of a register; its commit is always the same."""
    alles = verzamel_registers((map_,), dag).gegevens
    return maak_pakket(replace(alles, registers=tuple(replace(een, vastlegging=COMMIT) for een in alles.registers)))


@lru_cache
def bestanden(formaat: str) -> dict[str, bytes]:
    """The files of the invented municipality."""
    return EXPORTFORMATEN[formaat].maak(voorbeeld())


def tabel(pakket: Pakket, naam: str) -> Datatabel:
    return next(een for een in pakket.tabellen if een.naam == naam)


def leg_neer(bron: Path, doel: Path) -> Path:
    """A register outside any repository, without files that cannot be read; give the folder that it is in."""
    shutil.copytree(bron, doel)
    (doel / "register/projecten/kapot.yaml").unlink(missing_ok=True)
    kader = doel / "register/kader.yaml"
    kader.write_text(kader.read_text("utf-8").replace("GM9999", CODES[bron]), "utf-8")
    return doel


def register(*projecten: Project, **anders: Any) -> Gemeenteregister:
    """A register with these projects, of which no rules were asked."""
    leeg = Gemeenteregister(
        gemeente="Proefdorp",
        code="GM9998",
        vastlegging=COMMIT,
        projecten=projecten,
        verslag=Controleverslag(DAG, "Proefdorp", 0, ()),
        volledig={een.id: True for een in projecten},
        toelichting="Verzonnen.",
        treden=(),
        kleuren=("blauw: telbaar.", "rood: beleefd."),
        publicatie=ONBEKEND,
    )
    return replace(leeg, **anders)


def gegevens(*registers: Gemeenteregister) -> Exportgegevens:
    return Exportgegevens(peildatum=DAG, programma="participatie", uitgave="proef", registers=registers, regels={})


def project(**anders: Any) -> Project:
    """A correct project with other facts in it, as they stand in a file."""
    return Project.model_validate(basis("project") | anders)
