"""What the criteria of the programme rest on, in words: the first facts of each, and how many more there are."""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from typing import Final

from participatie_cli.model.openbaar import staat_intern
from participatie_cli.scoring.antwoord import Antwoordsoort
from participatie_cli.scoring.score import Gegeven
from participatie_cli.values.pad import Pad
from participatie_cli.wording.scores import bewijs_in_woorden

FEITEN_PER_CRITERIUM: Final = 4
"""So many facts show what a criterion rests on; the command `score --uitleg` shows all."""

_NIET_OPENBAAR: Final = "wat hier ontbreekt, staat niet in een openbaar verslag: in dit bestand is een feit intern"
_IN_DE_WEG: Final = (Antwoordsoort.NIET_GEHAALD, Antwoordsoort.NIET_TE_BEOORDELEN)


@dataclass(slots=True)
class _Feiten:
    """The first facts, and how many there are in all."""

    eerste: list[str] = field(default_factory=list)
    aantal: int = 0

    def zet_bij(self, bestand: str, feiten: Iterable[str]) -> None:
        """Count what one file says, each fact once; facts of two files are never the same."""
        verschillend = dict.fromkeys(feiten)
        self.aantal += len(verschillend)
        for feit in verschillend if len(self.eerste) < FEITEN_PER_CRITERIUM else ():
            self.eerste.append(f"{feit} ({bestand})")

    def in_woorden(self) -> Iterator[str]:
        yield from self.eerste[:FEITEN_PER_CRITERIUM]
        if self.aantal > FEITEN_PER_CRITERIUM:
            yield f"en nog {self.aantal - FEITEN_PER_CRITERIUM}; zie de opdracht participatie score --uitleg"


class Bewijsboek:
    """Reads along while the files are scored: a report of many files keeps no more than it prints."""

    def __init__(self, intern: Mapping[str, Set[Pad]] | None = None) -> None:
        """`intern` tells per file where the facts stand that a public report does not show."""
        self._intern = intern or {}
        self._dragend: dict[str, _Feiten] = {}
        self._ontbrekend: dict[str, _Feiten] = {}

    def lees_mee(self, kenmerk: str, gegeven: Gegeven) -> None:
        """See the answer of one file to the criterion with this id."""
        antwoord = gegeven.antwoord
        if antwoord.soort is Antwoordsoort.GEHAALD:
            plekken = self._intern.get(gegeven.bestand, frozenset())
            feiten = (
                "een feit dat intern is" if staat_intern(bewijs.pad, plekken) else bewijs_in_woorden(bewijs)
                for bewijs in antwoord.bewijs
            )
            self._dragend.setdefault(kenmerk, _Feiten()).zet_bij(gegeven.bestand, feiten)
        elif antwoord.soort in _IN_DE_WEG:
            # What a rule says of one fact can name another, so of such a file nothing is quoted.
            gemis = [_NIET_OPENBAAR] if gegeven.bestand in self._intern else [een.wat for een in antwoord.gemis]
            self._ontbrekend.setdefault(kenmerk, _Feiten()).zet_bij(gegeven.bestand, gemis)

    def dragend(self, kenmerk: str) -> tuple[str, ...]:
        """The facts that carry a criterion, each with its file."""
        return tuple(self._dragend.get(kenmerk, _Feiten()).in_woorden())

    def ontbrekend(self, kenmerk: str) -> tuple[str, ...]:
        """What stands in the way of a criterion, each with its file."""
        return tuple(self._ontbrekend.get(kenmerk, _Feiten()).in_woorden())
