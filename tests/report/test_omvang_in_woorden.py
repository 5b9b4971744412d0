"""What is folded says what is in it, and how much."""

from participatie_cli.report.beeld.omvang import omvang
from participatie_cli.report.beeld.proef import proefrapport


def test_normen_en_criteria_worden_geteld_en_niet_opengemaakt() -> None:
    rapport = proefrapport(2)
    assert omvang(rapport.normen.groepen[0]) == "2 normen"
    assert omvang(rapport.scores.bewijs[0]) == "4 criteria"


def test_van_een_project_staan_er_punten_en_tabellen() -> None:
    assert omvang(proefrapport(1).projecten.gevolgd[0]) == "2 tabellen en 7 punten"


def test_wat_leeg_is_telt_niet() -> None:
    assert omvang(proefrapport(0).samenvatting) == ""
