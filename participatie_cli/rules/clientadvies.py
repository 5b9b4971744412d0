"""What three laws ask about the advice of clients, through an ordinance of the council, in the same words."""

from collections.abc import Callable
from typing import Final

from participatie_cli.model.clientadvies import Clientadvies
from participatie_cli.model.keuzes import Sociaalwet
from participatie_cli.model.plan import Beleid
from participatie_cli.model.projectdeel import Projectdeel
from participatie_cli.rules.bereik import met_vastgesteld_beleid, van_de_gemeente
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Tekort, Toetsing
from participatie_cli.rules.plaatsen import INSTRUMENT
from participatie_cli.rules.vastlegging import Toets
from participatie_cli.rules.voorwaarden import bij_instrument, zeker_eerst
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.values.pad import Pad

ADVIEZEN: Final = (*INSTRUMENT, "clientadviezen")
NAMEN: Final = {
    Sociaalwet.WMO: "de Wmo 2015",
    Sociaalwet.JEUGDWET: "de Jeugdwet",
    Sociaalwet.PARTICIPATIEWET: "de Participatiewet",
}
NIET_GEVRAAGD = (
    "Niet vastgelegd is dat cliënten of hun vertegenwoordigers over dit beleid onder {wet} advies konden geven."
)
TE_GROF = "niet te zien is of het advies er eerder was, of eerder is gevraagd, dan het besluit over het beleid"


def adviezen(toetsing: Toetsing[Projectdeel], *wetten: Sociaalwet) -> list[tuple[Pad, Clientadvies]]:
    """The recorded advice under some laws, each with its place; none where the instrument is not policy."""
    gevonden = bekend(op_pad(toetsing.dossier, ADVIEZEN) or ())
    return [((*ADVIEZEN, plaats), advies) for plaats, advies in enumerate(gevonden) if advies.wet in wetten]


def vraag_clientadvies(wet: Sociaalwet) -> Toets:
    """Ask whether clients could advise before the decision; one advice in time is enough."""
    return lambda toetsing: _vraag_clientadvies(toetsing, wet)


def _vraag_clientadvies(toetsing: Toetsing[Projectdeel], wet: Sociaalwet) -> Hiaten:
    op_tijd = [(pad, advies, _voor_het_besluit(toetsing, advies)) for pad, advies in adviezen(toetsing, wet)]
    if any(antwoord is True for _, _, antwoord in op_tijd):
        return
    misschien = [pad for pad, _, antwoord in op_tijd if isinstance(antwoord, Onbekend)]
    if misschien:
        yield Onzeker((*misschien[0], "gevraagd_op"), TE_GROF)
        return
    for pad, advies, _ in op_tijd:
        yield Tekort((*pad, "gevraagd_op"), _te_laat(toetsing, advies, NAMEN[wet]))


def _voor_het_besluit(toetsing: Toetsing[Projectdeel], advies: Clientadvies) -> bool | Onbekend:
    """Advice may be asked for or given unasked: the first of both counts.

    A question on the day of the decision is not early, as the law asks; of advice that day the hour is not known.
    """
    besluit = toetsing.dossier.vastgesteld_op
    stappen = [stap for stap in (advies.gevraagd_op, advies.ontvangen_op) if stap is not None]
    antwoorden = [
        stap.voor(besluit) if isinstance(stap, Datum) and isinstance(besluit, Datum) else ONBEKEND
        for stap in stappen
        if toetsing.telt(stap)
    ]
    if True in antwoorden:
        return True
    die_dag = advies.ontvangen_op is not None and advies.ontvangen_op == besluit
    return ONBEKEND if ONBEKEND in antwoorden or die_dag else False


def _te_laat(toetsing: Toetsing[Projectdeel], advies: Clientadvies, wet: str) -> str:
    besluit = toetsing.dossier.vastgesteld_op
    for wat, stap in (("De vraag om advies", advies.gevraagd_op), ("Het advies", advies.ontvangen_op)):
        if isinstance(stap, Datum) and isinstance(besluit, Datum) and toetsing.telt(stap):
            return f"{wat} over dit beleid onder {wet} is van {stap.voluit}. Het besluit is van {besluit.voluit}."
    return NIET_GEVRAAGD.format(wet=wet)


def over_beleid_onder(*wetten: Sociaalwet) -> Callable[[Toetsing[Projectdeel]], Reden]:
    """Only for policy of the municipality itself that is recorded as being under one of these laws, once adopted."""
    namen = " of ".join(NAMEN[wet] for wet in wetten) if len(wetten) == 1 else "een van de drie wetten"

    is_beleid = bij_instrument(Beleid, "dit is geen beleid")

    def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
        if buiten := is_beleid(toetsing):
            return buiten
        onder: Reden = None
        if op_pad(toetsing.dossier, ADVIEZEN) in (None, ONBEKEND):  # left out: nobody looked
            onder = Onzeker(ADVIEZEN, f"onbekend is of dit beleid onder {namen} valt")
        elif not adviezen(toetsing, *wetten):
            onder = f"niet vastgelegd is dat dit beleid onder {namen} valt"
        return zeker_eerst(onder, van_de_gemeente(toetsing), met_vastgesteld_beleid(toetsing))

    return geldt_voor
