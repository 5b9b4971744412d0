"""The goals of the municipality beside the lines, with their measurements or without a baseline."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from participatie_cli.kader.doel import Doel
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.stap import Meting
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.datum import gebeurd
from participatie_cli.values.onbekend import Onbekend, bekend


@dataclass(frozen=True, slots=True)
class Doelstand:
    """A goal with its first and its newest measurement by a date. `plaats` is its place in kader.yaml.

    Without a baseline `nulmeting` is None; `onbekend` tells that even whether there is one is not known.
    """

    doel: Doel
    plaats: int
    nulmeting: Meting | None
    laatste: Meting | None
    onbekend: bool = False


def doelen_op(gemeente: Gemeentekader | None, peildatum: date) -> tuple[Doelstand, ...]:
    """Where each goal stands, in the order of kader.yaml."""
    doelen = bekend(gemeente.doelen) if gemeente else ()
    return tuple(_stand(doel, plaats, peildatum) for plaats, doel in enumerate(doelen))


def _stand(doel: Doel, plaats: int, peildatum: date) -> Doelstand:
    gedaan = sorted(_gedaan(doel, peildatum), key=lambda meting: str(meting.datum))
    eerste, laatste = (gedaan[0], gedaan[-1]) if gedaan else (None, None)
    verder = laatste if laatste is not eerste else None
    return Doelstand(doel, plaats, eerste, verder, onbekend=isinstance(doel.metingen, Onbekend))


def _gedaan(doel: Doel, peildatum: date) -> Iterator[Meting]:
    for meting in bekend(doel.metingen):
        op_tijd = gebeurd(meting.datum, peildatum) is True
        if op_tijd and isinstance(meting.waarde, Aantal):
            yield meting
