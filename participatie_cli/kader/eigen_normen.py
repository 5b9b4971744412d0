"""Norms that follow from the terms of a municipality, where it did not quote the text they come from."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.kader.bepaling import Bepaling, Laag, Regeling
from participatie_cli.kader.duur import Duur
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.leeszekerheid import Leeszekerheid
from participatie_cli.kader.stukken import Participatieverordening
from participatie_cli.kader.termijnen import Termijn, Termijnen
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.values.pad import Pad

_SLEUTELS: Final = {
    "uitdaagbesluit": "verordening-uitdaagrecht",
    "uitdaagbesluit_publicatie": "verordening-uitdaagbesluit-openbaar",
    "eindverslag": "verordening-eindverslag",
    "terugkoppeling": "verordening-terugkoppeling",
}
"""The provision that a rule about a term rests on."""


def uit_termijnen(gemeente: Gemeentekader) -> Regeling | None:
    """A regulation with a provision for every term that has none of its own; None where all have one."""
    eigen = {bepaling.id for regeling in gemeente.regelingen for bepaling in regeling.bepalingen}
    bepalingen = tuple(
        bepaling
        for naam, sleutel in _SLEUTELS.items()
        if sleutel not in eigen
        for bepaling in _bepaling(naam, sleutel, gemeente)
    )
    if not bepalingen:
        return None
    return Regeling(
        titel=f"Eigen termijnen van {gemeente.gemeente.naam}",
        laag=Laag.VERORDENING,
        gelezen="Zoals ingevuld bij `termijnen` in kader.yaml.",
        bepalingen=bepalingen,
    )


def sleutels_bij(veld: Pad) -> frozenset[str]:
    """The keys of the provisions that follow from a field under `termijnen`, or from all of them."""
    return frozenset(sleutel for naam, sleutel in _SLEUTELS.items() if len(veld) == 1 or veld[1] == naam)


def _bepaling(naam: str, sleutel: str, gemeente: Gemeentekader) -> Iterator[Bepaling]:
    termijnen: tuple[Termijn, ...] = tuple(
        een for een in bekend(getattr(gemeente.termijnen, naam)) if isinstance(een.duur, Duur)
    )
    if not termijnen:
        return
    titel = Termijnen.model_fields[naam].title or naam
    artikel = next((een.artikel for een in termijnen if isinstance(een.artikel, str)), None)
    yield Bepaling(
        id=sleutel,
        vindplaats=artikel or f"termijn in kader.yaml: {titel[0].lower()}{titel[1:]}",
        tekst=f"{titel}: {' of '.join(str(een.duur) for een in termijnen)}.",
        geldig_van=_sinds(termijnen, gemeente),
        zekerheid=Leeszekerheid.SECUNDAIR,
    )


def _sinds(termijnen: tuple[Termijn, ...], gemeente: Gemeentekader) -> Datum | Onbekend:
    """The first day of the first term; of a term without one, the day on which the ordinance came into force."""
    verordening = gemeente.verordening
    in_werking = verordening.in_werking_op if isinstance(verordening, Participatieverordening) else None
    dagen = [in_werking if een.geldig_van is None else een.geldig_van for een in termijnen]
    bekende = [dag for dag in dagen if isinstance(dag, Datum)]
    return min(bekende) if len(bekende) == len(dagen) else ONBEKEND
