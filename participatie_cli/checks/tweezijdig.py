"""What is not known to have happened yet: a rule is asked as if it had, and as if it had not.

A fact without a precise date may have come about after the peildatum. Only what a rule says either way is certain: such
a fact makes no finding by itself, and takes none away.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from participatie_cli.checks.slotsom import NIET_TE_BEOORDELEN, VOLDOET_NIET, Slotsom
from participatie_cli.rules.catalog import Regelblad
from participatie_cli.rules.contract import Getoetst, Onzeker, Toetsing

MISSCHIEN_LATER: Final = "onbekend is of een feit zonder precieze datum er op de peildatum al was"


class _Keuze:
    """Says whether what is open counts, and notes what was asked."""

    def __init__(self, antwoord: bool) -> None:
        self._antwoord = antwoord
        self.gevraagd: list[Onzeker | None] = []

    def __call__(self, onzeker: Onzeker | None) -> bool:
        self.gevraagd.append(onzeker)
        return self._antwoord


def gevraagd(vraag: Callable[[Toetsing[Getoetst]], Slotsom], blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Slotsom:
    """The answer as if everything open had happened, unless it is one without that, or the other way around.

    A rule about the file itself is asked once: what it looks at stands there, whenever it happened.
    """
    keuze = _Keuze(True)
    antwoord = vraag(replace(toetsing, open_telt=keuze))
    if not keuze.gevraagd or not blad.regel.af_te_wijken:
        return antwoord
    zonder = vraag(replace(toetsing, open_telt=_Keuze(False)))
    termijnen = tuple(een for een in antwoord.termijnen if een in zonder.termijnen)
    return replace(_zeker(antwoord, zonder, keuze.gevraagd), termijnen=termijnen)


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
