"""What of a file residents may see: no internal fact is in it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.model.besluit import Ontwerp
from participatie_cli.model.openbaar import interne_plekken, is_intern, openbaar_deel, staat_intern
from participatie_cli.model.project import Project
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.velden import modellen_onder
from tests.gevallen import SOORTEN, basis, dossier

WAAROM = "De grond is nog niet gekocht."
OORDEEL = {
    "regel": "MNS001",
    "uitkomst": "voldoet",
    "door": "coach",
    "op": "2024-01-01",
    "reden": "Kort.",
    "vingerafdruk": "0",
}


class Proef(Feit):
    """A file with a block that may be absent, one that may be unknown and one that has to be there."""

    mag: Ontwerp | None = veld("Mag", "", "", None, anders=None)
    moet: OfOnbekend[Ontwerp] = veld("Moet", "", "", None)
    vast: Ontwerp = veld("Vast", "", "", None)


def blokken(gegevens: Any, pad: Pad = ()) -> list[Pad]:
    """The places of all blocks in a file."""
    delen = (
        gegevens.items() if isinstance(gegevens, dict) else enumerate(gegevens) if isinstance(gegevens, list) else ()
    )
    eigen = [pad] if isinstance(gegevens, dict) else []
    return [*eigen, *(plek for naam, deel in delen for plek in blokken(deel, (*pad, naam)))]


def met_intern(soort: str, plekken: set[Pad]) -> Feit:
    """The correct file with a reason at these places, as far as a fact there can be internal."""

    def zet(gegevens: Any, pad: Pad) -> Any:
        if isinstance(gegevens, list):
            return [zet(deel, (*pad, plaats)) for plaats, deel in enumerate(gegevens)]
        if not isinstance(gegevens, dict):
            return gegevens
        nieuw = {naam: zet(deel, (*pad, naam)) for naam, deel in gegevens.items()}
        return nieuw | ({"intern": WAAROM} if pad in plekken else {})

    return SOORTEN[soort].model_validate(zet(basis(soort), ()))


def kan_intern(soort: str) -> list[Pad]:
    kent = {pad for pad, feit in feiten(dossier(soort)) if "intern" in type(feit).model_fields}
    return [pad for pad in blokken(basis(soort)) if pad in kent]


@pytest.mark.parametrize("soort", sorted(SOORTEN))
def test_in_het_openbare_deel_staat_geen_intern_feit(soort: str) -> None:
    kandidaten = kan_intern(soort)

    @given(st.sets(st.sampled_from(kandidaten)) if kandidaten else st.just(set()))
    def eigenschap(plekken: set[Pad]) -> None:
        alles = met_intern(soort, plekken)
        deel = openbaar_deel(alles)
        if deel is None:
            assert () in plekken
            return
        assert [pad for pad, feit in feiten(deel) if is_intern(feit)] == []
        assert WAAROM not in repr(deel)
        openbaar = {repr(feit) for pad, feit in feiten(alles) if pad and not staat_intern(pad, plekken)}
        heel = {repr(feit) for _, feit in feiten(alles) if not any(is_intern(een) for _, een in feiten(feit))}
        assert openbaar & heel <= {repr(feit) for _, feit in feiten(deel)}

    eigenschap()


def test_elke_soort_feit_in_een_project_zegt_of_inwoners_het_mogen_zien() -> None:
    assert [model.__name__ for model in modellen_onder(Project) if model.OPENBAAR is None] == []
    intern = [model.__name__ for model in modellen_onder(Project) if not model.OPENBAAR]
    assert intern == ["Oordeel"]


def test_een_bestand_zonder_iets_interns_blijft_wat_het_is() -> None:
    project = dossier("project")
    assert openbaar_deel(project) is project
    assert interne_plekken(project) == frozenset()


def test_een_oordeel_is_intern_door_zijn_soort() -> None:
    project = dossier("project", {"oordelen": [OORDEEL]})
    deel = openbaar_deel(project)
    assert isinstance(deel, Project)
    assert deel.oordelen == ()
    assert interne_plekken(project) == frozenset()


def test_wat_er_moet_staan_is_voor_een_ander_onbekend() -> None:
    intern = Ontwerp.model_validate({"gereed_op": "2024", "intern": WAAROM})
    deel = openbaar_deel(Proef(mag=intern, moet=intern, vast=intern))
    assert deel is not None
    assert (deel.mag, deel.moet, deel.vast) == (None, ONBEKEND, intern)


def test_een_bron_die_alleen_een_intern_feit_noemt_gaat_mee_weg() -> None:
    bronnen = [{"id": naam, "titel": naam, "zekerheid": "hoog"} for naam in ("geheim", "beide", "los")]
    verschil = {
        "bronnen": bronnen,
        "ontwerp": {"gereed_op": "2024", "intern": WAAROM, "bron": ["geheim", "beide"]},
        "aanpak": {"bron": ["beide"]},
    }
    deel = openbaar_deel(dossier("project", verschil))
    assert isinstance(deel, Project)
    assert isinstance(deel.bronnen, tuple)
    assert [bron.id for bron in deel.bronnen] == ["beide", "los"]
    zonder = openbaar_deel(dossier("project", verschil | {"bronnen": "onbekend"}))
    assert isinstance(zonder, Project)
    assert zonder.bronnen is ONBEKEND


def test_wat_binnen_een_intern_feit_staat_telt_een_keer() -> None:
    besluit = {"datum": "2024", "door": "raad", "besluit": "Ja.", "intern": WAAROM}
    voorwaarde = {"wat": "Er is geld.", "intern": WAAROM}
    project = dossier("project", {"besluiten": [besluit | {"voorwaarden": [voorwaarde]}]})
    assert interne_plekken(project) == {("besluiten", 0)}
