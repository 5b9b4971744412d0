"""Which date decides whether a norm already, or still, applied: the moments that several rules share."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from datetime import date
from itertools import accumulate
from typing import Any

from participatie_cli.model.instrument import Instrument
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.rules.contract import Toetsing
from participatie_cli.rules.geheugen import gedeeld
from participatie_cli.rules.plaatsen import VASTGESTELD
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit


def eersten(momenten: Iterable[Wanneer]) -> list[Wanneer]:
    """Of many moments the few that decide whether any came before something else: the others came no sooner."""
    return _uitersten(momenten, min)


def laatsten(momenten: Iterable[Wanneer]) -> list[Wanneer]:
    """Of many moments the few that decide whether all came before something else: the others came no later."""
    return _uitersten(momenten, max)


def _uitersten(momenten: Iterable[Wanneer], kies: Callable[..., Datum]) -> list[Wanneer]:
    alle: list[Wanneer] = list(momenten)
    bekende = [moment for moment in alle if isinstance(moment, Datum)]
    onbekende = [moment for moment in alle if not isinstance(moment, Datum)]
    grenzen = [kies(bekende, key=_vroegst), kies(bekende, key=_laatst)] if bekende else []
    return [*grenzen, *onbekende[:1]]


class Kalender:
    """Days among which the first is looked up that does not certainly lie before another day."""

    def __init__(self, dagen: Iterable[Datum]) -> None:
        laatste_eerst = sorted(dagen, key=_laatst, reverse=True)
        self._vroegste = list(accumulate(laatste_eerst, min))[::-1]
        self._laatst = [dag.laatst for dag in reversed(laatste_eerst)]

    def vanaf(self, dag: Datum) -> Datum | None:
        """The earliest of the days that do not certainly lie before this one, if there is any."""
        plaats = bisect_left(self._laatst, dag.vroegst)
        return self._vroegste[plaats] if plaats < len(self._vroegste) else None


def _vroegst(dag: Datum) -> date:
    return dag.vroegst


def _laatst(dag: Datum) -> date:
    return dag.laatst


def nog_niet(toetsing: Toetsing[Any], waarde: Any) -> bool:
    """Whether a day, or a fact with a day, is not there or was to come after the peildatum."""
    dag = getattr(waarde, waarde.DAG) if isinstance(waarde, Feit) else waarde
    return waarde is None or not toetsing.telt(dag)


def op_dag(pad: Pad, bij: type[Instrument] | None = None) -> Callable[[Toetsing[Any]], Wanneer]:
    """The day that stands at a place in the file; with `bij` only for a project with this kind of instrument."""

    @gedeeld
    def moment(toetsing: Toetsing[Any]) -> Wanneer:
        ander = bij is not None and not isinstance(toetsing.dossier.instrument, bij)
        dag: Wanneer = None if ander else op_pad(toetsing.dossier, pad)
        return dag

    return moment


def eerste_bekende(*momenten: Wanneer) -> Wanneer:
    """The earliest of some dates; `onbekend` if none is known but one is unknown; None if there are none."""
    bekend = [moment for moment in momenten if isinstance(moment, Datum)]
    if bekend:
        return min(bekend)
    return ONBEKEND if any(moment is ONBEKEND for moment in momenten) else None


def laatste_bekende(toetsing: Toetsing[Project], momenten: Iterable[Wanneer]) -> Datum:
    """The latest of some dates, as far as they are known, or else the peildatum."""
    dagen = (moment for moment in momenten if isinstance(moment, Datum))
    return max(dagen, default=toetsing.peildag)


@gedeeld
def dag_van_aanvraag(toetsing: Toetsing[Projectdeel]) -> Wanneer:
    """The day on which the permit was asked for: what was asked before the law began falls under the old one."""
    return toetsing.dossier.aangevraagd_op


@gedeeld
def eerste_dag_ter_inzage(toetsing: Toetsing[Projectdeel]) -> Wanneer:
    """The first day on which the draft lay open."""
    terinzage = toetsing.dossier.terinzage
    return terinzage.start if isinstance(terinzage, Terinzage) else terinzage


dag_van_vaststelling = op_dag(VASTGESTELD)
"""The day on which the plan, policy or permit was adopted."""


@gedeeld
def terinzage_vaststelling_of_peildatum(toetsing: Toetsing[Projectdeel]) -> Wanneer:
    """The start of the inspection, else the adoption, else the peildatum: what is not laid open is under new law."""
    return toetsing.dossier.peilmoment or toetsing.peildag


@gedeeld
def einde_van_het_project(toetsing: Toetsing[Project]) -> Wanneer:
    """The day on which the project was finished or stopped."""
    return toetsing.dossier.einde_op(toetsing.peildatum)
