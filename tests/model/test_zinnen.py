"""Every day in the register is told by a sentence, and none by the name of its field."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.bron import Bron
from participatie_cli.model.datumvelden import datumvelden
from participatie_cli.model.dossier import MAPPEN, Dossier
from participatie_cli.model.fase import Fase
from participatie_cli.model.tijdlijn import gebeurd_tot, komend_na, momenten
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import neemt_onbekend
from participatie_cli.values.veld import Feit, zin_van
from participatie_cli.values.velden import modellen, modellen_onder
from participatie_cli.values.zin import Dagzin, delen, plekken_van
from tests.strategieen import dossiers
from tests.vol import is_dag, vol_dossier

BOVENAAN = (*MAPPEN.values(), Gemeentekader)
SOORTEN = sorted(
    {onder for boven in BOVENAAN for onder in modellen_onder(boven)} - {Bron}, key=lambda een: een.__name__
)
LATER = date(2100, 1, 1)


def _dagen(soort: type[Feit]) -> Iterator[tuple[type[Feit], str, str]]:
    """Each day of a kind of fact as it can stand in others: the kind around it, the field there, and the day."""
    for ouder in SOORTEN:
        for naam, veld in ouder.model_fields.items():
            if soort in modellen(veld.annotation):
                yield from ((ouder, naam, dag) for dag in datumvelden(soort))


@pytest.mark.parametrize("soort", [een for een in SOORTEN if datumvelden(een)], ids=lambda een: een.__name__)
def test_elke_dag_heeft_een_zin(soort: type[Feit]) -> None:
    if soort in BOVENAAN:
        assert [dag for dag in datumvelden(soort) if not zin_van(soort, dag)] == []
    zonder = [
        plek
        for plek in _dagen(soort)
        if not (zin_van(plek[0], f"{plek[1]}.{plek[2]}") or zin_van(soort, plek[2]) or soort is Fase)
    ]
    assert zonder == []


def _zinnen() -> Iterator[tuple[type[Feit], str, Dagzin, str]]:
    for soort in SOORTEN:
        for naam, zin in soort.__dict__.get("ZINNEN", {}).items():
            yield from ((soort, naam, zin, tekst) for tekst in {zin.geweest, zin.komt, zin.zonder})


ZINNEN = list(_zinnen())


@pytest.mark.parametrize(
    ("soort", "naam", "zin", "tekst"), ZINNEN, ids=[f"{een[0].__name__}.{een[1]}" for een in ZINNEN]
)
def test_een_zin_past_bij_zijn_feit(soort: type[Feit], naam: str, zin: Dagzin, tekst: str) -> None:
    """Its day is there, each place in it exists, and what may be missing or lie later can be left out."""
    assert is_dag(_veld(soort, naam).annotation)
    assert tekst.endswith((".", "]", "{afloop}", "{reden}"))
    for plek, verplicht in plekken_van(delen(tekst)):
        veld = _veld(soort, ".".join(plek.pad))
        if verplicht and veld is not None:
            assert veld.is_required() or (veld.default is not None and not neemt_onbekend(veld.annotation))
            assert not is_dag(veld.annotation)


def _veld(soort: type[Feit], pad: str) -> Any:
    """The field at a place; None where it is a property."""
    hier: set[type[Feit]] = {soort}
    *ouders, laatste = pad.split(".")
    for stap in ouders:
        hier = {onder for een in hier for onder in modellen(een.model_fields[stap].annotation)}
    for een in hier:
        if laatste in een.model_fields:
            return een.model_fields[laatste]
        assert hasattr(een, laatste), (soort, pad)
    return None


def _eigen_dagen(dossier: Feit) -> Iterator[Datum]:
    for _, feit in feiten(dossier):
        if not isinstance(feit, Bron):
            yield from (waarde for waarde in feit.__dict__.values() if isinstance(waarde, Datum))


@pytest.mark.parametrize("soort", MAPPEN.values())
def test_in_een_vol_bestand_is_elke_dag_verteld(soort: type[Dossier]) -> None:
    """One line for what belongs together, and still no day is lost."""
    dossier = vol_dossier(soort)
    regels = gebeurd_tot(dossier, LATER)
    tekst = "\n".join(f"{een.datum.voluit} {een.wat}" for een in regels)
    termijnen = {een.datum for een in momenten(dossier) if een.is_termijn}
    assert [dag for dag in _eigen_dagen(dossier) if dag not in termijnen and dag.voluit not in tekst] == []
    assert len(regels) < len(momenten(dossier)) or soort.__name__ == "Werkvorm"


@pytest.mark.langzaam
@pytest.mark.parametrize("soort", MAPPEN.values())
@given(st.data(), st.dates(date(2000, 1, 1), date(2031, 1, 1)))
def test_elke_dag_is_verteld_en_geen_dag_van_later(soort: type[Dossier], data: st.DataObject, peildatum: date) -> None:
    dossier = data.draw(dossiers(soort))
    geweest, komt = gebeurd_tot(dossier, peildatum), komend_na(dossier, peildatum)
    tekst = "\n".join(f"{een.datum.voluit} {een.wat} {een.komt}" for een in (*geweest, *komt))
    termijnen = {een.datum for een in momenten(dossier) if een.is_termijn}
    assert [dag for dag in _eigen_dagen(dossier) if dag not in termijnen and dag.voluit not in tekst] == []
    assert all(telt(een.datum, peildatum) for een in geweest)
    assert not any(telt(een.datum, peildatum) for een in komt)


@pytest.mark.parametrize("soort", MAPPEN.values())
def test_een_zin_heeft_geen_gaten(soort: type[Dossier]) -> None:
    for een in momenten(vol_dossier(soort)):
        for tekst in (een.wat, een.komt):
            assert not re.search(r"[\[\]{}]|\.\.|  | [.;,]|: \.|None", tekst), tekst
