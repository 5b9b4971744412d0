"""What a commit holds of a register, as far as reading it takes: streamed, bounded, and with names that can be made."""

import os
import re
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from participatie_cli.store.git.aanroepen import gestart
from participatie_cli.store.git.commits import Commit
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.grenzen import GROOTSTE_LIJST, MEESTE_INGANGEN
from participatie_cli.store.register import wordt_gelezen
from participatie_cli.store.wandeling import DIEPSTE_MAP

_LIJST: Final = ("ls-tree", "-r", "-t", "-z", "--full-tree")
_BLOB: Final = b"blob"
_KOPPELING: Final = b"120000"
_NIET_OP_WINDOWS: Final = re.compile(
    r'.*[\\:*?"<>|\x00-\x1f].*|.*[. ]|(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?: *\..*)?',
    re.IGNORECASE | re.DOTALL,
)
_LEIDEN_ELDERS: Final = frozenset(("", ".", ".."))
_HERSTEL: Final = "Haal weg wat niet in het register hoort, of kies een andere revisie."


@dataclass(frozen=True, slots=True)
class Ingang:
    """A file in a commit, or a folder that reading takes for one; `pad` is its path below the register."""

    pad: str
    nummer: str
    is_bestand: bool = True
    is_koppeling: bool = False


def ingangen(repository: Path, commit: Commit, map_: PurePosixPath) -> Generator[Ingang, None, None]:
    """What reading the register in a folder would take; raise GitFout where there is too much, or a wrong name.

    Submodules are left out: what stands in them is in another repository.
    """
    boven = b"" if map_ == PurePosixPath() else os.fsencode(f"{map_}/")
    telling = Ingangentelling()
    with gestart(repository, *_LIJST, commit.id, *([os.fsdecode(boven)] if boven else [])) as lopend:
        for regel in lopend.stukken(b"\0"):
            gegevens, _, naam = regel.partition(b"\t")
            if not naam.startswith(boven):
                continue  # one of the folders above the register
            eronder = naam.removeprefix(boven)
            telling.tel(eronder)
            if (ingang := _ingang(gegevens.split(), eronder)) is not None:
                yield ingang


def heeft_register(repository: Path, commit: Commit, map_: PurePosixPath) -> bool:
    """Whether a commit holds anything of a register in a folder."""
    with closing(ingangen(repository, commit, map_)) as gevonden:
        return next(gevonden, None) is not None


@dataclass(slots=True)
class Ingangentelling:
    """How much of a commit went by; raise GitFout where that is too much."""

    aantal: int = 0
    lengte: int = 0

    def tel(self, naam: bytes) -> None:
        """Count a file or folder by its path."""
        self.aantal += 1
        self.lengte += len(naam)
        if self.aantal > MEESTE_INGANGEN or self.lengte > GROOTSTE_LIJST:
            raise GitFout(
                "In deze commit staan te veel bestanden en mappen onder het register: "
                f"meer dan {MEESTE_INGANGEN:,}, of met te lange namen.".replace(",", ".", 1),
                _HERSTEL,
            )
        if naam.count(b"/") > DIEPSTE_MAP:
            raise GitFout(
                f"In deze commit staan in het register meer dan {DIEPSTE_MAP} mappen in elkaar.",
                _HERSTEL,
            )


def _ingang(gegevens: list[bytes], naam: bytes) -> Ingang | None:
    stand, soort, nummer = gegevens
    try:
        pad = os.fsdecode(naam)
    except UnicodeDecodeError as fout:
        raise _onveilig(repr(naam)[2:-1]) from fout
    delen = pad.split("/")
    if not _LEIDEN_ELDERS.isdisjoint(delen):
        raise _onveilig(pad)
    if not wordt_gelezen(delen) or (soort != _BLOB and not delen[-1].endswith(".yaml")):
        return None
    if os.name == "nt" and any(map(kan_niet_op_windows, delen)):
        raise _onveilig(pad)
    return Ingang(pad, nummer.decode("ascii"), is_bestand=soort == _BLOB, is_koppeling=stand == _KOPPELING)


def kan_niet_op_windows(naam: str) -> bool:
    """Whether Windows would take the name of a file or folder for something else, such as a device."""
    return _NIET_OP_WINDOWS.fullmatch(naam) is not None


def _onveilig(pad: str) -> GitFout:
    return GitFout(f"In deze commit staat een bestand met een onveilige naam: {pad}.", _HERSTEL)
