"""Where the findings of a check come from: what is new, what was known or was there already, and what time did."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from participatie_cli.results.bevinding import Bevinding


class Herkomst(StrEnum):
    """Where a finding comes from, in one word; only what is new fails a check."""

    NIEUW = "nieuw"
    BEKEND = "bekend"
    BESTOND = "bestond al"
    TIJD = "door de tijd"


@dataclass(frozen=True, slots=True)
class Opgelost:
    """A finding of before that is there no more; `melding` is empty where only its fingerprint was kept."""

    code: str
    naam: str
    bestand: str
    melding: str = ""


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """What a check was held against, and what that says of its findings.

    `herkomst` holds the findings that are not new, by fingerprint. `sinds` tells with what was compared, `verdwenen`
    the files that were there then, and `ongewijzigd` those that are as they were: of what was there already in them
    only the number is of interest. `opmerkingen` are sentences about the comparison itself, such as what it could not
    see.
    """

    herkomst: Mapping[str, Herkomst] = field(default_factory=dict)
    opgelost: tuple[Opgelost, ...] = ()
    verdwenen: tuple[str, ...] = ()
    sinds: str = ""
    opmerkingen: tuple[str, ...] = ()
    ongewijzigd: frozenset[str] = frozenset()

    def van(self, bevinding: Bevinding) -> Herkomst:
        """Where a finding comes from; personal data is always new."""
        return Herkomst.NIEUW if bevinding.stopt else self.herkomst.get(bevinding.vingerafdruk, Herkomst.NIEUW)


GEEN_VERGELIJKING = Vergelijking()
"""Of a check by itself all findings are new."""
