"""Temporary files beside what is written: whole on disk before they get the name, and gone whatever happens.

One that a killed writer left behind is removed by the next writer in that folder. A writer that is still at work is
recognised by the lock on its file, so that no clock has to be trusted.
"""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from participatie_cli.store.schrijven.geschreven import onthoud_tijdelijk
from participatie_cli.store.schrijven.onderbreking import ongestoord
from participatie_cli.store.schrijven.slot import GeenSlotenHier, vergrendeld

_VOOR, _NA = ".participatie-", ".tmp"
_VAN_ONS: Final = re.compile(r"\.participatie-\w{8}\.tmp")
_LEZEN: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


@dataclass(slots=True)
class Tijdelijk:
    """A temporary file that is open for writing; only we can read it."""

    pad: Path
    stroom: BinaryIO

    def vul(self, inhoud: bytes) -> None:
        """Write the content and wait until the disk has it."""
        self.stroom.write(inhoud)
        self.stroom.flush()
        os.fsync(self.stroom.fileno())
        if os.name == "nt":
            self.stroom.close()  # an open file cannot get another name there


@contextmanager
def tijdelijk_in(map_: Path, *, opgeruimd: bool = False) -> Iterator[Tijdelijk]:
    """A temporary file in a folder, for as long as it is needed; raise OSError where there cannot be one.

    Say `opgeruimd` of a folder in which this run has one already.
    """
    if not opgeruimd:
        ruim_op(map_)
    bestand: Tijdelijk | None = None
    try:
        with ongestoord():
            bestand = _maak(map_)
        yield bestand
    finally:
        if bestand is not None:
            with ongestoord():
                bestand.pad.unlink(missing_ok=True)
                _sluit(bestand.stroom)


def ruim_op(map_: Path) -> None:
    """Remove the temporary files of writers that are no more; what cannot be removed stays."""
    with suppress(OSError):
        oude = [Path(ding.path) for ding in os.scandir(map_) if _VAN_ONS.fullmatch(ding.name)]
        for pad in oude:
            _verwijder_verlaten(pad)


def _verwijder_verlaten(pad: Path) -> None:
    with suppress(OSError):
        nummer = os.open(pad, _LEZEN)
        try:
            verlaten = vergrendeld(nummer)
        except GeenSlotenHier:
            verlaten = os.name == "nt"  # there an open file cannot be removed; elsewhere nobody can tell
        finally:
            os.close(nummer)
        if verlaten:
            pad.unlink()


def _maak(map_: Path) -> Tijdelijk:
    while True:
        nummer, naam = tempfile.mkstemp(dir=map_, prefix=_VOOR, suffix=_NA)
        onthoud_tijdelijk(Path(naam))
        stroom = os.fdopen(nummer, "wb")
        with suppress(GeenSlotenHier):
            vergrendeld(nummer)
        if os.fstat(nummer).st_nlink or os.name == "nt":
            return Tijdelijk(Path(naam), stroom)
        stroom.close()  # another writer took it for one that was left behind


def _sluit(stroom: BinaryIO) -> None:
    """What was not yet written need not be; that it cannot be has been said."""
    with suppress(OSError):
        stroom.close()
