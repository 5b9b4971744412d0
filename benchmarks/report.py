"""How fast and how large `participatie report` is in each format, beside `participatie check` on the same register.

    python benchmarks/report.py [AANTAL ...]      default 300

The registers are the real one and those of `benchmarks/check.py`. Figures are of whole processes: wall time (best of
the runs) and peak memory. The ratio to `check`, which runs in turn with it, is the median of the pairs, because a
machine does not stay equally fast. After that the parts, each measured in a process of its own without the start-up.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.check import PARTICIPATIE, WORTEL, maak_register, meet
from participatie_cli.report.formaat.formaten import FORMATEN

PERIODE = "2026-09"


def main() -> None:
    """Measure and print both tables."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("aantallen", type=int, nargs="*", default=[300])
    lezer.add_argument("--keer", type=int, default=3, help="pairs of runs")
    lezer.add_argument("--delen", metavar="MAP", help=argparse.SUPPRESS)
    opties = lezer.parse_args()
    if opties.delen:
        print(json.dumps(delen(Path(opties.delen))))
        return
    with tempfile.TemporaryDirectory() as map_:
        registers = {"real register": WORTEL}
        for aantal in opties.aantallen:
            doel = Path(map_) / str(aantal)
            doel.mkdir()
            registers[str(aantal)] = maak_register(doel, aantal)
        print("| projects | format | report | peak memory | report / check |")
        print("|---|---|---|---|---|")
        for wat, register in registers.items():
            for formaat in FORMATEN:
                vergelijk(register, wat, formaat, opties.keer)
        print(f"\n| projects | read, check and compare, score | view model | charts | {' | '.join(FORMATEN)} |")
        print("|---|---|---|---|---|---|---|---|")
        for wat, register in registers.items():
            toon_delen(register, wat)


def vergelijk(register: Path, wat: str, formaat: str, keer: int) -> None:
    """Print one row of the first table."""
    with tempfile.TemporaryDirectory() as uit:
        controle = [*PARTICIPATIE, "check", "--peildatum", "2026-09-30", "--formaat", "json"]
        verslag = [*PARTICIPATIE, "report", "--periode", PERIODE, "--formaat", formaat, "--uit", uit, "--overschrijf"]
        paren = [(meet(controle, register, 1), meet(verslag, register, 1)) for _ in range(keer)]
    snelst = min((paar[1] for paar in paren), key=lambda meting: meting.seconden)
    verhouding = median(tweede.seconden / eerste.seconden for eerste, tweede in paren)
    print(f"| {wat} | {formaat} | {snelst.seconden:.2f} s | {snelst.megabytes:.0f} MB | {verhouding:.2f} |", flush=True)


def toon_delen(register: Path, wat: str) -> None:
    """Print one row of the second table; a fresh process, so that nothing is warm."""
    opdracht = [sys.executable, "-m", "benchmarks.report", "--delen", str(register)]
    gemeten = json.loads(subprocess.run(opdracht, cwd=WORTEL, check=True, capture_output=True).stdout)
    print(f"| {wat} | " + " | ".join(f"{seconden:.2f} s" for seconden in gemeten.values()) + " |", flush=True)


def delen(map_: Path) -> dict[str, float]:
    """Seconds per part, in the order of the table."""
    from participatie_cli.report.grafiek.tekenen import met_tekeningen
    from participatie_cli.report.opstellen import stel_op
    from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit
    from participatie_cli.store.register import zoek_register
    from participatie_cli.usecases.rapportgegevens import Rapportvraag, verzamel

    register = zoek_register(map_)
    assert register is not None
    sjablonen = sjablonen_uit()
    gemeten: dict[str, float] = {}
    vorige = time.perf_counter()

    def klaar(deel: str) -> None:
        nonlocal vorige
        nu = time.perf_counter()
        gemeten[deel], vorige = nu - vorige, nu

    gegevens = verzamel(register, Rapportvraag(periode=PERIODE))
    klaar("verzamelen")
    rapport = stel_op(gegevens)
    klaar("opstellen")
    rapport = met_tekeningen(rapport, sjablonen)
    klaar("tekenen")
    for naam, formaat in FORMATEN.items():
        formaat.schrijf(rapport, sjablonen)
        klaar(naam)
    return gemeten


if __name__ == "__main__":
    main()
