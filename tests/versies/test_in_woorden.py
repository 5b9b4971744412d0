"""What changed, in the words that residents read."""

from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given

from participatie_cli.model.project import Project
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import modellen_onder
from participatie_cli.values.zin import delen, plekken_van
from participatie_cli.wording.veranderd import Rang, Versiewijziging, in_zinnen, wijzigingen_in
from tests.conftest import is_zoals
from tests.strategieen import dossiers

VERHAAL = yaml.load((Path(__file__).parent / "verhaal.yaml").read_text("utf-8"), yaml.BaseLoader)


def versies() -> list[tuple[date, Project]]:
    """Each version of the story with its day."""
    alles: dict[str, Any] = {}
    gelezen = []
    for stap in VERHAAL:
        alles |= stap["zet"]
        gelezen.append((date.fromisoformat(stap["op"]), Project.model_validate(alles)))
    return gelezen


def test_het_hele_verhaal() -> None:
    regels = []
    rij = versies()
    for (_, eerst), (op, dan) in pairwise(rij):
        regels += [f"{op}", *(f"  {zin}" for zin in in_zinnen(wijzigingen_in(eerst, dan, op))), ""]
    regels += ["En terug", *(f"  {zin}" for zin in in_zinnen(wijzigingen_in(rij[-1][1], rij[0][1], rij[-1][0])))]
    is_zoals("\n".join(regels) + "\n", "versies-in-woorden.txt")


def test_gelijke_versies_verschillen_niet() -> None:
    for op, project in versies():
        assert wijzigingen_in(project, project.model_copy(deep=True), op) == ()


@pytest.mark.parametrize(("hoeveel", "laatste"), [(3, "Zin 2."), (4, "En nog 2 andere wijzigingen."), (2, "Zin 1.")])
def test_hoeveel_er_worden_genoemd(hoeveel: int, laatste: str) -> None:
    zinnen = in_zinnen([Versiewijziging(Rang.FEIT, f"Zin {nr}.") for nr in range(hoeveel)], hoogstens=3)
    assert len(zinnen) == min(hoeveel, 3)
    assert zinnen[-1] == laatste


def test_dezelfde_zin_staat_er_een_keer() -> None:
    assert in_zinnen([Versiewijziging(Rang.FEIT, "Nieuw: Een les.")] * 3) == ("Nieuw: Een les.",)


@given(dossiers(Project), dossiers(Project))
def test_elk_tweetal_projecten(eerst: Project, dan: Project) -> None:
    """Whatever changed is told, in whole sentences."""
    zinnen = [een.tekst for een in wijzigingen_in(eerst, dan, date(2024, 5, 1))]
    assert zinnen or eerst == dan
    for zin in zinnen:
        assert zin[0].isupper() or zin[0].isdigit(), zin
        assert zin.endswith((".", "!", "?", "…")), zin
        assert not {"None", "onbekend.ONBEKEND", "()", ".."} & set(zin.split()), zin


@pytest.mark.parametrize("soort", [een for een in modellen_onder(Project) if een.NU or een.STIL])
def test_wat_een_veld_nu_zegt(soort: type[Feit]) -> None:
    """The fields exist, the sentence has the field itself, and what may be missing can be left out."""
    assert (soort.NU.keys() | soort.STIL) <= soort.model_fields.keys()
    for naam, zin in soort.NU.items():
        plekken = {plek.pad[0]: verplicht for plek, verplicht in plekken_van(delen(zin))}
        assert plekken[naam]
        assert all(soort.model_fields[een].is_required() for een, verplicht in plekken.items() if verplicht)
