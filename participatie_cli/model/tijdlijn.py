"""The dated facts of a file in order of time, read off the model so that none is forgotten."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from participatie_cli.model.bron import Bron, Bronvermelding
from participatie_cli.model.cijfers import cijfers
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import namen_van
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit

_GEWONE_DATUMS: Final = frozenset({"Datum", "Vanaf", "Gereed op"})
"""Titles of the date that a fact has by itself; they need not be said."""
_TERMIJNEN: Final = frozenset({"gereed_voor", "opvolgen_voor", "evalueren_voor", "geldig_tot"})
"""Fields with a day by which something must be done, which is no event."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in a file and what it is the date of; `voluit` is that with what other sources say of it."""

    datum: Datum
    pad: Pad
    wat: str
    voluit: str

    @property
    def is_termijn(self) -> bool:
        """Whether this is a day by which something must be done, and not one on which something happens."""
        return self.pad[-1] in _TERMIJNEN


def momenten(dossier: Feit) -> tuple[Moment, ...]:
    """All dates of a file in order of time; the dates on which sources were read are left out."""
    namen = _instrumenten(dossier)
    return tuple(sorted((_met_instrument(een, namen) for een in _momenten(dossier, (), "")), key=_op_tijd))


def _instrumenten(dossier: Feit) -> tuple[str, ...]:
    """What the instruments of a project are called, where there are several to be told apart."""
    rij = bekend(dossier.instrumenten) if isinstance(dossier, Project) else ()
    return tuple(namen_van(rij)) if len(rij) > 1 else ()


def _met_instrument(moment: Moment, namen: tuple[str, ...]) -> Moment:
    if not namen or moment.pad[0] != "instrumenten":
        return moment
    bij = f" ({namen[int(moment.pad[1])]})"
    return replace(moment, wat=f"{moment.wat}{bij}", voluit=f"{moment.voluit}{bij}")


def _op_tijd(moment: Moment) -> tuple[date, date, Pad, str]:
    return moment.datum.vroegst, moment.datum.laatst, moment.pad[:1], moment.wat


def _momenten(feit: Feit, pad: Pad, heet: str, erboven: str = "") -> Iterator[Moment]:
    """The moments of a fact and of all within it; `erboven` is the mark of an internal fact that it stands in."""
    if isinstance(feit, Bron):
        return
    intern = erboven or (merk_intern(feit) if pad else "")
    for naam, waarde in feit.__dict__.items():
        if isinstance(waarde, Datum):
            erbij = f"{_tussen(feit, naam)}{feit.bij_datum(naam)}{intern}"
            wat = f"{_omschrijving(feit, heet, _titel(feit, naam))}{erbij}"
            yield Moment(waarde, (*pad, naam), wat, _betwist(feit, naam, wat))
        elif isinstance(waarde, Feit):
            yield from _momenten(waarde, (*pad, naam), _titel(feit, naam), intern)
        elif isinstance(waarde, tuple):
            for plaats, deel in enumerate(waarde):
                if isinstance(deel, Feit):
                    yield from _momenten(deel, (*pad, naam, plaats), deel.HEET or type(deel).__name__, intern)


def merk_intern(feit: Feit) -> str:
    """What stands behind a fact that residents may not see; nothing where they may."""
    reden = getattr(feit, "intern", None)
    return f" [intern: {reden}]" if reden else ""


def _tussen(feit: Feit, naam: str) -> str:
    """The numbers of a fact, told once: at the day on which it came about."""
    return f" ({'; '.join(getallen)})" if _eigen_dag(feit, naam) and (getallen := cijfers(feit)) else ""


def _betwist(feit: Feit, naam: str, wat: str) -> str:
    return feit.betwist(wat) if isinstance(feit, Bronvermelding) and _eigen_dag(feit, naam) else wat


def _eigen_dag(feit: Feit, naam: str) -> bool:
    """Whether this is the day on which a fact came about; of a fact that has none each day is."""
    return naam == feit.DAG or feit.DAG not in type(feit).model_fields


def _titel(feit: Feit, naam: str) -> str:
    return type(feit).model_fields[naam].title or naam


def _omschrijving(feit: Feit, heet: str, titel: str) -> str:
    if not heet:
        return titel
    kop = heet if titel in _GEWONE_DATUMS else f"{heet}, {titel[0].lower()}{titel[1:]}"
    return f"{kop}: {feit.kern}" if feit.kern else kop
