"""In which period most happened: by all days that a register holds, counted as they are written."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.report.natellen.dagen import lees_dag, periode_tot
from tests.report.natellen.register import Register, lees_register


def drukste_periode(map_: Path, laatste: str) -> str:
    """The period with most dated facts, of all up to and including this last one; the newest of equals."""
    register = lees_register(map_, laatste)
    per_periode = {maand: _drukte(register, maand) for maand in _perioden(register, laatste)}
    return max(per_periode, key=lambda maand: (per_periode[maand], maand))


def _perioden(register: Register, laatste: str) -> Iterator[str]:
    """The month in which each period ends, from the first that the municipality reports on."""
    kalender = register.kader["rapportage"]
    jaar, maand = (int(deel) for deel in kalender["eerste"].split("-")[:2])
    while (naam := f"{jaar}-{maand:02}") <= laatste:
        yield naam
        jaar, maand = divmod(jaar * 12 + maand - 1 + int(kalender["elke_maanden"]), 12)
        maand += 1


def _drukte(register: Register, maand: str) -> int:
    periode = periode_tot(maand, int(register.kader["rapportage"]["elke_maanden"]))
    soorten = (register.projecten, register.acties, register.experimenten, register.verzoeken)
    geschreven = Counter(_teksten([*soorten]))
    return sum(hoeveel for tekst, hoeveel in geschreven.items() if periode.zeker(tekst))


def _teksten(waarde: Any) -> Iterator[str]:
    """All that is written as a day or a month; four digits may be any number."""
    if isinstance(waarde, dict):
        yield from _teksten(list(waarde.values()))
    elif isinstance(waarde, list | tuple):
        for een in waarde:
            yield from _teksten(een)
    elif "-" in waarde and lees_dag(waarde):
        yield waarde
