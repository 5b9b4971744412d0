"""The conversation as a whole: which questions there are after what was answered."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.gesprek.nieuw import begin, grond, opzet
from participatie_cli.gesprek.nieuw.uitgangspunt import Uitgangspunt
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag

_WEGEN: Final[tuple[Antwoorden, ...]] = (
    {"titel": "?"},
    {"initiatiefnemer": "organisatie", "instrument": "omgevingsvergunning"},
    {"open": ("niets",), "participatie": "nee"},
    {"middelen": "later"},
    {"middelen": "genoeg", "beslisser": "ambtelijk"},
)
"""Answers that together bring every question up."""


class Nieuwgesprek:
    """The weighing of a new project."""

    def __init__(self, start: Uitgangspunt) -> None:
        self._start = start

    def vragen(self, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
        """All questions that apply, in the order of the subjects."""
        yield from begin.vragen(self._start, gegeven)
        yield from grond.vragen(self._start, gegeven)
        if grond.gaat_verder(self._start, gegeven):
            yield from opzet.vragen(self._start, gegeven)

    def alle_vragen(self) -> tuple[Gespreksvraag, ...]:
        """Every question that can come up, in the order in which they would, each once."""
        wegen = [list(self.vragen(weg)) for weg in _WEGEN]
        gewoon = list(self.vragen({}))
        geheel = {vraag.id: vraag for vraag in gewoon}
        for weg in wegen:
            geheel = _ingevoegd(geheel, weg)
        return tuple(geheel.values())


def _ingevoegd(geheel: dict[str, Gespreksvraag], weg: list[Gespreksvraag]) -> dict[str, Gespreksvraag]:
    """All of both, where what only the second has stands behind the question that it follows there."""
    rij, vorige = list(geheel.values()), ""
    for vraag in weg:
        ids = [een.id for een in rij]
        if vraag.id not in ids:
            rij.insert(ids.index(vorige) + 1 if vorige else 0, vraag)
        vorige = vraag.id
    return {een.id: een for een in rij}
