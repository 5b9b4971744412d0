"""What the law asks `at once` or `as soon as possible` after an event, without a number of days.

Before the event is too early. After it, the municipality's own limit decides that it was soon enough, unless it is
longer than the most that ships with the program; beyond that nobody laid down what is late.
"""

from typing import Any

from participatie_cli.kader.duur import Duur
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.onverwijld import Onverwijld
from participatie_cli.rules.contract import Hiaten, Kanttekening, Onzeker, Tekort, Toetsing
from participatie_cli.values.datum import Datum
from participatie_cli.values.pad import Pad

GRENS = "register-onverwijld"
EIGEN_GRENS = "eigen grens van {grens}; de wet noemt geen dagen"
MEER = ", meer dan de eigen grens van {grens}"
TELT_NIET = "; de eigen grens van {grens} telt niet, want zij is langer dan {hoogstens}"


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
    grens = eigen_duur(toetsing.gemeente) if toetsing.gemeente else None
    hoogstens = toetsing.duur(GRENS, "hoogstens", toetsing.peildatum)
    telt = grens is not None and not grens.langer_dan(hoogstens, toetsing.peildatum)
    if grens is not None and telt and dag.vroegst <= grens.na(na.vroegst):
        return Kanttekening(EIGEN_GRENS.format(grens=grens))
    dagen = (dag.vroegst - na.vroegst).days
    kwam = f"{wat[0].lower()}{wat[1:]} kwam {dagen} {'dag' if dagen == 1 else 'dagen'} later"
    over = (MEER if telt else TELT_NIET).format(grens=grens, hoogstens=hoogstens) if grens else ""
    return Onzeker(pad, f"{kwam}{over}; de wet noemt geen aantal dagen")


def eigen_duur(gemeente: Gemeentekader) -> Duur | None:
    """The limit in kader.yaml; None where the municipality has none, or nobody knows it."""
    eigen = gemeente.onverwijld
    return eigen.duur if isinstance(eigen, Onverwijld) and isinstance(eigen.duur, Duur) else None
