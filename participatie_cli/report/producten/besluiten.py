"""The decisions on a proposal, in which a paragraph stands."""

from datetime import date

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.project import Project
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import bekend


def voorgestelde_besluiten(project: Project) -> tuple[Besluit, ...]:
    """The decisions under which there lay a proposal, or may have lain, the last one last."""
    return tuple(sorted((een for een in bekend(project.besluiten) if een.voorstel is not False), key=_dag))


def _dag(besluit: Besluit) -> date:
    """One of which the day is not known comes first."""
    return besluit.datum.vroegst if isinstance(besluit.datum, Datum) else date.min
