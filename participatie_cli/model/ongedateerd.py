"""The facts of a file of which the day is not known, read off the model so that none is forgotten."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, get_args

from participatie_cli.model.bron import Bron, Bronvermelding
from participatie_cli.model.cijfers import cijfers
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit


@dataclass(frozen=True, slots=True)
class Ongedateerd:
    """A fact without a day: its place, what it is, and that with what other sources say of it."""

    pad: Pad
    wat: str
    voluit: str


def zonder_datum(dossier: Feit) -> tuple[Ongedateerd, ...]:
    """The facts of which the day is not known, in the order of the file; the file itself, where it is one, first."""
    return tuple(_daal_af(dossier, (), dossier.kern or ""))


def _daal_af(feit: Feit, pad: Pad, wat: str) -> Iterator[Ongedateerd]:
    if isinstance(feit, Bron):
        return
    if _mist_dag(feit) if pad else feit.dag is ONBEKEND:
        getallen = cijfers(feit)
        geheel = f"{wat} ({'; '.join(getallen)})" if getallen else wat
        yield Ongedateerd(pad, geheel, feit.betwist(geheel) if isinstance(feit, Bronvermelding) else geheel)
    for naam, waarde in feit.__dict__.items():
        if isinstance(waarde, Feit):
            titel = type(feit).model_fields[naam].title or naam
            yield from _daal_af(waarde, (*pad, naam), _omschrijving(waarde, titel, wat if pad else ""))
        elif isinstance(waarde, tuple):
            for plaats, deel in enumerate(waarde):
                if isinstance(deel, Feit):
                    heet = deel.HEET or type(deel).__name__
                    yield from _daal_af(deel, (*pad, naam, plaats), _omschrijving(deel, heet, wat if pad else ""))


def _omschrijving(feit: Feit, heet: str, ouder: str) -> str:
    """What a fact is; one without a line of its own is told by its kind, or by what it belongs to."""
    soort = getattr(feit, "soort", None)
    if kern := feit.kern or (soort if isinstance(soort, str) else None):
        return f"{heet}: {kern}"
    return f"{heet} ({ouder})" if ouder else heet


def _mist_dag(feit: Feit) -> bool:
    """Whether a fact of a kind that has a day has none that is known.

    Where its own day was looked for and not found that is so even if another day of it is known, such as that of its
    publication.
    """
    velden = _datumvelden(type(feit))
    if feit.dag is ONBEKEND:
        return True
    waarden = [getattr(feit, naam) for naam in velden]
    if any(isinstance(waarde, Datum) for waarde in waarden):
        return False
    return ONBEKEND in waarden or (feit.DAG in velden and feit.kern is not None)


@lru_cache(maxsize=256)
def _datumvelden(soort: type[Feit]) -> tuple[str, ...]:
    return tuple(naam for naam, veld in soort.model_fields.items() if _is_datum(veld.annotation))


def _is_datum(annotatie: Any) -> bool:
    return annotatie is Datum or any(_is_datum(deel) for deel in get_args(annotatie))
