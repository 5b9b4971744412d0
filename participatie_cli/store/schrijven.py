"""Writing a file whole or not at all."""

import errno
import os
import tempfile
from pathlib import Path
from typing import Final

from participatie_cli.wording.systeem import waarom

_GEWONE_RECHTEN: Final = 0o666
_REDENEN: Final = {
    errno.EACCES: "u mag hier niet schrijven",
    errno.EPERM: "u mag hier niet schrijven",
    errno.EROFS: "hier kan alleen worden gelezen",
    errno.ENOSPC: "de schijf is vol",
    errno.ENOENT: "deze map is er niet en is niet te maken",
}


class SchrijfFout(Exception):
    """A file could not be written; the message is for people and nothing has changed."""


def vervang(pad: Path, oud: str, nieuw: str) -> None:
    """Replace the text of a file, unless it changed since `oud` was read; raise SchrijfFout where that fails."""
    try:
        if pad.read_bytes() != oud.encode():
            raise SchrijfFout("Het bestand is intussen veranderd.")
        _zet_ervoor_in_de_plaats(pad, nieuw.encode())
    except OSError as fout:
        raise SchrijfFout(_waarom_niet(fout)) from fout


def _zet_ervoor_in_de_plaats(pad: Path, inhoud: bytes) -> None:
    """Write beside the file first, so that the name always leads to a complete file."""
    nummer, tijdelijk = tempfile.mkstemp(dir=pad.parent, prefix=f".{pad.name}.")
    try:
        with os.fdopen(nummer, "wb") as stroom:
            stroom.write(inhoud)
            stroom.flush()
            os.fsync(stroom.fileno())
        Path(tijdelijk).chmod(pad.stat().st_mode)
        Path(tijdelijk).replace(pad)
    except BaseException:
        Path(tijdelijk).unlink(missing_ok=True)
        raise


def schrijf(pad: Path, inhoud: bytes, *, overschrijf: bool) -> None:
    """Write a new file, and one that exists only where that may be; raise SchrijfFout where that fails."""
    try:
        if not pad.parent.is_dir():
            _maak_map(pad.parent)
        nummer, tijdelijk = tempfile.mkstemp(dir=pad.parent, prefix=f".{pad.name}.")
        try:
            with os.fdopen(nummer, "wb") as stroom:
                stroom.write(inhoud)
            Path(tijdelijk).chmod(_GEWONE_RECHTEN & ~_masker())
            _geef_naam(Path(tijdelijk), pad, overschrijf=overschrijf)
        finally:
            Path(tijdelijk).unlink(missing_ok=True)
    except FileExistsError as fout:
        raise SchrijfFout(f"{pad.name} bestaat al.") from fout
    except OSError as fout:
        raise SchrijfFout(_waarom_niet(fout)) from fout


def _maak_map(map_: Path) -> None:
    try:
        map_.mkdir(parents=True)
    except (FileExistsError, NotADirectoryError) as fout:
        raise SchrijfFout(f"{map_} kan geen map worden: er staat al een bestand met die naam.") from fout


def _waarom_niet(fout: OSError) -> str:
    """Why writing fails, in words where the cause is a usual one."""
    return f"Schrijven lukt niet: {_REDENEN.get(fout.errno or 0) or waarom(fout)}."


def _geef_naam(tijdelijk: Path, pad: Path, *, overschrijf: bool) -> None:
    """A hard link fails where the name is taken, so that nothing is lost between looking and writing."""
    if overschrijf:
        tijdelijk.replace(pad)
    else:
        pad.hardlink_to(tijdelijk)


def _masker() -> int:
    """Which rights new files do not get; asking for it means setting it."""
    masker = os.umask(0)
    os.umask(masker)
    return masker
