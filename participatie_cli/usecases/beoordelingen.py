"""All that there is to say about many files: what is remembered, and the rest worked out, also in other processes.

A judgement is the same value, made of the same bytes, whether it was kept, came from another process or was worked out
just now.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Final

from participatie_cli.results.beoordeling import Beoordeling
from participatie_cli.store.bewaard.beoordelingsvorm import Bewaard
from participatie_cli.store.bewaard.bewaarplaats import Bewaarrij
from participatie_cli.store.register import Registerbestand
from participatie_cli.usecases.beoordelen import Beoordelaar
from participatie_cli.usecases.lezing import Bestandslezer, Ingezien
from participatie_cli.usecases.onthouder import Onthouder, onthouden
from participatie_cli.usecases.voortgang import met_voortgang
from participatie_cli.usecases.werkers import verdeel

_EERST: Final = 8
"""Files that tell whether the others were remembered."""
_PER_KEER: Final = 32
"""Files that are looked up, or worked out elsewhere, in one go."""


@dataclass(frozen=True, slots=True)
class _Oogst:
    """What came of some files, in their order: None of one of which the judgement cannot be written down.

    So many of them were `uitgewerkt`, and not remembered; of those `rijen` and `uitkomsten` are to be.
    """

    bewaard: list[Bewaard | None]
    uitgewerkt: int
    rijen: list[Bewaarrij] = field(default_factory=list)
    uitkomsten: dict[bytes, bytes] = field(default_factory=dict)


def beoordeel_bestanden(
    bestanden: Sequence[Registerbestand], lezer: Bestandslezer, beoordelaar: Beoordelaar
) -> Iterator[Beoordeling]:
    """Judge files, in their order."""
    verder = range(_EERST, len(bestanden), _PER_KEER)
    delen = [bestanden[:_EERST], *(bestanden[begin : begin + _PER_KEER] for begin in verder)]
    with onthouden(beoordelaar.gelezen) as onthouder:
        werkplaats = _Werkplaats(lezer, beoordelaar, onthouder)
        oogsten = verdeel(delen, werkplaats.verwerk, _uitgewerkt, onthouder.begin_elders)
        samen = (een for deel, oogst in zip(delen, oogsten, strict=True) for een in werkplaats.haal_op(deel, oogst))
        yield from met_voortgang(samen, len(bestanden), "Controleren", sys.stderr)


def _uitgewerkt(oogst: _Oogst) -> int:
    return oogst.uitgewerkt


class _Werkplaats:
    """Judges files: into what can be kept, and back into values."""

    def __init__(self, lezer: Bestandslezer, beoordelaar: Beoordelaar, onthouder: Onthouder) -> None:
        self._lezer = lezer
        self._beoordelaar = beoordelaar
        self._onthouder = onthouder
        self._vraag = f"met plaatsen, {beoordelaar.vraag}"

    def verwerk(self, bestanden: Sequence[Registerbestand]) -> _Oogst:
        """What there is to say about these files, here or in another process."""
        ingezien = [self._lezer.zie_in(bestand) for bestand in bestanden]
        sleutels = [self._onthouder.sleutel(een, self._vraag) for een in ingezien]
        gevonden = self._onthouder.zoek([een for een in sleutels if een], self._beoordelaar.peildatum)
        bewaard = [
            (sleutel and gevonden.get(sleutel)) or self._werk_uit(een, sleutel)
            for een, sleutel in zip(ingezien, sleutels, strict=True)
        ]
        return _Oogst(bewaard, len(bestanden) - len(gevonden), *self._onthouder.afgegeven())

    def haal_op(self, bestanden: Sequence[Registerbestand], oogst: _Oogst) -> Iterator[Beoordeling]:
        """The judgements of these files, once they are here."""
        self._onthouder.neem_op(oogst.rijen, oogst.uitkomsten)
        self._onthouder.leer(*oogst.bewaard)
        for bestand, bewaard in zip(bestanden, oogst.bewaard, strict=True):
            yield self._onthouder.lees(bewaard) or self._opnieuw(bestand)

    def _opnieuw(self, bestand: Registerbestand) -> Beoordeling:
        """Where it cannot be written down, or what was kept is not whole."""
        een = self._lezer.zie_in(bestand)
        bewaard = self._werk_uit(een, self._onthouder.sleutel(een, self._vraag))
        return self._onthouder.lees(bewaard) or self._beoordeel(een, self._beoordelaar.peildatum)

    def _werk_uit(self, een: Ingezien, sleutel: bytes | None) -> Bewaard | None:
        return self._onthouder.werk_uit(sleutel, self._beoordelaar.peildatum, partial(self._beoordeel, een))

    def _beoordeel(self, een: Ingezien, dag: date) -> Beoordeling:
        return self._beoordelaar.op(dag).beoordeel(self._lezer.lees(een, met_plaatsen=True))
