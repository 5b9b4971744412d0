"""Which findings make a check fail: what is new and bad enough, and personal data always."""

from dataclasses import replace
from datetime import date

import pytest

from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.controle import Controle
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.results.vergelijking import Herkomst, Vergelijking

GEWOON = Bevinding("VIS007", "gesprek", Ernst.WAARSCHUWING, "a.yaml", (), "x", "y", herkenning="a")
PRIVE = replace(GEWOON, vertrouwelijk=True, herkenning="b")
MISSCHIEN = replace(PRIVE, ernst=Ernst.ADVIES, herkenning="c")


def controle(drempel: Ernst, herkomst: Herkomst | None, *bevindingen: Bevinding) -> Controle:
    uitslag = Uitslag("a.yaml", "project", "a", (), bevindingen)
    bekend = {} if herkomst is None else {een.vingerafdruk: herkomst for een in bevindingen}
    return Controle(Controleverslag(date(2026, 1, 1), None, 1, (uitslag,)), Vergelijking(bekend), drempel)


@pytest.mark.parametrize("drempel", Ernst)
def test_wat_nieuw_is_telt_vanaf_de_drempel(drempel: Ernst) -> None:
    assert controle(drempel, None, GEWOON).faalt is (drempel is not Ernst.FOUT)
    assert not controle(drempel, None).faalt


@pytest.mark.parametrize("herkomst", [een for een in Herkomst if een is not Herkomst.NIEUW])
def test_wat_niet_nieuw_is_telt_niet(herkomst: Herkomst) -> None:
    assert not controle(Ernst.ADVIES, herkomst, GEWOON, MISSCHIEN).faalt


@pytest.mark.parametrize("drempel", Ernst)
def test_persoonsgegevens_tellen_altijd(drempel: Ernst) -> None:
    assert all(controle(drempel, herkomst, PRIVE).faalt for herkomst in (None, *Herkomst))
    assert controle(drempel, None, MISSCHIEN).faalt is (drempel is Ernst.ADVIES)
