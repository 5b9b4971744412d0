"""Lessons as rows of a table, with what became of each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Les
from participatie_cli.report.beeld.tabellen import of_niet_vastgelegd, zin
from participatie_cli.report.producten.uitwisselen.ervaringen import Ervaring
from participatie_cli.report.producten.uitwisselen.keuze import Uitwisselvraag
from participatie_cli.values.datum import Datum, gebeurd, telt
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.zin import op_of_in
from participatie_cli.wording.waarden import aantal

OPGEVOLGD: Final = "opgevolgd"
NOG_NIET: Final = "nog niet opgevolgd"
ONBEKEND_OF: Final = "onbekend of zij is opgevolgd"


@dataclass(frozen=True, slots=True)
class Geleerd:
    """A lesson with where it was learned."""

    les: Les
    waar: Ervaring

    def afloop(self, peildatum: date) -> str:
        """What became of it, in one of three ways: with nobody and no day to take it up nothing can be told."""
        gedaan = gebeurd(self.les.opgevolgd_op, peildatum)
        if gedaan is True:
            return OPGEVOLGD
        if gedaan is False and (self.les.opvolgen_voor is not None or self.les.opgevolgd_op is not None):
            return NOG_NIET
        return ONBEKEND_OF

    def te_laat(self, peildatum: date) -> bool:
        """Whether it should have been taken up already."""
        voor = self.les.opvolgen_voor
        gemist = isinstance(voor, Datum) and voor.voor(peildatum) is True
        return gemist and self.afloop(peildatum) == NOG_NIET

    def in_woorden(self, peildatum: date) -> str:
        """What became of it, with its days, and whether it was shared."""
        return " ".join((self._opvolging(peildatum), *self._gedeeld(peildatum)))

    def _opvolging(self, peildatum: date) -> str:
        les, afloop = self.les, self.afloop(peildatum)
        if afloop == OPGEVOLGD and isinstance(les.opgevolgd_op, Datum):
            return f"Opgevolgd {op_of_in(les.opgevolgd_op)}."
        if afloop == NOG_NIET and isinstance(les.opvolgen_voor, Datum):
            dag = f"uiterlijk {les.opvolgen_voor.voluit}"
            return (
                f"Nog niet opgevolgd; dat zou {dag} gebeuren."
                if self.te_laat(peildatum)
                else f"Nog niet opgevolgd: {dag}."
            )
        return zin(afloop)

    def _gedeeld(self, peildatum: date) -> Iterator[str]:
        if isinstance(self.les.gedeeld_op, Datum) and gebeurd(self.les.gedeeld_op, peildatum) is True:
            yield f"Gedeeld met anderen {op_of_in(self.les.gedeeld_op)}."
        elif isinstance(self.les.gedeeld_op, Onbekend):
            yield "Onbekend is of zij is gedeeld."


def geleerd(alle: Iterable[Ervaring], vraag: Uitwisselvraag, peildatum: date) -> tuple[Geleerd, ...]:
    """The lessons that are asked for and had been drawn."""
    return tuple(
        Geleerd(les, een)
        for een in alle
        for les in een.lessen
        if telt(les.datum, peildatum) and vraag.past_les(een, les)
    )


def rij(een: Geleerd, peildatum: date, *, met_wie: bool) -> tuple[str, ...]:
    """A row; to others it is not told which role takes it up."""
    wie = (of_niet_vastgelegd(een.les.eigenaar),) if met_wie else ()
    return een.les.les, een.waar.dossier.titel, een.in_woorden(peildatum), *wie


def telling(lessen: Iterable[Geleerd], alle: Iterable[Ervaring], peildatum: date) -> Iterator[str]:
    """How many lessons there are and what became of them, and what is not known or not recorded of projects."""
    rijen = list(lessen)
    aflopen = [een.afloop(peildatum) for een in rijen]
    laat = sum(een.te_laat(peildatum) for een in rijen)
    te_laat = f" (waarvan {laat} later dan afgesproken)" if laat else ""
    if rijen:
        yield (
            f"Er {'is' if len(rijen) == 1 else 'zijn'} {aantal(len(rijen), 'les', 'lessen')}. "
            f"Opgevolgd: {aflopen.count(OPGEVOLGD)}. Nog niet opgevolgd: {aflopen.count(NOG_NIET)}{te_laat}. "
            f"Onbekend: {aflopen.count(ONBEKEND_OF)}."
        )
    projecten = [een.dossier for een in alle if isinstance(een.dossier, Project)]
    if vaag := sum(isinstance(een.lessen, Onbekend) for een in projecten):
        yield f"Van {aantal(vaag, 'project', 'projecten')} is onbekend of er lessen zijn."
    if zonder := sum(een.lessen == () for een in projecten):
        yield f"Bij {aantal(zonder, 'project', 'projecten')} is geen les vastgelegd."
