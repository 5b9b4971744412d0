"""The A3 of the programme, read from top left to the right and back: where to, what it brings, what we do for it."""

from typing import Final

from participatie_cli.report.beeld.blad import Planblad
from participatie_cli.report.gegevens import Programmastand
from participatie_cli.report.producten.kop import productkop, slot
from participatie_cli.report.producten.plan.acties import GEBIEDEN, acties
from participatie_cli.report.producten.plan.maten import maten
from participatie_cli.report.producten.plan.richting import richting
from participatie_cli.report.producten.plan.strook import afgelopen, strook, tekens
from participatie_cli.wording.waarden import aantal

SOORT: Final = "A3-plan"
TITEL: Final = "Programma participatie"
VAKKEN: Final = (
    *("missie", "succesfactoren"),
    *("klanten", "medewerkers", "maatschappij", "bestuur"),
    *GEBIEDEN,
    "projecten",
)
"""The boxes by their ids, in the order in which one reads them; the template knows them."""
_INDELING: Final = "Acties staan bij een gebied volgens hun soort, of anders hun ontwikkellijn."
_NORMEN: Final = "Normen: die van de vier ontwikkellijnen, met wat de gemeente er zelf aan veranderde."


def programmablad(stand: Programmastand) -> Planblad:
    """The whole sheet, before it is made to fit."""
    return Planblad(
        kop=productkop(stand, SOORT, TITEL),
        papier="a3",
        vakken=(*richting(stand), *maten(stand), *acties(stand), strook(stand)),
        legenda=tuple(tekens()),
        slot=(" ".join(filter(None, (*slot(stand), _ongelezen(stand), _NORMEN, _INDELING, afgelopen(stand)))),),
    )


def _ongelezen(stand: Programmastand) -> str:
    """How many files could not be read, so that nobody takes the sheet for the whole; empty where all could."""
    hoeveel = len(stand.ongelezen)
    return f"Niet te lezen, en dus niet meegeteld: {aantal(hoeveel, 'bestand', 'bestanden')}." if hoeveel else ""
