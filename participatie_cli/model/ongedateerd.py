"""The facts of a file of which the day is not known, read off the model so that none is forgotten."""

from collections.abc import Iterator
from dataclasses import dataclass

from participatie_cli.model.bron import Bron, Bronvermelding
from participatie_cli.model.datumvelden import datumvelden
from participatie_cli.model.tijdlijn import bij_instrument, delen_van, merk_intern, zin_over
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.values.zin import vertel


@dataclass(frozen=True, slots=True)
class Ongedateerd:
    """A fact without a day: its place, what it is, and that with what other sources say of it."""

    pad: Pad
    wat: str
    voluit: str


def zonder_datum(dossier: Feit) -> tuple[Ongedateerd, ...]:
    """The facts of which the day is not known, in the order of the file; the file itself, where it is one, first."""
    bij = bij_instrument(dossier)
    return tuple(_met(een, bij(een.pad)) if een.pad else een for een in _daal_af(dossier, (), None, ""))


def _met(een: Ongedateerd, achter: str) -> Ongedateerd:
    return Ongedateerd(een.pad, f"{een.wat}{achter}", f"{een.voluit}{achter}")


def _daal_af(feit: Feit, pad: Pad, ouder: Feit | None, erboven: str) -> Iterator[Ongedateerd]:
    if isinstance(feit, Bron):
        return
    intern = erboven or (merk_intern(feit) if pad else "")
    if veld := _zonder_dag(feit) if pad else _onbekende_dag(feit):
        over, zin, _ = zin_over(feit, (*pad, veld), ouder)
        wat = f"{vertel(zin.zonder, over).tekst}{intern}"
        yield Ongedateerd(pad, wat, feit.betwist(wat) if isinstance(feit, Bronvermelding) else wat)
    for naam, waarde in feit.__dict__.items():
        for plek, deel in delen_van(waarde):
            yield from _daal_af(deel, (*pad, naam, *plek), feit, intern)


def _onbekende_dag(feit: Feit) -> str | None:
    """The field with the day on which the fact came about, where somebody looked for that and did not find it."""
    return feit.DAG if feit.dag is ONBEKEND else None


def _zonder_dag(feit: Feit) -> str | None:
    """The field with the day of a fact of a kind that has one, where none is known; None where one is.

    Where its own day was looked for and not found that is so even if another day of it is known, such as that of its
    publication.
    """
    velden = datumvelden(type(feit))
    if feit.dag is ONBEKEND:
        return feit.DAG
    waarden = {naam: getattr(feit, naam) for naam in velden}
    if any(isinstance(waarde, Datum) for waarde in waarden.values()):
        return None
    onbekend = next((naam for naam, waarde in waarden.items() if waarde is ONBEKEND), None)
    return onbekend or (feit.DAG if feit.DAG in velden and feit.kern is not None else None)
