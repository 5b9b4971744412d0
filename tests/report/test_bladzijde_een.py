"""Page 1 counts what happened in the municipality, and never what the program did to find out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from participatie_cli.report.beeld.rapport import Rapport
from tests.report.registers import PERIODES, bewaard_rapport

EIGEN_WERK = re.compile(
    r"\d (?:\w+ )?(?:vra(?:ag|gen)|bevinding\w*|regels?|norm(?:en)?|criteri\w+|uitkomst\w*|bestand\w*|feit\w*)\b"
    r"|\d keer\b|\d ?%|\bbevinding|\bcontrole\b|te beoordelen",
    re.IGNORECASE,
)
"""Numbers of what is asked, found, tested and read, and the words for that."""
ELKE_PERIODE = [
    *(("assen", f"{jaar}-{maand}") for jaar in range(2023, 2027) for maand in ("01", "05", "09")),
    *(("voorbeeldstad", f"{jaar}-{maand}") for jaar in (2025, 2026) for maand in ("01", "05", "09")),
]


def verteld(rapport: Rapport) -> Iterator[str]:
    """The sentences and paragraphs of page 1."""
    eerste = rapport.hoofdstukken[0]
    for blok in eerste.blokken:
        yield from blok.alineas
        yield from (zin.tekst for zin in blok.zinnen)


def over_eigen_werk(rapport: Rapport) -> list[str]:
    return [zin for zin in verteld(rapport) if EIGEN_WERK.search(zin)]


@pytest.mark.parametrize("naam", PERIODES)
def test_bladzijde_een_telt_niet_wat_het_programma_deed(naam: str, registers: dict[str, Path]) -> None:
    rapport = bewaard_rapport(registers[naam], PERIODES[naam])
    assert list(verteld(rapport))
    assert over_eigen_werk(rapport) == []


@pytest.mark.langzaam
@pytest.mark.parametrize(("naam", "periode"), ELKE_PERIODE)
def test_ook_in_geen_enkele_andere_periode(naam: str, periode: str, registers: dict[str, Path]) -> None:
    assert over_eigen_werk(bewaard_rapport(registers[naam], periode)) == []


def test_zulke_zinnen_zijn_te_vinden(registers: dict[str, Path]) -> None:
    """In the summary of the verantwoording they stand, and there they may."""
    zinnen = bewaard_rapport(registers["voorbeeldstad"], PERIODES["voorbeeldstad"]).samenvatting.zinnen
    assert len([zin for zin in zinnen if EIGEN_WERK.search(zin)]) >= 3
