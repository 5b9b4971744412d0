"""A councillor has to read it: how many pages the rapportage takes, title included, and that none is nearly empty."""

import re
import shutil
from pathlib import Path

import pytest

from participatie_cli.usecases.voorbeeld import PERIODE
from tests.gevallen import lees_yaml
from tests.report.natellen.drukte import drukste_periode
from tests.report.pdfproef import regels_per_pagina
from tests.report.registers import PERIODES, bewaard_rapport, rapport

NAAM = re.compile(r"^(?P<veld>id|titel): (?P<open>\"?)(?P<wat>.*?)(?P<dicht>\"?)$", re.MULTILINE)


def test_een_stille_periode_in_drie_bladzijden(registers: dict[str, Path]) -> None:
    regels = regels_per_pagina(bewaard_rapport(registers["assen"], PERIODES["assen"]))
    assert len(regels) <= 3
    assert min(regels) > 1


def test_de_drukste_periode_in_acht_bladzijden(registers: dict[str, Path]) -> None:
    periode = drukste_periode(registers["voorbeeldstad"], PERIODE)
    regels = regels_per_pagina(bewaard_rapport(registers["voorbeeldstad"], periode))
    assert len(regels) <= 8
    assert min(regels) > 1


@pytest.mark.langzaam
def test_zestig_projecten_in_twaalf_bladzijden(registers: dict[str, Path], tmp_path: Path) -> None:
    register = leg_zestig_neer(registers["voorbeeldstad"], tmp_path)
    regels = regels_per_pagina(rapport(register, periode=drukste_periode(register, PERIODE)))
    assert len(regels) <= 12
    assert min(regels) > 1


@pytest.mark.langzaam
def test_het_zijn_er_zestig_en_er_worden_er_evenveel_gevolgd(registers: dict[str, Path], tmp_path: Path) -> None:
    gevolgd = {}
    for register in (registers["voorbeeldstad"], leg_zestig_neer(registers["voorbeeldstad"], tmp_path)):
        projecten = [lees_yaml(pad.read_text("utf-8")) for pad in (register / "projecten").iterdir()]
        gevolgd[len(projecten)] = sum(een.get("gevolgd") == "ja" for een in projecten)
        assert len({een["titel"] for een in projecten}) == len({een["id"] for een in projecten}) == len(projecten)
    assert gevolgd == {30: 6, 60: 12}


def leg_zestig_neer(van: Path, doel: Path) -> Path:
    """The invented municipality with each of its thirty projects twice, the second under a name of its own."""
    register = doel / "register"
    shutil.copytree(van, register)
    for pad in sorted((register / "projecten").iterdir()):
        tekst = NAAM.sub(_tweede, pad.read_text("utf-8"), count=2)
        (pad.parent / f"{pad.stem}-2.yaml").write_text(tekst, "utf-8")
    return register


def _tweede(naam: re.Match[str]) -> str:
    erbij = "-2" if naam["veld"] == "id" else ", nog een keer"
    return f"{naam['veld']}: {naam['open']}{naam['wat']}{erbij}{naam['dicht']}"
