"""How much memory one more file costs, of `check`, `score` and `report`, and what a large register would take.

    python -m benchmarks.geheugen [KLEIN GROOT]      default 1000 3000

The registers hold small files that all differ. The slope between two sizes is what every file adds; the last column
draws it on to a hundred thousand files.
"""

import argparse
import shutil
import tempfile
from pathlib import Path
from typing import Final

from benchmarks.check import PARTICIPATIE, PEILDATUM, WORTEL, meet

OPDRACHTEN: Final = {
    "check": ("check", "--peildatum", PEILDATUM, "--formaat", "json"),
    "score": ("score", "--peildatum", PEILDATUM),
    "report": ("report", "--periode", "2026-09", "--formaat", "markdown", "--uit", "-"),
}
GROOT_REGISTER: Final = 100_000

_BESTAND: Final = """id: plan-{i}
titel: Plan {i}
samenvatting: In buurt {i} komt een speelplek. Bewoners denken mee over de inrichting.
initiatiefnemer: {{soort: gemeente}}
vorm: inwonersparticipatie
gebied: {{wijken: [Centrum]}}
fasen:
  - {{fase: voorbereiding, vanaf: {dag}}}
instrumenten: [{{soort: geen}}]
afweging: {{datum: {dag}, participatie: ja, reden: Reden {i}., niveau: raadplegen}}
activiteiten:
  - {{datum: {dag}, werkvorm: inloopavond, deelnemers: {i}}}
inbreng:
  - {{onderwerp: bankjes, wat: Zet meer bankjes neer bij {i}., datum: {dag}, status: overgenomen}}
"""


def main() -> None:
    """Measure and print the table."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("aantallen", type=int, nargs="*", default=[1000, 3000])
    klein, groot = lezer.parse_args().aantallen
    print(f"| command | {klein} files | {groot} files | a file | {GROOT_REGISTER} files |")
    print("|---|---|---|---|---|")
    for naam, opdracht in OPDRACHTEN.items():
        eerst, dan = (_megabytes(opdracht, aantal) for aantal in (klein, groot))
        helling = (dan - eerst) / (groot - klein)
        verwacht = dan + helling * (GROOT_REGISTER - groot)
        print(f"| {naam} | {eerst:.0f} MB | {dan:.0f} MB | {1024 * helling:.1f} kB | {verwacht:.0f} MB |", flush=True)


def _megabytes(opdracht: tuple[str, ...], aantal: int) -> float:
    with tempfile.TemporaryDirectory() as map_:
        maak_register(Path(map_), aantal)
        return meet([*PARTICIPATIE, *opdracht], Path(map_), 1).megabytes


def maak_register(map_: Path, aantal: int) -> None:
    """Write so many small projects, no two of them alike, beside the kader.yaml of the real register."""
    projecten = map_ / "register" / "projecten"
    projecten.mkdir(parents=True)
    shutil.copy(WORTEL / "register" / "kader.yaml", map_ / "register")
    for i in range(aantal):
        dag = f"{2020 + i % 7}-{i % 12 + 1:02}-{i % 28 + 1:02}"
        (projecten / f"plan-{i}.yaml").write_text(_BESTAND.format(i=i, dag=dag), "utf-8")


if __name__ == "__main__":
    main()
