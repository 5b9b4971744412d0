"""How much `participatie agenda` costs beside `participatie check`, on the same register in the same run.

    python -m benchmarks.agenda [AANTAL ...]      default 100 1000

The registers are those of `benchmarks/check.py`. An agenda is what a check works out, told in another way: it should
cost no more. Every figure is of a whole process: wall time (best of the runs) and peak memory. The two run in turn, and
the ratio is the median of those pairs, because a machine does not stay equally fast.
"""

import argparse
import tempfile
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.check import PARTICIPATIE, PEILDATUM, WORTEL, maak_register, meet

FORMATEN: Final = ("tekst", "json", "ics")


def main() -> None:
    """Measure and print the table."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("aantallen", type=int, nargs="*", default=[100, 1000])
    lezer.add_argument("--keer", type=int, default=3, help="pairs of runs")
    opties = lezer.parse_args()
    print("| projects | format | participatie check | participatie agenda | peak memory | agenda / check |")
    print("|---|---|---|---|---|---|")
    vergelijk(WORTEL, "real register", opties.keer)
    for aantal in opties.aantallen:
        with tempfile.TemporaryDirectory() as map_:
            vergelijk(maak_register(Path(map_), aantal), str(aantal), opties.keer)


def vergelijk(register: Path, wat: str, keer: int) -> None:
    """Print a row for each format."""
    controle = [*PARTICIPATIE, "check", "--peildatum", PEILDATUM, "--formaat", "json"]
    for formaat in FORMATEN:
        agenda = [*PARTICIPATIE, "agenda", "--peildatum", PEILDATUM, "--formaat", formaat]
        paren = [(meet(controle, register, 1), meet(agenda, register, 1)) for _ in range(keer)]
        snelst = [min(metingen, key=lambda meting: meting.seconden) for metingen in zip(*paren, strict=True)]
        verhouding = median(tweede.seconden / eerste.seconden for eerste, tweede in paren)
        tijden = " | ".join(f"{meting.seconden:.2f} s" for meting in snelst)
        print(f"| {wat} | {formaat} | {tijden} | {snelst[1].megabytes:.0f} MB | {verhouding:.2f} |", flush=True)


if __name__ == "__main__":
    main()
