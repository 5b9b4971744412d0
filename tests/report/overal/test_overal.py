"""Every chapter agrees with every other: what stands in more than one place of a report is everywhere the same."""

from dataclasses import replace
from pathlib import Path

import pytest

from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.report.opstellen import stel_op
from participatie_cli.scoring.trap import Stand
from tests.report.overal.gedeeld import GEDEELD, Gedeeld
from tests.report.overal.lezing import Lezing
from tests.report.overal.lijnen import OVER_LIJNEN, OVER_PROJECTEN
from tests.report.registers import EERDER, PERIODES, bewaard_rapport, bewaarde_gegevens

ALLES = (*GEDEELD, *OVER_LIJNEN, *OVER_PROJECTEN)
RICHTING = tuple(een for een in ALLES if een.wat.startswith("richting"))
NIETS = ([], {}, 0, "0", False, set(), "niet vastgelegd")


def lees(een: Gedeeld, register: Path, periode: str) -> dict[str, object]:
    lezing = Lezing(bewaard_rapport(register, periode))
    return {plek: lees_plek(lezing) for plek, lees_plek in een.plekken.items()}


def eens(per_plek: dict[str, object]) -> bool:
    eerste, *andere = per_plek.values()
    return all(een == eerste for een in andere)


@pytest.mark.parametrize("een", ALLES, ids=lambda een: een.wat)
@pytest.mark.parametrize("naam", PERIODES)
def test_overal_hetzelfde(een: Gedeeld, naam: str, registers: dict[str, Path]) -> None:
    gelezen = lees(een, registers[naam], PERIODES[naam])
    assert eens(gelezen), gelezen


@pytest.mark.langzaam
@pytest.mark.parametrize(("naam", "periode"), EERDER)
def test_ook_in_eerdere_perioden(naam: str, periode: str, registers: dict[str, Path]) -> None:
    gelezen = {een.wat: lees(een, registers[naam], periode) for een in ALLES}
    assert {wat: per_plek for wat, per_plek in gelezen.items() if not eens(per_plek)} == {}


@pytest.mark.parametrize(("toen", "woord"), [(0, "hoger"), (4, "lager")])
def test_een_lijn_die_bewoog_deed_dat_overal(toen: int, woord: str, registers: dict[str, Path]) -> None:
    """No line of these registers surely moved, so one is said to have stood elsewhere."""
    stof = bewaarde_gegevens(registers["rijk"], PERIODES["rijk"])
    standen = {**stof.vroeger.standen, Ontwikkellijn.LEREN: Stand(niveau=toen, hoogstens=toen)}
    lezing = Lezing(stel_op(replace(stof, vroeger=replace(stof.vroeger, standen=standen))))
    gelezen = {(een.wat, plek): lees_plek(lezing) for een in RICHTING for plek, lees_plek in een.plekken.items()}
    assert len(gelezen) == 4
    assert {wat: waarde for wat, waarde in gelezen.items() if waarde != {"4": woord}} == {}


def test_op_elke_plek_staat_wel_eens_iets(registers: dict[str, Path]) -> None:
    """A place in which nothing is ever found would agree with everything that is not there."""
    gelezen = [(een, lees(een, registers[naam], PERIODES[naam])) for een in ALLES for naam in PERIODES]
    vol = {(een.wat, plek) for een, per_plek in gelezen for plek, waarde in per_plek.items() if waarde not in NIETS}
    assert {(een.wat, plek) for een in ALLES if een not in RICHTING for plek in een.plekken} == vol
