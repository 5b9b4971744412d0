"""The four development lines: what they mean, where each stands, and what the municipality does about it."""

from typing import Final

from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.model.programma import Maatregel
from participatie_cli.report.beeld.tabellen import zin
from participatie_cli.report.rapportage.lijnen import stand_op_trap
from participatie_cli.report.rapportage.programma import stand
from participatie_cli.scoring.score import Lijnscore
from participatie_cli.site import adressen
from participatie_cli.site.beeld.bladen import Actie, Lijndeel, Lijnenblad
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.paginas.kop import Koppen
from participatie_cli.wording.scores import GEEN_RANGLIJST, bewering_in_woorden

_TITEL: Final = "De vier ontwikkellijnen"
_UITLEG: Final = {
    Ontwikkellijn.BEWUSTWORDING: (
        "Waar dit om gaat: dat elk project bij de start nadenkt over meedoen. Wel of niet, hoe, en waarom."
    ),
    Ontwikkellijn.WETGEVING: (
        "Waar dit om gaat: dat de gemeente doet wat de wet en haar eigen afspraken over meedoen vragen."
    ),
    Ontwikkellijn.ONDERSTEUNEN: (
        "Waar dit om gaat: dat medewerkers en inwoners hulp krijgen, zoals een coach en voorbeelden."
    ),
    Ontwikkellijn.LEREN: "Waar dit om gaat: dat de gemeente dingen uitprobeert, terugkijkt en het daarna beter doet.",
}
_INLEIDING: Final = (
    "Er zijn vier lijnen waarlangs participatie beter kan worden. Elke lijn heeft vier treden. Een trede telt pas als "
    "alles daaronder ook klopt.",
    GEEN_RANGLIJST,
)


def lijnenblad(koppen: Koppen, maat: Paginamaat) -> Lijnenblad:
    """The page."""
    scores = {een.lijn: een for een in koppen.boek.stand.score.lijnen}
    return Lijnenblad(
        kop=koppen.kop(_TITEL, adressen.LIJNEN, f"Hoe {koppen.gemeente} werkt aan participatie, en hoe ver dat is."),
        titel=_TITEL,
        inleiding=_INLEIDING,
        lijnen=tuple(_lijn(lijn, scores.get(lijn), koppen, maat) for lijn in Ontwikkellijn),
    )


def _lijn(lijn: Ontwikkellijn, score: Lijnscore | None, koppen: Koppen, maat: Paginamaat) -> Lijndeel:
    boek = koppen.boek
    namen = {een.nummer: een.naam for een in boek.gemeente.ontwikkellijnen}
    acties = sorted(
        (een for een in boek.stand.van_soort(Maatregel) if een.lijn == lijn), key=lambda een: een.titel.lower()
    )
    return Lijndeel(
        id=f"lijn-{int(lijn)}",
        titel=f"{int(lijn)}. {namen.get(lijn, f'lijn {int(lijn)}')}",
        uitleg=_UITLEG[lijn],
        stand=stand_op_trap(score.stand, boek.stand.score.meetlat) if score else "Niet te beoordelen.",
        trede=-1 if score is None or score.stand.niveau is None else score.stand.niveau,
        nodig=tuple(zin(bewering_in_woorden(een)) for een in score.nodig[:3]) if score else (),
        acties=tuple(_actie(een, koppen, maat) for een in maat.eerste(acties)),
        rest=maat.rest(acties, "andere actie", "andere acties"),
    )


def _actie(een: Maatregel, koppen: Koppen, maat: Paginamaat) -> Actie:
    return Actie(titel=een.titel, over=maat.tekst(een.samenvatting), stand=stand(een, koppen.boek.peildatum))
