"""What this run has written so far, so that whoever ends it can say what is on disk."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final


@dataclass(slots=True)
class _Boek:
    """The files that are to be written, those that are, and what has to be gone at the end; all in order."""

    voorgenomen: list[Path] = field(default_factory=list)
    geschreven: list[Path] = field(default_factory=list)
    tijdelijk: list[Path] = field(default_factory=list)


_BOEK: Final = _Boek()


def begin(voorgenomen: Iterable[Path] = ()) -> None:
    """Nothing is written yet; these files will be."""
    _BOEK.voorgenomen, _BOEK.geschreven, _BOEK.tijdelijk = list(voorgenomen), [], []


def noteer(pad: Path) -> None:
    """A file has its new content. Call it where no signal can come in between."""
    _BOEK.geschreven.append(pad)


def streep_door(pad: Path) -> None:
    """A file that was written is gone again."""
    _BOEK.geschreven.remove(pad)


def geschreven() -> tuple[Path, ...]:
    """The files that have their new content."""
    return tuple(_BOEK.geschreven)


def niet_geschreven() -> tuple[Path, ...]:
    """The files that were to be written and are not."""
    return tuple(pad for pad in _BOEK.voorgenomen if pad not in _BOEK.geschreven)


def onthoud_tijdelijk(pad: Path) -> None:
    """A temporary file, or a folder that is made for a file, was made. Call it where no signal can come in between."""
    _BOEK.tijdelijk.append(pad)


def vergeet_tijdelijk(pad: Path) -> None:
    """It is gone, and whatever has its name from here on is somebody else's."""
    _BOEK.tijdelijk.remove(pad)


def ruim_tijdelijk_op() -> None:
    """Remove what an interruption at the worst moment left: temporary files, and folders that are empty."""
    for pad in reversed(_BOEK.tijdelijk):
        with suppress(OSError):
            (pad.rmdir if pad.is_dir() else pad.unlink)()
