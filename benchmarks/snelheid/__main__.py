"""Measure how fast the program is, in one run, and write it down: the data, and what follows from it in `docs/`.

    python -m benchmarks.snelheid                    about a quarter of an hour on two cores
    python -m benchmarks.snelheid --honderdduizend   a hundred thousand files too, half an hour more
    python -m benchmarks.snelheid --alleen groei     one subject again, in an earlier run on this machine
    python -m benchmarks.snelheid --snel             a few minutes: small sizes, that only show that all works

It needs node and npm for two of the other programs, which it installs in a temporary folder, or uses from the folder
that `--npm` names. Do nothing else on the machine in the meantime.
"""

import argparse
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from benchmarks.snelheid import proeven
from benchmarks.snelheid.doelen import REUZE
from benchmarks.snelheid.gereedschap import haal_gereedschap
from benchmarks.snelheid.getallen import afgerond
from benchmarks.snelheid.uitkomst import Machine, Maten, Uitkomst, bewaar, lees

REUS: Final = "reuze"
ONDERDELEN: Final[dict[str, Callable[[Maten], Iterable[tuple[str, float]]]]] = {
    "begin": proeven.begin,
    "verslagen": proeven.verslagen,
    "groei": proeven.groei,
    "taalserver": proeven.taalserver,
    REUS: proeven.reuze,
}


def main() -> None:
    """Measure, and write."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("--snel", action="store_true", help="small sizes, to try it")
    lezer.add_argument("--honderdduizend", action="store_true", help="a hundred thousand files too")
    lezer.add_argument("--alleen", action="append", choices=ONDERDELEN, help="this subject again, in an earlier run")
    lezer.add_argument("--npm", type=Path, metavar="MAP", help="a folder with node_modules of an earlier run")
    opties = lezer.parse_args()
    with tempfile.TemporaryDirectory() as tijdelijk:
        npm = (opties.npm or Path(tijdelijk)).absolute()
        bewaar(
            vul_aan(lees(), opties.alleen) if opties.alleen else meet(_maten(opties.snel, opties.honderdduizend), npm)
        )
    subprocess.run([sys.executable, "-m", "docs.genereer"], check=True)


def meet(maten: Maten, npm: Path) -> Uitkomst:
    """All figures of a run; each is said once it is known."""
    gereedschap = haal_gereedschap(npm)
    programmas, gemeten = proeven.naast_anderen(gereedschap, maten)
    _gezegd(gemeten.items())
    for onderdeel in ONDERDELEN.values():
        gemeten |= _gezegd(onderdeel(maten))
    return Uitkomst(maten, _machine(), tuple(programmas), gemeten)


def vul_aan(eerder: Uitkomst, onderdelen: Sequence[str]) -> Uitkomst:
    """An earlier run with these subjects measured now."""
    maten = replace(eerder.maten, reuze=REUZE) if REUS in onderdelen else eerder.maten
    gemeten = eerder.gemeten | {
        naam: getal for een in onderdelen for naam, getal in _gezegd(ONDERDELEN[een](maten)).items()
    }
    return replace(eerder, maten=maten, gemeten=gemeten, apart=tuple(sorted({*eerder.apart, *onderdelen})))


def _gezegd(paren: Iterable[tuple[str, float]]) -> dict[str, float]:
    gemeten = {}
    for naam, waarde in paren:
        gemeten[naam] = afgerond(waarde)
        print(f"{naam}: {gemeten[naam]}", flush=True)
    return gemeten


def _maten(snel: bool, honderdduizend: bool) -> Maten:
    reuze = (300 if snel else REUZE) if honderdduizend else None
    if snel:
        return Maten(snel, klein=40, groot=150, verslag=20, geschiedenis=4, reuze=reuze, keer_klein=2, keer_groot=2)
    return Maten(snel, klein=1000, groot=10_000, verslag=300, geschiedenis=60, reuze=reuze, keer_klein=5, keer_groot=3)


def _machine() -> Machine:
    node = subprocess.run(["node", "--version"], check=True, capture_output=True, text=True).stdout.strip()
    kernen = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    systeem = f"{platform.system()} {platform.machine()}"
    return Machine(str(datetime.now(UTC).date()), systeem, kernen, platform.python_version(), node.lstrip("v"))


if __name__ == "__main__":
    main()
