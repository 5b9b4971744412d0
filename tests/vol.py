"""A file with every field filled, made from the model itself, so that no field is forgotten."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, get_args

from participatie_cli.model.dossier import Dossier
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.datum import Datum
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import modellen
from tests.strategieen import bevat, is_reeks

ERVOOR = {"intern", "weersproken"}
"""Fields that say something about the fact that they stand in, and not what it is."""


def dagen(vanaf: date) -> Iterator[str]:
    """Days, each another."""
    while True:
        yield vanaf.isoformat()
        vanaf += timedelta(days=1)


def vol_dossier(soort: type[Dossier], vanaf: date = date(2021, 1, 1)) -> Dossier:
    """A file of one kind with every field filled and every day another, in the order of the model."""
    return soort.model_validate(vol(soort, dagen(vanaf)))


def vol(soort: type[Feit], rij: Iterator[str]) -> dict[str, Any]:
    """The same as it stands in a file."""
    return {naam: _waarde(veld, rij) for naam, veld in soort.model_fields.items() if naam not in ERVOOR}


def _waarde(veld: Any, rij: Iterator[str]) -> Any:
    annotatie = veld.rebuild_annotation()
    if onder := tuple(modellen(annotatie)):
        feiten = [vol(een, rij) for een in onder]
        return feiten if is_reeks(annotatie) else feiten[0]
    if bevat(annotatie, Datum):
        return next(rij)
    return veld.examples[0] if veld.examples else get_args(annotatie)[0]


def is_getal(annotatie: Any) -> bool:
    """Whether a field holds a number."""
    return bevat(annotatie, Aantal) or annotatie is int or any(is_getal(deel) for deel in get_args(annotatie))


def is_dag(annotatie: Any) -> bool:
    """Whether a field holds a day."""
    return bevat(annotatie, Datum)
