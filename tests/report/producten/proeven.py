"""Registers as of a day, with a project that a test writes, and a product as one reads it."""

from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from participatie_cli.model.project import Project
from participatie_cli.report.beeld.product import Product
from participatie_cli.report.formaat.tekst import als_tekst
from participatie_cli.report.gegevens import Registerstand, Stuk
from participatie_cli.report.sjabloon.namen import sjabloon_van
from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit
from participatie_cli.store.voorbeeld import voorbeeldmap
from participatie_cli.usecases.registerstand import lees_stand
from tests.report.registers import WORTEL

PEILDATUM = date(2026, 10, 15)
REGISTERS = {"assen": WORTEL / "register", "voorbeeldstad": voorbeeldmap() / "register"}


@lru_cache
def stand_van(welk: str, dag: date = PEILDATUM) -> Registerstand:
    """A register as of a day, read once; the commit is always the same, so that a text can be held against another."""
    return replace(lees_stand(REGISTERS[welk], dag), vastlegging="commit 0123456789ab van 15 oktober 2026")


def projecten(welk: str) -> list[str]:
    """The ids of the projects that a product can be made of, by the names of their files: no test waits for these."""
    alle = sorted((REGISTERS[welk] / "projecten").glob("*.yaml"))
    return [pad.stem for pad in alle if "\nintern:" not in pad.read_text("utf-8")]


ALLE = [(welk, kenmerk) for welk in REGISTERS for kenmerk in projecten(welk)]


def met_project(gegevens: dict[str, Any]) -> Registerstand:
    """The invented municipality with this project only."""
    stuk = Stuk(f"projecten/{gegevens['id']}.yaml", Project.model_validate(gegevens))
    return replace(stand_van("voorbeeldstad"), stukken=(stuk,))


def gelezen(product: Product, soort: str) -> str:
    """A product as plain text."""
    return als_tekst(product, sjablonen_uit(), sjabloon_van(soort, "tekst")).decode()


def onder(product: Product, kop: str) -> str:
    """What stands under a heading, with its table in a line for each row."""
    for hoofdstuk in product.hoofdstukken:
        for blok in hoofdstuk.blokken:
            if blok.kop == kop:
                rijen = (" | ".join(rij) for tabel in blok.tabellen for rij in tabel.rijen)
                return "\n".join((*blok.alineas, *rijen))
    raise AssertionError(kop)


def bestand_van(welk: str, kenmerk: str) -> Path:
    """The file of a project."""
    return REGISTERS[welk] / "projecten" / f"{kenmerk}.yaml"
