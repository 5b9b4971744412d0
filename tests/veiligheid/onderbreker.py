"""Stops a writing command at one moment after another, and tells what it said and what is on disk then.

    python -m tests.veiligheid.onderbreker OPDRACHT MAP SIGNAAL STAP [KEREN]

Everything is imported once; each attempt is a child that gets the signal at its n-th line in the code that writes, or
with SIGKILL at some moment, so many times. After a kill is done what the next writer would do first. Prints a list of
attempts as JSON.
"""

import json
import os
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any, Final

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.cli.hoofd import hoofd
from participatie_cli.model.project import Project
from participatie_cli.store.bewerken.bewerking import Toevoegen, Zetten
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.lezen import begrijp
from participatie_cli.store.register import Registerbestand
from participatie_cli.store.schrijven import bestanden
from participatie_cli.store.schrijven.tijdelijk import ruim_op
from participatie_cli.usecases import documentuitvoer, rapportuitvoer, terugnemen, vastleggen
from participatie_cli.usecases.schrijfwens import Bestandswijziging, NieuwBestand
from tests.veiligheid.schrijvers import oordeel

_SCHRIJVEN: Final = frozenset(pad.name for pad in Path(bestanden.__file__).parent.glob("[a-z]*.py"))
_ONDERWEG: Final = ("vastleggen", "terugnemen", "onthouden", "logboek", "documentuitvoer", "sjabloon", "opschijf")
_BEKEKEN: Final = _SCHRIJVEN | {f"{naam}.py" for naam in _ONDERWEG}
OPDRACHTEN: Final = {
    "oordeel": oordeel("Kort."),
    "kopieer": ("sjabloon", "kopieer", "uit"),
    "report": ("report", "--formaat", "alle", "--uit", "uit"),
    "terug": ("terug", "--ja"),
    "samen": (),
}
LEGE_MAP: Final = "an empty folder"
_DOCUMENTEN: Final = {"markdown": b"m" * 9000, "html": b"h" * 9000, "docx": b"d", "pdf": b"p"}


@dataclass(frozen=True)
class Poging:
    """What one child did: its exit code (or minus the signal), what it said, and the files that it left."""

    code: int
    uit: str
    fout: str
    bestanden: dict[str, str]
    stand: list[str]


def main() -> None:
    """Do the attempts and print them."""
    opdracht, register, nummer, stap = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    leeg = rapportuitvoer.Opgesteld(None, "verslag", (), ())  # only the writing is at issue
    rapportuitvoer._stel_op = lambda *_: leeg
    documentuitvoer._documenten = lambda *_: _DOCUMENTEN
    assert vastleggen.op_slot  # loaded before the first child
    assert terugnemen.op_slot
    _lees_vooraf(register)
    keren = int(sys.argv[5]) if len(sys.argv) > 5 else 39
    os.environ["XDG_STATE_HOME"] = str(register.parent / "stand")
    if opdracht == "terug":
        _leg_eerst_vast(register)
    sys.argv = ["participatie", *OPDRACHTEN[opdracht]]
    sys.stdout.write(json.dumps([asdict(een) for een in _pogingen(register, nummer, stap, keren)]))


def _lees_vooraf(register: Path) -> None:
    """What does not change between attempts is read once: the rules and the national data."""
    kader = lees_kader(register, "kader.yaml")
    tekst = (register / "projecten" / "groene-as.yaml").read_text("utf-8")
    project = begrijp(tekst, "groene-as.yaml", Project).waarde
    assert project is not None
    controleer_dossier(project, "groene-as.yaml", kader.kader, date(2026, 11, 23))


def _leg_eerst_vast(register: Path) -> None:
    """Let there be something to take back in every attempt: the register and the log get their state of after it."""
    sys.argv = ["participatie", *OPDRACHTEN["oordeel"]]
    map_ = _nieuwe_poging(register)
    kind = os.fork()
    if not kind:
        _kind(map_ / "register", [register.parent / "uit.txt"] * 2, 0, None)
    assert os.waitpid(kind, 0)[1] == 0
    shutil.copytree(map_ / "register", register, dirs_exist_ok=True)
    shutil.copytree(register.parent / "stand", register.parent / "begin")
    shutil.rmtree(map_)


def _samen() -> None:
    """Two changes and a new file in one go."""
    kader, project = lees_kader(Path.cwd(), "kader.yaml"), Path.cwd() / "projecten" / "groene-as.yaml"
    nieuw = project.read_text("utf-8").replace("id: groene-as", "id: ander")
    wensen = [
        Bestandswijziging(Registerbestand(project, Project), "een", (Zetten(("titel",), "Anders"),)),
        Bestandswijziging(Registerbestand(Path.cwd() / "kader.yaml", None), "twee", (Toevoegen(("wijken",), "Oost"),)),
        NieuwBestand(Registerbestand(project.with_name("ander.yaml"), Project), "drie", nieuw),
    ]
    vastleggen.leg_vast(wensen, kader, date(2026, 11, 23), zonder_vragen=True)
    raise SystemExit(0)


def _nieuwe_poging(register: Path) -> Path:
    map_, stand, begin = register.parent / "poging", register.parent / "stand", register.parent / "begin"
    shutil.copytree(register, map_ / "register")
    shutil.rmtree(stand, ignore_errors=True)
    if begin.exists():
        shutil.copytree(begin, stand)
    return map_


def _pogingen(register: Path, nummer: int, stap: int, keren: int) -> Iterator[Poging]:
    toeval = Random(nummer)
    _probeer(register, 0, None)
    begin = time.perf_counter()
    _probeer(register, 0, None)
    duur = time.perf_counter() - begin
    for n in range(1, (keren + 1) * stap, stap):
        wacht = toeval.random() * 1.5 * duur if nummer == signal.SIGKILL else None
        poging = _probeer(register, n if wacht is None else 0, nummer, wacht)
        yield poging
        if wacht is None and poging.code == 0:
            return


def _probeer(register: Path, regel: int, nummer: int | None, wacht: float | None = None) -> Poging:
    map_, stand = _nieuwe_poging(register), register.parent / "stand"
    gezegd = [register.parent / naam for naam in ("uit.txt", "fout.txt")]
    for pad in gezegd:
        pad.write_text("")  # a child that is killed before its first line has said nothing
    kind = os.fork()
    if not kind:
        _kind(map_ / "register", gezegd, regel, nummer)
    if wacht is not None and nummer is not None:
        time.sleep(wacht)
        os.kill(kind, nummer)
    code = os.waitstatus_to_exitcode(os.waitpid(kind, 0)[1])
    if nummer == signal.SIGKILL:
        for een in (map_ / "register", map_ / "register/projecten", stand / "participatie/terug"):
            ruim_op(een)
    inhoud = {pad.relative_to(map_).as_posix(): _tekst(pad) for pad in _nieuw(map_, register)}
    shutil.rmtree(map_)
    return Poging(
        code, *(pad.read_text("utf-8") for pad in gezegd), inhoud, sorted(een.name for een in stand.rglob("*.*"))
    )


def _tekst(pad: Path) -> str:
    return pad.read_text("utf-8", "replace")[:20_000] if pad.is_file() else LEGE_MAP


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
        hoofd() if len(sys.argv) > 1 else _samen()
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
