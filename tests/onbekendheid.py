"""Every way to know one fact less in a file, and which rules may say something else then."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, Final

from pydantic.fields import FieldInfo

from participatie_cli.model.project import Project
from participatie_cli.rules.catalog import zoek
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import feiten, op_pad
from participatie_cli.values.onbekend import ONBEKEND, neemt_onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import INVULLEN, Feit
from participatie_cli.values.velden import modellen
from tests.strategieen import bevat, is_reeks

OVER_EEN_REGEL: Final = ("afwijkingen", "oordelen")
"""What a person recorded about a rule is no fact that a rule weighs: without it the rule answers for itself."""

UIT_TWEE_GETALLEN: Final = {
    "LER006": "meer antwoorden dan vragen is alleen te zien als beide getallen er staan",
    "VIS007": "of er al een plan lag, blijkt ook uit de dag van het ontwerp; die is hier later dan het gesprek",
}
"""Rules of which a finding rests on two facts that speak against each other: with one of them gone, nothing does."""


VRAAGT_OPSCHRIJVEN: Final = frozenset(
    (
        *("AWB004", "AWB005", "AWB010", "AWB011", "AWB013"),
        *("LER002", "LER003", "LER006", "LER007", "LER009"),
        *("OMW001", "OMW002", "OMW005", "OMW006", "OMW007", "OMW009", "OMW019", "OMW021", "OMW022"),
        *("OPB001", "OPB003", "TRM003", "VER002", "VER006", "VER008", "VER009", "VER010", "VER014"),
        *("VIS001", "VIS002", "VIS004", "VIS006", "VIS008", "VIS009", "VIS011", "VIS012", "VIS013", "VIS014"),
        *("VIS015", "VIS016", "VIS019", "VIS023"),
    )
)
"""Rules that ask that a fact be written down: where it is left out, they find that, at its own place."""

Vervanging = Callable[[Feit, str, Any], Any]
"""What to put in place of a value of a field; the value itself where nothing."""


@lru_cache(maxsize=256)
def _neemt_onbekend(soort: type[Feit]) -> frozenset[str]:
    return frozenset(naam for naam, veld in soort.model_fields.items() if neemt_onbekend(veld.rebuild_annotation()))


@lru_cache(maxsize=256)
def _zegt_niets_zonder(soort: type[Feit]) -> frozenset[str]:
    """The fields of which leaving out says only that nobody looked, as the manual has it.

    Not those whose own text says what leaving out means, and not a list, a block or the day of something: what is not
    there of those has not happened, as far as the register knows. The day of the fact itself is not such a day.
    """
    return frozenset(naam for naam, veld in soort.model_fields.items() if _niemand_keek(soort, naam, veld))


def _niemand_keek(soort: type[Feit], naam: str, veld: FieldInfo) -> bool:
    annotatie, tekst = veld.rebuild_annotation(), veld.json_schema_extra
    if veld.is_required() or (isinstance(tekst, dict) and "weglaten" in str(tekst[INVULLEN]).lower()):
        return False
    is_gebeurtenis = bool(tuple(modellen(annotatie))) or is_reeks(annotatie) or bevat(annotatie, Datum)
    return naam == soort.DAG or not is_gebeurtenis


def _maak_onbekend(feit: Feit, naam: str, waarde: Any) -> Any:
    return ONBEKEND if naam in _neemt_onbekend(type(feit)) and waarde not in (None, ()) else waarde


def _laat_weg(feit: Feit, naam: str, waarde: Any) -> Any:
    return type(feit).model_fields[naam].get_default() if naam in _zegt_niets_zonder(type(feit)) else waarde


def met_een_onbekende(feit: Feit) -> Iterator[tuple[Pad, Any]]:
    """The file with each fact in turn that may be unknown made so, and the place of that fact."""
    return _met_een(feit, _maak_onbekend)


def met_een_weglating(feit: Feit) -> Iterator[tuple[Pad, Any]]:
    """The file with each fact in turn left out of which that says that nobody looked, and the place of that fact."""
    return _met_een(feit, _laat_weg)


def _met_een(feit: Feit, vervang: Vervanging, pad: Pad = ()) -> Iterator[tuple[Pad, Any]]:
    for naam, waarde in feit.__dict__.items():
        hier = (*pad, naam)
        if hier[0] in OVER_EEN_REGEL:
            continue
        if (anders := vervang(feit, naam, waarde)) != waarde:
            yield hier, feit.model_copy(update={naam: anders})
        if isinstance(waarde, Feit):
            for plek, deel in _met_een(waarde, vervang, hier):
                yield plek, feit.model_copy(update={naam: deel})
        for plaats, een in enumerate(waarde) if isinstance(waarde, tuple) else ():
            for plek, deel in _met_een(een, vervang, (*hier, plaats)) if isinstance(een, Feit) else ():
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


def raakt(pad: Pad, plek: Pad) -> bool:
    """Whether one of two places lies within the other."""
    return all(een == ander for een, ander in zip(pad, plek, strict=False))


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
