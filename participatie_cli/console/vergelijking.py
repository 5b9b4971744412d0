"""What else there is to say of a check that was held against something: a line for each kind of what is not new."""

from collections.abc import Iterator, Sequence
from typing import Final

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.controle import Controle
from participatie_cli.results.vergelijking import GEEN_VERGELIJKING, Herkomst, Opgelost
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import aantal

_MEESTE: Final = 10
"""So many are named in a line; of the others there is a number."""


def toon_vergelijking(scherm: Scherm, controle: Controle) -> None:
    """Write what was known or there already, what time did, what is solved and what is gone."""
    vergelijking = controle.vergelijking
    if vergelijking == GEEN_VERGELIJKING:
        return
    tegen = f"Vergeleken met {vergelijking.sinds}" if vergelijking.sinds else "Vergeleken met nulmeting.yaml"
    scherm.regel(Deel(tegen, "bold underline"))
    for kop, zin in _regels(controle):
        scherm.regel(Deel(f"{kop}: ", "bold"), zin, inspringen=2)
    for opmerking in vergelijking.opmerkingen:
        scherm.regel(opmerking, inspringen=2)
    scherm.wit()


def _regels(controle: Controle) -> Iterator[tuple[str, str]]:
    vergelijking = controle.vergelijking
    per_herkomst = {een: controle.van(een) for een in Herkomst}
    if bekend := per_herkomst[Herkomst.BEKEND]:
        yield "Bekend", f"{_bevindingen(bekend)} uit nulmeting.yaml."
    if bestond := per_herkomst[Herkomst.BESTOND]:
        elders = [een for een in bestond if een.bestand in vergelijking.ongewijzigd]
        hier = len(bestond) - len(elders)
        yield "Bestond al", f"{_bevindingen(bestond)}, waarvan {hier} in bestanden die zijn gewijzigd."
    if tijd := per_herkomst[Herkomst.TIJD]:
        yield "Door de tijd", f"{_bevindingen(tijd)} waar niemand iets voor wijzigde: {_genoemd(tijd)}."
    if vergelijking.opgelost:
        yield "Opgelost", f"{_bevindingen(vergelijking.opgelost)}: {_genoemd(vergelijking.opgelost)}."
    if vergelijking.verdwenen:
        yield "Weggehaald", f"{_ingekort(vergelijking.verdwenen)}."


def _bevindingen(rij: Sequence[object]) -> str:
    return aantal(len(rij), "bevinding", "bevindingen")


def _genoemd(rij: Sequence[Bevinding | Opgelost]) -> str:
    return _ingekort([f"{een.code} in {een.bestand}" for een in rij])


def _ingekort(namen: Sequence[str]) -> str:
    over = len(namen) - _MEESTE
    return opsomming([*namen[:_MEESTE], *([f"nog {over}"] if over > 0 else [])])
