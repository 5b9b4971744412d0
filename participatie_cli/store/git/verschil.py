"""What the program reads in a folder and is not so in the commit: told by content, without any filter of Git."""

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path, PurePosixPath

from participatie_cli.store.git.aanroepen import vraag
from participatie_cli.store.git.bomen import Ingang, ingangen
from participatie_cli.store.git.commits import Commit
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.objecten import grootte_van
from participatie_cli.store.git.repository import plek_in
from participatie_cli.store.leespunten import GROOTSTE_BESTAND
from participatie_cli.store.register import KADERBESTAND, NULMETINGBESTAND, bestanden_in
from participatie_cli.wording.systeem import ligt_aan_de_machine, waarom


def wijzigingen(repository: Path, commit: Commit, register: Path, toen: PurePosixPath | None = None) -> tuple[str, ...]:
    """The files of a register that are new, other or gone since a commit: their paths below it, in order of name.

    `toen` is the folder in which the register stood at that commit, where that is another than now.
    Only what reading the register takes counts, whether or not .gitignore names it. Other line ends and the right to
    execute are no difference. A filter of Git, such as one that keeps large files elsewhere, is never run: what it
    would change is a difference. So is every file in a submodule.
    """
    anders, gezien = [], set()
    with closing(ingangen(repository, commit, toen or plek_in(repository, register))) as vastgelegd:
        for ingang in vastgelegd:
            gezien.add(ingang.pad)
            if not _gelijk(repository, register / ingang.pad, ingang):
                anders.append(ingang.pad)
    nieuw = (naam for naam in _op_schijf(register) if naam not in gezien)
    return tuple(sorted((*anders, *nieuw)))


def is_ongewijzigd(repository: Path, commit: Commit, pad: Path, toen: PurePosixPath) -> bool:
    """Whether a plain file that is none of the register is as it was at a place in a commit."""
    antwoord = vraag(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{commit.id}:{toen}")
    return not antwoord.code and _gelijk(repository, pad, Ingang(str(toen), antwoord.uit.decode("ascii").strip()))


def _op_schijf(register: Path) -> Iterator[str]:
    yield from (naam for naam in (KADERBESTAND, NULMETINGBESTAND) if os.path.lexists(register / naam))
    for bestand in bestanden_in(register, register):
        yield bestand.pad.relative_to(register).as_posix()


def _gelijk(repository: Path, pad: Path, ingang: Ingang) -> bool:
    """Whether reading a file on disk gives what the commit holds; what cannot be read is not the same."""
    try:
        gegevens = pad.lstat()
        if not ingang.is_bestand:
            return stat.S_ISDIR(gegevens.st_mode)
        if stat.S_ISLNK(gegevens.st_mode):
            return ingang.is_koppeling and _is_van(os.fsencode(os.readlink(pad)), ingang)
        if gegevens.st_size > GROOTSTE_BESTAND:  # only its size is read
            return stat.S_ISREG(gegevens.st_mode) and gegevens.st_size == grootte_van(repository, ingang.nummer)
        return stat.S_ISREG(gegevens.st_mode) and _zelfde_inhoud(pad.read_bytes(), ingang)
    except OSError as fout:
        if ligt_aan_de_machine(fout):
            raise GitFout(
                f"{ingang.pad} is niet te lezen: {waarom(fout)}.", "Probeer het opnieuw.", machine=True
            ) from fout
        return False


def _zelfde_inhoud(inhoud: bytes, ingang: Ingang) -> bool:
    return _is_van(inhoud, ingang) or (b"\r\n" in inhoud and _is_van(inhoud.replace(b"\r\n", b"\n"), ingang))


def _is_van(inhoud: bytes, ingang: Ingang) -> bool:
    """Whether content has the id that Git gives it: a hash of its kind, its size and itself."""
    soort = "sha1" if len(ingang.nummer) == 40 else "sha256"
    return hashlib.new(soort, b"blob %d\0" % len(inhoud) + inhoud, usedforsecurity=False).hexdigest() == ingang.nummer
