"""What a check was held against, for people: how much is not new, and what is solved or gone."""

from collections import Counter
from typing import Final

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.results.controle import Controle
from participatie_cli.results.vergelijking import Herkomst
from participatie_cli.wording.waarden import aantal

_MEESTE: Final = 20
"""More lines of one kind do not help a reader; the others are counted."""


def toon_vergelijking(scherm: Scherm, controle: Controle) -> None:
    """Write it; nothing where the check was held against nothing."""
    vergelijking = controle.vergelijking
    if vergelijking.sinds:
        scherm.regel(f"Vergeleken met {vergelijking.sinds}.")
    for een in vergelijking.opmerkingen:
        scherm.regel(een)
    for herkomst, per_bestand in _niet_nieuw(controle).items():
        kop = f"{aantal(per_bestand.total(), 'bevinding', 'bevindingen')} {herkomst}"
        _lijst(scherm, kop, [f"{bestand}: {getal}" for bestand, getal in per_bestand.items()])
    opgelost = [f"{een.bestand}: {een.code} {een.naam}" for een in vergelijking.opgelost]
    _lijst(scherm, f"{aantal(len(opgelost), 'bevinding', 'bevindingen')} opgelost", opgelost)
    _lijst(scherm, "Niet meer in het register", list(vergelijking.verdwenen))


def _niet_nieuw(controle: Controle) -> dict[Herkomst, Counter[str]]:
    """How many findings of each other origin there are, by file."""
    per_soort: dict[Herkomst, Counter[str]] = {}
    for een in controle.verslag.bevindingen:
        herkomst = controle.vergelijking.van(een)
        if herkomst is not Herkomst.NIEUW:
            per_soort.setdefault(herkomst, Counter())[een.bestand] += 1
    return per_soort


def _lijst(scherm: Scherm, kop: str, rijen: list[str]) -> None:
    if not rijen:
        return
    scherm.regel(Deel(kop, "bold underline"))
    scherm.lijst(rijen[:_MEESTE])
    if meer := rijen[_MEESTE:]:
        scherm.regel(f"En nog {len(meer)}.", inspringen=2)
    scherm.wit()
