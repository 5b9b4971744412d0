"""Sites that are made once for all tests that only look at them."""

import io
import shutil
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.store.voorbeeld import voorbeeldmap
from participatie_cli.usecases.sitemaken import Siteopdracht, maak_site
from participatie_cli.usecases.voorbeeld import LAATSTE_DAG
from tests.report.gitproef import git, leg_vast

DAGEN = ("2026-06-01", "2026-08-03", "2026-10-12")
"""The days on which the repository of the invented municipality got a commit."""


def maak(register: Path, uit: Path, peildatum: str = LAATSTE_DAG.isoformat(), **keuzes: Any) -> str:
    """Make a site; give what was said."""
    gezegd = io.StringIO()
    assert maak_site(Siteopdracht(register=register, uit=uit, peildatum=peildatum, **keuzes), gezegd) in (0, 1)
    return gezegd.getvalue()


@pytest.fixture(scope="session")
def voorbeeldsite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the invented municipality, with earlier versions of a project and of the rest one."""
    map_ = tmp_path_factory.mktemp("voorbeeldsite")
    register = map_ / "register"
    shutil.copytree(voorbeeldmap() / "register", register)
    git(map_, "init", "--quiet")
    havenkade = register / "projecten/havenkade.yaml"
    nu = havenkade.read_text("utf-8")
    toen = nu.replace("in juni 2026", "straks").replace("status: overgenomen", "status: in behandeling")
    for dag, tekst in zip(DAGEN, (toen, toen.replace("een kleine haven", "een haven"), nu), strict=True):
        havenkade.write_text(tekst, "utf-8")
        leg_vast(map_, f"{dag}T12:00:00+02:00")
    maak(register, map_ / "site")
    return map_ / "site"
