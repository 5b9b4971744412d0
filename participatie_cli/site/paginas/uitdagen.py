"""The right to challenge: how it works, and which requests there are."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.model.keuzes import Uitdaaguitkomst
from participatie_cli.model.stand import staat
from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk
from participatie_cli.report.producten.uitdaagrecht.uitleg import uitleg
from participatie_cli.report.rapportage.blokken import blok
from participatie_cli.site import adressen
from participatie_cli.site.beeld.bladen import Hoofdstukkenblad
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.paginas.hoofdstukken import hoofdstukkenblad
from participatie_cli.site.paginas.kop import Koppen
from participatie_cli.values.datum import telt

_TITEL: Final = "Zelf een taak overnemen"
_GEEN: Final = "Er zijn nog geen verzoeken vastgelegd."


def uitdaagblad(koppen: Koppen, maat: Paginamaat) -> Hoofdstukkenblad:
    """The page."""
    kop = koppen.kop(
        _TITEL, adressen.UITDAGEN, f"Het uitdaagrecht in {koppen.gemeente}: hoe het gaat, en welke verzoeken er zijn."
    )
    hoofdstukken = (*uitleg(koppen.boek.stand).hoofdstukken, _verzoeken(koppen, maat))
    return hoofdstukkenblad(kop, _TITEL, "Dit heet ook het uitdaagrecht.", hoofdstukken, maat)


def _stand(een: Uitdaagverzoek, koppen: Koppen) -> Iterator[str]:
    """Where a request stands, and of one that was refused why."""
    yield from (f"{kop}: {wat}" for kop, wat in staat(een, koppen.boek.peildatum))
    if een.uitkomst is Uitdaaguitkomst.AFGEWEZEN and telt(een.besluit_op, koppen.boek.peildatum):
        gronden = [str(deel) for deel in (een.grondsoort, een.grond) if isinstance(deel, str)]
        yield f"Reden: {': '.join(gronden)}" if gronden else "De reden is niet vastgelegd."


def _verzoeken(koppen: Koppen, maat: Paginamaat) -> Blokhoofdstuk:
    alle = sorted(koppen.boek.stand.van_soort(Uitdaagverzoek), key=lambda een: (een.titel.lower(), een.id))
    blokken = [
        blok(
            kop=een.titel,
            alineas=(een.samenvatting, *_stand(een, koppen)),
        )
        for een in maat.eerste(alle)
    ]
    rest = maat.rest(alle, "ander verzoek", "andere verzoeken") if alle else _GEEN
    return Blokhoofdstuk(
        id="verzoeken",
        titel="Welke verzoeken er zijn",
        blokken=(*blokken, *([blok(alineas=(rest,))] if rest else [])),
    )
