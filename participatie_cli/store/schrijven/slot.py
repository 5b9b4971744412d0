"""One writer at a time: whoever changes a file holds a lock on it, from reading it to putting the new text in place.

The lock is on the file itself where the system can do that: it leaves nothing behind, it holds for every user and
every machine that shares the folder, and it vanishes with the process that holds it. Elsewhere (Windows, some network
folders) a file beside it is the lock.
"""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from participatie_cli.store.schrijven.fout import SchrijfFout, door_het_systeem
from participatie_cli.store.schrijven.geschreven import onthoud_tijdelijk, vergeet_tijdelijk
from participatie_cli.store.schrijven.onderbreking import ongestoord

if sys.platform != "win32":
    from fcntl import LOCK_EX, LOCK_NB, flock

WACHTTIJD: Final = 10.0
"""Seconds that a writer waits for the one before it."""
_EVEN: Final = 0.02
_KAN_GEEN_SLOT: Final = frozenset((errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL, errno.EBADF))
_OPENEN: Final = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
_SLOTBESTAND: Final = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_TEMPORARY", 0)
"""Windows removes the file by itself when the process that made it ends."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The right to change one file."""

    pad: Path


class GeenSlotenHier(Exception):
    """Files cannot be locked on this system or in this folder."""


def vergrendeld(nummer: int) -> bool:
    """Lock a file for as long as it is open, and say whether that worked; raise GeenSlotenHier if it never can."""
    if sys.platform == "win32":
        raise GeenSlotenHier
    try:
        flock(nummer, LOCK_EX | LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as fout:
        if fout.errno in _KAN_GEEN_SLOT:
            raise GeenSlotenHier from fout
        raise
    return True


@contextmanager
def op_slot(pad: Path) -> Iterator[Slot]:
    """Hold the lock on a file; raise SchrijfFout where it cannot be changed, or another writer does not let go."""
    tot, nummer, bestand = time.monotonic() + WACHTTIJD, None, None
    try:
        while nummer is None:
            if time.monotonic() > tot:
                raise _bezet(pad, bestand)
            with ongestoord():
                nummer, bestand = _probeer(pad)
            if nummer is None:
                time.sleep(_EVEN)
        yield Slot(pad)
    finally:
        if nummer is not None:
            _laat_los(nummer, bestand)


def _probeer(pad: Path) -> tuple[int | None, Path | None]:
    """The lock as an open file, None where somebody else has it, and the file beside it where that is the lock."""
    bestand = pad.with_name(f".{pad.name}.participatie-slot")
    try:
        try:
            return _vergrendel(pad), None
        except GeenSlotenHier:
            nummer = os.open(bestand, _SLOTBESTAND)
            onthoud_tijdelijk(bestand)
            return nummer, bestand
    except FileExistsError:
        return None, bestand
    except OSError as fout:
        if os.name == "nt" and isinstance(fout, PermissionError) and os.access(pad.parent, os.W_OK):
            return None, bestand  # the lock of another writer that is just being removed
        raise door_het_systeem(fout) from fout


def _vergrendel(pad: Path) -> int | None:
    """An open file with the lock; not on a file that lost its name to a new one while we waited for it."""
    nummer = os.open(pad, _OPENEN)
    try:
        if vergrendeld(nummer) and os.path.samestat(os.fstat(nummer), pad.stat()):
            return nummer
    except BaseException:
        os.close(nummer)
        raise
    os.close(nummer)
    return None


def _laat_los(nummer: int, bestand: Path | None) -> None:
    with ongestoord():
        if bestand is not None and not hasattr(os, "O_TEMPORARY"):
            bestand.unlink(missing_ok=True)
            vergeet_tijdelijk(bestand)
        os.close(nummer)


def _bezet(pad: Path, bestand: Path | None) -> SchrijfFout:
    herstel = "Probeer het zo weer."
    if bestand is not None:
        herstel += f" Weet u zeker dat niemand schrijft? Verwijder dan {bestand.name}."
    return SchrijfFout(f"Iemand anders schrijft nu in {pad.name}.", herstel, machine=True)
