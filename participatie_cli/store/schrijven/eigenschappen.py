"""What a file has beside its content: owner, group, rights, extra attributes and other names."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from participatie_cli.store.schrijven.fout import SchrijfFout

_GEWONE_RECHTEN: Final = 0o666
_MAG_SCHRIJVEN: Final = 0o222
_GROEP: Final = 0o070


def bewaak_schrijfbaar(pad: Path) -> None:
    """Raise SchrijfFout for a file that its owner protected against writing, also where the system would allow it."""
    if pad.is_symlink():
        raise SchrijfFout(f"{pad.name} is een koppeling naar iets anders.", "Noem het bestand waar zij naar wijst.")
    if pad.exists() and not pad.stat().st_mode & _MAG_SCHRIJVEN:
        raise SchrijfFout(
            f"{pad.name} is beveiligd tegen schrijven.", "Haal die beveiliging weg als u het bestand mag wijzigen."
        )


def geef_gewone_rechten(pad: Path) -> None:
    """The rights that any new file gets here."""
    masker = os.umask(0)
    os.umask(masker)  # asking for it means setting it
    pad.chmod(_GEWONE_RECHTEN & ~masker)


def neem_over(van: Path, naar: Path) -> tuple[str, ...]:
    """Give one file the properties of another, and say in sentences which it cannot get."""
    oud = van.stat()
    niet = [*_eigenaar(oud, naar)]
    rechten = oud.st_mode & 0o7777
    if naar.stat().st_gid != oud.st_gid:
        rechten = rechten & ~_GROEP | (rechten & 0o007) << 3  # another group may do what everybody may
    naar.chmod(rechten)
    niet += _kenmerken(van, naar)
    zinnen = [f"{een} van {van.name} is niet bewaard gebleven." for een in niet]
    if oud.st_nlink > 1:
        zinnen.append(f"{van.name} heeft nog een andere naam (een harde koppeling); daar staat de oude tekst nog.")
    return tuple(zinnen)


def _eigenaar(oud: os.stat_result, naar: Path) -> Iterator[str]:
    nieuw = naar.stat()
    if not hasattr(os, "chown"):
        return
    for wat, was, is_, argumenten in (
        ("De groep", oud.st_gid, nieuw.st_gid, (-1, oud.st_gid)),
        ("De eigenaar", oud.st_uid, nieuw.st_uid, (oud.st_uid, -1)),
    ):
        if was != is_:
            try:
                os.chown(naar, *argumenten)
            except OSError:
                yield wat


def _kenmerken(van: Path, naar: Path) -> Iterator[str]:
    """Extra attributes, where the system tells of them; one that the new file has by itself already is no news."""
    if not hasattr(os, "listxattr"):
        return
    for naam in _namen(van):
        try:
            waarde = os.getxattr(van, naam)
            if naam not in _namen(naar) or os.getxattr(naar, naam) != waarde:
                os.setxattr(naar, naam, waarde)
        except OSError:
            yield f"Het kenmerk {naam}"


def _namen(pad: Path) -> list[str]:
    try:
        return os.listxattr(pad)
    except OSError:
        return []  # this file system has none
