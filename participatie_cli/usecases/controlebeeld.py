"""From a check to what platforms are told of it: places in files, and paths from the root of the repository."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from participatie_cli import __version__
from participatie_cli.console.controlebeeld import Afgeweken, Bestandstand, Controlebeeld, Gemeld
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.results.controle import Controle
from participatie_cli.store.git.werkboom import pad_in_repository
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.store.plaatsen import zoek_regels
from participatie_cli.usecases.registercontrole import aangewezen


def maak_beeld(controle: Controle) -> Controlebeeld:
    """Look up every place, and put the findings in order."""
    return Controlebeeld(
        controle,
        __version__,
        landelijk().uitgave,
        gemeld=tuple(sorted(_gemeld(controle), key=lambda een: een.rang)),
        afgeweken=tuple(_afgeweken(controle)),
        bestanden=tuple(_bestanden(controle)),
        opgelost=tuple(replace(een, bestand=in_repository(een.bestand)) for een in controle.vergelijking.opgelost),
        verdwenen=tuple(map(in_repository, controle.vergelijking.verdwenen)),
    )


def in_repository(bestand: str) -> str:
    """A file as the user knows it, by its path from the root of the repository."""
    return pad_in_repository(Path(bestand))


def _gemeld(controle: Controle) -> Iterator[Gemeld]:
    for bestand, bevindingen in aangewezen(controle.verslag):
        naam = in_repository(bestand)
        for een in bevindingen:
            herkomst, telt = controle.vergelijking.van(een.bevinding), controle.telt(een.bevinding)
            yield Gemeld(een.bevinding, naam, herkomst, telt, een.eindkolom)


def _afgeweken(controle: Controle) -> Iterator[Afgeweken]:
    for uitslag in controle.verslag.uitslagen:
        eigen = [een for een in uitslag.uitkomsten if een.soort is Uitkomstsoort.AFWIJKING and een.pad is not None]
        regels = zoek_regels(Path(uitslag.bestand), [een.pad for een in eigen if een.pad is not None]) if eigen else {}
        for een in eigen:
            naam, sleutel = in_repository(uitslag.bestand), f"{uitslag.soort}/{uitslag.id}"
            zelfde = uitslag.bestand in controle.vergelijking.ongewijzigd
            yield Afgeweken(een, naam, regels[een.pad or ()], sleutel, zelfde)


def _bestanden(controle: Controle) -> Iterator[Bestandstand]:
    for uitslag in controle.verslag.uitslagen:
        if uitslag.bestand:
            telling = Counter(een.soort for een in uitslag.uitkomsten)
            uitkomsten = {soort: telling[soort] for soort in Uitkomstsoort}
            bestand = in_repository(uitslag.bestand)
            yield Bestandstand(bestand, uitslag.id or bestand, uitkomsten)
