"""Every way to know one fact less in a file, and which rules may say something else then."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

from participatie_cli.model.project import Project
from participatie_cli.rules.catalog import zoek
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import feiten, op_pad
from participatie_cli.values.onbekend import ONBEKEND, neemt_onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit

OVER_EEN_REGEL: Final = ("afwijkingen", "oordelen")
"""What a person recorded about a rule is no fact that a rule weighs: without it the rule answers for itself."""

UIT_TWEE_GETALLEN: Final = {
    "LER006": "meer antwoorden dan vragen is alleen te zien als beide getallen er staan",
    "VIS007": "of er al een plan lag, blijkt ook uit de dag van het ontwerp; die is hier later dan het gesprek",
}
"""Rules of which a finding rests on two facts that speak against each other: with one of them gone, nothing does."""


@lru_cache(maxsize=256)
def _neemt_onbekend(soort: type[Feit]) -> frozenset[str]:
    return frozenset(naam for naam, veld in soort.model_fields.items() if neemt_onbekend(veld.rebuild_annotation()))


def met_een_onbekende(feit: Feit, pad: Pad = ()) -> Iterator[tuple[Pad, Any]]:
    """The file with each fact in turn that may be unknown made so, and the place of that fact."""
    for naam, waarde in feit.__dict__.items():
        hier = (*pad, naam)
        if hier[0] in OVER_EEN_REGEL:
            continue
        if naam in _neemt_onbekend(type(feit)) and waarde not in (ONBEKEND, None, ()):
            yield hier, feit.model_copy(update={naam: ONBEKEND})
        if isinstance(waarde, Feit):
            for plek, deel in met_een_onbekende(waarde, hier):
                yield plek, feit.model_copy(update={naam: deel})
        for plaats, een in enumerate(waarde) if isinstance(waarde, tuple) else ():
            for plek, deel in met_een_onbekende(een, (*hier, plaats)) if isinstance(een, Feit) else ():
                yield plek, feit.model_copy(update={naam: (*waarde[:plaats], deel, *waarde[plaats + 1 :])})


def beschuldigt(voor: str, na: str) -> bool:
    """Whether knowing less made a finding that was not there."""
    return na == "voldoet_niet" != voor


def spreekt_vrij(code: str, voor: str, na: str) -> bool:
    """Whether knowing less turned a finding into its opposite.

    Not where a rule is about what stands in the file: what is gone from it says nothing any more.
    """
    blad = zoek(code)
    assert blad is not None
    return voor == "voldoet_niet" and na == "voldoet" and blad.regel.af_te_wijken and code not in UIT_TWEE_GETALLEN


def ligt_voor_de_start(dossier: Feit, pad: Pad) -> bool:
    """Whether a fact, or one within it, has a day from before the project began.

    Such a file contradicts itself. Of a day that is unknown every rule takes it that it lies in the project.
    """
    start = dossier.start if isinstance(dossier, Project) else None
    waarde = op_pad(dossier, pad)
    dagen = [waarde] if isinstance(waarde, Datum) else _dagen(waarde)
    return isinstance(start, Datum) and any(dag.voor(start) is not False for dag in dagen)


def _dagen(waarde: Any) -> list[Datum]:
    delen = waarde if isinstance(waarde, tuple) else (waarde,)
    binnen = [feit for deel in delen if isinstance(deel, Feit) for _, feit in feiten(deel)]
    return [dag for feit in binnen for dag in feit.__dict__.values() if isinstance(dag, Datum)]
