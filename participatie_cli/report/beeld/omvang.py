"""How much is inside what a web page folds, so that nobody has to open it to know."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Final

from participatie_cli.report.beeld.bouwstenen import Lijst, Tabel
from participatie_cli.report.beeld.rapport import Criteriumblok, Normblok
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import aantal

_ALS_EEN: Final = {Normblok: ("norm", "normen"), Criteriumblok: ("criterium", "criteria")}
"""What is counted as one and not looked into."""
_PUNT: Final = ("punt", "punten")
_TABEL: Final = ("tabel", "tabellen")


def omvang(deel: Any) -> str:
    """What is in a part, counted: `12 punten en 2 tabellen`; "" where there is nothing to count."""
    geteld = Counter[tuple[str, str]]()
    for woord, hoeveel in _tel(deel):
        geteld[woord] += hoeveel
    return opsomming([aantal(hoeveel, *woord) for woord, hoeveel in geteld.items() if hoeveel])


def _tel(deel: Any) -> Iterator[tuple[tuple[str, str], int]]:
    if woord := _ALS_EEN.get(type(deel)):
        yield woord, 1
    elif isinstance(deel, Lijst):
        yield _PUNT, len(deel.punten)
    elif isinstance(deel, Tabel):
        yield _TABEL, bool(deel.rijen)
    elif isinstance(deel, tuple) or is_dataclass(deel):
        for een in deel if isinstance(deel, tuple) else (getattr(deel, veld.name) for veld in fields(deel)):
            yield from _tel(een)
