"""Provisions of a municipality that no rule asks about, because their key is not one that the program knows."""

from collections.abc import Iterator
from functools import cache
from typing import Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding, Controlepunt
from participatie_cli.rules.catalog import regelbladen
from participatie_cli.rules.contract import Getoetst
from participatie_cli.values.suggestie import Raadgever

ONBEKENDE_SLEUTEL: Final = Controlepunt(
    "KAD001",
    "sleutel-zonder-regel",
    Ernst.WAARSCHUWING,
    "Geen regel vraagt naar een bepaling in kader.yaml",
    "Regels zoeken een bepaling van de gemeente op met haar `id`. Met een andere `id` wordt niets gecontroleerd.",
    "Kies een `id` die regels kennen: docs/velden.md legt ze uit onder “Sleutels onder regelingen”. Hoort er geen regel"
    " bij, schrijf dan `niet_getoetst` met de reden.",
)
CONTROLEPUNTEN: Final = (ONBEKENDE_SLEUTEL,)


def bevindingen_over_sleutels(dossier: Getoetst, bestand: str, kader: Kader) -> Iterator[Bevinding]:
    """Every provision in kader.yaml that nothing asks about and that does not say why."""
    if not isinstance(dossier, Gemeentekader):
        return
    raad, gekend = Raadgever(), _van_regels() | _van_criteria(kader)
    for nummer, regeling in enumerate(dossier.regelingen):
        for plaats, bepaling in enumerate(regeling.bepalingen):
            waarom_niet = ("regelingen", nummer, "bepalingen", plaats, "niet_getoetst")
            if bepaling.id in gekend or kader.onleesbaar.raakt(waarom_niet):
                continue
            if bepaling.niet_getoetst is None:
                melding = f"Geen regel vraagt naar de bepaling “{bepaling.id}”.{_bedoeld(bepaling.id, raad, kader)}"
                yield ONBEKENDE_SLEUTEL.bevinding(bestand, ("regelingen", nummer, "bepalingen", plaats, "id"), melding)


@cache
def _van_regels() -> frozenset[str]:
    return frozenset(sleutel for blad in regelbladen() for sleutel in blad.regel.grondslag)


def _van_criteria(kader: Kader) -> frozenset[str]:
    criteria = kader.meetlat.per_id.values() if kader.meetlat else ()
    return frozenset(sleutel for criterium in criteria for sleutel in criterium.grondslag)


def _bedoeld(sleutel: str, raad: Raadgever, kader: Kader) -> str:
    """The key that may have been meant, and what stands under it."""
    nabij = raad.nabij(sleutel, list(kader.eigen_sleutels))
    return f" Bedoelde u “{nabij}”? Daaronder staat: {kader.over_sleutel(nabij)}" if nabij else ""
