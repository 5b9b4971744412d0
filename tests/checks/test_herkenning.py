"""A finding is recognised in another check, whatever else changed in the register."""

import shutil
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.checks.herkenning import herkende_bevindingen
from participatie_cli.kader.kader import Kader
from participatie_cli.model.project import Project
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.lezen import lees_dossier
from participatie_cli.usecases.registercontrole import controleer, stel_vast

DAG = date(2026, 9, 30)
LIJSTEN = ("activiteiten", "inbreng", "besluiten", "lessen", "voornemens", "resultaten")


def gevonden(register: Path) -> Counter[str]:
    """How often each finding is recognised."""
    return Counter(een.vingerafdruk for een in bevindingen(register))


def bevindingen(register: Path) -> list[Bevinding]:
    return [*controleer(stel_vast([register]), DAG, met_herkenning=True).bevindingen]


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """The invented municipality, of which much is wrong."""
    doel = tmp_path / "register"
    shutil.copytree(Path(__file__).parents[2] / "voorbeeld" / "register", doel)
    return doel


def _meer_regels(register: Path) -> None:
    for pad in register.rglob("*.yaml"):
        pad.write_text(f"# een regel erbij\n\n{pad.read_text('utf-8')}", "utf-8")


def _andere_bestandsnaam(register: Path) -> None:
    """The id in the file stays; that it does not fit the name any more is a finding of its own."""
    for pad in sorted((register / "projecten").glob("*.yaml")):
        pad.rename(pad.with_name(f"x-{pad.name}"))


@pytest.mark.langzaam
@pytest.mark.parametrize("verander", [_meer_regels, _andere_bestandsnaam])
def test_wat_niet_verandert_wordt_herkend(verander: Callable[[Path], None], register: Path) -> None:
    eerst = gevonden(register)
    assert len(eerst) > 30
    verander(register)
    assert eerst - gevonden(register) == Counter()


def test_de_plek_in_een_lijst_maakt_niet_uit(register: Path) -> None:
    """With these lists the other way around, the same is found of the same entries."""
    gelezen = lees_kader(register, "kader.yaml")
    bekeken = 0
    for pad in sorted((register / "projecten").glob("*.yaml")):
        project = lees_dossier(pad, pad.name, Project, gelezen.toegestaan).waarde
        assert project is not None
        if project.oordelen:  # what was judged would be another thing
            continue
        om = project.model_copy(
            update={naam: rij[::-1] for naam, rij in project if isinstance(rij, tuple) and naam != "fasen"}
        )
        hier, daar = (_van(een, gelezen.kader) for een in (project, om))
        bekeken += sum(any(isinstance(stap, int) for stap in een.pad) for een in hier)
        assert {een.herkenning for een in hier} == {een.herkenning for een in daar}
    assert bekeken > 3


def _van(project: Project, kader: Kader) -> list[Bevinding]:
    uitslag = controleer_dossier(project, "p.yaml", kader, DAG)
    return [*herkende_bevindingen(uitslag.bevindingen, f"project/{project.id}", project)]


def test_elke_bevinding_heeft_een_eigen_vingerafdruk(register: Path) -> None:
    assert [een for een, keren in gevonden(register).items() if keren > 1] == []


def test_zonder_vraag_is_er_geen(register: Path) -> None:
    verslag = controleer(stel_vast([register]), DAG)
    assert {een.herkenning for een in verslag.bevindingen} == {""}
