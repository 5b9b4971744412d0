"""Time a command next to `participatie check` on the same register, as a ratio within one run.

Nothing that an earlier run kept is used.
"""

import argparse
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.meten import meet_om_en_om, verhouding
from benchmarks.registers import PEILDATUM, WORTEL, maak_register, participatie


def meet_naast(
    naam: str,
    opdrachten: Mapping[str, Sequence[str]],
    uitleg: str | None,
    kolom: str = "",
    *,
    aantallen: Sequence[int] = (100, 1000),
    peildatum: str = PEILDATUM,
) -> None:
    """Print a table of these commands; each stands under the cell that names it, in a column of its own if any.

    The check is as of `peildatum`, which has to be the day of the commands too.
    """
    lezer = argparse.ArgumentParser(description=uitleg, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("aantallen", type=int, nargs="*", default=aantallen)
    lezer.add_argument("--keer", type=int, default=3, help="pairs of runs")
    opties = lezer.parse_args()
    controle = ("check", "--peildatum", peildatum, "--formaat", "json")
    print(f"| projects |{kolom} participatie check | participatie {naam} | peak memory | {naam} / check |")
    print("|---|---|---|---|---|" + "---|" * bool(kolom))
    with tempfile.TemporaryDirectory() as map_:
        shutil.copytree(WORTEL / "register", Path(map_) / "register")
        vergelijk(Path(map_), "real register", controle, opdrachten, opties.keer)
    for aantal in opties.aantallen:
        with tempfile.TemporaryDirectory() as map_:
            maak_register(Path(map_), aantal)
            vergelijk(Path(map_), str(aantal), controle, opdrachten, opties.keer)


def vergelijk(
    map_: Path, wat: str, controle: Sequence[str], opdrachten: Mapping[str, Sequence[str]], keer: int
) -> None:
    """Print a row for each command."""
    for cel, opdracht in opdrachten.items():
        samen = {"check": participatie(map_, *controle), "dit": participatie(map_, *opdracht)}
        metingen = meet_om_en_om(samen, dict.fromkeys(samen, keer))
        snelst = [min(een, key=lambda meting: meting.seconden) for een in metingen.values()]
        keren = verhouding(metingen["dit"], metingen["check"])
        tijden = " | ".join(f"{meting.seconden:.2f} s" for meting in snelst)
        print(f"| {wat} |{cel} {tijden} | {snelst[1].megabytes:.0f} MB | {keren:.2f} |", flush=True)
