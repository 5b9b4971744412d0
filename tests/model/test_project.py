"""What follows from the facts of a project."""

from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Per, plaatsen_van, uitsneden
from participatie_cli.values.onbekend import ONBEKEND
from tests.gevallen import dossier


def test_of_an_unknown_instrument_everything_is_unknown() -> None:
    heel = dossier("project", {"instrumenten": "onbekend"})
    assert isinstance(heel, Project)
    ((project, naam),) = [(een.project, een.naam) for een in uitsneden(heel, plaatsen_van(heel, Per.TERINZAGE))]
    assert naam is None
    stappen = (project.kennisgeving, project.terinzage, project.aanvraag, project.aangevraagd_op)
    assert {*stappen, project.vastgesteld_op, project.peilmoment, project.uniforme_terinzage} == {ONBEKEND}
