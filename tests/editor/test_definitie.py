"""Where one goes from a reference."""

from typing import Any, get_args

import pytest

from participatie_cli.usecases.schemas import BESTANDEN
from participatie_cli.usecases.taal.definitie import definities
from participatie_cli.usecases.taal.verwijzing import verwijst
from participatie_cli.values.velden import modellen_onder
from participatie_cli.values.waarden import Kenmerk
from tests.editor.proef import Schrijftafel

PROJECT = "projecten/koopmansplein.yaml"


@pytest.mark.parametrize(
    ("naam", "tekst", "bestand", "regel"),
    [
        (PROJECT, "fasen:\n- bron: [a¦]\nbronnen:\n- {id: a, titel: B}", "koopmansplein.yaml", "- {id: a, titel: B}"),
        (PROJECT, "afweging: {niveau: raadple¦gen}", "kader.yaml", "- id: raadplegen"),
        (PROJECT, "gebied: {wijken: [Centr¦um]}", "kader.yaml", "wijken: [Assen-Zuid, Baggelhuizen, Centrum"),
        (PROJECT, "verwant: [{id: bo¦ss}]", "boss.yaml", "id: boss"),
        (PROJECT, "activiteiten: [{methode: world-c¦afe}]", "world-cafe.yaml", "id: world-cafe"),
        (PROJECT, "afwijkingen: [{regel: VIS0¦01}]", "kader.yaml", "- id: belofte-afweging"),
        (PROJECT, "afwijkingen: [{regel: AWB0¦01}]", "algemene-wet-bestuursrecht", "- id: awb-3-16"),
        ("kader.yaml", "regelingen:\n- bepalingen:\n  - id: belofte-af¦weging", "kader.yaml", "- id: belofte-afweging"),
    ],
)  # fmt: skip
def test_waar_iets_staat(assen: Schrijftafel, naam: str, tekst: str, bestand: str, regel: str) -> None:
    blik, plek = assen.blik(naam, tekst)
    (gevonden, *_) = definities(blik, plek)
    assert bestand in gevonden.bestand.as_posix()
    begin = gevonden.tekst.rfind("\n", 0, gevonden.stuk[0]) + 1
    assert gevonden.tekst[begin:].split("\n")[0].strip().startswith(regel)


@pytest.mark.parametrize("tekst", ["afweging: {niv¦eau: raadplegen}", "titel: x¦", "¦", "verwant: [{id: is-er-niet¦}]"])
def test_waar_niets_is(assen: Schrijftafel, tekst: str) -> None:
    assert definities(*assen.blik(PROJECT, tekst)) == ()


def _is_kenmerk(annotatie: Any) -> bool:
    return annotatie == Kenmerk or any(_is_kenmerk(deel) for deel in get_args(annotatie))


WOORDGEVERS = {("Verzoektermijn", "soort_verzoek")}
"""Where a word is given that others refer to."""
EIGEN_NAMEN = {"id"}
"""What such a field is called where the id is its own."""


def test_van_elk_kenmerk_is_bekend_waar_het_naar_verwijst() -> None:
    velden = {
        (model, naam)
        for soort in BESTANDEN.values()
        for model in modellen_onder(soort)
        for naam, veld in model.model_fields.items()
        if naam not in EIGEN_NAMEN
        if _is_kenmerk(veld.annotation) or any(deel in veld.metadata for deel in get_args(Kenmerk)[1:])
    }
    assert len(velden) > 10
    assert {(model.__name__, naam) for model, naam in velden if verwijst(model, naam) is None} == WOORDGEVERS
