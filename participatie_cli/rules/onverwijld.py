"""What the law asks `at once` or `as soon as possible` after an event, without a number of days.

Before the event is too early. After it, the municipality's own limit decides that it was soon enough, unless it is
longer than the most that ships with the program; beyond that nobody laid down what is late.
"""

from typing import Any

from participatie_cli.kader.duur import Duur
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.onverwijld import Onverwijld
from participatie_cli.rules.contract import Hiaten, Kanttekening, Onzeker, Tekort, Toetsing
from participatie_cli.rules.termijndag import Taak, Uiterlijk
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.pad import Pad

GRENS = "register-onverwijld"
GEEN_DAGEN = "zo snel mogelijk: de wet noemt geen aantal dagen, en een eigen grens staat niet in kader.yaml"
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
    telt = _grens_die_telt(toetsing)
    if telt is not None and dag.vroegst <= telt.na(na.vroegst):
        return Kanttekening(EIGEN_GRENS.format(grens=grens))
    dagen = (dag.vroegst - na.vroegst).days
    kwam = f"{wat[0].lower()}{wat[1:]} kwam {dagen} {'dag' if dagen == 1 else 'dagen'} later"
    over = (MEER if telt else TELT_NIET).format(grens=grens, hoogstens=hoogstens) if grens else ""
    return Onzeker(pad, f"{kwam}{over}; de wet noemt geen aantal dagen")


def zo_snel_mogelijk(toetsing: Toetsing[Any], gebeurtenis: Datum, pad: Pad, taak: Taak) -> Uiterlijk:
    """The day by which it counts as soon enough here: that of the municipality's own limit, where that counts."""
    grens = _grens_die_telt(toetsing)
    if grens is None:
        return Uiterlijk(pad, taak, ONBEKEND, voorbehoud=GEEN_DAGEN)
    return Uiterlijk(pad, taak, grens.na_gebeurtenis(gebeurtenis), voorbehoud=EIGEN_GRENS.format(grens=grens))


def _grens_die_telt(toetsing: Toetsing[Any]) -> Duur | None:
    grens = eigen_duur(toetsing.gemeente) if toetsing.gemeente else None
    hoogstens = toetsing.duur(GRENS, "hoogstens", toetsing.peildatum)
    return None if grens is None or grens.langer_dan(hoogstens, toetsing.peildatum) else grens


def eigen_duur(gemeente: Gemeentekader) -> Duur | None:
    """The limit in kader.yaml; None where the municipality has none, or nobody knows it."""
    eigen = gemeente.onverwijld
    return eigen.duur if isinstance(eigen, Onverwijld) and isinstance(eigen.duur, Duur) else None
