"""What was written last in a register, with what stood there before: kept in a file of the user's own, outside it.

There is a file for each register. It holds old texts, so only its owner can read it, and a file that somebody else can
have written is never used.
"""

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from platformdirs import user_state_dir

from participatie_cli.store.schrijven.bestanden import schrijf
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.store.schrijven.samen import Vervanging, vervang
from participatie_cli.store.schrijven.slot import op_slot
from participatie_cli.usecases.logregel import LogboekFout, Schrijfbeurt, als_bytes, uit_bytes
from participatie_cli.wording.systeem import waarom

HOOGSTENS: Final = 20
"""Writings that are kept."""
GROOTST: Final = 5_000_000
"""Bytes of the file; the oldest writings go first."""
_NOOIT_GROTER: Final = 2 * GROOTST
_MAP: Final = "terug"
_NIET_VAN_ANDEREN: Final = 0o022
_OPENEN: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def lees_logboek(register: Path) -> tuple[Schrijfbeurt, ...]:
    """The last writings in a register, the oldest first; raise LogboekFout where they cannot be trusted."""
    pad = logboekbestand(register)
    inhoud = _inhoud(pad)
    return uit_bytes(inhoud, register, pad) if inhoud else ()


def schrijf_bij(register: Path, beurt: Schrijfbeurt) -> None:
    """Keep one more writing; raise LogboekFout where that fails, or where it is too large by itself.

    What was written before is kept as far as it fits, and all of it beside a writing that is not kept.
    """
    if beurt.grootte > GROOTST:
        raise LogboekFout("de wijziging is te groot om te bewaren")
    _werk_bij(register, lambda beurten: _binnen_grenzen((*beurten, beurt)))


def streep_door(register: Path, beurt: Schrijfbeurt) -> None:
    """Forget a writing that was taken back; raise LogboekFout where that fails."""
    _werk_bij(register, lambda beurten: tuple(een for een in beurten if een != beurt))


def _werk_bij(register: Path, anders: Callable[[tuple[Schrijfbeurt, ...]], tuple[Schrijfbeurt, ...]]) -> None:
    pad = logboekbestand(register)
    try:
        if not pad.exists():
            with suppress(SchrijfFout):  # another writer was first, or it fails again below
                schrijf(pad, b"", overschrijf=False, besloten=True)
        with op_slot(pad) as slot:
            oud = _inhoud(pad)
            beurten = anders(uit_bytes(oud, register, pad) if oud else ())
            vervang([Vervanging(slot, oud, als_bytes(register, beurten))], besloten=True)
    except SchrijfFout as fout:
        raise LogboekFout(f"{pad} is niet te schrijven") from fout


def _binnen_grenzen(beurten: tuple[Schrijfbeurt, ...]) -> tuple[Schrijfbeurt, ...]:
    """The last writings that fit; each only while those after it are kept too."""
    over, ruimte = list[Schrijfbeurt](), GROOTST
    for beurt in reversed(beurten[-HOOGSTENS:]):
        ruimte -= beurt.grootte
        if ruimte < 0:
            break
        over.insert(0, beurt)
    return tuple(over)


def logboekbestand(register: Path) -> Path:
    """Where it is kept. Raise LogboekFout where the user has no folder of their own outside the register."""
    map_ = Path(user_state_dir("participatie", appauthor=False))
    echt = Path(os.path.realpath(register))
    if not map_.is_absolute():
        raise LogboekFout("u hebt op deze computer geen eigen map voor zulke gegevens")
    if Path(os.path.realpath(map_)).is_relative_to(echt):
        raise LogboekFout(f"{map_} staat in het register zelf, en kan dus van een ander zijn")
    naam = hashlib.sha256(os.fsencode(echt)).hexdigest()[:32]
    return map_ / _MAP / f"{naam}.json"


def _inhoud(pad: Path) -> bytes:
    """The content, or nothing where there is no file; raise LogboekFout where somebody else can have written it."""
    try:
        with os.fdopen(os.open(pad, _OPENEN), "rb") as stroom:
            over = os.fstat(stroom.fileno())
            if hasattr(os, "getuid") and (over.st_uid != os.getuid() or over.st_mode & _NIET_VAN_ANDEREN):
                raise LogboekFout(f"{pad} is van een ander, of een ander mag erin schrijven")
            inhoud = stroom.read(_NOOIT_GROTER + 1)
    except FileNotFoundError:
        return b""
    except OSError as fout:
        raise LogboekFout(f"{pad} is niet te lezen: {waarom(fout)}") from fout
    if len(inhoud) > _NOOIT_GROTER:
        raise LogboekFout(f"{pad} is te groot")
    return inhoud
