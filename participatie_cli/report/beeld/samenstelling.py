"""Which of the two documents are made: the rapportage, the verantwoording, or both in one."""

from dataclasses import replace
from enum import StrEnum
from typing import Final, TypeVar

from participatie_cli.report.beeld.bouwstenen import Punt, Zin
from participatie_cli.report.beeld.kop import Kop
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.tabellen import met_bronnen
from participatie_cli.report.beeld.vervang import vervang

T = TypeVar("T")

BIJLAGETITEL: Final = "Bijlage: de verantwoording"
_EIGEN_TITEL: Final = "Verantwoording participatie"
"""What the verantwoording is called by itself; a title of a page has to be short."""
_ELDERS: Final = (
    "De normen, de bronnen, wat onbekend is en hoe dit stuk is gemaakt, staan in een apart stuk: de verantwoording. "
    "Een nummer tussen haken is het nummer van een bron in dat stuk."
)


class Samenstelling(StrEnum):
    """What a document is made of."""

    RAPPORTAGE = "rapportage"
    MET_VERANTWOORDING = "rapportage met verantwoording"
    VERANTWOORDING = "verantwoording"

    @staticmethod
    def van(*, met: bool, alleen: bool) -> "Samenstelling":
        """The one that is asked for with, or without anything but, the verantwoording."""
        if alleen:
            return Samenstelling.VERANTWOORDING
        return Samenstelling.MET_VERANTWOORDING if met else Samenstelling.RAPPORTAGE


def kies(rapport: Rapport, samenstelling: Samenstelling) -> Rapport:
    """The report with only the chapters that are asked for; the named parts stay.

    What refers to a chapter or a source that is not in the document is text there, so that no link leads nowhere.
    """
    match samenstelling:
        case Samenstelling.RAPPORTAGE:
            hoofdstukken = vervang(rapport.hoofdstukken, Punt, _met_nummers)
            gekozen = replace(rapport, hoofdstukken=hoofdstukken, bijlagetitel="", bijlagen=(), elders=_ELDERS)
        case Samenstelling.VERANTWOORDING:
            gekozen = replace(rapport, kop=_eigen_titel(rapport.kop), hoofdstukken=(), bijlagetitel="")
        case _:
            gekozen = rapport
    er_zijn = {een.id for een in (*gekozen.hoofdstukken, *gekozen.bijlagen)}
    hoofdstukken, bijlagen = (
        vervang(een, Zin, lambda zin: zin if zin.naar in er_zijn else replace(zin, naar=""))
        for een in (gekozen.hoofdstukken, gekozen.bijlagen)
    )
    return replace(gekozen, hoofdstukken=hoofdstukken, bijlagen=bijlagen)


def _met_nummers(punt: Punt) -> Punt:
    return replace(punt, tekst=met_bronnen(punt.tekst, punt.bronnen), bronnen=()) if punt.bronnen else punt


def _eigen_titel(kop: Kop) -> Kop:
    return replace(kop, titel=_EIGEN_TITEL, voettekst=_EIGEN_TITEL + kop.voettekst.removeprefix(kop.titel))
