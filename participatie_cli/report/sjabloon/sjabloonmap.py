"""Reading a municipality's own templates: all of a folder in one go, and nothing that lies anywhere else.

Whatever makes a document gets the bytes that were read here, by name. A name that is not among them leads nowhere, so
no template can lead the program to another file, and what was fingerprinted is what is used.
"""

import hashlib
import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from participatie_cli.wording.systeem import waarom

LETTERTYPEN: Final = "lettertypen"
TEKSTEN: Final = (".j2", ".typ", ".css")
BEELDEN: Final = (".png", ".jpg", ".jpeg", ".svg")
LETTERS: Final = (".ttf", ".otf", ".ttc", ".otc")
GROOTSTE_TEKST: Final = 1_000_000
GROOTSTE: Final[Mapping[str, int]] = {
    **dict.fromkeys(TEKSTEN, GROOTSTE_TEKST),
    **dict.fromkeys(BEELDEN, 10_000_000),
    **dict.fromkeys(LETTERS, 30_000_000),
    ".docx": 50_000_000,
}
"""What a template can be, by how its name ends, and how many bytes it may have."""
GROOTSTE_MAP: Final = 200_000_000
MEESTE_BESTANDEN: Final = 1000
NIET_VAN_DE_MAKER: Final = (".", "~$")
"""How the names begin of files that an editor, Word or the operating system leaves behind."""
_OPENEN: Final = sum(getattr(os, f"O_{hoe}", 0) for hoe in ("RDONLY", "NOFOLLOW", "NONBLOCK", "CLOEXEC", "BINARY"))
_KORT: Final = 12


@dataclass(frozen=True, slots=True)
class Gebrek:
    """Why a file cannot be used as a template, and the way out."""

    pad: Path
    melding: str
    herstel: str


@dataclass(frozen=True, slots=True)
class Sjabloonmap:
    """A folder as it was read: each file that a template can be, by name, and what could not be read.

    `eigen` tells the folder of a municipality from that of the program.
    """

    pad: Path
    bestanden: Mapping[str, bytes]
    eigen: bool = True
    overige: tuple[str, ...] = ()
    gebreken: tuple[Gebrek, ...] = ()

    @property
    def vingerafdruk(self) -> str:
        """A number in 64 hexadecimal digits that differs as soon as a name or a byte does."""
        som = hashlib.sha256()
        for naam, inhoud in sorted(self.bestanden.items()):
            for deel in (naam.encode(), inhoud):
                som.update(len(deel).to_bytes(8) + deel)
        return som.hexdigest()

    @property
    def korte_vingerafdruk(self) -> str:
        """Enough of it to compare by eye."""
        return self.vingerafdruk[:_KORT]


@dataclass(slots=True)
class _Lezer:
    """Collects the files of one folder and of the folder with fonts in it."""

    bestanden: dict[str, bytes] = field(default_factory=dict)
    overige: list[str] = field(default_factory=list)
    gebreken: list[Gebrek] = field(default_factory=list)
    bytes: int = 0

    def map(self, map_: Path, ervoor: str, soorten: tuple[str, ...]) -> None:
        if reden := _geen_map(map_):
            self.gebreken.append(Gebrek(map_, *reden))
            return
        try:
            for pad in _inhoud(map_):
                self._neem(pad, f"{ervoor}{pad.name}", soorten)
        except OSError as fout:
            self.gebreken.append(
                Gebrek(map_, f"De map {map_} is niet te lezen: {waarom(fout)}.", "Kies een andere map.")
            )

    def _neem(self, pad: Path, naam: str, soorten: tuple[str, ...]) -> None:
        if reden := self._mag_niet(pad):
            self.gebreken.append(Gebrek(pad, *reden))
        elif naam == LETTERTYPEN and pad.is_dir():
            self.map(pad, f"{LETTERTYPEN}/", LETTERS)
        elif pad.suffix.lower() in soorten:
            self._lees(pad, naam)
        elif pad.is_file():
            self.overige.append(naam)

    def _mag_niet(self, pad: Path) -> tuple[str, str] | None:
        if not pad.name.isprintable():
            return f"De naam {pad} heeft tekens die niet te tonen zijn.", "Geef het bestand een gewone naam."
        if pad.is_symlink() or pad.resolve().parent != pad.parent.resolve():
            return (
                f"{pad} is een koppeling naar een andere plek, en die volgt het programma niet.",
                "Zet het bestand zelf in de map met sjablonen.",
            )
        if len(self.bestanden) + len(self.overige) >= MEESTE_BESTANDEN:
            return f"In de map {pad.parent} staan meer dan {MEESTE_BESTANDEN} bestanden.", "Zet de sjablonen apart."
        return None

    def _lees(self, pad: Path, naam: str) -> None:
        grens = min(GROOTSTE[pad.suffix.lower()], GROOTSTE_MAP - self.bytes)
        try:
            inhoud = _lees_gewoon_bestand(pad, grens)
        except OSError as fout:
            self.gebreken.append(Gebrek(pad, f"{pad} is niet te lezen: {waarom(fout)}.", "Haal het bestand weg."))
            return
        if inhoud is None:
            self.gebreken.append(
                Gebrek(pad, f"{pad} is geen gewoon bestand.", "Haal het weg, of geef het een andere naam.")
            )
        elif len(inhoud) > grens:
            melding = f"{pad} is te groot: het mag {grens:,} bytes zijn.".replace(",", ".")
            self.gebreken.append(Gebrek(pad, melding, "Maak het bestand kleiner."))
        else:
            self.bytes += len(inhoud)
            self.bestanden[naam] = inhoud


def lees_map(map_: Path) -> Sjabloonmap:
    """All that can be a template in a folder; what is wrong there is told in `gebreken`, and not read."""
    lezer = _Lezer()
    lezer.map(map_, "", tuple(GROOTSTE))
    return Sjabloonmap(map_, lezer.bestanden, overige=tuple(lezer.overige), gebreken=tuple(lezer.gebreken))


def _geen_map(map_: Path) -> tuple[str, str] | None:
    if map_.is_symlink():
        return (
            f"De map {map_} is een koppeling, en die volgt het programma niet.",
            f"Noem de map zelf: {os.path.realpath(map_)}.",
        )
    if not map_.is_dir():
        return f"De map {map_} is er niet, of is geen map.", "Controleer de naam van de map."
    return None


def _inhoud(map_: Path) -> Iterator[Path]:
    """What stands in a folder, in the order of the names."""
    return (map_ / naam for naam in sorted(os.listdir(map_)) if not naam.startswith(NIET_VAN_DE_MAKER))


def _lees_gewoon_bestand(pad: Path, grens: int) -> bytes | None:
    """At most one byte more than `grens`; None for a pipe, a device or a folder. No link is followed."""
    nummer = os.open(pad, _OPENEN)
    with os.fdopen(nummer, "rb") as stroom:
        return stroom.read(grens + 1) if stat.S_ISREG(os.fstat(nummer).st_mode) else None
