"""What is not known to have happened yet: a rule is asked as if it had, and as if it had not.

A fact without a precise date may have come about after the peildatum. Only what a rule says either way is certain: such
a fact makes no finding by itself, and takes none away.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from participatie_cli.checks.slotsom import NIET_TE_BEOORDELEN, VOLDOET_NIET, Slotsom
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.rules.catalog import Regelblad
from participatie_cli.rules.contract import Getoetst, Onzeker, Toetsing
from participatie_cli.rules.geheugen import Geheugen

MISSCHIEN_LATER: Final = "onbekend is of een feit zonder precieze datum er op de peildatum al was"


Deelvraag = Callable[[Regelblad, Toetsing[Getoetst], dict[str, Uitkomstsoort]], Slotsom]
"""A rule with what it is asked about and the outcomes so far."""


class Tweeluik:
    """One question in two ways: as if all that is open had happened, and as if nothing of it had.

    It can be put for one rule after the other; with `onthoudt` what rules share is worked out once for each way.
    """

    def __init__(self, toetsing: Toetsing[Getoetst], *, onthoudt: bool = False) -> None:
        self._open: list[Onzeker | None] = []
        elders: list[Onzeker | None] = []
        self.met = _als(toetsing, self._open, True, onthoudt)
        self.zonder = _als(toetsing, elders, False, onthoudt)

    def zeker(self, vraag: Callable[[Toetsing[Any]], bool]) -> bool:
        """Whether the answer is yes in both ways."""
        return vraag(self.met) and vraag(self.zonder)

    def gevraagd(self, vraag: Deelvraag, blad: Regelblad, eerder: dict[str, Uitkomstsoort]) -> Slotsom:
        """The answer as if everything open had happened, unless it is one without that, or the other way around.

        A rule about the file itself is asked once: what it looks at stands there, whenever it happened. `eerder` holds
        the outcomes so far.
        """
        self._open.clear()
        antwoord = vraag(blad, self.met, eerder)
        if not self._open or not blad.regel.af_te_wijken:
            return antwoord
        zonder = vraag(blad, self.zonder, eerder)
        zeker = _zeker(antwoord, zonder, self._open)
        termijnen = tuple(een for een in antwoord.termijnen if een in zonder.termijnen)
        return zeker if zeker.termijnen == termijnen else replace(zeker, termijnen=termijnen)


def _als(
    toetsing: Toetsing[Getoetst], gevraagd: list[Onzeker | None], telt: bool, onthoudt: bool
) -> Toetsing[Getoetst]:
    """The question where what is open counts or not, which notes in `gevraagd` what was asked of that."""

    def open_telt(onzeker: Onzeker | None) -> bool:
        gevraagd.append(onzeker)
        return telt

    return replace(toetsing, open_telt=open_telt, geheugen=Geheugen(gevraagd) if onthoudt else None)


def _zeker(met: Slotsom, zonder: Slotsom, gevraagd: list[Onzeker | None]) -> Slotsom:
    """What both answers say; a finding in one of them only is none."""
    if met.soort is zonder.soort or VOLDOET_NIET not in (met.soort, zonder.soort):
        return met
    for antwoord in (met, zonder):
        if antwoord.soort is NIET_TE_BEOORDELEN:
            return antwoord
    if onzeker := next((een for een in gevraagd if een), None):
        return Slotsom(NIET_TE_BEOORDELEN, onzeker.reden, onzeker.pad)
    (eerste, *_) = met.tekorten or zonder.tekorten
    return Slotsom(NIET_TE_BEOORDELEN, MISSCHIEN_LATER, eerste.pad)
