"""How long `participatie site` takes for a register with ten years of versions, the first time and the next.

    python -m benchmarks.site [PROJECTEN [VERSIES]]      default 300 20

The register is that of `benchmarks/versies.py`. The site is made from nothing, then again without a change, and again
after one project changed. It should take less than 30 seconds the first time. Every figure is of a whole process: wall
time and peak memory. The same is told of `participatie check`, so that a slow machine can be seen.
"""

import argparse
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from benchmarks.meten import meet
from benchmarks.registers import participatie
from benchmarks.versies import maak_geschiedenis

_DAG: Final = "2026-10-15"


def main() -> None:
    """Measure and print a row for each."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("projecten", type=int, nargs="?", default=300)
    lezer.add_argument("versies", type=int, nargs="?", default=20)
    opties = lezer.parse_args()
    with tempfile.TemporaryDirectory() as naam:
        map_ = Path(naam)
        maak_geschiedenis(map_, opties.projecten, opties.versies)
        print("| what | seconds | MB |\n| --- | --- | --- |")
        _rij("check", ["check", "--formaat", "json", "--peildatum", _DAG], map_)
        site = ["site", "--peildatum", _DAG]
        _rij("site, the first time", site, map_)
        _rij("site, nothing changed", site, map_)
        _wijzig(map_)
        _rij("site, one project changed", site, map_)
        bestanden = [pad.stat().st_size for pad in (map_ / "site").rglob("*") if pad.is_file()]
        print(f"\n{len(bestanden)} files, {sum(bestanden) // 1_000_000} MB")


def _rij(wat: str, opdracht: list[str], map_: Path) -> None:
    meting = meet(participatie(map_, *opdracht, voorraad=map_ / ".voorraad"))
    print(f"| {wat} | {meting.seconden:.1f} | {meting.megabytes:.0f} |", flush=True)


def _wijzig(map_: Path) -> None:
    """A commit in which one project changes."""
    pad = min((map_ / "register/projecten").glob("*.yaml"))
    pad.write_text(pad.read_text("utf-8").replace("samenvatting: ", "samenvatting: Nieuw. ", 1), "utf-8")
    git = ["git", "-c", "user.name=test", "-c", "user.email=test@voorbeeldstad.example", "-C", str(map_)]
    subprocess.run([*git, "commit", "--quiet", "--all", "-m", "wijziging"], check=True)


if __name__ == "__main__":
    main()
