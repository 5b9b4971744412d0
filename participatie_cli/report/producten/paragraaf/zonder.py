"""The paragraph where there is no participation: a point of decision of its own, with the reason."""

from collections.abc import Iterator
from functools import partial

from participatie_cli.report.beeld.bouwstenen import Blok
from participatie_cli.report.producten.paragraaf.gedeeld import over_de_plicht, wie_beslist
from participatie_cli.report.producten.paragraaf.keuzes import Lezer, Paragraafmoment
from participatie_cli.report.producten.paragraaf.vooruit import communicatie
from participatie_cli.report.producten.projectbeeld import Projectbeeld
from participatie_cli.report.producten.tekstmaat import Schets, Woordruimte
from participatie_cli.report.producten.woorden import item, opgesomd, regel
from participatie_cli.values.onbekend import bekend
from participatie_cli.wording.waarden import aantal


def zonder_participatie(beeld: Projectbeeld, lezer: Lezer, moment: Paragraafmoment) -> tuple[Schets, ...]:
    """Both chapters; items 1, 2, 8 and 9, and what there was all the same."""
    items = (partial(_punt, beeld, lezer, moment), partial(over_de_plicht, beeld), partial(wie_beslist, beeld, lezer))
    return (
        Schets("participatie", "Participatie", items),
        Schets("communicatie", "Communicatie", (partial(communicatie, beeld),)),
    )


def _punt(beeld: Projectbeeld, lezer: Lezer, moment: Paragraafmoment, ruimte: Woordruimte) -> Blok:
    return item("Beslispunt: geen participatie", _beslispunt(lezer, moment), *_reden(beeld, ruimte))


def _beslispunt(lezer: Lezer, moment: Paragraafmoment) -> str:
    if moment is Paragraafmoment.TERUG:
        return "Bij dit besluit was er geen participatie."
    wat = "besluit" if lezer is Lezer.COLLEGE else "neem er kennis van"
    return f"Gevraagd aan {lezer.orgaan.voluit}: {wat} dat er bij dit project geen participatie komt."


def _reden(beeld: Projectbeeld, ruimte: Woordruimte) -> Iterator[str]:
    yield regel("Reden", beeld.wat("afweging", "reden"), ruimte)
    gemeld = beeld.wat("afweging", "gemeld_aan")
    namen = tuple(een.voluit for een in bekend(gemeld))
    yield opgesomd("Gemeld aan", namen or (gemeld or None), "", ruimte)
    wel = len(beeld.gehouden), len(bekend(beeld.project.inbreng))
    if any(wel):
        activiteiten = aantal(wel[0], "activiteit", "activiteiten")
        yield f"Toch vastgelegd: {activiteiten} en {aantal(wel[1], 'punt', 'punten')} inbreng."
