"""Whether time grows with the size of a file and no faster, over a list of bad shapes, and how long the largest takes.

    python -m benchmarks.slechte_vormen [NAAM ...]      default all; a part of a name will do

A register holds one file of the shape beside the kader.yaml of the real one. Each command runs in a process of its
own, forked after everything was imported, on the largest file within the bound and on one of a quarter of it. The
ratio of those two is about 4 where the road is linear; where both are fast it says little, and is left out.
"""

import argparse
import contextlib
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.registers import WORTEL
from benchmarks.vormen import Vorm, vormen
from benchmarks.vormen.vorm import GRENS, KADER, PROJECT

OPDRACHTEN: Final = {
    "check": ("check", "--peildatum", "2026-11-23", "--formaat", "json"),
    "tekst": ("check", "--peildatum", "2026-11-23"),
    "score": ("score", "--uitleg", "--peildatum", "2026-11-23"),
    "report": ("report", "--periode", "2026-09", "--formaat", "markdown", "--uit", "-"),
    "toon": ("toon", "vorm"),
    "agenda": ("agenda", "--peildatum", "2026-11-23", "--vooruit", "20000", "--formaat", "ics"),
}
DOEL: Final = {"check": 2.0, "tekst": 2.0, "score": 4.0, "report": 4.0, "toon": 4.0, "agenda": 4.0}
"""Seconds that the largest file may take."""

HOOGSTENS: Final = 60
MEETBAAR: Final = 0.15
"""Seconds below which a ratio says little."""


def main() -> None:
    """Measure and print the table."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("namen", nargs="*", help="parts of names of shapes")
    lezer.add_argument("--alle", action="store_true", help="print also the shapes that are fast")
    opties = lezer.parse_args()
    _laad_alles()
    gekozen = [vorm for vorm in vormen() if not opties.namen or any(naam in vorm.naam for naam in opties.namen)]
    print(f"| shape | {' | '.join(f'{naam} (ratio)' for naam in OPDRACHTEN)} |")
    print(f"|---|{'---|' * len(OPDRACHTEN)}")
    te_traag = 0
    for vorm in gekozen:
        metingen = {naam: _meet(vorm, opdracht) for naam, opdracht in OPDRACHTEN.items()}
        traag = [naam for naam, (klein, groot) in metingen.items() if groot > DOEL[naam]]
        te_traag += bool(traag)
        if opties.alle or traag or any(_kromt(*meting) for meting in metingen.values()):
            print(f"| {vorm.naam} | {' | '.join(_cel(*meting) for meting in metingen.values())} |", flush=True)
    print(f"\n{len(gekozen)} shapes, {te_traag} over the aim ({DOEL}).")


def _kromt(klein: float, groot: float) -> bool:
    return groot > 3 * MEETBAAR and groot / klein > 6


def _cel(klein: float, groot: float) -> str:
    verhouding = f" ({groot / klein:.1f})" if klein >= MEETBAAR or _kromt(klein, groot) else ""
    return f"{groot:.2f} s{verhouding}"


def _laad_alles() -> None:
    """Import what the commands import when they run, so that a fork measures the file and not the start."""
    with tempfile.TemporaryDirectory() as map_:
        shutil.copytree(WORTEL / "register", Path(map_) / "register")
        for opdracht in OPDRACHTEN.values():
            _voer_uit(Path(map_), [deel.replace("vorm", "koopmansplein") for deel in opdracht])


def _meet(vorm: Vorm, opdracht: Sequence[str]) -> tuple[float, float]:
    """Seconds for a quarter of the largest file, and for the largest."""
    n = vorm.op_de_grens()
    return _seconden(vorm, max(1, n // 4), opdracht), _seconden(vorm, n, opdracht)


def _seconden(vorm: Vorm, n: int, opdracht: Sequence[str]) -> float:
    with tempfile.TemporaryDirectory() as map_:
        leg_neer(Path(map_) / "register", vorm, n)
        begin = time.perf_counter()
        kind = os.fork()
        if not kind:
            signal.alarm(HOOGSTENS)
            _voer_uit(Path(map_), opdracht)
            os._exit(0)
        os.waitpid(kind, 0)
        return time.perf_counter() - begin


def leg_neer(register: Path, vorm: Vorm, n: int) -> None:
    """Write a register with this shape in it, an ordinary project beside it and the kader.yaml of the real one."""
    (register / "projecten").mkdir(parents=True)
    shutil.copy(WORTEL / "register" / KADER, register)
    shutil.copy(WORTEL / "register" / "projecten" / "koopmansplein.yaml", register / "projecten")
    (register / vorm.pad).parent.mkdir(parents=True, exist_ok=True)
    tekst = vorm.tekst(n)
    assert len(tekst.encode()) <= GRENS or vorm.pad != PROJECT
    (register / vorm.pad).write_text(tekst, "utf-8", newline="")


def _voer_uit(map_: Path, opdracht: Sequence[str]) -> None:
    """Run a command in this process, in a folder; its output is thrown away."""
    from participatie_cli.cli.hoofd import hoofd

    os.chdir(map_)
    sys.argv = ["participatie", *opdracht]
    with contextlib.ExitStack() as stapel:
        niets = stapel.enter_context(open(os.devnull, "w", encoding="utf-8"))
        stapel.enter_context(contextlib.suppress(SystemExit))
        stapel.enter_context(contextlib.redirect_stdout(niets))
        stapel.enter_context(contextlib.redirect_stderr(niets))
        hoofd()


if __name__ == "__main__":
    main()
