"""The example is read once for all tests that look at it."""

from pathlib import Path

import pytest

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.store.kader import GelezenKader, lees_kader
from participatie_cli.store.register import bestanden_in
from participatie_cli.store.voorbeeld import voorbeeldmap
from participatie_cli.usecases.lezing import Lezing, lees_bestanden
from participatie_cli.usecases.registercontrole import controleer_lezingen
from participatie_cli.usecases.voorbeeld import LAATSTE_DAG
from participatie_cli.values.veld import Feit

REGISTER = voorbeeldmap() / "register"


@pytest.fixture(scope="session")
def gelezen_kader() -> GelezenKader:
    return lees_kader(REGISTER, "register/kader.yaml")


@pytest.fixture(scope="session")
def lezingen(gelezen_kader: GelezenKader) -> tuple[Lezing, ...]:
    bestanden = tuple(bestanden_in(REGISTER, REGISTER))
    return tuple(lees_bestanden(bestanden, REGISTER, "Lezen", gelezen_kader.toegestaan, vanaf=voorbeeldmap()))


@pytest.fixture(scope="session")
def bestanden(gelezen_kader: GelezenKader, lezingen: tuple[Lezing, ...]) -> dict[str, Feit]:
    """What stands in each file, kader.yaml included, by its name."""
    kader = gelezen_kader.kader.gemeente
    assert isinstance(kader, Gemeentekader)
    return {"register/kader.yaml": kader} | {een.naam: een.dossier for een in lezingen if een.dossier is not None}


@pytest.fixture(scope="session")
def verslag(gelezen_kader: GelezenKader, lezingen: tuple[Lezing, ...]) -> Controleverslag:
    """The check as of the last day of the example."""
    return controleer_lezingen(lezingen, gelezen_kader, "register/kader.yaml", REGISTER, LAATSTE_DAG)


@pytest.fixture
def in_het_voorbeeld(monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(voorbeeldmap())
    return voorbeeldmap()
