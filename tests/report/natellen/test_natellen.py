"""What stands in a report is what stands in the files: each number is counted once more, by other code."""

import ast
from pathlib import Path

import pytest

from tests.report.natellen import tellingen
from tests.report.natellen.gedrukt import Verslag
from tests.report.natellen.register import Register, lees_register
from tests.report.natellen.tellingen import TELLINGEN, Telling
from tests.report.registers import EERDER, PERIODES, bewaarde_markdown

NERGENS = {
    *("lessen bij lijn 1", "resultaten bij lijn 2"),
    *("inbreng in de grafiek: onbekend", "te late toezeggingen"),
}
"""Of what there is none in any of the four periods."""
VREEMD = {"ast", "calendar", "collections", "dataclasses", "datetime", "functools", "pathlib", "re", "typing", "yaml"}


@pytest.fixture(scope="module")
def nageteld(registers: dict[str, Path]) -> dict[str, Register]:
    return {naam: lees_register(registers[naam], periode) for naam, periode in PERIODES.items()}


@pytest.mark.parametrize("telling", TELLINGEN, ids=lambda een: een.wat)
@pytest.mark.parametrize("naam", PERIODES)
def test_het_getal_klopt(
    telling: Telling, naam: str, registers: dict[str, Path], nageteld: dict[str, Register]
) -> None:
    verslag = Verslag(bewaarde_markdown(registers[naam], PERIODES[naam]))
    assert klopt(telling, telling.tel(nageteld[naam]), telling.lees(verslag))


@pytest.mark.langzaam
@pytest.mark.parametrize(("naam", "periode"), EERDER)
def test_ook_in_eerdere_perioden(naam: str, periode: str, registers: dict[str, Path]) -> None:
    register = lees_register(registers[naam], periode)
    verslag = Verslag(bewaarde_markdown(registers[naam], periode))
    geteld = {een.wat: (een, een.tel(register), een.lees(verslag)) for een in TELLINGEN}
    assert {wat: (tel, gedrukt) for wat, (een, tel, gedrukt) in geteld.items() if not klopt(een, tel, gedrukt)} == {}


def klopt(telling: Telling, geteld: int, gedrukt: int | None) -> bool:
    """Whether a number is printed as it is, or not at all where there are none and the report then says nothing."""
    return gedrukt == geteld if gedrukt is not None else geteld == 0 and not telling.altijd


def test_het_zijn_er_genoeg(nageteld: dict[str, Register]) -> None:
    """But for these, each number is in one of these reports not nought."""
    nergens = {een.wat for een in TELLINGEN if not any(een.tel(register) for register in nageteld.values())}
    assert nergens == NERGENS
    assert len(TELLINGEN) - len(nergens) >= 30


def test_een_ander_getal_valt_op(nageteld: dict[str, Register], registers: dict[str, Path]) -> None:
    """In a report of another period nearly nothing is right."""
    verslag = Verslag(bewaarde_markdown(registers["voorbeeldstad"], PERIODES["voorbeeldstad"]))
    geteld = [(een, een.tel(nageteld["rijk"]), een.lees(verslag)) for een in TELLINGEN]
    assert sum(klopt(*een) for een in geteld) < len(TELLINGEN) / 3


def test_niets_van_het_programma_telt_mee() -> None:
    """What counts here imports nothing that the report is made with."""
    for pad in Path(tellingen.__file__).parent.glob("*.py"):
        if pad.name != Path(__file__).name:
            assert ingevoerd(pad) <= VREEMD, pad.name


def ingevoerd(pad: Path) -> set[str]:
    """The names of the libraries that a module takes in, without this package itself."""
    knopen = list(ast.walk(ast.parse(pad.read_text("utf-8"))))
    van = {een.module or "" for een in knopen if isinstance(een, ast.ImportFrom)}
    los = {naam.name for een in knopen if isinstance(een, ast.Import) for naam in een.names}
    return {een.split(".")[0] for een in van | los if not een.startswith("tests.report.natellen")}
