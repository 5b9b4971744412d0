"""Stops a writing command at one moment after another, and tells what it said and what is on disk then.

    python -m tests.veiligheid.onderbreker OPDRACHT MAP SIGNAAL STAP

Everything is imported once; each attempt is a child that gets the signal at its n-th line in the code that writes, or
with SIGKILL at some moment. Prints a list of attempts as JSON.
"""

import json
import os
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any, Final

from participatie_cli.cli.hoofd import hoofd
from participatie_cli.store.schrijven import bestanden
from participatie_cli.usecases import rapportuitvoer, vastleggen
from tests.veiligheid.schrijvers import oordeel

_SCHRIJVEN: Final = frozenset(pad.name for pad in Path(bestanden.__file__).parent.glob("[a-z]*.py"))
_BEKEKEN: Final = _SCHRIJVEN | {"vastleggen.py", "rapportuitvoer.py", "sjabloon.py", "opschijf.py"}
OPDRACHTEN: Final = {
    "oordeel": oordeel("Kort."),
    "kopieer": ("sjabloon", "kopieer", "uit"),
    "report": ("report", "--formaat", "alle", "--uit", "uit"),
}
_DOCUMENTEN: Final = {"markdown": b"m" * 9000, "html": b"h" * 9000, "docx": b"d", "pdf": b"p"}


@dataclass(frozen=True)
class Poging:
    """What one child did: its exit code (or minus the signal), what it said, and the files that it left."""

    code: int
    uit: str
    fout: str
    bestanden: dict[str, str]


def main() -> None:
    """Do the attempts and print them."""
    opdracht, register, nummer, stap = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    leeg = rapportuitvoer.Opgesteld(None, "verslag", (), ())  # only the writing is at issue
    rapportuitvoer._stel_op = lambda *_: leeg
    rapportuitvoer._documenten = lambda *_: _DOCUMENTEN
    assert vastleggen.op_slot  # loaded before the first child
    sys.argv = ["participatie", *OPDRACHTEN[opdracht]]
    sys.stdout.write(json.dumps([asdict(een) for een in _pogingen(register, nummer, stap)]))


def _pogingen(register: Path, nummer: int, stap: int) -> Iterator[Poging]:
    toeval = Random(nummer)
    _probeer(register, 0, None)
    begin = time.perf_counter()
    _probeer(register, 0, None)
    duur = time.perf_counter() - begin
    for n in range(1, 40 * stap, stap):
        wacht = toeval.random() * 1.5 * duur if nummer == signal.SIGKILL else None
        poging = _probeer(register, n if wacht is None else 0, nummer, wacht)
        yield poging
        if n > 40 * stap if wacht is not None else poging.code == 0:
            return


def _probeer(register: Path, regel: int, nummer: int | None, wacht: float | None = None) -> Poging:
    map_ = register.parent / "poging"
    shutil.copytree(register, map_ / "register")
    gezegd = [register.parent / naam for naam in ("uit.txt", "fout.txt")]
    kind = os.fork()
    if not kind:
        _kind(map_ / "register", gezegd, regel, nummer)
    if wacht is not None and nummer is not None:
        time.sleep(wacht)
        os.kill(kind, nummer)
    code = os.waitstatus_to_exitcode(os.waitpid(kind, 0)[1])
    inhoud = {pad.relative_to(map_).as_posix(): _tekst(pad) for pad in _nieuw(map_, register)}
    shutil.rmtree(map_)
    return Poging(code, *(pad.read_text("utf-8") for pad in gezegd), inhoud)


def _tekst(pad: Path) -> str:
    return pad.read_text("utf-8", "replace")[:20_000] if pad.is_file() else "an empty folder"


def _nieuw(map_: Path, register: Path) -> Iterator[Path]:
    """What is not as it was."""
    for pad in sorted(map_.rglob("*")):
        oud = register.parent / pad.relative_to(map_)
        if pad.is_dir() and not oud.exists() and not any(pad.iterdir()):
            yield pad
        if pad.is_file() and (not oud.exists() or oud.read_bytes() != pad.read_bytes()):
            yield pad


def _kind(map_: Path, gezegd: list[Path], regel: int, nummer: int | None) -> None:
    for stroom, pad in enumerate(gezegd, start=1):
        os.dup2(os.open(pad, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), stroom)
    os.chdir(map_)
    geteld = 0

    def spoor(frame: FrameType, soort: str, _: Any) -> Any:
        nonlocal geteld
        if not _is_bekeken(frame):
            return None
        geteld += 1
        if geteld == regel and nummer is not None:
            os.kill(os.getpid(), nummer)
        return spoor

    if regel:
        sys.settrace(spoor)
    try:
        hoofd()
    except SystemExit as einde:
        sys.settrace(None)
        sys.stdout.flush()
        os._exit(int(einde.code or 0))
    os._exit(99)


def _is_bekeken(frame: FrameType) -> bool:
    """Code that writes, and that of `with` where it calls it."""
    naam = os.path.basename(frame.f_code.co_filename)
    return naam in _BEKEKEN or (naam == "contextlib.py" and frame.f_back is not None and _is_bekeken(frame.f_back))


if __name__ == "__main__":
    main()
