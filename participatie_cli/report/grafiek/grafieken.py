"""From values to the three charts of the report, each with the same in words and in a table.

Hatching is what is not known, in all three. A bar without parts is nothing drawn; a part of length 0 is a zero.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from participatie_cli.kader.methode import HOOGSTE_NIVEAU
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.report.beeld.bouwstenen import Balk, Balkdeel, Balkgroep, Grafiek, Vulling
from participatie_cli.report.grafiek.delen import GEEN_PERIODE, balkdeel, legenda_van, tabel_bij
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.scoring.telling import Aandeel
from participatie_cli.scoring.trap import Stand
from participatie_cli.values.aantal import Som
from participatie_cli.wording.scores import kort
from participatie_cli.wording.waarden import aantal

LIJNEN: Final = "De vier ontwikkellijnen per periode"
UITKOMSTEN: Final = "De vijf uitkomsten van de controle"
DEELNAMES: Final = "Deelnames per periode"
_ONBEKEND_STUK: Final = 0.1
_UITKOMSTEN: Final = {
    Uitkomstsoort.VOLDOET: (Vulling.VOL, "aan de norm is voldaan"),
    Uitkomstsoort.VOLDOET_NIET: (Vulling.GESTIPPELD, "er ontbreekt iets of het klopt niet"),
    Uitkomstsoort.NIET_VAN_TOEPASSING: (Vulling.OPEN, "de norm geldt hier niet"),
    Uitkomstsoort.NIET_TE_BEOORDELEN: (Vulling.GEARCEERD, "gegevens zijn onbekend, of een mens moet nog oordelen"),
    Uitkomstsoort.AFWIJKING: (Vulling.LICHT, "bewust afgeweken, met een besluit"),
}


@dataclass(frozen=True, slots=True)
class Lijnenpunt:
    """Where each line stood at the end of a period."""

    label: str
    standen: Mapping[Ontwikkellijn, Stand]


def lijnengrafiek(punten: Sequence[Lijnenpunt], namen: Mapping[Ontwikkellijn, str]) -> Grafiek:
    """The lines on their staircase, oldest period first: a block for each step."""
    lijnen = tuple(Ontwikkellijn) if punten else ()
    groepen = tuple(
        Balkgroep(
            titel=f"{lijn.value} {namen[lijn]}",
            balken=tuple(_lijnbalk(punt.label, punt.standen[lijn]) for punt in punten),
        )
        for lijn in lijnen
    )
    kolommen = ("Ontwikkellijn", *(punt.label for punt in punten))
    rijen = tuple((groep.titel, *(balk.tekst for balk in groep.balken)) for groep in groepen)
    return Grafiek(
        id="grafiek-lijnen",
        titel=LIJNEN,
        beschrijving=_lijnen_in_zinnen(groepen) if groepen else GEEN_PERIODE,
        groepen=groepen,
        legenda=legenda_van(
            {
                Vulling.VOL: "bereikte trede",
                Vulling.GEARCEERD: "misschien bereikt, niet te beoordelen",
                Vulling.OPEN: "niet bereikt",
            }
        ),
        svg="",
        tabel=tabel_bij(LIJNEN, kolommen, rijen, eerste=2, getallen=False),
    )


def _lijnen_in_zinnen(groepen: Sequence[Balkgroep]) -> str:
    uitleg = f"Per ontwikkellijn de trede, van 0 tot en met {HOOGSTE_NIVEAU}, van de oudste naar de nieuwste periode."
    zinnen = (f"{een.titel}: {', '.join(f'{balk.naam} {balk.tekst}' for balk in een.balken)}." for een in groepen)
    return " ".join((uitleg, *zinnen))


def _lijnbalk(label: str, stand: Stand) -> Balk:
    """A block for each step; nothing where nothing on the line applies."""
    bereikt = stand.niveau or 0
    vullingen = (
        *(Vulling.VOL,) * bereikt,
        *(Vulling.GEARCEERD,) * (stand.hoogstens - bereikt),
        *(Vulling.OPEN,) * (HOOGSTE_NIVEAU - stand.hoogstens),
    )
    aan_de_orde = stand.niveau is not None or stand.hoogstens > 0
    delen = tuple(Balkdeel(deel=1 / HOOGSTE_NIVEAU, vulling=vulling) for vulling in vullingen)
    return Balk(naam=label, tekst=_trede(stand), delen=delen if aan_de_orde else ())


def _trede(stand: Stand) -> str:
    if stand.niveau is None:
        return "niet te beoordelen" if stand.hoogstens else "niet aan de orde"
    return f"trede {kort(stand)}"


def uitkomstengrafiek(telling: Mapping[Uitkomstsoort, int]) -> Grafiek:
    """The five outcomes counted, the zeros too. Lengths are relative to the largest."""
    totaal, grootste = sum(telling.values()), max((*telling.values(), 1))
    balken = tuple(_uitkomstbalk(soort, telling.get(soort, 0), totaal, grootste) for soort in Uitkomstsoort)
    opsomming = ", ".join(f"{balk.naam} {balk.tekst}" for balk in balken)
    rijen = tuple(
        (balk.naam, str(telling.get(soort, 0)), _procent(telling.get(soort, 0), totaal) or "geen")
        for soort, balk in zip(Uitkomstsoort, balken, strict=True)
    )
    return Grafiek(
        id="grafiek-uitkomsten",
        titel=UITKOMSTEN,
        beschrijving=f"Hoe vaak elke uitkomst voorkomt, van {totaal} in totaal: {opsomming}. Procenten zijn afgerond.",
        groepen=(Balkgroep(titel="", balken=balken),),
        legenda=legenda_van(
            {vulling: f"{soort.woorden}: {uitleg}" for soort, (vulling, uitleg) in _UITKOMSTEN.items()}
        ),
        svg="",
        tabel=tabel_bij(UITKOMSTEN, ("Uitkomst", "Aantal", "Deel"), rijen, eerste=2, getallen=True),
    )


def _uitkomstbalk(soort: Uitkomstsoort, hoeveel: int, totaal: int, grootste: int) -> Balk:
    procent = _procent(hoeveel, totaal)
    tekst = f"{hoeveel} ({procent})" if procent else str(hoeveel)
    return Balk(naam=soort.woorden, tekst=tekst, delen=balkdeel(hoeveel / grootste, _UITKOMSTEN[soort][0]))


def _procent(deel: int, geheel: int) -> str:
    procent = Aandeel(deel, geheel).procent
    if procent is None:
        return ""
    return "minder dan 1 %" if deel and not procent else f"{procent} %"


@dataclass(frozen=True, slots=True)
class Deelnames:
    """The participants of the activities of a period, added up as far as they are known."""

    label: str
    som: Som

    @property
    def in_woorden(self) -> str:
        """The sum in the form that tells what it is, or that there is none."""
        if self.som.aantal is None:
            return "onbekend" if self.som.van else "niet vastgelegd"
        return self.som.aantal.voluit

    @property
    def met_herkomst(self) -> str:
        """The sum with what it was added up from: `minstens 4.040, uit 5 van 8 activiteiten; 2 ongeveer`."""
        som = self.som
        if not som.van:
            return self.in_woorden
        activiteiten = aantal(som.van, "activiteit", "activiteiten")
        if not som.bekend:
            return f"{self.in_woorden}, bij {activiteiten}"
        van = f"{som.bekend} van " if som.bekend < som.van else ""
        return f"{self.in_woorden}, uit {van}{activiteiten}" + (f"; {som.ongeveer} ongeveer" if som.ongeveer else "")


def deelnamesgrafiek(perioden: Sequence[Deelnames]) -> Grafiek:
    """The participants per period, oldest first. What is unknown is a hatched piece of a fixed length."""
    grootste = max((een.som.laagst for een in perioden), default=0) or 1
    balken = tuple(Balk(naam=een.label, tekst=een.met_herkomst, delen=_delen(een.som, grootste)) for een in perioden)
    kolommen = ("Periode", "Deelnames", "Vastgelegde activiteiten", "Waarvan aantal onbekend", "Waarvan ongeveer")
    rijen = tuple(
        (een.label, een.in_woorden, *map(str, (een.som.van, een.som.van - een.som.bekend, een.som.ongeveer)))
        for een in perioden
    )
    opsomming = "; ".join(f"{balk.naam}: {balk.tekst}" for balk in balken)
    uitleg = (
        f"Het aantal deelnames per periode, van oud naar nieuw. {opsomming}. "
        "Wie twee keer meedeed, telt twee keer: het zijn deelnames, geen verschillende mensen. "
        "Meer deelnames is op zichzelf niet beter."
    )
    return Grafiek(
        id="grafiek-deelnames",
        titel=DEELNAMES,
        beschrijving=uitleg if perioden else GEEN_PERIODE,
        groepen=(Balkgroep(titel="", balken=balken),) if perioden else (),
        legenda=legenda_van(
            {Vulling.VOL: "bekende deelnames", Vulling.GEARCEERD: "onbekend hoeveel meer (de lengte zegt niets)"}
        ),
        svg="",
        tabel=tabel_bij(DEELNAMES, kolommen, rijen, eerste=1, getallen=True),
    )


def _delen(som: Som, grootste: int) -> tuple[Balkdeel, ...]:
    """The least that it is uses the whole bar but for the piece that stands for what may come on top of it."""
    heel = 1 - _ONBEKEND_STUK
    bekend = balkdeel(som.laagst / grootste * heel, Vulling.VOL) if som.bekend else ()
    return bekend + (() if som.hoogst == som.laagst else balkdeel(_ONBEKEND_STUK, Vulling.GEARCEERD))
