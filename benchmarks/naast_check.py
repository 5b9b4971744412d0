"""Time a command next to `participatie check` on the same register, as a ratio within one run."""

import argparse
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from benchmarks.check import PARTICIPATIE, PEILDATUM, WORTEL, maak_register, meet


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
    controle = [*PARTICIPATIE, "check", "--peildatum", peildatum, "--formaat", "json"]
    print(f"| projects |{kolom} participatie check | participatie {naam} | peak memory | {naam} / check |")
    print("|---|---|---|---|---|" + "---|" * bool(kolom))
    vergelijk(WORTEL, "real register", controle, opdrachten, opties.keer)
    for aantal in opties.aantallen:
        with tempfile.TemporaryDirectory() as map_:
            vergelijk(maak_register(Path(map_), aantal), str(aantal), controle, opdrachten, opties.keer)


def vergelijk(
    register: Path, wat: str, controle: list[str], opdrachten: Mapping[str, Sequence[str]], keer: int
) -> None:
    """Print a row for each command."""
    for cel, opdracht in opdrachten.items():
        paren = [(meet(controle, register, 1), meet([*opdracht], register, 1)) for _ in range(keer)]
        snelst = [min(metingen, key=lambda meting: meting.seconden) for metingen in zip(*paren, strict=True)]
        verhouding = median(tweede.seconden / eerste.seconden for eerste, tweede in paren)
        tijden = " | ".join(f"{meting.seconden:.2f} s" for meting in snelst)
        print(f"| {wat} |{cel} {tijden} | {snelst[1].megabytes:.0f} MB | {verhouding:.2f} |", flush=True)
