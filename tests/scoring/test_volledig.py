"""Every criterion has its cases, its question and its ground, and the cases try both sides."""

from collections import Counter

import pytest

from participatie_cli.kader.methode import HEEL, HOOGSTE_NIVEAU, Criterium, Schaal, Telling
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.rules.catalog import zoek
from participatie_cli.scoring.antwoord import Antwoordsoort
from participatie_cli.scoring.vragenlijst import vragenlijst
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.usecases.vragenboek import regelboek
from tests.gevallen import kader
from tests.scoring.maken import GEVALLEN, LIJNEN, Geval, gevallen, lijngevallen

VRAGEN = vragenlijst(regelboek(kader()))
CRITERIA = list(landelijk().meetlat.per_id.values())
LIJN_EN_SCHAAL = [(lijn, schaal) for lijn in Ontwikkellijn for schaal in Schaal]


def _van(criterium: Criterium) -> dict[str, Geval]:
    return {geval.pad.stem: geval for geval in gevallen() if geval.map == criterium.id}


def _kenmerk(criterium: Criterium) -> str:
    return criterium.id


@pytest.mark.parametrize("criterium", CRITERIA, ids=_kenmerk)
def test_elk_criterium_heeft_gevallen_aan_twee_kanten(criterium: Criterium) -> None:
    uitkomsten = {geval.verwacht["uitkomst"] for geval in _van(criterium).values()}
    assert Antwoordsoort.GEHAALD.value in uitkomsten
    assert uitkomsten & {Antwoordsoort.NIET_GEHAALD.value, Antwoordsoort.NIET_TE_BEOORDELEN.value}


@pytest.mark.parametrize("criterium", CRITERIA, ids=_kenmerk)
def test_elk_criterium_toont_een_keer_zijn_bewijs_en_wat_ontbreekt(criterium: Criterium) -> None:
    verwacht = [geval.verwacht for geval in _van(criterium).values()]
    assert any(een["uitkomst"] == Antwoordsoort.GEHAALD.value and een.get("bewijs") for een in verwacht)
    assert any(een["uitkomst"] != Antwoordsoort.GEHAALD.value and "gemis" in een for een in verwacht)


@pytest.mark.parametrize("criterium", CRITERIA, ids=_kenmerk)
def test_een_deel_is_er_waar_een_deel_telt(criterium: Criterium) -> None:
    """A share is of the files; a threshold is of one fact or of a count, and has a unit."""
    assert (criterium.deel is not None) is (criterium.telling is Telling.DEEL)
    assert criterium.deel is None or (criterium.drempel is None and 1 <= criterium.deel <= HEEL)
    assert (criterium.drempel is None) is (criterium.eenheid is None)


@pytest.mark.parametrize("criterium", CRITERIA, ids=_kenmerk)
def test_elk_criterium_van_het_programma_is_ook_een_zin(criterium: Criterium) -> None:
    assert (criterium.bewering is not None) is (criterium.schaal is Schaal.PROGRAMMA)


@pytest.mark.parametrize("criterium", [een for een in CRITERIA if een.eis is not None], ids=_kenmerk)
def test_beide_kanten_van_elk_deel_en_elke_drempel(criterium: Criterium) -> None:
    wat = "de-drempel" if criterium.deel is None else "het-deel"
    op, ernaast = f"op-{wat}", f"net-{'boven' if criterium.telling is Telling.HOOGSTENS else 'onder'}-{wat}"
    eigen = _van(criterium)
    assert {op, ernaast} <= set(eigen)
    assert eigen[op].verwacht["uitkomst"] == Antwoordsoort.GEHAALD.value
    assert eigen[ernaast].verwacht["uitkomst"] != Antwoordsoort.GEHAALD.value


@pytest.mark.parametrize("criterium", CRITERIA, ids=_kenmerk)
def test_elk_criterium_rust_op_het_kader(criterium: Criterium) -> None:
    assert [sleutel for sleutel in criterium.grondslag if not kader().versies(sleutel)] == []


@pytest.mark.parametrize("criterium", CRITERIA, ids=_kenmerk)
def test_elke_gelezen_regel_bestaat(criterium: Criterium) -> None:
    vraag = VRAGEN[criterium.id]
    bladen = {code: zoek(code) for code in vraag.regels}
    assert [code for code, blad in bladen.items() if blad is None or not set(vraag.over) & set(blad.regel.over)] == []


def test_elk_criterium_heeft_een_vraag_en_andersom() -> None:
    assert {criterium.id for criterium in CRITERIA} == set(VRAGEN)


def test_geen_map_zonder_criterium() -> None:
    mappen = {pad.name for pad in GEVALLEN.iterdir() if pad != LIJNEN}
    assert mappen <= {criterium.id for criterium in CRITERIA}


def test_elk_bestand_is_een_geval() -> None:
    assert [pad for pad in GEVALLEN.rglob("*") if pad.is_file()] == [
        pad for pad in GEVALLEN.rglob("*") if pad.suffix == ".yaml" and pad.parent.parent == GEVALLEN
    ]


def test_elk_geval_is_uitgewerkt() -> None:
    zonder = [
        str(een)
        for een in (*gevallen(), *lijngevallen())
        if not een.inhoud["naam"].strip() or not een.inhoud["uitwerking"].strip()
    ]
    assert zonder == []


def test_een_criterium_over_een_project_heeft_een_project() -> None:
    for geval in gevallen():
        if geval.criterium.schaal is Schaal.PROJECT:
            (bestand,) = geval.inhoud["gegeven"]
            assert bestand["bestand"].startswith("projecten/"), geval


def test_elk_geval_zegt_iets_anders() -> None:
    namen = Counter((geval.map, geval.inhoud["naam"]) for geval in gevallen())
    assert [naam for naam, keer in namen.items() if keer > 1] == []


@pytest.mark.parametrize(("lijn", "schaal"), LIJN_EN_SCHAAL, ids=lambda een: str(een.value))
def test_elke_lijn_heeft_een_geval_per_niveau(lijn: Ontwikkellijn, schaal: Schaal) -> None:
    """Level 0 is not asked: where the first step cannot be a no, it cannot be reached."""
    eigen = [een for een in lijngevallen() if (een.inhoud["lijn"], een.inhoud["schaal"]) == (str(lijn.value), schaal)]
    niveaus = {geval.verwacht["niveau"] for geval in eigen}
    assert {None, *(str(nummer) for nummer in range(1, HOOGSTE_NIVEAU + 1))} <= niveaus
