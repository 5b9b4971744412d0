"""How fast and how large `participatie check` is, beside `check-jsonschema` on the same files in the same run.

    python benchmarks/check.py [AANTAL ...]      default 100 1000 10000

Makes registers of that many projects, each a copy of a real one under its own id, in a temporary folder. Every
figure is of a whole process: wall time (best of the runs) and peak memory as the operating system counts it.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

WORTEL = Path(__file__).resolve().parent.parent
SCHEMA = WORTEL / "docs" / "schema" / "project.json"
PEILDATUM = "2026-11-23"


@dataclass(frozen=True)
class Meting:
    """Wall time in seconds and peak memory in megabytes of one process."""

    seconden: float
    megabytes: float


def main() -> None:
    """Measure and print the table."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("aantallen", type=int, nargs="*", default=[100, 1000, 10000])
    lezer.add_argument("--keer", type=int, default=3, help="runs of each command; the best counts")
    opties = lezer.parse_args()
    print(f"--help: {meet([*PARTICIPATIE, '--help'], WORTEL, opties.keer).seconden:.2f} s")
    echt = meet([*PARTICIPATIE, "check", "--peildatum", PEILDATUM], WORTEL, opties.keer)
    print(f"check of the real register: {echt.seconden:.2f} s, {echt.megabytes:.0f} MB\n")
    print("| projects | participatie check | peak memory | check-jsonschema | ratio |")
    print("|---|---|---|---|---|")
    for aantal in opties.aantallen:
        with tempfile.TemporaryDirectory() as map_:
            vergelijk(maak_register(Path(map_), aantal), aantal, opties.keer if aantal <= 1000 else 1)


PARTICIPATIE = [sys.executable, "-m", "participatie_cli"]
CHECK_JSONSCHEMA = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(SCHEMA)]


def maak_register(map_: Path, aantal: int) -> Path:
    """A register with so many projects, copied round-robin from the real ones."""
    register = map_ / "register"
    (register / "projecten").mkdir(parents=True)
    shutil.copy(WORTEL / "register" / "kader.yaml", register)
    voorbeelden = [(pad.stem, pad.read_text("utf-8")) for pad in sorted((WORTEL / "register/projecten").glob("*.yaml"))]
    for nummer in range(aantal):
        naam, tekst = voorbeelden[nummer % len(voorbeelden)]
        nieuw = f"{naam}-{nummer:05}"
        (register / "projecten" / f"{nieuw}.yaml").write_text(
            tekst.replace(f"id: {naam}\n", f"id: {nieuw}\n", 1), "utf-8"
        )
    return register


def vergelijk(register: Path, aantal: int, keer: int) -> None:
    """Print one row."""
    onze = meet([*PARTICIPATIE, "check", "--peildatum", PEILDATUM, "--formaat", "json"], register, keer)
    bestanden = [str(pad) for pad in sorted((register / "projecten").glob("*.yaml"))]
    hunne = meet([*CHECK_JSONSCHEMA, *bestanden], register, keer)
    verhouding = onze.seconden / hunne.seconden
    print(
        f"| {aantal} | {onze.seconden:.2f} s | {onze.megabytes:.0f} MB | {hunne.seconden:.2f} s | {verhouding:.2f} |",
        flush=True,
    )


def meet(opdracht: list[str], map_: Path, keer: int) -> Meting:
    """The best of some runs of a command; its output is thrown away, its exit code must be 0 or 1."""
    metingen = [_meet_een_keer(opdracht, map_) for _ in range(keer)]
    return min(metingen, key=lambda meting: meting.seconden)


def _meet_een_keer(opdracht: list[str], map_: Path) -> Meting:
    begin = time.perf_counter()
    proces = subprocess.Popen(opdracht, cwd=map_, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, verbruik = os.wait4(proces.pid, 0)
    seconden = time.perf_counter() - begin
    proces.returncode = os.waitstatus_to_exitcode(status)
    if proces.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(opdracht[:4])} ended in {proces.returncode}")
    return Meting(seconden, verbruik.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
