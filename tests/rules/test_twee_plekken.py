"""A decision stands in the list of decisions or with the instrument that it adopted: no rule reads only one of them."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from participatie_cli.checks.controle import vraag_regels
from participatie_cli.kader.kader import Kader
from participatie_cli.model.besluit import Besluit
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.keuzes import Orgaan, Overheidslaag
from participatie_cli.model.plan import Beleid
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Per
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.catalog import Regelblad, met_vereisten, regels_over
from participatie_cli.rules.contract import Toetsing
from participatie_cli.values.onbekend import ONBEKEND, bekend
from participatie_cli.values.spoor import Spoor
from tests.gevallen import PEILDATUM, Geval, alle_gevallen, dossier, kader
from tests.rules.test_gevallen import omstandigheden

STAAT_MAAR_OP_EEN_PLEK = {
    "OPB002": "only a decision in the list says that it is of general import",
}
"""Rules about what nothing but a decision in the list says, which is lost where a decision moves."""

LIJST = ("besluiten", "datum")
VASTSTELLING = ("instrumenten", "vastgesteld_op")
PROJECTREGELS = [blad for blad in regels_over(Project) if blad.regel.toets and blad.regel.af_te_wijken]
PER_BESTAND = [blad for blad in PROJECTREGELS if blad.regel.per is Per.BESTAND]
"""The rules about a project as a whole.

A rule about one instrument is about the procedure of that one, by the day that stands with it; REG017 holds that day
against the decisions.
"""


def _gevallen(blad: Regelblad) -> list[tuple[Geval, Project]]:
    """The cases of a rule that say something about decisions or instruments."""
    paren = [(een, _project(een)) for een in alle_gevallen() if een.code == blad.regel.code and _gaat_erover(een)]
    return [(geval, project) for geval, project in paren if project is not None]


def _gaat_erover(geval: Geval) -> bool:
    return not {"besluiten", "instrumenten"}.isdisjoint(geval.inhoud.get("gegeven") or {})


def _project(geval: Geval) -> Project | None:
    ding, _ = omstandigheden(geval.code, geval.inhoud)
    return ding if isinstance(ding, Project) else None


def _gelezen(blad: Regelblad) -> set[tuple[str, ...]]:
    """The fields that a rule reads of a file, without the numbers of entries: in the correct one and in its cases."""
    gelezen: set[tuple[str, ...]] = set()
    for project, omgeving, peildatum in _omstandigheden(blad):
        spoor = Spoor()
        toetsing: Any = Toetsing(spoor.gevolgd(project, "x"), omgeving, peildatum)
        buiten = blad.regel.geldt_voor(toetsing) if blad.regel.geldt_voor else None
        if buiten is None and blad.regel.toets:
            list(blad.regel.toets(toetsing))
        gelezen |= {tuple(stap for stap in pad if isinstance(stap, str)) for _, pad in spoor.gelezen}
    return gelezen


def _omstandigheden(blad: Regelblad) -> Iterator[tuple[Dossier, Kader, date]]:
    yield dossier("project"), kader(), PEILDATUM
    for geval, project in _gevallen(blad):
        yield project, omstandigheden(geval.code, geval.inhoud)[1], geval.peildatum


@pytest.mark.parametrize("blad", PER_BESTAND, ids=lambda een: een.regel.code)
def test_wie_de_ene_plek_leest_leest_de_andere(blad: Regelblad) -> None:
    gelezen = _gelezen(blad)
    assert (LIJST in gelezen) is (VASTSTELLING in gelezen)


def naar_instrumenten(project: Project) -> Project:
    """The same decisions, but for those of residents, each as the adoption of policy and of nothing in the list."""
    alle = bekend(project.besluiten)
    verhuisd = [een for een in alle if een.door not in (Orgaan.INWONERS, ONBEKEND)]
    beleid = tuple(
        Beleid(
            soort="beleid",
            vastgesteld_op=een.datum,
            bevoegd_gezag=Overheidslaag.PROVINCIE if een.door is Orgaan.ANDERE_OVERHEID else Overheidslaag.GEMEENTE,
        )
        for een in verhuisd
    )
    blijft = tuple(een for een in alle if een not in verhuisd)
    return project.model_copy(update={"besluiten": blijft, "instrumenten": (*bekend(project.instrumenten), *beleid)})


def naar_de_lijst(project: Project) -> Project:
    """The same adoptions of plans and policy, each as a decision in the list only."""
    instrumenten = bekend(project.instrumenten)
    verhuisd = [een for een in instrumenten if _is_plan(een) and een.vastgesteld_op is not None]
    besluiten = tuple(
        Besluit(
            datum=een.vastgesteld_op,
            door=Orgaan.RAAD if een.bevoegd_gezag is Overheidslaag.GEMEENTE else Orgaan.ANDERE_OVERHEID,
            besluit="Er is een plan vastgesteld.",
        )
        for een in verhuisd
    )
    zonder = tuple(een.model_copy(update={"vastgesteld_op": None}) if een in verhuisd else een for een in instrumenten)
    return project.model_copy(update={"besluiten": (*bekend(project.besluiten), *besluiten), "instrumenten": zonder})


def _is_plan(instrument: Any) -> bool:
    plan = isinstance(instrument, MetTerinzage) and not isinstance(instrument, Omgevingsvergunning)
    return plan and instrument.bevoegd_gezag is not ONBEKEND


def _spreekt_vrij(blad: Regelblad, verhuis: Callable[[Project], Project]) -> list[str]:
    """The cases in which a finding is gone when the decisions stand in their other home."""
    weg = []
    for geval, project in _gevallen(blad):
        bekende = ONBEKEND not in (project.besluiten, project.instrumenten)
        if bekende and geval.inhoud["verwacht"]["uitkomst"] == "voldoet_niet":
            omgeving = omstandigheden(geval.code, geval.inhoud)[1]
            bladen = met_vereisten(blad)
            uitslag = vraag_regels(verhuis(project), "x", omgeving, geval.peildatum, bladen, met_bevindingen=False)
            (uitkomst,) = (een for een in uitslag.uitkomsten if een.code == geval.code)
            weg += [str(geval)] if uitkomst.soort in ("voldoet", "niet_van_toepassing") else []
    return weg


@pytest.mark.parametrize("blad", PER_BESTAND, ids=lambda een: een.regel.code)
def test_een_besluit_telt_op_elke_plek(blad: Regelblad) -> None:
    assert _spreekt_vrij(blad, naar_de_lijst) == []
    naar_instrument = _spreekt_vrij(blad, naar_instrumenten)
    assert bool(naar_instrument) is (blad.regel.code in STAAT_MAAR_OP_EEN_PLEK), naar_instrument
