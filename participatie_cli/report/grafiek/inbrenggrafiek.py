"""What was done with the input of a period, as bars with the same in words and in a table."""

from collections.abc import Mapping
from typing import Final

from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.report.beeld.bouwstenen import Balk, Balkgroep, Grafiek, Vulling
from participatie_cli.report.grafiek.delen import balkdeel, legenda_van, tabel_bij
from participatie_cli.scoring.telling import Aandeel

TITEL: Final = "Wat er met de inbreng is gedaan"
_SOORTEN: Final[dict[Inbrengstatus | None, tuple[str, Vulling]]] = {
    Inbrengstatus.OVERGENOMEN: ("overgenomen", Vulling.VOL),
    Inbrengstatus.DEELS: ("deels overgenomen", Vulling.VOL),
    Inbrengstatus.NIET: ("niet overgenomen", Vulling.VOL),
    Inbrengstatus.DOORGEZET: ("doorgezet naar een ander", Vulling.VOL),
    Inbrengstatus.IN_BEHANDELING: ("nog geen antwoord", Vulling.OPEN),
    None: ("onbekend", Vulling.GEARCEERD),
}

_UITLEG: Final = {Vulling.VOL: "met antwoord", Vulling.OPEN: "zonder antwoord", Vulling.GEARCEERD: "onbekend"}


def inbrenggrafiek(telling: Mapping[Inbrengstatus | None, int]) -> Grafiek:
    """A bar for each thing that was done, the longest over the whole width; None counts what is unknown."""
    totaal, grootste = sum(telling.values()), max((*telling.values(), 1))
    balken = tuple(
        Balk(naam=naam, tekst=_tekst(telling[soort], totaal), delen=balkdeel(telling[soort] / grootste, vulling))
        for soort, (naam, vulling) in _SOORTEN.items()
        if telling.get(soort)
    )
    verteld = ", ".join(f"{balk.naam} {balk.tekst}" for balk in balken)
    rijen = tuple((naam, str(telling[soort])) for soort, (naam, _) in _SOORTEN.items() if telling.get(soort))
    return Grafiek(
        id="grafiek-inbreng",
        titel=TITEL,
        beschrijving=f"Van {totaal} punten inbreng: {verteld}. Procenten zijn afgerond.",
        groepen=(Balkgroep(titel="", balken=balken),),
        legenda=legenda_van(
            {vulling: _UITLEG[vulling] for soort, (_, vulling) in _SOORTEN.items() if telling.get(soort)}
        ),
        svg="",
        tabel=tabel_bij(TITEL, ("Wat ermee is gedaan", "Aantal"), rijen, eerste=3, getallen=True),
    )


def _tekst(hoeveel: int, totaal: int) -> str:
    return f"{hoeveel} ({Aandeel(hoeveel, totaal).procent} %)"
