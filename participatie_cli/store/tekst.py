"""From a path to text: what cannot be opened or is not plain UTF-8 is a problem with a place."""

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from participatie_cli.results.bevinding import Controlepunt
from participatie_cli.store import leespunten as punt
from participatie_cli.values.tekens import ZICHTBAAR, behalve
from participatie_cli.wording.systeem import ligt_aan_de_machine, waarom

_STUURTEKEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_CONFLICT = re.compile(r"^(<{7}|>{7})(?: .*)?$", re.MULTILINE)
_VOORAAN: Final = {
    b"\xff\xfe\x00\x00": "UTF-32",
    b"\x00\x00\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
}
"""How a file begins that says itself how it was written; the longest first."""
_EERSTE: Final = 1000
_BOM = "\ufeff"
_ALLEEN_LEZEN: Final = (
    os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
)
"""Not every system has all of these."""


@dataclass(frozen=True, slots=True)
class Leesprobleem:
    """Something wrong with a file as text or as YAML; line and column count from 1."""

    punt: Controlepunt
    melding: str
    regelnummer: int | None = None
    kolom: int | None = None
    herstel: str | None = None


@dataclass(frozen=True, slots=True)
class Bestandstekst:
    """The text of a file; None where it could not be had, with the reason among the problems.

    `leesbaar` is what a person can see of it all the same: personal data is looked for there.
    """

    inhoud: str | None
    problemen: tuple[Leesprobleem, ...] = ()
    leesbaar: str = ""


def lees_tekst(pad: Path) -> Bestandstekst:
    """Read a file as text without ever following a link, waiting for a pipe or reading too much.

    Raises OSError only where the machine falls short; that is no fault of the file.
    """
    inhoud = lees_inhoud(pad)
    return inhoud if isinstance(inhoud, Bestandstekst) else _ontcijfer(inhoud)


def lees_inhoud(pad: Path) -> bytes | Bestandstekst:
    """The bytes of a file, read in the same way; where they could not be had, the reason."""
    try:
        return _gewone_inhoud(pad)
    except OSError as fout:
        if ligt_aan_de_machine(fout):
            fout.filename = fout.filename or str(pad)
            raise
        return Bestandstekst(None, (Leesprobleem(punt.NIET_TE_OPENEN, f"Openen lukt niet: {waarom(fout)}."),))


def tekst_van(inhoud: bytes) -> Bestandstekst:
    """The content of a file as text, as reading that file would give it."""
    if len(inhoud) > punt.GROOTSTE_BESTAND:
        return Bestandstekst(None, (_te_groot(len(inhoud)),), _zo_goed_als_het_gaat(inhoud))
    return _ontcijfer(inhoud)


def hele_tekst(pad: Path) -> str | None:
    """All that stands in a file, an invisible mark at its beginning included; None where it is no text that is read."""
    gelezen = lees_tekst(pad)
    if gelezen.inhoud is None:
        return None
    met_bom = any(een.punt is punt.BYTE_ORDER_MARK for een in gelezen.problemen)
    return f"{_BOM}{gelezen.inhoud}" if met_bom else gelezen.inhoud


def _gewone_inhoud(pad: Path) -> bytes | Bestandstekst:
    """The bytes of a file, of which nothing but a file is opened; what was opened is looked at once more."""
    if probleem := _geen_gewoon_bestand(pad, pad.lstat()):
        return Bestandstekst(None, (probleem,))
    nummer = os.open(pad, _ALLEEN_LEZEN)
    try:
        gegevens = os.fstat(nummer)
        if probleem := _geen_gewoon_bestand(pad, gegevens):
            return Bestandstekst(None, (probleem,))
        inhoud = _hoogstens(nummer, punt.GROOTSTE_BESTAND + 1, gegevens.st_size)
    finally:
        os.close(nummer)
    if len(inhoud) <= punt.GROOTSTE_BESTAND:
        return inhoud
    return Bestandstekst(None, (_te_groot(max(gegevens.st_size, len(inhoud))),), _zo_goed_als_het_gaat(inhoud))


def _hoogstens(nummer: int, bytes_: int, grootte: int) -> bytes:
    """At most so many bytes of what was opened; where it still has the size it had then, no more is asked for.

    Room is made only for that: for more it costs more than the reading.
    """
    inhoud = deel = os.read(nummer, min(bytes_, grootte + 1))
    while deel and len(inhoud) < bytes_ and len(inhoud) != grootte:
        deel = os.read(nummer, bytes_ - len(inhoud))
        inhoud += deel
    return inhoud


