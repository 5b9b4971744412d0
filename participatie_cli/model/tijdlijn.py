"""The dated facts of a file in order of time, read off the model so that none is forgotten."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from participatie_cli.model.bevinding import Pad
from participatie_cli.model.bron import Bron
from participatie_cli.model.datum import Datum
from participatie_cli.model.veld import Feit


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in a file and what it is the date of."""

    datum: Datum
    pad: Pad
    wat: str


def momenten(dossier: Feit) -> tuple[Moment, ...]:
    """All dates of a file in order of time; the dates on which sources were read are left out."""
    return tuple(sorted(_momenten(dossier, (), ""), key=lambda moment: (moment.datum, moment.pad[:1], moment.wat)))


def gebeurd(moment: Moment, peildatum: date) -> bool:
    """Whether the moment lies on or before the date, as far as that can be said."""
    return moment.datum.vroegst <= peildatum


def _momenten(feit: Feit, pad: Pad, waarvan: str) -> Iterator[Moment]:
    if isinstance(feit, Bron):
        return
    for naam, veld in type(feit).model_fields.items():
        waarde = getattr(feit, naam)
        if isinstance(waarde, Datum):
            yield Moment(waarde, (*pad, naam), _omschrijving(waarvan, veld.title or naam, feit))
        elif isinstance(waarde, Feit):
            yield from _momenten(waarde, (*pad, naam), veld.title or naam)
        elif isinstance(waarde, tuple):
            for plaats, deel in enumerate(waarde):
                if isinstance(deel, Feit):
                    yield from _momenten(deel, (*pad, naam, plaats), veld.title or naam)


def _omschrijving(waarvan: str, veldtitel: str, feit: Feit) -> str:
    kern = feit.kern if waarvan else None
    delen = [waarvan or veldtitel, "" if not waarvan or veldtitel == "Datum" else veldtitel.lower()]
    kop = ", ".join(deel for deel in delen if deel)
    return f"{kop}: {kern}" if kern else kop
