"""From values to the three charts of the report, each with the same in words and in a table.

Hatching is what is not known, in all three. A bar without parts is nothing drawn; a part of length 0 is a zero.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from participatie_cli.kader.methode import HOOGSTE_NIVEAU
from participatie_cli.model.bevinding import Uitkomstsoort
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.report.bouwstenen import Balk, Balkdeel, Balkgroep, Grafiek, Legendaregel, Tabel, Vulling
from participatie_cli.scoring.score import Aandeel
from participatie_cli.scoring.trap import Stand
from participatie_cli.wording.scores import kort
from participatie_cli.wording.waarden import aantal

LIJNEN: Final = "De vier ontwikkellijnen per periode"
UITKOMSTEN: Final = "De vijf uitkomsten van de controle"
DEELNAMES: Final = "Deelnames per periode"
GEEN_PERIODE: Final = "Er is nog geen periode om te laten zien."
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
    titels = {lijn: f"{lijn.value} {namen[lijn]}" for lijn in Ontwikkellijn}
    standen = {lijn: [(punt.label, punt.standen[lijn]) for punt in punten] for lijn in Ontwikkellijn}
    rijen = tuple((titels[lijn], *(_trede(stand) for _, stand in standen[lijn])) for lijn in Ontwikkellijn)
    zinnen = (
        f"{titels[lijn]}: {', '.join(f'{label} {_trede(stand)}' for label, stand in standen[lijn])}."
        for lijn in Ontwikkellijn
    )
    uitleg = f"Per ontwikkellijn de trede, van 0 tot en met {HOOGSTE_NIVEAU}, van de oudste naar de nieuwste periode."
    return Grafiek(
        id="grafiek-lijnen",
        titel=LIJNEN,
        beschrijving=" ".join((uitleg, *zinnen)) if punten else GEEN_PERIODE,
        groepen=tuple(
            Balkgroep(titel=titels[lijn], balken=tuple(_lijnbalk(label, stand) for label, stand in standen[lijn]))
            for lijn in (Ontwikkellijn if punten else ())
        ),
        legenda=(
            Legendaregel(vulling=Vulling.VOL, tekst="bereikte trede"),
            Legendaregel(vulling=Vulling.GEARCEERD, tekst="misschien bereikt, niet te beoordelen"),
            Legendaregel(vulling=Vulling.OPEN, tekst="niet bereikt"),
        ),
        svg="",
        tabel=_tabel(LIJNEN, ("Ontwikkellijn", *(punt.label for punt in punten)), rijen if punten else (), eerste=2),
    )


def _trede(stand: Stand) -> str:
    if stand.niveau is None:
        return "niet te beoordelen" if stand.hoogstens else "niet aan de orde"
    return f"trede {kort(stand)}"


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


def uitkomstengrafiek(telling: Mapping[Uitkomstsoort, int]) -> Grafiek:
    """The five outcomes counted, the zeros too. Lengths are relative to the largest."""
    totaal, grootste = sum(telling.values()), max((*telling.values(), 1))
    rijen = tuple(
        (soort.value.replace("_", " "), str(telling.get(soort, 0)), _procent(telling.get(soort, 0), totaal))
        for soort in Uitkomstsoort
    )
    woorden = {
        soort: (naam, f"{getal} ({deel})" if totaal else getal)
        for soort, (naam, getal, deel) in zip(Uitkomstsoort, rijen, strict=True)
    }
    opsomming = ", ".join(f"{naam} {tekst}" for naam, tekst in woorden.values())
    return Grafiek(
        id="grafiek-uitkomsten",
        titel=UITKOMSTEN,
        beschrijving=f"Hoe vaak elke uitkomst voorkomt, van {totaal} in totaal: {opsomming}. Procenten zijn afgerond.",
        groepen=(
            Balkgroep(
                titel="",
                balken=tuple(
                    Balk(naam=naam, tekst=tekst, delen=_deel(telling.get(soort, 0) / grootste, _UITKOMSTEN[soort][0]))
                    for soort, (naam, tekst) in woorden.items()
                ),
            ),
        ),
        legenda=tuple(
            Legendaregel(vulling=vulling, tekst=f"{woorden[soort][0]}: {uitleg}")
            for soort, (vulling, uitleg) in _UITKOMSTEN.items()
        ),
        svg="",
        tabel=_tabel(UITKOMSTEN, ("Uitkomst", "Aantal", "Deel"), rijen, eerste=2, getallen=True),
    )


def _procent(deel: int, geheel: int) -> str:
    procent = Aandeel(deel, geheel).procent
    return "geen" if procent is None else f"{procent} %"


def _deel(lengte: float, vulling: Vulling) -> tuple[Balkdeel, ...]:
    return (Balkdeel(deel=lengte, vulling=vulling),)


@dataclass(frozen=True, slots=True)
class Deelnames:
    """The participants of the activities of a period, added up as far as they are known.

    `onbekend` is of how many of its `activiteiten` the number is not known; `aantal` is None where it is of none.
    """

    label: str
    aantal: int | None
    activiteiten: int
    onbekend: int

    @property
    def bekend(self) -> int | None:
        """The sum, where it is of at least one activity."""
        return self.aantal if self.activiteiten > self.onbekend else None


_ONBEKEND_STUK: Final = 0.1


def deelnamesgrafiek(perioden: Sequence[Deelnames]) -> Grafiek:
    """The participants per period, oldest first. What is unknown is a hatched piece of a fixed length."""
    grootste = max((een.bekend or 0 for een in perioden), default=0) or 1
    opsomming = "; ".join(f"{een.label}: {_deelnames(een)}" for een in perioden)
    uitleg = (
        f"Het aantal deelnames per periode, van oud naar nieuw. {opsomming}. "
        "Wie twee keer meedeed, telt twee keer: het zijn deelnames, geen verschillende mensen. "
        "Meer deelnames is op zichzelf niet beter."
    )
    balken = tuple(Balk(naam=een.label, tekst=_deelnames(een), delen=_deelnamedelen(een, grootste)) for een in perioden)
    return Grafiek(
        id="grafiek-deelnames",
        titel=DEELNAMES,
        beschrijving=uitleg if perioden else GEEN_PERIODE,
        groepen=(Balkgroep(titel="", balken=balken),) if perioden else (),
        legenda=(
            Legendaregel(vulling=Vulling.VOL, tekst="bekende deelnames"),
            Legendaregel(vulling=Vulling.GEARCEERD, tekst="onbekend aantal (de lengte zegt niets)"),
        ),
        svg="",
        tabel=_tabel(
            DEELNAMES,
            ("Periode", "Deelnames", "Vastgelegde activiteiten", "Waarvan aantal onbekend"),
            tuple(_deelnamerij(een) for een in perioden),
            eerste=1,
            getallen=True,
        ),
    )


def _deelnames(een: Deelnames) -> str:
    if not een.activiteiten:
        return "niet vastgelegd"
    activiteiten = aantal(een.activiteiten, "activiteit", "activiteiten")
    if een.bekend is None:
        return f"aantal onbekend ({activiteiten})"
    if een.onbekend:
        return f"minstens {een.bekend} ({activiteiten}, van {een.onbekend} onbekend)"
    return f"{een.bekend} ({activiteiten})"


def _deelnamedelen(een: Deelnames, grootste: int) -> tuple[Balkdeel, ...]:
    heel = 1 - _ONBEKEND_STUK
    bekend = _deel(een.bekend / grootste * heel, Vulling.VOL) if een.bekend is not None else ()
    return bekend + (_deel(_ONBEKEND_STUK, Vulling.GEARCEERD) if een.onbekend else ())


def _deelnamerij(een: Deelnames) -> tuple[str, ...]:
    bekend = "niet vastgelegd" if not een.activiteiten else "onbekend" if een.bekend is None else str(een.bekend)
    minstens = "minstens " if een.bekend is not None and een.onbekend else ""
    return (een.label, f"{minstens}{bekend}", str(een.activiteiten), str(een.onbekend))


def _tabel(
    titel: str, kolommen: tuple[str, ...], rijen: tuple[tuple[str, ...], ...], *, eerste: int, getallen: bool = False
) -> Tabel:
    """The same data as a table, of which the first column is so many times as wide as the others."""
    overige = len(kolommen) - 1
    return Tabel(
        titel=f"{titel}, als tabel",
        kolommen=kolommen,
        getallen=(False, *(getallen,) * overige),
        breedtes=(eerste, *(1,) * overige),
        rijen=rijen,
        leeg="" if rijen else GEEN_PERIODE,
    )
