"""What the law asks `at once` or `as soon as possible` after an event, without a number of days.

Before the event is too early. After it, the municipality's own limit decides that it was soon enough, up to the most
that ships with the program; beyond that nobody laid down what is late.
"""

from typing import Any

from participatie_cli.kader.duur import Duur
from participatie_cli.kader.onverwijld import Onverwijld
from participatie_cli.rules.contract import Hiaten, Kanttekening, Onzeker, Tekort, Toetsing
from participatie_cli.values.datum import Datum
from participatie_cli.values.pad import Pad

GRENS = "register-onverwijld"
EIGEN_GRENS = "eigen grens van {grens}; de wet noemt geen dagen"


def snel_na(toetsing: Toetsing[Any], dag: Datum, gebeurtenis: Datum, pad: Pad, zin: tuple[str, str]) -> Hiaten:
    """Hold a day against the event that it should follow; `zin` names the two, as subjects of a sentence."""
    wat, waarna = zin
    if dag.voor(gebeurtenis) is True:
        yield Tekort(pad, f"{wat} is van {dag.voluit}. {waarna} is van {gebeurtenis.voluit}.")
    elif not dag.op_de_dag or not gebeurtenis.op_de_dag:
        yield Onzeker(pad, f"de datums zijn te grof om te zien hoe snel {wat[0].lower()}{wat[1:]} volgde")
    elif dag != gebeurtenis:
        yield _met_grens(toetsing, dag, gebeurtenis, pad, wat)


def _met_grens(toetsing: Toetsing[Any], dag: Datum, na: Datum, pad: Pad, wat: str) -> Onzeker | Kanttekening:
    grens = eigen_grens(toetsing)
    if grens is not None and dag.vroegst <= grens.na(na.vroegst):
        return Kanttekening(pad, EIGEN_GRENS.format(grens=grens))
    dagen = (dag.vroegst - na.vroegst).days
    kwam = f"{wat[0].lower()}{wat[1:]} kwam {dagen} {'dag' if dagen == 1 else 'dagen'} later"
    over = f", meer dan de eigen grens van {grens}" if grens else ""
    return Onzeker(pad, f"{kwam}{over}; de wet noemt geen aantal dagen")


def eigen_grens(toetsing: Toetsing[Any]) -> Duur | None:
    """The limit in kader.yaml, no longer than the most that ships; None where the municipality has none."""
    eigen = toetsing.gemeente.onverwijld if toetsing.gemeente else None
    if not isinstance(eigen, Onverwijld) or not isinstance(eigen.duur, Duur):
        return None
    hoogstens = toetsing.duur(GRENS, "hoogstens", toetsing.peildatum)
    return hoogstens if eigen.duur.langer_dan(hoogstens, toetsing.peildatum) else eigen.duur
