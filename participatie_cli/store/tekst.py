"""From a path to text: what cannot be opened or is not plain UTF-8 is a problem with a place."""

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from participatie_cli.model.bevinding import Controlepunt
from participatie_cli.store import leespunten as punt

_STUURTEKEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_CONFLICT = re.compile(r"^(<{7}|>{7})(?: .*)?$", re.MULTILINE)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Leesprobleem:
    """Something wrong with a file as text or as YAML; line and column count from 1."""

    punt: Controlepunt
    melding: str
    regelnummer: int | None = None
    kolom: int | None = None
    herstel: str | None = None


@dataclass(frozen=True, slots=True)
class Tekst:
    """The text of a file; None where it could not be had, with the reason among the problems."""

    inhoud: str | None
    problemen: tuple[Leesprobleem, ...] = ()


def lees_tekst(pad: Path) -> Tekst:
    """Read a file as text without ever following a link, waiting for a pipe or reading too much."""
    try:
        if probleem := _geen_gewoon_bestand(pad):
            return Tekst(None, (probleem,))
        inhoud = pad.read_bytes()
    except OSError as fout:
        return Tekst(None, (Leesprobleem(punt.NIET_TE_OPENEN, f"Openen lukt niet: {_waarom(fout)}."),))
    return _ontcijfer(inhoud)


def _geen_gewoon_bestand(pad: Path) -> Leesprobleem | None:
    gegevens = pad.lstat()
    if stat.S_ISLNK(gegevens.st_mode):
        return Leesprobleem(punt.NIET_TE_OPENEN, "Dit is een koppeling (symlink) naar iets anders.")
    if stat.S_ISDIR(gegevens.st_mode) and not os.access(pad, os.R_OK | os.X_OK):
        return Leesprobleem(punt.NIET_TE_OPENEN, "U mag deze map niet lezen.")
    if stat.S_ISDIR(gegevens.st_mode):
        return Leesprobleem(punt.NIET_TE_OPENEN, "Dit is een map, geen bestand.")
    if not stat.S_ISREG(gegevens.st_mode):
        return Leesprobleem(punt.NIET_TE_OPENEN, "Dit is geen gewoon bestand.")
    if gegevens.st_size > punt.GROOTSTE_BESTAND:
        return Leesprobleem(punt.TE_GROOT, f"Dit bestand is {gegevens.st_size:,} bytes groot.".replace(",", "."))
    return None


def _waarom(fout: OSError) -> str:
    bekend = {
        PermissionError: "u mag dit bestand niet lezen",
        FileNotFoundError: "het bestand is er niet meer",
    }
    return bekend.get(type(fout), os.strerror(fout.errno) if fout.errno else "de oorzaak is niet bekend")


def _ontcijfer(inhoud: bytes) -> Tekst:
    if inhoud.startswith(_UTF16):
        return Tekst(None, (Leesprobleem(punt.CODERING, "Dit bestand is opgeslagen als UTF-16.", 1, 1),))
    try:
        tekst = inhoud.decode("utf-8")
    except UnicodeDecodeError as fout:
        regel, kolom = _plek(inhoud[: fout.start].decode("utf-8", "replace"))
        return Tekst(None, (Leesprobleem(punt.CODERING, "Hier staat een teken dat geen UTF-8 is.", regel, kolom),))
    problemen: tuple[Leesprobleem, ...] = ()
    if tekst.startswith(_BOM):
        problemen = (Leesprobleem(punt.BYTE_ORDER_MARK, "Dit bestand begint met een BOM.", 1, 1),)
        tekst = tekst.removeprefix(_BOM)
    if ernstig := _stuurteken(tekst) or _conflict(tekst):
        return Tekst(None, (*problemen, ernstig))
    return Tekst(tekst, problemen)


def _stuurteken(tekst: str) -> Leesprobleem | None:
    gevonden = _STUURTEKEN.search(tekst)
    if gevonden is None:
        return None
    naam = "een NUL-teken" if gevonden[0] == "\x00" else f"een stuurteken (U+{ord(gevonden[0]):04X})"
    return Leesprobleem(
        punt.CODERING, f"Hier staat {naam}.", *_plek(tekst[: gevonden.start()]), herstel="Haal dit teken weg."
    )


def _conflict(tekst: str) -> Leesprobleem | None:
    gevonden = _CONFLICT.search(tekst)
    if gevonden is None:
        return None
    return Leesprobleem(
        punt.CONFLICT, "Hier staat een markering van een conflict van Git.", *_plek(tekst[: gevonden.start()])
    )


def _plek(ervoor: str) -> tuple[int, int]:
    regels = ervoor.split("\n")
    return len(regels), len(regels[-1]) + 1
