"""The method as one value, with what a municipality changed about it as of a date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.methode import HEEL, PROCENT, Criterium, Kwaliteitsoordeel, Lijncriteria, Schaal, Trap
from participatie_cli.kader.scoreaanpassing import Scoreaanpassing
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.onleesbaar import Onleesbaar

LAAGSTE_EIS: Final = 1


@dataclass(frozen=True, slots=True)
class Meetlat:
    """The staircase with the criteria of each line, from low to high, and the measure of quality."""

    trap: Trap
    lijnen: Mapping[Ontwikkellijn, tuple[Criterium, ...]]
    kwaliteit: Kwaliteitsoordeel

    @classmethod
    def van(cls, trap: Trap, lijnen: tuple[Lijncriteria, ...], kwaliteit: Kwaliteitsoordeel) -> "Meetlat":
        """Put the parts together, the criteria in order of step."""
        op_trede = {
            een.lijn: tuple(sorted(een.criteria, key=lambda criterium: criterium.niveau))
            for een in sorted(lijnen, key=lambda een: een.lijn)
        }
        return cls(trap, op_trede, kwaliteit)

    @property
    def per_id(self) -> dict[str, Criterium]:
        """Every criterion by its id."""
        return {criterium.id: criterium for criteria in self.lijnen.values() for criterium in criteria}

    def criteria(self, lijn: Ontwikkellijn, schaal: Schaal) -> tuple[Criterium, ...]:
        """The criteria of one line that are about a project, or about the programme."""
        return tuple(criterium for criterium in self.lijnen[lijn] if criterium.schaal is schaal)

    def niveaunaam(self, nummer: int) -> str:
        """What a step is called."""
        return next(niveau.naam for niveau in self.trap.niveaus if niveau.nummer == nummer)


def eis_van(criterium: Criterium, aanpassing: Scoreaanpassing | None) -> int | None:
    """The number in force, a share or a threshold: the municipality's own, or else that of the method."""
    eigen = aanpassing.eis if aanpassing else None
    return criterium.eis if eigen is None else eigen


def drempel_van(criterium: Criterium, aanpassing: Scoreaanpassing | None) -> int | None:
    """The threshold in force; None where a share of the files counts, or where there is none."""
    return eis_van(criterium, aanpassing) if criterium.deel is None else None


def deel_kan(deel: int, criterium: Criterium) -> bool:
    """Whether a criterion can have this share: of nothing, of more than all, or where no share counts, it cannot."""
    return criterium.deel is not None and LAAGSTE_EIS <= deel <= HEEL


def drempel_kan(drempel: int, criterium: Criterium) -> bool:
    """Whether a criterion can have this threshold: of nothing, of more than all, or where it has none, it cannot."""
    te_veel = criterium.eenheid == PROCENT and drempel > HEEL
    return criterium.drempel is not None and drempel >= LAAGSTE_EIS and not te_veel


def bruikbaar(aanpassing: Scoreaanpassing, meetlat: Meetlat) -> bool:
    """Whether a change is of a criterion that there is, with a share or a threshold that it can have."""
    criterium = meetlat.per_id.get(aanpassing.criterium)
    if criterium is None:
        return False
    past = aanpassing.deel is None or deel_kan(aanpassing.deel, criterium)
    return past and (aanpassing.drempel is None or drempel_kan(aanpassing.drempel, criterium))


def onzekere_criteria(meetlat: Meetlat, gemeente: Gemeentekader, onleesbaar: Onleesbaar) -> frozenset[str]:
    """The criteria of which it cannot be read whether the municipality changed something; of an unknown one all."""
    eigen = bekend(gemeente.scoreaanpassingen)
    gevonden: set[str] = set()
    for plek in onleesbaar.plekken:
        match plek.veld:
            case ("scoreaanpassingen", int() as plaats, *_):
                gevonden.add(eigen[plaats].criterium)
            case ("scoreaanpassingen",):
                gevonden |= plek.kenmerken & meetlat.per_id.keys() or meetlat.per_id.keys()
    return frozenset(gevonden)


def aanpassingen_op(meetlat: Meetlat, gemeente: Gemeentekader | None, dag: date) -> dict[str, Scoreaanpassing]:
    """What the municipality changed, by criterion, as of a day; of two that surely had begun the later one."""
    alle = bekend(gemeente.scoreaanpassingen) if gemeente else ()
    begonnen = [een for een in alle if een.vanaf.uiterlijk(dag) is True and bruikbaar(een, meetlat)]
    return {een.criterium: een for een in sorted(begonnen, key=lambda een: een.vanaf.laatst)}
