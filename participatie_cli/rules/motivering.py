"""What the Omgevingsbesluit asks of a decision to adopt, in the same words for three instruments."""

from collections.abc import Callable

from participatie_cli.kader.stukken import Participatieverordening
from participatie_cli.model.instrument import MetMotivering
from participatie_cli.model.procedure import Motiveringspunt
from participatie_cli.model.projectdeel import Projectdeel
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Tekort, Toetsing
from participatie_cli.rules.overgang import met_lidwoord, na_vaststelling
from participatie_cli.rules.plaatsen import INSTRUMENT
from participatie_cli.rules.vastlegging import Toets
from participatie_cli.rules.voorwaarden import zeker_eerst
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

MOTIVERING = (*INSTRUMENT, "motivering")
GEEN_ONTWERP = (*INSTRUMENT, "geen_ontwerp_nodig")
BELEID = "participatiebeleid"
KLEINE_WIJZIGING = (
    "de wijziging had geen ontwerp nodig; of het Omgevingsbesluit dan vraagt hoe mensen zijn betrokken, is niet zeker"
)
MISSCHIEN_KLEIN = "onbekend is of de wijziging zo klein was dat er geen ontwerp nodig was"
BELEID_ONBEKEND = "onbekend is of er voor dit project participatiebeleid gold dat bij de vaststelling moet staan"


def vraag_motivering(soort: type[MetMotivering]) -> Toets:
    """Ask of each point whether it stands with the decision; form and place are free."""
    return lambda toetsing: _vraag_motivering(toetsing, soort)


def _vraag_motivering(toetsing: Toetsing[Projectdeel], soort: type[MetMotivering]) -> Hiaten:
    instrument, wat = toetsing.dossier.instrument, met_lidwoord(soort)
    for punt in instrument.motiveringspunten if isinstance(instrument, soort) else ():
        if isinstance(punt.vermeld, Onbekend):
            yield Onzeker((*MOTIVERING, punt.naam), f"onbekend is of bij de vaststelling staat {punt.vraag}")
        elif not punt.vermeld:
            yield _ontbreekt(toetsing, punt, wat)


def _ontbreekt(toetsing: Toetsing[Projectdeel], punt: Motiveringspunt, wat: str) -> Tekort | Onzeker:
    if punt.naam == BELEID and _met_beleid(toetsing) is not True:
        return Onzeker((*MOTIVERING, punt.naam), BELEID_ONBEKEND)
    return Tekort((*MOTIVERING, punt.naam), f"Bij de vaststelling van {wat} is niet vastgelegd {punt.vraag}.")


def _met_beleid(toetsing: Toetsing[Projectdeel]) -> bool | Onbekend:
    """Whether an ordinance or other policy held at the adoption; without it there may be policy nobody wrote down."""
    gemeente, dag = toetsing.gemeente, toetsing.dossier.vastgesteld_op
    if gemeente is None or not isinstance(dag, Datum):
        return ONBEKEND
    verordening = gemeente.verordening
    gold_op = verordening.in_werking_op if isinstance(verordening, Participatieverordening) else None
    van_verordening = isinstance(gold_op, Datum) and gold_op.uiterlijk(dag) is True
    ander_beleid = any(een.gold_op(dag) is True for een in bekend(gemeente.participatiebeleid))
    return True if van_verordening or ander_beleid else ONBEKEND


def bij_motivering(soort: type[MetMotivering], norm: str) -> Callable[[Toetsing[Projectdeel]], Reden]:
    """Once adopted, and not where a small change needed no draft: whether it asks for a reasoning was not read."""
    na = na_vaststelling(soort, norm)

    def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
        instrument = toetsing.dossier.instrument
        klein = instrument.geen_ontwerp_nodig if isinstance(instrument, soort) else None
        reden = MISSCHIEN_KLEIN if isinstance(klein, Onbekend) else KLEINE_WIJZIGING
        return zeker_eerst(na(toetsing), Onzeker(GEEN_ONTWERP, reden) if klein else None)

    return geldt_voor
