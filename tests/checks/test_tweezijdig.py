"""A rule is asked as if all that is open had happened, and as if nothing of it had."""

import pytest

from participatie_cli.checks.slotsom import NIET_TE_BEOORDELEN, VOLDOET, VOLDOET_NIET, Slotsom
from participatie_cli.checks.tweezijdig import MISSCHIEN_LATER, Tweeluik
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.rules.catalog import Regelblad, zoek
from participatie_cli.rules.contract import Getoetst, Onzeker, Tekort, Toetsing
from tests.gevallen import PEILDATUM, dossier, kader

TEKORT = Slotsom(VOLDOET_NIET, tekorten=(Tekort(("afweging",), "Er mist iets."),))
OPEN = Slotsom(NIET_TE_BEOORDELEN, "onbekend is iets anders", ("ontwerp",))
GOED = Slotsom(VOLDOET)
TWIJFEL = Onzeker(("vorm",), "onbekend is wie de eerste stap zette")


def antwoord(met: Slotsom, zonder: Slotsom, twijfel: Onzeker | None = None) -> Slotsom:
    blad = zoek("VIS007")
    assert blad is not None

    def vraag(_blad: Regelblad, toetsing: Toetsing[Getoetst], _eerder: dict[str, Uitkomstsoort]) -> Slotsom:
        return met if toetsing.open_telt(twijfel) else zonder

    return Tweeluik(Toetsing(dossier("project"), kader(), PEILDATUM)).gevraagd(vraag, blad, {})


@pytest.mark.parametrize(
    ("met", "zonder", "uitkomst"),
    [(TEKORT, TEKORT, TEKORT), (GOED, OPEN, GOED), (TEKORT, OPEN, OPEN), (OPEN, TEKORT, OPEN)],
)
def test_wat_allebei_zeggen(met: Slotsom, zonder: Slotsom, uitkomst: Slotsom) -> None:
    assert antwoord(met, zonder) == uitkomst


@pytest.mark.parametrize(("met", "zonder"), [(TEKORT, GOED), (GOED, TEKORT)])
def test_een_bevinding_in_een_van_twee_is_er_geen(met: Slotsom, zonder: Slotsom) -> None:
    assert antwoord(met, zonder) == Slotsom(NIET_TE_BEOORDELEN, MISSCHIEN_LATER, ("afweging",))
    assert antwoord(met, zonder, TWIJFEL) == Slotsom(NIET_TE_BEOORDELEN, TWIJFEL.reden, TWIJFEL.pad)
