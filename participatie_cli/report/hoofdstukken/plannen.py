"""Plan, do, check, act: what became of earlier plans, what was learned, and what comes next."""

from collections.abc import Iterable, Iterator
from typing import Any

from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Eigenoordeel, Evaluatie, Les
from participatie_cli.model.vooruit import Voornemen
from participatie_cli.report.beeld.tabellen import zin
from participatie_cli.report.feiten.inperiode import Gedateerd, Venster
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend

Houder = Project | Maatregel
"""A file with plans."""
Leerling = Houder | Experiment
"""A file with lessons."""


def lessen(houders: Iterable[Leerling]) -> Iterator[Gedateerd]:
    """The lessons by the day they were drawn, and once more by the day they were taken up."""
    for houder in houders:
        for les in bekend(houder.lessen):
            yield Gedateerd(les.datum, f"{zin(les.les)}{_wie_en_wanneer(les.eigenaar, les.opvolgen_voor)}", houder, les)
            if isinstance(les.opgevolgd_op, Datum):
                yield Gedateerd(les.opgevolgd_op, f"Opgevolgd: {les.les}", houder, les)
        if isinstance(houder, Project) and isinstance(houder.evaluatie, Evaluatie):
            yield from _terugblik(houder, houder.evaluatie)


def _terugblik(project: Project, evaluatie: Evaluatie) -> Iterator[Gedateerd]:
    """How the project leader looks back."""
    if isinstance(evaluatie.projectleider, Eigenoordeel):
        eigen = evaluatie.projectleider
        yield Gedateerd(eigen.datum, f"De projectleider kijkt terug: {eigen.oordeel}", project, evaluatie)


def vorige_plannen(houders: Iterable[Houder], venster: Venster) -> Iterator[Gedateerd]:
    """The plans made before this period that were still open when it began, and whether they are done."""
    for houder in houders:
        for plan in bekend(houder.voornemens):
            if venster.ervoor(plan.vastgelegd_op) and not venster.ervoor(plan.gereed_op):
                yield Gedateerd(plan.gereed_voor, f"{zin(plan.wat)} {_afloop(plan, venster)}", houder, plan)


def _afloop(plan: Voornemen, venster: Venster) -> str:
    if isinstance(plan.gereed_op, Datum) and venster.bekend_op(plan.gereed_op):
        return f"Klaar: {plan.gereed_op.voluit}."
    return (
        "Of dit klaar is, is onbekend."
        if isinstance(plan.gereed_op, Onbekend)
        else "Dat dit klaar is, is niet vastgelegd."
    )


def open_plannen(houders: Iterable[Leerling], venster: Venster) -> Iterator[Gedateerd]:
    """What is planned on the peildatum and not done: plans, actions with an end, and lessons to take up."""
    for houder in houders:
        for plan in () if isinstance(houder, Experiment) else bekend(houder.voornemens):
            if venster.bekend_op(plan.vastgelegd_op) and not _klaar(plan.gereed_op, venster):
                tekst = f"{zin(plan.wat)}{_wie_en_wanneer(plan.trekker)}{_voorbij(plan.gereed_voor, venster)}"
                yield Gedateerd(plan.gereed_voor, tekst, houder, plan)
        for les in bekend(houder.lessen):
            if _nog_op_te_volgen(les, venster):
                over = _voorbij(les.opvolgen_voor, venster)
                tekst = f"Les opvolgen: {zin(les.les)}{_wie_en_wanneer(les.eigenaar)}{over}"
                yield Gedateerd(les.opvolgen_voor, tekst, houder, les)
        if isinstance(houder, Maatregel) and _loopt_af(houder, venster):
            yield Gedateerd(houder.gereed_voor, f"De actie {houder.titel} moet klaar zijn.", houder, houder)


def _nog_op_te_volgen(les: Les, venster: Venster) -> bool:
    return (
        isinstance(les.opvolgen_voor, Datum) and venster.bekend_op(les.datum) and not _klaar(les.opgevolgd_op, venster)
    )


def _loopt_af(actie: Maatregel, venster: Venster) -> bool:
    einde = actie.gereed_voor
    return isinstance(einde, Datum) and not venster.geweest(einde) and not _klaar(actie.gereed_op, venster)


def _voorbij(dag: Any, venster: Venster) -> str:
    """That the day by which it should be done has come, and it is not recorded as done."""
    return " Deze datum is voorbij; dat het klaar is, is niet vastgelegd." if venster.geweest(dag) else ""


def _klaar(dag: Any, venster: Venster) -> bool:
    """Whether something was done by the peildatum; a day that is not known is no day."""
    return isinstance(dag, Datum) and venster.bekend_op(dag)


def _wie_en_wanneer(wie: Any, voor: Any = None) -> str:
    delen = [wie if isinstance(wie, str) else "onbekend is wie dit doet"] if wie is not None else []
    delen += [f"uiterlijk {voor.voluit}" if isinstance(voor, Datum) else "onbekend is voor wanneer"] if voor else []
    return f" ({'; '.join(delen)})" if delen else ""
