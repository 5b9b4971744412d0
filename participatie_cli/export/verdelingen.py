"""Counts and distributions over municipalities: none of them is named, and none is put before another."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Final

from participatie_cli.export.gegevens import Exportgegevens, Gemeenteregister
from participatie_cli.export.tabel import Cel, Datakolom, Datarij, Datatabel, Kolomsoort
from participatie_cli.model.keuzes import Fasenaam, Inbrengstatus
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

_MINSTENS: Final = 2
"""Over fewer municipalities there is nothing to tell: it would be about the one."""
_GENOEG: Final = 5
"""Over fewer one easily guesses of which municipality the least, the most or the middle is."""
_NAUWKEURIG: Final = Decimal("0.0001")
_GEEN_FASE: Final = "niet begonnen of niet vastgelegd"
_GEEN_NIVEAU: Final = "niet vastgelegd"
_KWARTEN: Final = range(5)

_VERDEELD: Final = (
    "Leeg als minder dan vijf gemeenten hier een getal hebben: anders is snel te raden welk getal van welke gemeente "
    "is."
)
_SAMEN: Final = "Leeg als minder dan twee gemeenten hier een getal hebben."
KOLOMMEN: Final = (
    Datakolom(naam="id", titel="Kenmerk van de rij", betekenis="Maat en groep.", soort=Kolomsoort.KENMERK, altijd=True),
    Datakolom(naam="maat", titel="Maat", betekenis="Wat er is geteld.", altijd=True),
    Datakolom(naam="groep", titel="Groep", betekenis="Waarbinnen is geteld, zoals een fase.", altijd=True),
    Datakolom(
        naam="eenheid",
        titel="Eenheid",
        betekenis="Een aantal, of een deel van 0 tot 1.",
        soort=Kolomsoort.WOORD,
        woorden=("aantal", "deel"),
        altijd=True,
    ),
    Datakolom(
        naam="gemeenten",
        titel="Gemeenten",
        betekenis="Over hoeveel gemeenten de verdeling gaat: die met een getal.",
        soort=Kolomsoort.GETAL,
        altijd=True,
    ),
    Datakolom(
        naam="onbekend",
        titel="Onbekend",
        betekenis="Bij hoeveel gemeenten er geen getal is. Die tellen niet mee, ook niet als nul.",
        soort=Kolomsoort.GETAL,
        altijd=True,
    ),
    *(
        Datakolom(naam=naam, titel=naam.capitalize(), betekenis=f"{wat} {leeg}", soort=Kolomsoort.GETAL)
        for naam, wat, leeg in (
            ("minimum", "Het kleinste getal.", _VERDEELD),
            ("kwart", "Een kwart van de gemeenten heeft hoogstens dit.", _VERDEELD),
            ("mediaan", "De helft van de gemeenten heeft hoogstens dit.", _VERDEELD),
            ("driekwart", "Drie kwart van de gemeenten heeft hoogstens dit.", _VERDEELD),
            ("maximum", "Het grootste getal.", _VERDEELD),
            ("totaal", "Alle gemeenten samen; bij een deel het deel van alles samen.", _SAMEN),
        )
    ),
)


@dataclass(frozen=True, slots=True)
class _Telling:
    """Of one municipality so many out of so many; `van` is None for a count, and 0 where there is nothing to share."""

    aantal: int
    van: int | None = None

    @property
    def getal(self) -> Fraction | None:
        """The number that is distributed; None where there is none."""
        if self.van is None:
            return Fraction(self.aantal)
        return Fraction(self.aantal, self.van) if self.van else None


Gemeentetelling = _Telling | None


def verdelingen(gegevens: Exportgegevens) -> Datatabel:
    """The table of distributions."""
    uitleg = (
        "Aantallen en verdelingen over de gemeenten samen. Er wordt geen gemeente genoemd en er is geen volgorde: wie "
        "meer heeft, doet het niet beter. Registers verschillen in wat er is vastgelegd. Bij minder dan vijf "
        "gemeenten staat er alleen het totaal: anders is snel te raden welk getal van welke gemeente is. Een niveau "
        "telt alleen mee als twee of meer gemeenten het hebben, en alle met dezelfde naam en uitleg."
    )
    return Datatabel("verdelingen", "Verdelingen", uitleg, KOLOMMEN, tuple(_rijen(gegevens)))


def _rijen(gegevens: Exportgegevens) -> Iterator[Datarij]:
    alle, dag = gegevens.registers, gegevens.peildatum
    yield _rij("projecten", "alle", [_Telling(len(een.projecten)) for een in alle])
    fasen = [Counter(str(een.fase_op(dag) or _GEEN_FASE) for een in register.projecten) for register in alle]
    for fase in (*(een.value for een in Fasenaam), str(ONBEKEND), _GEEN_FASE):
        yield _rij("projecten per fase", fase, [_Telling(telling[fase]) for telling in fasen])
    yield from _niveaus(alle, dag)
    yield from _inbreng(alle)
    yield from _uitkomsten(alle)


def _niveaus(alle: Sequence[Gemeenteregister], dag: date) -> Iterator[Datarij]:
    """Each municipality has a ladder of its own: only rungs that mean the same in all that have them are counted."""
    tellingen = [Counter(str(een.niveau_op(dag) or _GEEN_NIVEAU) for een in register.projecten) for register in alle]
    treden = [{trede.id: (trede.naam, trede.uitleg) for trede in een.treden} for een in alle]
    for niveau in sorted(set().union(*treden)):
        zo = [eigen[niveau] for eigen in treden if niveau in eigen]
        if len(zo) >= _MINSTENS and len(set(zo)) == 1:
            paren = zip(tellingen, treden, strict=True)
            met = [_Telling(telling[niveau]) if niveau in eigen else None for telling, eigen in paren]
            yield _rij("projecten per niveau", niveau, met)
    for niveau in (str(ONBEKEND), _GEEN_NIVEAU):
        yield _rij("projecten per niveau", niveau, [_Telling(telling[niveau]) for telling in tellingen])


def _inbreng(alle: Iterable[Gemeenteregister]) -> Iterator[Datarij]:
    """What became of the input; a municipality in which a project's list is unknown cannot be counted."""
    gedaan = [_statussen(een) for een in alle]
    groepen: dict[str, list[object]] = {
        "met antwoord": [een for een in Inbrengstatus if een is not Inbrengstatus.IN_BEHANDELING],
        "in behandeling": [Inbrengstatus.IN_BEHANDELING],
        "onbekend": [ONBEKEND],
    }
    for groep, statussen in groepen.items():
        tellingen = [
            None if een is None else _Telling(sum(een[status] for status in statussen), een.total()) for een in gedaan
        ]
        yield _rij("deel van de inbreng", groep, tellingen, deel=True)


