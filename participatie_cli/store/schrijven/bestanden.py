"""Writing a file whole or not at all, and noting that it happened."""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from participatie_cli.store.schrijven.eigenschappen import bewaak_schrijfbaar, geef_gewone_rechten, neem_over
from participatie_cli.store.schrijven.fout import SchrijfFout, door_het_systeem
from participatie_cli.store.schrijven.geschreven import begin, geschreven, noteer, onthoud_tijdelijk, streep_door
from participatie_cli.store.schrijven.onderbreking import ongestoord
from participatie_cli.store.schrijven.tijdelijk import Tijdelijk, tijdelijk_in
from participatie_cli.wording.systeem import ligt_aan_de_machine

Opmerkingen = tuple[str, ...]
"""Sentences on what is different now beside the content."""


def schrijf(pad: Path, inhoud: bytes, *, overschrijf: bool, besloten: bool = False) -> Opmerkingen:
    """Write a new file, and one that exists only where that may be; raise SchrijfFout where that fails.

    What is `besloten` is the business of the program: only who runs it can read it, and nobody is told of it.
    """
    gemaakt: list[Path] = []
    try:
        maak_mappen(pad.parent, gemaakt)
        if overschrijf:
            bewaak_schrijfbaar(pad)
        geef_naam = _vervangt if overschrijf else krijgt_nieuwe_naam
        return _zet_neer(pad, inhoud, lambda tijdelijk: geef_naam(tijdelijk, pad), besloten=besloten)
    except FileExistsError as fout:
        raise SchrijfFout(f"{pad.name} bestaat al.", "Kies een andere naam of map.") from fout
    except OSError as fout:
        raise door_het_systeem(fout) from fout
    finally:
        ruim_lege_mappen(gemaakt)


def schrijf_alle(bestanden: Mapping[Path, bytes]) -> None:
    """Write new files, all of them or none; raise SchrijfFout, with what was written gone again, where that fails."""
    gemaakt: list[Path] = []
    begin(bestanden)
    try:
        for pad, inhoud in bestanden.items():
            gemaakt += ontbrekende_mappen(pad.parent)
            schrijf(pad, inhoud, overschrijf=False)
    except BaseException:
        with ongestoord():
            for pad in geschreven():
                trek_terug(pad)
            ruim_lege_mappen(gemaakt)
        raise


def voeg_toe(pad: Path, inhoud: bytes) -> None:
    """Write behind what a file of somebody else holds already, at once; raise OSError where that fails."""
    with pad.open("ab") as stroom:
        stroom.write(inhoud)


def trek_terug(pad: Path) -> None:
    """Take a new file away again."""
    with suppress(OSError):
        pad.unlink()
        streep_door(pad)


def _zet_neer(pad: Path, inhoud: bytes, geef_naam: Callable[[Path], None], *, besloten: bool) -> Opmerkingen:
    """Write beside the file first, so that the name always leads to a complete file."""
    with tijdelijk_in(pad.parent) as tijdelijk:
        opmerkingen = vul_voor(pad, tijdelijk, inhoud, besloten=besloten)
        with ongestoord():
            geef_naam(tijdelijk.pad)
            if not besloten:
                noteer(pad)
    return (*opmerkingen, *bewaar_namen(pad.parent))


def vul_voor(pad: Path, tijdelijk: Tijdelijk, inhoud: bytes, *, besloten: bool = False) -> Opmerkingen:
    """Fill a temporary file that is going to have a name, with the properties of what has that name now.

    What is `besloten` keeps the rights of a temporary file: only its owner can read it.
    """
    tijdelijk.vul(inhoud)
    if besloten:
        return ()
    if pad.exists():
        return neem_over(pad, tijdelijk.pad)
    geef_gewone_rechten(tijdelijk.pad)
    return ()


def _vervangt(tijdelijk: Path, pad: Path) -> None:
    tijdelijk.replace(pad)


def krijgt_nieuwe_naam(tijdelijk: Path, pad: Path) -> None:
    """A hard link fails where the name is taken. Where there are no hard links the name is claimed empty first."""
    try:
        pad.hardlink_to(tijdelijk)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(pad, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        try:
            tijdelijk.replace(pad)
        except BaseException:
            pad.unlink(missing_ok=True)
            raise


def bewaar_namen(map_: Path) -> Opmerkingen:
    """Wait until the disk has the names in a folder, where the system can do that. The file is there already."""
    if not hasattr(os, "O_DIRECTORY"):
        return ()
    try:
        nummer = os.open(map_, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(nummer)
        finally:
            os.close(nummer)
    except OSError as fout:
        return ("De schijf bevestigt nog niet dat het is opgeslagen.",) if ligt_aan_de_machine(fout) else ()
    return ()


def maak_mappen(map_: Path, gemaakt: list[Path]) -> None:
    """Make a folder, and add those that were not there to `gemaakt`, the deepest first."""
    try:
        with ongestoord():
            gemaakt += ontbrekende_mappen(map_)
            for nieuw in reversed(gemaakt):
                onthoud_tijdelijk(nieuw)
            map_.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as fout:
        zin = f"{map_} kan geen map worden: er staat al een bestand met die naam."
        raise SchrijfFout(zin, "Kies een andere map.") from fout


def ontbrekende_mappen(map_: Path) -> list[Path]:
    """A folder and those above it that are not there, the deepest first."""
    return [een for een in (map_, *map_.parents) if not een.exists()]


def ruim_lege_mappen(nieuw: list[Path]) -> None:
    """Take away folders that were made for nothing, the deepest first; one with something in it stays."""
    with ongestoord():
        for map_ in sorted(nieuw, key=lambda een: len(een.parts), reverse=True):
            with suppress(OSError):
                map_.rmdir()
