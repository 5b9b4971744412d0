"""What follows from the facts of a project."""

from participatie_cli.model.project import Project
from participatie_cli.values.onbekend import ONBEKEND
from tests.gevallen import dossier


def test_of_an_unknown_instrument_everything_is_unknown() -> None:
    project = dossier("project", {"instrument": "onbekend"})
    assert isinstance(project, Project)
    stappen = (project.kennisgeving, project.terinzage, project.aanvraag, project.aangevraagd_op)
    assert {*stappen, project.vastgesteld_op, project.peilmoment, project.uniforme_terinzage} == {ONBEKEND}
