"""The chart of the page, drawn as the charts of a report are: the times of all programs on both registers."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from benchmarks.snelheid.getallen import getal, heel
from benchmarks.snelheid.uitkomst import Programma, Uitkomst
from participatie_cli.report.beeld.bouwstenen import Balk, Balkgroep, Grafiek, Vulling
from participatie_cli.report.grafiek.delen import balkdeel, legenda_van, tabel_bij
from participatie_cli.report.grafiek.tekenen import teken
from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit

ONS: Final = "participatie"
TITEL: Final = "Seconden om alle projecten te controleren"
_ONS, _ANDER = Vulling.VOL, Vulling.GESTIPPELD


def snelheidsgrafiek(uitkomst: Uitkomst) -> str:
    """The chart as SVG, with its figures in words."""
    groepen = tuple(_groep(aantal, list(rij)) for aantal, rij in groupby(uitkomst.programmas, lambda een: een.aantal))
    zinnen = (f"{een.titel}: {', '.join(f'{balk.naam} {balk.tekst}' for balk in een.balken)}." for een in groepen)
    grafiek = Grafiek(
        id="grafiek-snelheid",
        titel=TITEL,
        beschrijving=" ".join(zinnen),
        groepen=groepen,
        legenda=legenda_van({_ONS: "leest, zoekt persoonsgegevens, alle regels", _ANDER: "alleen het JSON Schema"}),
        svg="",
        tabel=tabel_bij(TITEL, ("Programma", "Tijd"), (), eerste=1, getallen=True),
    )
    return teken(grafiek, sjablonen_uit())


def _groep(aantal: int, rij: Sequence[Programma]) -> Balkgroep:
    langste = max(een.seconden for een in rij)
    balken = tuple(
        Balk(
            naam=_kort(een.naam),
            tekst=f"{getal(een.seconden)} s",
            delen=balkdeel(een.seconden / langste, _ONS if een.naam == ONS else _ANDER),
        )
        for een in rij
    )
    return Balkgroep(titel=f"{heel(aantal)} projecten", balken=balken)


def _kort(naam: str) -> str:
    """A name that fits before its bar; a program that is run in another way stands below itself."""
    programma, anders, hoe = naam.partition(" ")
    return f"… met {hoe}" if anders else programma.rpartition("/")[0] or programma
