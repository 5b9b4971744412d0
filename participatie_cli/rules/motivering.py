"""What the Omgevingsbesluit asks of a decision to adopt, in the same words for three instruments."""

from collections.abc import Callable

from participatie_cli.model.instrument import MetMotivering
from participatie_cli.model.procedure import Motiveringspunt
from participatie_cli.model.projectdeel import Projectdeel
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Tekort, Toetsing
from participatie_cli.rules.overgang import met_lidwoord, na_vaststelling
from participatie_cli.rules.plaatsen import INSTRUMENT
from participatie_cli.rules.vastlegging import Toets
from participatie_cli.rules.voorwaarden import zeker_eerst
from participatie_cli.values.onbekend import Onbekend

MOTIVERING = (*INSTRUMENT, "motivering")
GEEN_ONTWERP = (*INSTRUMENT, "geen_ontwerp_nodig")
BELEID = "participatiebeleid"
KLEINE_WIJZIGING = (
    "de wijziging had geen ontwerp nodig; of het Omgevingsbesluit dan vraagt hoe mensen zijn betrokken, is niet zeker"
)
MISSCHIEN_KLEIN = "onbekend is of de wijziging zo klein was dat er geen ontwerp nodig was"


def vraag_motivering(soort: type[MetMotivering]) -> Toets:
    """Ask how people were involved and with which results; form and place are free."""
    return lambda toetsing: _vraag_motivering(toetsing, soort)


def _vraag_motivering(toetsing: Toetsing[Projectdeel], soort: type[MetMotivering]) -> Hiaten:
    instrument = toetsing.dossier.instrument
    for punt in instrument.motiveringspunten if isinstance(instrument, soort) else ():
        if punt.naam != BELEID:
            yield from vraag_punt(punt, soort)


def vraag_punt(punt: Motiveringspunt, soort: type[MetMotivering]) -> Hiaten:
    """Ask of one point whether it stands with the decision."""
    plek = (*MOTIVERING, punt.naam)
    if isinstance(punt.vermeld, Onbekend):
        yield Onzeker(plek, f"onbekend is of bij de vaststelling staat {punt.vraag}")
    elif not punt.vermeld:
        yield Tekort(plek, f"Bij de vaststelling van {met_lidwoord(soort)} is niet vastgelegd {punt.vraag}.")


def bij_motivering(soort: type[MetMotivering], norm: str) -> Callable[[Toetsing[Projectdeel]], Reden]:
    """Once adopted, and not where a small change needed no draft: whether it asks for a reasoning was not read."""
    na = na_vaststelling(soort, norm)

    def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
        instrument = toetsing.dossier.instrument
        klein = instrument.geen_ontwerp_nodig if isinstance(instrument, soort) else None
        reden = MISSCHIEN_KLEIN if isinstance(klein, Onbekend) else KLEINE_WIJZIGING
        return zeker_eerst(na(toetsing), Onzeker(GEEN_ONTWERP, reden) if klein else None)

    return geldt_voor
