"""From a chart to its drawing in SVG, the same for every format."""

from dataclasses import dataclass, replace
from typing import TypeVar

from participatie_cli.report.beeld.bouwstenen import Grafiek
from participatie_cli.report.beeld.vervang import vervang
from participatie_cli.report.grafiek.tekenvlak import (
    BREEDTE,
    LETTER,
    RAND,
    Plaatsing,
    Rechthoek,
    Tekenvlak,
    Tekstregel,
    rond,
)
from participatie_cli.report.grafiek.tekstmaat import leesbaar
from participatie_cli.report.grafiek.veiligesvg import TekeningFout, veilige_svg
from participatie_cli.report.sjabloon.jinja import HERSTEL, vul_in
from participatie_cli.report.sjabloon.namen import GRAFIEK
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, SjabloonFout

D = TypeVar("D")


@dataclass(frozen=True, slots=True)
class Tekening:
    """All that the template of a chart prints, in units of the drawing."""

    id: str
    titel: str
    beschrijving: str
    breedte: float
    hoogte: float
    letter: float
    rechthoeken: tuple[Rechthoek, ...]
    teksten: tuple[Tekstregel, ...]


def deel_in(grafiek: Grafiek) -> Tekening:
    """Where everything of a chart stands. Where there is nothing to draw, the sentence of its table says so."""
    grafiek = vervang(grafiek, str, leesbaar)
    vlak = Tekenvlak()
    plaats = Plaatsing.van(tuple(balk for groep in grafiek.groepen for balk in groep.balken))
    for groep in grafiek.groepen:
        vlak.kop(groep.titel)
        for balk in groep.balken:
            vlak.balk(balk, plaats)
        vlak.sla_over()
    if not grafiek.groepen:
        vlak.schrijf(grafiek.tabel.leeg)
    for regel in grafiek.legenda if grafiek.groepen else ():
        vlak.staal(regel.vulling, regel.tekst)
    return Tekening(
        id=grafiek.id,
        titel=grafiek.titel,
        beschrijving=grafiek.beschrijving,
        breedte=BREEDTE,
        hoogte=rond(vlak.y + RAND),
        letter=LETTER,
        rechthoeken=tuple(vlak.rechthoeken),
        teksten=tuple(vlak.teksten),
    )


def teken(grafiek: Grafiek, sjablonen: Sjablonen) -> str:
    """The chart as SVG, with its title and description for who cannot see it; raise SjabloonFout where it cannot be."""
    svg = vul_in(sjablonen, GRAFIEK, tekening=deel_in(grafiek))
    try:
        return veilige_svg(svg)
    except TekeningFout as fout:
        pad = sjablonen.zoek(GRAFIEK).pad
        zin = f"In het sjabloon {pad} staat een fout: {fout}. Dat is regel {fout.regel} van de tekening."
        raise SjabloonFout(zin, HERSTEL, bestand=pad, wat=str(fout)) from fout


def met_tekeningen(document: D, sjablonen: Sjablonen) -> D:
    """A document with its charts drawn, and for the rest as it was."""

    def getekend(grafiek: Grafiek) -> Grafiek:
        return replace(grafiek, svg=teken(grafiek, sjablonen))

    return vervang(document, Grafiek, getekend)
