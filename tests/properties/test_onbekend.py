"""Unknown never accuses and never acquits: knowing one fact less makes no finding, and takes none away as met."""

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from participatie_cli.checks.controle import vraag_regels
from participatie_cli.kader.kader import Kader
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.project import Project
from participatie_cli.rules.catalog import Regelblad, met_vereisten, regels_over, zoek
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.pad import Pad
from tests.gevallen import PEILDATUM, SOORTEN, Geval, alle_gevallen, basis, dossier, kader
from tests.onbekendheid import beschuldigt, ligt_voor_de_start, met_een_onbekende, spreekt_vrij
from tests.rules.test_gevallen import omstandigheden
from tests.strategieen import waarden

CODES = sorted({geval.code for geval in alle_gevallen()})


def _soorten(ding: Any, omgeving: Kader, peildatum: date, bladen: tuple[Regelblad, ...]) -> dict[str, str]:
    uitslag = vraag_regels(ding, "x.yaml", omgeving, peildatum, bladen, met_bevindingen=False)
    return {een.code: een.soort for een in uitslag.uitkomsten}


def _fout(code: str, voor: str, na: str) -> bool:
    return beschuldigt(voor, na) or spreekt_vrij(code, voor, na)


@pytest.mark.parametrize("soort", SOORTEN)
def test_in_het_goede_bestand(soort: str) -> None:
    ding, bladen = dossier(soort), regels_over(SOORTEN[soort])
    voor = _soorten(ding, kader(), PEILDATUM, bladen)
    gevonden = [
        f"{code} {pad}: {voor[code]} -> {uitkomst}"
        for pad, ander in met_een_onbekende(ding)
        for code, uitkomst in _soorten(ander, kader(), PEILDATUM, bladen).items()
        if _fout(code, voor[code], uitkomst)
    ]
    assert gevonden == []


def _in_geval(geval: Geval) -> list[str]:
    """What goes wrong in a case where one fact is unknown."""
    blad = zoek(geval.code)
    assert blad is not None
    if blad.regel.toets_register is not None:
        return []
    ding, omgeving = omstandigheden(geval.code, geval.inhoud)
    bladen = met_vereisten(blad)
    voor = _soorten(ding, omgeving, geval.peildatum, bladen)[geval.code]
    return [
        f"{geval} {pad}: {voor} -> {na}"
        for pad, ander in (met_een_onbekende(ding) if isinstance(ding, Dossier) else ())
        if _fout(geval.code, voor, na := _soorten(ander, omgeving, geval.peildatum, bladen)[geval.code])
        if not ligt_voor_de_start(ding, pad)
    ]


@pytest.mark.langzaam
@pytest.mark.parametrize("code", CODES)
def test_in_elk_geval_van_een_regel(code: str) -> None:
    assert [fout for een in alle_gevallen() if een.code == code for fout in _in_geval(een)] == []


SLEUTELS = sorted(Project.model_fields.keys() - {"id", "titel", "afwijkingen", "oordelen"})
veel = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.langzaam
@veel
@given(st.data(), st.sampled_from([date(2022, 11, 1), date(2024, 5, 1), PEILDATUM, date(2026, 11, 30)]))
def test_in_elk_project_dat_op_het_goede_lijkt(data: st.DataObject, peildatum: date) -> None:
    """The correct project with some keys filled in otherwise, as long as it does not contradict itself."""
    sleutels = data.draw(st.sets(st.sampled_from(SLEUTELS), min_size=1, max_size=3))
    anders = {sleutel: data.draw(waarden(Project.model_fields[sleutel])) for sleutel in sorted(sleutels)}
    project = Project.model_validate({**basis("project"), **anders})
    bladen = regels_over(Project)
    voor = _soorten(project, kader(), peildatum, bladen)
    if any(code.startswith("REG") and soort == "voldoet_niet" for code, soort in voor.items()):
        return
    mogelijk: list[tuple[Pad, Any]] = list(met_een_onbekende(project))
    for pad, ander in data.draw(st.lists(st.sampled_from(mogelijk), min_size=1, max_size=4, unique_by=str)):
        na = _soorten(ander, kader(), peildatum, bladen)
        fout = [f"{code} {pad}: {voor[code]} -> {na[code]}" for code in na if _fout(code, voor[code], na[code])]
        assert fout == [] or ligt_voor_de_start(project, pad), (anders, pad)
    assert len(feiten(project)) > 1
