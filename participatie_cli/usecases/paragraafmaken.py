"""Making a paragraph, and recording with the decision that it stands in the proposal."""

from dataclasses import dataclass
from typing import TextIO

from participatie_cli.report.beeld.product import Product
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.producten.paragraaf.keuzes import Gekozen, Lezer, Paragraafmoment, kies_moment
from participatie_cli.report.producten.paragraaf.paragraaf import paragraaf
from participatie_cli.report.producten.projectbeeld import projectbeeld
from participatie_cli.report.sjabloon.namen import PARAGRAAF
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.kiezen import register_hier
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.paragraafvastleggen import leg_paragraaf_vast
from participatie_cli.usecases.peildatum import lees_peildatum
from participatie_cli.usecases.productuitvoer import Productopdracht, Productwens, lever_product


@dataclass(frozen=True, slots=True)
class Paragraafwens:
    """Of which project, for whom (`college` or `raad`) and at which moment (None: that of its phase)."""

    project: str
    voor: str
    moment: str | None
    leg_vast: bool = False
    zonder_vragen: bool = False


def maak_paragraaf(wens: Paragraafwens, product: Productwens, stroom: TextIO) -> Exitcode:
    """Make it and put it down; raise Gebruiksfout where it cannot be made, or not be recorded."""
    lezer = Lezer(wens.voor)
    gevraagd = Paragraafmoment(wens.moment) if wens.moment else None
    gekozen: list[Gekozen] = []

    def maak(stand: Registerstand) -> Product:
        gekozen.append(kies_moment(projectbeeld(stand, wens.project), gevraagd))
        return paragraaf(stand, wens.project, gekozen[0].moment, lezer)

    naam = f"paragraaf-{wens.project}-{wens.voor}"
    code = lever_product(Productopdracht(PARAGRAAF, naam, maak, wens.project), product, stroom)
    if reden := gekozen[0].reden:
        meld(f"Dit is de {gekozen[0].moment.voluit}, want {reden}.", "Kies zelf met --moment vooruit of terug.")
    if wens.leg_vast:
        register = register_hier()
        leg_paragraaf_vast(
            register,
            wens.project,
            gekozen[0].moment,
            lezer,
            vandaag=lees_peildatum(None),
            zonder_vragen=wens.zonder_vragen,
        )
    return code