def _geen_gewoon_bestand(pad: Path, gegevens: os.stat_result) -> Leesprobleem | None:
    if stat.S_ISREG(gegevens.st_mode):
        return None
    return Leesprobleem(punt.NIET_TE_OPENEN, _wat_het_is(pad, gegevens.st_mode))


def _wat_het_is(pad: Path, soort: int) -> str:
    if stat.S_ISLNK(soort):
        return "Dit is een koppeling (symlink) naar iets anders."
    if not stat.S_ISDIR(soort):
        return "Dit is geen gewoon bestand."
    if not os.access(pad, os.R_OK | os.X_OK):
        return "U mag deze map niet lezen."
    if pad.suffix in (".yaml", ".yml"):
        return "Dit is een map, geen bestand."
    return "Deze map ligt te diep; wat erin staat, is niet gelezen."


def _te_groot(bytes_: int) -> Leesprobleem:
    return Leesprobleem(punt.TE_GROOT, f"Dit bestand is {bytes_:,} bytes groot.".replace(",", "."))


def _ontcijfer(inhoud: bytes) -> Bestandstekst:
    if codering := _andere_codering(inhoud):
        probleem = Leesprobleem(punt.CODERING, f"Dit bestand is opgeslagen als {codering}.", 1, 1)
        return Bestandstekst(None, (probleem,), _zo_goed_als_het_gaat(inhoud))
    try:
        tekst = inhoud.decode("utf-8")
    except UnicodeDecodeError as fout:
        regel, kolom = _plek(inhoud[: fout.start].decode("utf-8", "replace"))
        probleem = Leesprobleem(punt.CODERING, "Hier staat een teken dat geen UTF-8 is.", regel, kolom)
        return Bestandstekst(None, (probleem,), _zo_goed_als_het_gaat(inhoud))
    problemen: tuple[Leesprobleem, ...] = ()
    if tekst.startswith(_BOM):
        problemen = (Leesprobleem(punt.BYTE_ORDER_MARK, "Dit bestand begint met een BOM.", 1, 1),)
        tekst = tekst.removeprefix(_BOM)
    if ernstig := _stuurteken(tekst) or _conflict(tekst):
        return Bestandstekst(None, (*problemen, ernstig), tekst.replace("\x00", ""))
    return Bestandstekst(tekst, problemen, tekst)


def _zo_goed_als_het_gaat(inhoud: bytes) -> str:
    """What can be seen of text in a wrong or unknown encoding: a line that is no UTF-8 is taken for that of Windows."""
    if codering := _andere_codering(inhoud):
        volgorde = "" if inhoud.startswith(tuple(_VOORAAN)) else "-be" if inhoud[:1] == b"\x00" else "-le"
        return inhoud.decode(f"{codering.lower()}{volgorde}", "replace")
    regels = inhoud.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    return "\n".join(map(_regel_zo_goed_als_het_gaat, regels))


def _regel_zo_goed_als_het_gaat(regel: bytes) -> str:
    try:
        return regel.decode("utf-8")
    except UnicodeDecodeError:
        return regel.decode("cp1252", "replace")


def _andere_codering(inhoud: bytes) -> str | None:
    """UTF-16 or UTF-32, as the file says or as every second byte of plain text does: there that is a zero."""
    for begin, naam in _VOORAAN.items():
        if inhoud.startswith(begin):
            return naam
    begin = inhoud[:_EERSTE]
    nullen = max(begin[0::2].count(0), begin[1::2].count(0))
    if not begin or nullen * 4 < len(begin):
        return None
    return "UTF-32" if begin.count(0) * 3 >= len(begin) * 2 else "UTF-16"


def _stuurteken(tekst: str) -> Leesprobleem | None:
    gevonden = _STUURTEKEN.search(tekst) if _STUURTEKEN.search(behalve(tekst, ZICHTBAAR)) else None
    if gevonden is None:
        return None
    naam = "een NUL-teken" if gevonden[0] == "\x00" else f"een stuurteken (U+{ord(gevonden[0]):04X})"
    return Leesprobleem(
        punt.CODERING, f"Hier staat {naam}.", *_plek(tekst[: gevonden.start()]), herstel="Haal dit teken weg."
    )


def _conflict(tekst: str) -> Leesprobleem | None:
    gevonden = _CONFLICT.search(tekst) if "<<<<<<<" in tekst or ">>>>>>>" in tekst else None
    if gevonden is None:
        return None
    return Leesprobleem(
        punt.CONFLICT, "Hier staat een markering van een conflict van Git.", *_plek(tekst[: gevonden.start()])
    )


def _plek(ervoor: str) -> tuple[int, int]:
    regels = ervoor.split("\n")
    return len(regels), len(regels[-1]) + 1
