"""The paragraph as a product."""

from typing import Final

from participatie_cli.report.beeld.product import Product
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.producten.kop import productkop, slot
from participatie_cli.report.producten.paragraaf.keuzes import Gekozen, Lezer, Paragraafmoment, kies_moment
from participatie_cli.report.producten.paragraaf.terug import terug
from participatie_cli.report.producten.paragraaf.vooruit import vooruit
from participatie_cli.report.producten.paragraaf.zonder import zonder_participatie
from participatie_cli.report.producten.projectbeeld import Projectbeeld, projectbeeld
from participatie_cli.report.producten.tekstmaat import Schets, passend

SOORT: Final = "Communicatie- en participatieparagraaf"
MEESTE_WOORDEN: Final = {Paragraafmoment.VOORUIT: 220, Paragraafmoment.TERUG: 350}
"""At the start the table counts too; at the decision it comes beside the words."""
_IN_DE_TABEL: Final = 90
"""So many words take no room from the text: what more the table at the decision says does, so that all is one A4."""


def paragraaf(stand: Registerstand, kenmerk: str, moment: Paragraafmoment | None, voor: Lezer) -> Product:
    """The paragraph on a project; raise GeenProduct where the register has no public project of that name."""
    beeld = projectbeeld(stand, kenmerk)
    gekozen = kies_moment(beeld, moment)
    hoofdstukken, ingekort = passend(
        _schetsen(beeld, gekozen.moment, voor),
        MEESTE_WOORDEN[gekozen.moment],
        vrij_in_tabel=0 if gekozen.moment is Paragraafmoment.VOORUIT else _IN_DE_TABEL,
    )
    return Product(
        kop=productkop(stand, SOORT, beeld.titel, _ondertitel(gekozen, voor)),
        hoofdstukken=hoofdstukken,
        slot=(*slot(stand), *beeld.waar_het_hele_staat(ingekort=ingekort)),
    )


def _schetsen(beeld: Projectbeeld, moment: Paragraafmoment, voor: Lezer) -> tuple[Schets, ...]:
    if beeld.wat("afweging", "participatie") is False:
        return zonder_participatie(beeld, voor, moment)
    return (vooruit if moment is Paragraafmoment.VOORUIT else terug)(beeld, voor)


def _ondertitel(gekozen: Gekozen, voor: Lezer) -> str:
    return f"Voor {voor.orgaan.voluit}, {gekozen.moment.voluit}"
