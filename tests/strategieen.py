"""Any valid file of the register: made from the model itself, so that no field is forgotten."""

from datetime import date
from functools import cache
from typing import Any, get_args

from hypothesis import strategies as st

from participatie_cli.kader.rapportage import Rapportage
from participatie_cli.model.dossier import Dossier
from participatie_cli.values.datum import Datum
from participatie_cli.values.lengte import Lengte
from participatie_cli.values.onbekend import WOORD, Onbekend
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import modellen

DATUMS = (
    *("1990-01-01", "2009", "2018-05", "2021-05-31", "2022-10-05", "2022-10-06", "2023", "2023-12-31"),
    *("2024-01-01", "2024-03", "2024-05-10", "2025-01-01", "2026-11-23", "2030-12-31"),
)
LANGSTE_LIJST = 3
EINDDAGEN = st.dates(date(1990, 1, 1), date(2090, 1, 1)).map(str)
KALENDERS = st.one_of(
    st.fixed_dictionaries({"eerste": st.sampled_from(DATUMS), "elke_maanden": st.sampled_from(("0", "1", "4", "12"))}),
    st.lists(EINDDAGEN, min_size=1, max_size=LANGSTE_LIJST, unique=True).map(lambda een: {"datums": sorted(een)}),
)
"""The two ways to say when there is a report, which exclude each other."""
VRIJ = Rapportage.model_fields.keys() - {"eerste", "elke_maanden", "datums"}


def bevat(annotatie: Any, soort: type) -> bool:
    """Whether a type occurs in an annotation."""
    return annotatie is soort or any(bevat(deel, soort) for deel in get_args(annotatie))


def is_reeks(annotatie: Any) -> bool:
    """Whether an annotation is that of a list."""
    return getattr(annotatie, "__origin__", None) is tuple or any(is_reeks(deel) for deel in get_args(annotatie))


def _is_gevuld(annotatie: Any) -> bool:
    return any((isinstance(deel, Lengte) and deel.minstens > 0) or _is_gevuld(deel) for deel in get_args(annotatie))


def waarden(veld: Any) -> st.SearchStrategy[Any]:
    """What may stand behind a key, as it stands in a file."""
    mogelijk: list[st.SearchStrategy[Any]] = []
    annotatie = veld.rebuild_annotation()
    if onder := tuple(modellen(annotatie)):
        een = st.one_of([st.deferred(lambda soort=soort: ruwe_feiten(soort)) for soort in onder])
        minstens = 1 if _is_gevuld(annotatie) else 0
        mogelijk.append(st.lists(een, min_size=minstens, max_size=LANGSTE_LIJST) if is_reeks(annotatie) else een)
    elif bevat(annotatie, Datum):
        mogelijk.append(st.sampled_from(DATUMS))
    elif veld.examples:
        mogelijk.append(st.just(veld.examples[0]))
    else:
        mogelijk.append(st.sampled_from(get_args(annotatie)))
    if bevat(annotatie, Onbekend):
        mogelijk.append(st.just(WOORD))
    return st.one_of(mogelijk)


@cache
def ruwe_feiten(soort: type[Feit]) -> st.SearchStrategy[dict[str, Any]]:
    """A mapping that this type accepts."""
    verplicht = {naam: waarden(veld) for naam, veld in soort.model_fields.items() if veld.is_required()}
    vrij = {naam: waarden(veld) for naam, veld in soort.model_fields.items() if not veld.is_required()}
    feiten = st.fixed_dictionaries(verplicht, optional=vrij)
    if soort is not Rapportage:
        return feiten
    return st.tuples(feiten, KALENDERS).map(lambda deel: {k: v for k, v in deel[0].items() if k in VRIJ} | deel[1])


def dossiers(soort: type[Dossier]) -> st.SearchStrategy[Dossier]:
    """A valid file of one kind."""
    return ruwe_feiten(soort).map(soort.model_validate)