def _statussen(register: Gemeenteregister) -> "Counter[object] | None":
    telling = Counter[object]()
    for project in register.projecten:
        if isinstance(project.inbreng, Onbekend):
            return None
        telling.update(een.status for een in project.inbreng)
    return telling


def _uitkomsten(alle: Iterable[Gemeenteregister]) -> Iterator[Datarij]:
    tellingen = [een.verslag.per_uitkomst for een in alle]
    for soort in Uitkomstsoort:
        delen = [_Telling(een[soort], sum(een.values())) for een in tellingen]
        yield _rij("deel van de uitkomsten van regels", soort.woorden, delen, deel=True)


def _rij(maat: str, groep: str, tellingen: Sequence[Gemeentetelling], *, deel: bool = False) -> Datarij:
    bekend = [een for een in tellingen if een and een.getal is not None]
    getallen = sorted(getal for een in bekend if (getal := een.getal) is not None)
    kop = (f"{maat}/{groep}", maat, groep, "deel" if deel else "aantal", len(bekend), len(tellingen) - len(bekend))
    if len(bekend) < _MINSTENS:
        return (*kop, *(None for _ in range(6)))
    genoeg = len(bekend) >= _GENOEG
    kwarten = [_afgerond(_kwart(getallen, nummer)) if genoeg else None for nummer in _KWARTEN]
    samen = Fraction(sum(een.aantal for een in bekend), sum(een.van or 0 for een in bekend) if deel else 1)
    return (*kop, *kwarten, _afgerond(samen))


def _kwart(getallen: list[Fraction], nummer: int) -> Fraction:
    """So many quarters of the way from the least to the most, between two numbers in proportion."""
    plek = Fraction(len(getallen) - 1) * nummer / 4
    onder = int(plek)
    boven = min(onder + 1, len(getallen) - 1)
    return getallen[onder] + (getallen[boven] - getallen[onder]) * (plek - onder)


def _afgerond(getal: Fraction) -> Cel:
    if getal.denominator == 1:
        return int(getal)
    return (Decimal(getal.numerator) / Decimal(getal.denominator)).quantize(_NAUWKEURIG, ROUND_HALF_UP).normalize()
