"""Dated facts and the period: which lie in it, which lay before it, and how both are told."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from participatie_cli.kader.rapportage import Periode
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Zekerheid
from participatie_cli.report.beeld.bouwstenen import Lijst, Punt
from participatie_cli.report.feiten.bronnenboek import Bronnenboek, betwist
from participatie_cli.values.datum import Datum, gebeurd, telt
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.veld import Feit

NIET_VASTGELEGD: Final = "In deze periode niet vastgelegd."


@dataclass(frozen=True, slots=True)
class Gedateerd:
    """A fact that may be told: its day, its words, the file that holds it and the fact that names its sources.

    `sleutel` is the field at the top of the file under which it stands, where that matters.
    """

    datum: Datum | Onbekend | None
    tekst: str
    houder: Feit
    feit: Feit
    sleutel: str = ""


@dataclass(frozen=True, slots=True)
class Venster:
    """The period as far as it has passed on the peildatum."""

    periode: Periode
    peildatum: date

    def bevat(self, datum: object) -> bool | Onbekend:
        """Whether a day lies in the period; `onbekend` where a month or year reaches over its edge."""
        if not isinstance(datum, Datum):
            return False
        if datum.laatst < self.periode.begin or datum.vroegst > self.peildatum:
            return False
        return True if datum.vroegst >= self.periode.begin and datum.laatst <= self.peildatum else ONBEKEND

    def ervoor(self, datum: object) -> bool:
        """Whether a day certainly lies before the period."""
        return isinstance(datum, Datum) and datum.laatst < self.periode.begin

    def geweest(self, datum: object) -> bool:
        """Whether a day has certainly passed."""
        return isinstance(datum, Datum) and gebeurd(datum, self.peildatum) is True

    def bekend_op(self, datum: object) -> bool:
        """Whether a fact counts on the peildatum: one without a date counts, one that lies later does not."""
        return not isinstance(datum, Datum) or telt(datum, self.peildatum)


def dag_in_woorden(datum: object, venster: Venster | None = None) -> str:
    """The day in words, with the doubt where it may lie outside the period; nothing where the fact has no day."""
    if datum is None:
        return ""
    if not isinstance(datum, Datum):
        return "datum onbekend"
    twijfel = venster is not None and venster.bevat(datum) is ONBEKEND
    return f"{datum.voluit}, mogelijk in deze periode" if twijfel else datum.voluit


def punt(feit: Gedateerd, boek: Bronnenboek, venster: Venster | None = None) -> Punt:
    """The fact as it is printed; that it is unsure is part of it."""
    laag = isinstance(feit.feit, Bronvermelding) and feit.feit.zekerheid is Zekerheid.LAAG
    tekst = betwist(feit.tekst, feit.feit)
    return Punt(
        tekst=f"{tekst} (zekerheid laag)" if laag else tekst,
        datum=dag_in_woorden(feit.datum, venster),
        bronnen=boek.nummers(feit.houder, feit.feit),
    )


def beantwoord(
    titel: str, feiten: Iterable[Gedateerd], venster: Venster, boek: Bronnenboek, leeg: str = NIET_VASTGELEGD
) -> Lijst:
    """The facts of the period in order of time; where there are none, the last one before it."""
    alle = sorted(feiten, key=_op_tijd)
    nu = [feit for feit in alle if venster.bevat(feit.datum) is not False]
    eerder = [] if nu else [feit for feit in alle if venster.ervoor(feit.datum)][-1:]
    return Lijst(
        titel=titel,
        punten=tuple(punt(feit, boek, venster) for feit in nu),
        leeg="" if nu else leeg,
        eerder=tuple(punt(feit, boek) for feit in eerder),
    )


def opgesomd(
    titel: str, feiten: Iterable[Gedateerd], boek: Bronnenboek, leeg: str, *, uiterlijk: bool = False
) -> Lijst:
    """All of these facts, whatever their day; `uiterlijk` where the day is that by which something must be done."""
    punten = tuple(punt(feit, boek) for feit in sorted(feiten, key=_op_tijd))
    if uiterlijk:
        punten = tuple(replace(een, datum=f"uiterlijk {een.datum}" if een.datum else "") for een in punten)
    return Lijst(titel=titel, punten=punten, leeg="" if punten else leeg, eerder=())


def _op_tijd(feit: Gedateerd) -> tuple[bool, str, str]:
    bekend = isinstance(feit.datum, Datum)
    return not bekend, feit.datum.vroegst.isoformat() if isinstance(feit.datum, Datum) else "", feit.tekst
