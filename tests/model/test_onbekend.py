"""`onbekend`, nothing and an empty list are three different things."""

from typing import Any

import pytest

from participatie_cli.model.project import Project
from participatie_cli.values.onbekend import ONBEKEND, bekend
from tests.gevallen import basis


@pytest.mark.parametrize(("ruw", "waarde"), [("onbekend", ONBEKEND), (ONBEKEND, ONBEKEND), (None, ()), ([], ())])
def test_lijst(ruw: Any, waarde: Any) -> None:
    project = Project.model_validate(basis("project") | {"activiteiten": ruw})
    assert project.activiteiten == waarde
    assert bekend(project.activiteiten) == ()


@pytest.mark.parametrize(("ruw", "waarde"), [("onbekend", ONBEKEND), (None, None)])
def test_blok(ruw: Any, waarde: Any) -> None:
    assert Project.model_validate(basis("project") | {"afweging": ruw}).afweging == waarde


def test_onbekend_leest_als_het_woord() -> None:
    assert str(ONBEKEND) == "onbekend"
