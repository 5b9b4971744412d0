"""One writing as the log keeps it: the files, what they were and what they became, and the sentence that told of it."""

import base64
import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final

from participatie_cli.store.register import KADERBESTAND, wordt_gelezen
from participatie_cli.values.datum import Datum

_VERSIE: Final = 1


class LogboekFout(Exception):
    """The log cannot be used; the text is a part of a sentence."""


@dataclass(frozen=True, slots=True)
class Schrijfdeel:
    """A file below the register: its old content (None where it was not there) and a fingerprint of the new.

    `mappen` are the folders that were made for it, the deepest first.
    """

    pad: str
    oud: bytes | None
    afdruk: str
    mappen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Schrijfbeurt:
    """Files that were written together, and what was said of it. `op` is the day."""

    boodschap: str
    op: str
    delen: tuple[Schrijfdeel, ...]

    @property
    def grootte(self) -> int:
        """About how many bytes of the log it takes."""
        return len(json.dumps(_als_json(self)))


def afdruk_van(inhoud: bytes) -> str:
    """A fingerprint of the content of a file."""
    return hashlib.sha256(inhoud).hexdigest()


def als_bytes(register: Path, beurten: Iterable[Schrijfbeurt]) -> bytes:
    """The log of a register as a file."""
    alles = {"versie": _VERSIE, "register": os.path.realpath(register), "beurten": [_als_json(een) for een in beurten]}
    return f"{json.dumps(alles, ensure_ascii=True)}\n".encode()


def uit_bytes(inhoud: bytes, register: Path, pad: Path) -> tuple[Schrijfbeurt, ...]:
    """Read a log; raise LogboekFout where anything in it is not as it was written."""
    try:
        alles = json.loads(inhoud)
        if alles["versie"] != _VERSIE or alles["register"] != os.path.realpath(register):
            raise LogboekFout(f"{pad} hoort bij een ander register of een andere versie van het programma")
        return tuple(_beurt(een) for een in alles["beurten"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fout:
        raise LogboekFout(f"{pad} is beschadigd") from fout


def _als_json(beurt: Schrijfbeurt) -> dict[str, Any]:
    return {
        "boodschap": beurt.boodschap,
        "op": beurt.op,
        "delen": [
            {
                "pad": deel.pad,
                "oud": None if deel.oud is None else base64.b64encode(deel.oud).decode(),
                "afdruk": deel.afdruk,
                "mappen": list(deel.mappen),
            }
            for deel in beurt.delen
        ],
    }


def _beurt(gegevens: Any) -> Schrijfbeurt:
    delen = tuple(_deel(een) for een in gegevens["delen"])
    if not delen or len({deel.pad for deel in delen}) < len(delen):
        raise ValueError
    op = _tekst(gegevens["op"])
    Datum.lees(op)
    return Schrijfbeurt(_tekst(gegevens["boodschap"]), op, delen)


def _deel(gegevens: Any) -> Schrijfdeel:
    pad, oud = _tekst(gegevens["pad"]), gegevens["oud"]
    delen = PurePosixPath(pad).parts
    if PurePosixPath(pad).as_posix() != pad or not (pad == KADERBESTAND or _in_register(delen)):
        raise ValueError
    mappen = tuple(_tekst(een) for een in gegevens["mappen"])
    if not set(mappen) <= {een.as_posix() for een in PurePosixPath(pad).parents if een.name}:
        raise ValueError
    inhoud = None if oud is None else base64.b64decode(_tekst(oud), validate=True)
    return Schrijfdeel(pad, inhoud, _tekst(gegevens["afdruk"]), mappen)


def _in_register(delen: tuple[str, ...]) -> bool:
    """Whether it is a file that reading a register takes, and nothing above or outside it."""
    vreemd = any(deel in ("..", ".", "/") or "\\" in deel or "\0" in deel or ":" in deel for deel in delen)
    return not vreemd and wordt_gelezen(delen)


def _tekst(waarde: Any) -> str:
    if not isinstance(waarde, str):
        raise TypeError
    return waarde
