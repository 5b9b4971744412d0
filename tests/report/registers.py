"""Registers to report on: the small one, as it is or with something to tell in every chapter, and their reports."""

import shutil
import sys
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from participatie_cli.report.beeld.bijlagen import bijlagen
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.formaat.tekst import als_markdown
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.opstellen import stel_op
from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit
from participatie_cli.usecases.rapportgegevens import Rapportvraag, verzamel
from participatie_cli.usecases.voorbeeld import PERIODE
from tests.gevallen import lees_yaml, met_verschil

HIER = Path(__file__).parent
WORTEL = HIER.parent.parent
KLEIN = HIER.parent / "register_klein" / "register"
RIJK = "2024-09"
"""The period that `rijke-periode.yaml` and `randen-periode.yaml` fill."""
PERIODES = {"assen": "2026-09", "voorbeeldstad": PERIODE, "rijk": RIJK, "randen": RIJK}
"""The registers that tests count in, each with a period of which there is something to tell."""
EERDER = [
    *(("voorbeeldstad", periode) for periode in ("2025-01", "2025-05", "2025-09", "2026-01", "2026-05")),
    *(("assen", periode) for periode in ("2023-01", "2023-09", "2024-05", "2024-09", "2026-01")),
    *(("rijk", periode) for periode in ("2024-01", "2024-05", "2025-01")),
]
"""Other periods of them, for what has the time: of the invented municipality all."""


def leg_neer(doel: Path, *, rijk: bool = True) -> Path:
    """Copy the small register without its broken file, with or without a rich period; give the register."""
    return leg_periode_neer(doel, "rijke") if rijk else _leg_klein_neer(doel)


def leg_periode_neer(doel: Path, welke: str) -> Path:
    """Copy the small register with what a file says of a period; give the register."""
    register = _leg_klein_neer(doel)
    for naam, tekst in _periode(welke).items():
        (doel / naam).write_text(tekst, "utf-8")
    return register


def _leg_klein_neer(doel: Path) -> Path:
    shutil.copytree(KLEIN, doel / "register")
    (doel / "register/projecten/kapot.yaml").unlink()
    return doel / "register"


@lru_cache
def _periode(welke: str) -> dict[str, str]:
    """The files that a period changes or adds, as they are then."""
    verschillen = lees_yaml((HIER / f"{welke}-periode.yaml").read_text("utf-8"))
    return {naam: _veranderd(KLEIN.parent / naam, verschil) for naam, verschil in verschillen.items()}


def verander(pad: Path, verschil: dict[str, Any]) -> None:
    """Change one file by a difference."""
    pad.write_text(_veranderd(pad, verschil), "utf-8")


def _veranderd(pad: Path, verschil: dict[str, Any]) -> str:
    gegevens = met_verschil(lees_yaml(pad.read_text("utf-8")) if pad.exists() else {}, verschil)
    return str(yaml.dump(gegevens, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=4096))


def rapport(register: Path, **vraag: str) -> Rapport:
    """The view model of a report."""
    return stel_op(gegevens(register, **vraag))


def met_bijlagen(een: Rapport) -> Rapport:
    """A report of which the named parts were changed, with the chapters that follow from them."""
    return replace(een, bijlagen=bijlagen(een))


def gegevens(register: Path, **vraag: str) -> Gegevens:
    """What a report is made of."""
    return verzamel(register, Rapportvraag(**vraag))


def zonder_onderdeel(naam: str, map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a library be missing, here and in every process that finds its modules where this one does."""
    (map_ / f"{naam}.py").write_text(f"raise ImportError('{naam}')\n", "utf-8")
    monkeypatch.delitem(sys.modules, naam, raising=False)
    monkeypatch.syspath_prepend(map_)


def echt_rapport() -> Rapport:
    """The report on the last period of the real register."""
    return bewaard_rapport(WORTEL / "register", PERIODES["assen"])


@lru_cache(maxsize=8)
def bewaarde_gegevens(register: Path, periode: str) -> Gegevens:
    """What a report is made of, gathered once for all tests that look at it: nobody changes the register meanwhile."""
    return gegevens(register, periode=periode)


@lru_cache(maxsize=8)
def bewaard_rapport(register: Path, periode: str) -> Rapport:
    """The view model of a report that several tests look at."""
    return stel_op(bewaarde_gegevens(register, periode))


@lru_cache(maxsize=8)
def bewaarde_markdown(register: Path, periode: str) -> str:
    """Both documents in one, as Markdown."""
    return als_markdown(bewaard_rapport(register, periode), sjablonen_uit()).decode()
