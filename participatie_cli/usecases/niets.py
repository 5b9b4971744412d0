"""Whether there is anything to read in a register, and why not: nothing read is never told as nothing wrong."""

from collections.abc import Sequence
from pathlib import Path

from participatie_cli.store.register import KADERBESTAND, Registerbestand
from participatie_cli.store.verdwaald import is_verdwaald, waarom_verdwaald
from participatie_cli.wording.waarden import aantal


def waarom_niets(bestanden: Sequence[Registerbestand], register: Path | None) -> tuple[str, str] | None:
    """Why none of these files can be read, and the way out; None where any of them can be tried."""
    if not all(map(is_verdwaald, bestanden)):
        return None
    if bestanden:
        zin, herstel = waarom_verdwaald(bestanden[0].pad, register)
        anderen = f"; ook {aantal(len(bestanden) - 1, 'ander bestand', 'andere bestanden')} past niet"
        return f"{bestanden[0].pad.name}: {zin[0].lower()}{zin[1:-1]}{anderen * (len(bestanden) > 1)}", herstel
    if register is not None and (register / KADERBESTAND).exists():
        return (
            "naast kader.yaml staan er geen bestanden van een register (.yaml)",
            "Geef een ander pad, of voeg een project toe in de map projecten.",
        )
    return "daar staan geen bestanden van een register (.yaml)", "Geef een ander pad, of voeg een project toe."
