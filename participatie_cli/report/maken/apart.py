"""Work in a process of its own, that is stopped when it takes too long, too much memory or gives too much."""

import os
import pickle
import subprocess
import sys
import tempfile
from json import dumps
from pathlib import Path
from typing import IO, Final

from pydantic import BaseModel, ValidationError

from participatie_cli.report.maken.grenzen import Grenzen
from participatie_cli.report.maken.kind import GEHEUGEN, GOED, MACHINE, ONTBREEKT, SJABLOON, TE_GROOT
from participatie_cli.report.maken.werk import Werk
from participatie_cli.report.sjabloon.ontbreekt import OntbreektFout
from participatie_cli.report.sjabloon.sjablonen import SjabloonFout

_BEGIN: Final = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from participatie_cli.report.maken.kind import hoofd; hoofd()"
)
"""Modules are found in the places where they are found here; what the surroundings say to Python does not count."""
KIND: Final = "--vul-apart-in"
"""The only word on the command line of the program in one file where it is that process."""
_LANGSTE_KOP: Final = 1_000_000
_OVERGENOMEN: Final = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""What Python itself can need to start."""
_ZUINIG: Final = {"MALLOC_ARENA_MAX": "2", "RAYON_NUM_THREADS": "2"}
"""Otherwise every core takes memory that is counted and never used."""
EENVOUDIGER: Final = "Kijk of het sjabloon een lus heeft die te vaak rondgaat, of iets heel vaak herhaalt."


class _Kop(BaseModel, strict=True):
    uitkomst: str
    zin: str = ""
    herstel: str = ""
    bestand: str | None = None
    regel: int | None = None
    wat: str = ""
    module: str = ""
    extra: str = ""
    nummer: int = 0


def doe_apart(werk: Werk, grenzen: Grenzen | None = None) -> bytes:
    """What the work gives; raise what it raises, and OSError where the machine falls short."""
    grenzen = grenzen or Grenzen()
    with (
        tempfile.TemporaryDirectory(prefix="participatie-") as map_,
        tempfile.TemporaryFile() as invoer,
        tempfile.TemporaryFile() as uitvoer,
    ):
        pickle.dump((grenzen, werk), invoer)
        invoer.seek(0)
        try:
            _draai(map_, invoer, uitvoer, grenzen)
        except subprocess.TimeoutExpired as fout:
            raise _te_veel(werk, f"is na {grenzen.seconden} seconden nog niet klaar") from fout
        return _antwoord(uitvoer, werk, grenzen)


def _draai(map_: str, invoer: IO[bytes], uitvoer: IO[bytes], grenzen: Grenzen) -> None:
    """Start it in an empty folder and wait; whatever ends the waiting, ends the process too."""
    omgeving = {naam: os.environ[naam] for naam in _OVERGENOMEN if naam in os.environ}
    subprocess.run(
        _opdracht(),
        stdin=invoer,
        stdout=uitvoer,
        stderr=subprocess.DEVNULL,
        cwd=map_,
        env=omgeving | _ZUINIG | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), map_),
        timeout=grenzen.seconden,
        check=False,
    )


def _opdracht() -> list[str]:
    """What starts it; the program in one file is its own Python, and begins in ci/los.py."""
    if getattr(sys, "frozen", False):
        return [sys.executable, KIND]
    return [sys.executable, "-I", "-c", _BEGIN, dumps(sys.path)]


def _antwoord(uitvoer: IO[bytes], werk: Werk, grenzen: Grenzen) -> bytes:
    if uitvoer.seek(0, os.SEEK_END) > grenzen.uitvoer + _LANGSTE_KOP:
        raise _te_groot(werk, grenzen)
    uitvoer.seek(0)
    try:
        kop = _Kop.model_validate_json(uitvoer.readline(_LANGSTE_KOP))
    except ValidationError as fout:  # it was stopped from outside, or by what it worked with
        raise _te_veel(werk, "vraagt te veel van deze computer: het invullen is afgebroken") from fout
    match kop.uitkomst:
        case str(uitkomst) if uitkomst == GOED:
            return uitvoer.read()
        case str(uitkomst) if uitkomst == TE_GROOT:
            raise _te_groot(werk, grenzen)
        case _:
            raise _fout(kop, werk, grenzen)


def _fout(kop: _Kop, werk: Werk, grenzen: Grenzen) -> Exception:
    if kop.uitkomst == GEHEUGEN:
        return _te_veel(werk, f"vraagt meer dan {grenzen.geheugen // 1_000_000} MB geheugen")
    if kop.uitkomst == MACHINE:
        return OSError(kop.nummer, os.strerror(kop.nummer))
    if kop.uitkomst == ONTBREEKT:
        return OntbreektFout(kop.module, kop.extra)
    assert kop.uitkomst == SJABLOON
    bestand = None if kop.bestand is None else Path(kop.bestand)
    return SjabloonFout(kop.zin, kop.herstel, bestand=bestand, regel=kop.regel, wat=kop.wat)


def _te_groot(werk: Werk, grenzen: Grenzen) -> SjabloonFout:
    return _te_veel(werk, f"geeft een document dat groter is dan {grenzen.uitvoer // 1_000_000} MB")


def _te_veel(werk: Werk, wat: str) -> SjabloonFout:
    return SjabloonFout(f"Het sjabloon {werk.sjabloon} {wat}.", EENVOUDIGER, bestand=werk.sjabloon)
