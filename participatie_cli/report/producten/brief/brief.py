"""The letter as a product."""

from functools import partial
from typing import Final

from participatie_cli.report.beeld.product import Product
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.producten.brief.meedoen import deed_iemand_mee, keuze, waarover, wie
from participatie_cli.report.producten.brief.punten import doorgegeven, tabel
from participatie_cli.report.producten.brief.vervolg import contact, niet_eens, vervolg
from participatie_cli.report.producten.kop import productkop, slot
from participatie_cli.report.producten.projectbeeld import projectbeeld
from participatie_cli.report.producten.tekstmaat import Schets, passend

SOORT: Final = "U zei, wij deden"
MEESTE_WOORDEN: Final = 420
"""So many words, those of the table included, fit on one A4."""
_MEEDOEN: Final = ("meedoen", "U dacht mee")
_PUNTEN: Final = ("punten", "Wat wij met uw punten doen")
_VERVOLG: Final = ("vervolg", "Wat nu komt", (vervolg, niet_eens, contact))
_GEWOON: Final = ((*_MEEDOEN, (waarover, keuze, wie)), (*_PUNTEN, (tabel, doorgegeven)), _VERVOLG)
_ZONDER: Final = (("besluit", "Meedoen kon niet", (waarover,)), _VERVOLG)
"""Where nobody could take part there is nothing to answer."""


def brief(stand: Registerstand, kenmerk: str) -> Product:
    """The letter about a project; raise GeenProduct where the register has no public project of that name."""
    beeld = projectbeeld(stand, kenmerk)
    zonder = beeld.wat("afweging", "participatie") is False and not deed_iemand_mee(beeld)
    delen = _ZONDER if zonder else _GEWOON
    schetsen = [
        Schets(id_, titel, tuple(partial(een, beeld) for een in items), voorrang=(id_, titel) == _PUNTEN)
        for id_, titel, items in delen
    ]
    hoofdstukken, ingekort = passend(schetsen, MEESTE_WOORDEN)
    return Product(
        kop=productkop(stand, SOORT, beeld.titel, "Een bericht voor wie meedeed of meeleest"),
        hoofdstukken=hoofdstukken,
        slot=(*slot(stand), *beeld.waar_het_hele_staat(ingekort=ingekort)),
    )


def noteeropdracht(kenmerk: str) -> str:
    """What to type once the letter is sent, so that the register tells that people heard."""
    return f"participatie noteer {kenmerk} terugkoppeling"
