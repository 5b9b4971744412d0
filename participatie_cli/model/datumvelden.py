"""Which fields of a kind of fact hold a day."""

from functools import lru_cache
from typing import Any, get_args

from participatie_cli.values.datum import Datum
from participatie_cli.values.veld import Feit


@lru_cache(maxsize=256)
def datumvelden(soort: type[Feit]) -> tuple[str, ...]:
    """The fields of a kind of fact that hold a day."""
    return tuple(naam for naam, veld in soort.model_fields.items() if _is_datum(veld.annotation))


def _is_datum(annotatie: Any) -> bool:
    return annotatie is Datum or any(_is_datum(deel) for deel in get_args(annotatie))
