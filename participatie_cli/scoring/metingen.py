"""Questions about what was measured of the programme."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.model.programma import Maatregel
from participatie_cli.model.programmakeuzes import Indicator
from participatie_cli.model.stap import Meting
from participatie_cli.scoring.acties import van_een_andere_lijn
from participatie_cli.scoring.antwoord import Antwoord, niet_aan_de_orde
from participatie_cli.scoring.vraag import Blik, Vraag, antwoord
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend


@dataclass(frozen=True, slots=True)
class Maat:
    """How a measurement is held against a threshold, and which of its fields that needs."""

    velden: tuple[str, ...]
    haalt: Callable[[Meting, int], bool | Onbekend]


def meting(indicator: Indicator, lijn: Ontwikkellijn, maat: Maat) -> Vraag:
    """Whether the newest measurement of this reaches the threshold; asked of the actions of one line."""

    def beantwoord(blik: Blik) -> Antwoord:
        maatregel = blik.als(Maatregel)
        if anders := van_een_andere_lijn(blik, lijn):
            return anders
        if isinstance(maatregel.metingen, Onbekend):
            return antwoord(ONBEKEND, blik.zoek("metingen"), f"onbekend is of “{indicator}” is gemeten")
        return _nieuwste(blik, maatregel.metingen, indicator, maat)

    return Vraag((Maatregel,), beantwoord)


def _nieuwste(blik: Blik, metingen: tuple[Meting, ...], indicator: Indicator, maat: Maat) -> Antwoord:
    eigen = [(plaats, een) for plaats, een in enumerate(metingen) if een.indicator is indicator]
    gedaan = [paar for paar in eigen if blik.gebeurd(paar[1].datum) is not False]
    if not gedaan:
        return niet_aan_de_orde(f"hier is “{indicator}” niet gemeten")
    plaats, nieuwste = max(gedaan, key=lambda paar: _zekerst_en_nieuwst(blik, paar[1]))
    gevraagd = [f"metingen.{plaats}.{veld}" for veld in maat.velden]
    if blik.gebeurd(nieuwste.datum) is ONBEKEND:
        met_datum = blik.zoek(f"metingen.{plaats}.datum", *gevraagd)
        return antwoord(ONBEKEND, met_datum, f"onbekend is wanneer “{indicator}” is gemeten")
    gezien = blik.zoek(*gevraagd)
    gehaald = maat.haalt(nieuwste, blik.drempel)
    schiet_tekort = "is niet compleet" if gehaald is ONBEKEND else "haalt de drempel niet"
    return antwoord(gehaald, gezien, f"de meting van “{indicator}” {schiet_tekort}")


def _zekerst_en_nieuwst(blik: Blik, een: Meting) -> tuple[bool, str]:
    """Newest last; one that may be of a later day only counts where there is no other."""
    return blik.gebeurd(een.datum) is True, str(een.datum) if isinstance(een.datum, Datum) else ""


def deel_van(veld: str) -> Maat:
    """Whether the value is at least so many per cent of what stands in another field."""

    def haalt(een: Meting, drempel: int) -> bool | Onbekend:
        geheel = getattr(een, veld)
        if not isinstance(een.waarde, Aantal) or not isinstance(geheel, Aantal):
            return ONBEKEND
        if Aantal.precies(0).minder_dan(geheel) is not True:
            return ONBEKEND
        return een.waarde.is_deel(geheel, drempel)

    return Maat(("waarde", veld), haalt)


def _minstens(een: Meting, drempel: int) -> bool | Onbekend:
    return een.waarde.minstens(drempel) if isinstance(een.waarde, Aantal) else ONBEKEND


def _gemeten(een: Meting, drempel: int) -> bool | Onbekend:
    return True if isinstance(een.waarde, Aantal) else ONBEKEND


MINSTENS: Final = Maat(("waarde",), _minstens)
"""The value is at least the threshold."""

GEMETEN: Final = Maat(("waarde",), _gemeten)
"""There is a value at all, whatever it is."""
