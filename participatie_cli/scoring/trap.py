"""The staircase: a step counts only when every step below it does, and unknown is not a no."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from participatie_cli.kader.methode import HOOGSTE_NIVEAU
from participatie_cli.scoring.antwoord import Antwoordsoort

_GEHAALD = Antwoordsoort.GEHAALD
_NIET = Antwoordsoort.NIET_GEHAALD
_OPEN = Antwoordsoort.NIET_TE_BEOORDELEN


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a line stands.

    `niveau` is what the facts show, 0 to 4; None where not even the first step can be told. `hoogstens` is how high it
    may be if all that is unknown turned out well.
    """

    niveau: int | None
    hoogstens: int

    @property
    def zeker(self) -> bool:
        """Whether nothing unknown stands in the way of the next step."""
        return self.niveau == self.hoogstens

    def tegenover(self, toen: "Stand") -> int:
        """Whether it is certainly higher (1) or lower (-1) than it was; 0 where that cannot be told, or is not so."""
        return (self.zeker_minstens > toen.hoogstens) - (self.hoogstens < toen.zeker_minstens)

    @property
    def zeker_minstens(self) -> int:
        """The step that it has at least."""
        return self.niveau or 0

    @property
    def volgende(self) -> int | None:
        """The step to work on; None at the top."""
        op_weg = (self.niveau or 0) + 1
        return op_weg if op_weg <= HOOGSTE_NIVEAU else None


def beklim(antwoorden: Iterable[tuple[int, Antwoordsoort]]) -> Stand:
    """Where the answers, each with its step, put a line."""
    per_trede: dict[int, list[Antwoordsoort]] = {nummer: [] for nummer in range(1, HOOGSTE_NIVEAU + 1)}
    for niveau, soort in antwoorden:
        per_trede[niveau].append(soort)
    treden = [_trede(per_trede[nummer]) for nummer in sorted(per_trede)]
    gehaald, hoogstens = _hoogte(treden, {_GEHAALD}), _hoogte(treden, {_GEHAALD, _OPEN})
    nul_staat_vast = treden[0] is _NIET
    return Stand(gehaald if gehaald or nul_staat_vast else None, hoogstens)


def _trede(soorten: Sequence[Antwoordsoort]) -> Antwoordsoort:
    """What the criteria of one step say together; where none is met there is nothing to stand on yet."""
    return next((soort for soort in (_NIET, _OPEN, _GEHAALD) if soort in soorten), Antwoordsoort.NIET_AAN_DE_ORDE)


def _hoogte(treden: Sequence[Antwoordsoort], draagt: set[Antwoordsoort]) -> int:
    """How many steps can be climbed before the first that does not carry."""
    return next((hoogte for hoogte, trede in enumerate(treden) if trede not in draagt), len(treden))
