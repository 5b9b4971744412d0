"""Where the register is, and which files it has."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from participatie_cli.model.dossier import MAPPEN, Dossier, soortnaam
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.store.werkvormen import landelijke_kenmerken
from participatie_cli.wording.systeem import ligt_aan_de_machine

KADERBESTAND: Final = "kader.yaml"
NULMETINGBESTAND: Final = "nulmeting.yaml"
"""The findings that are known, beside kader.yaml; it is none of the files that are checked."""
REGISTERMAP: Final = "register"
DIEPSTE_MAP: Final = 50
"""Folders inside each other below the register, in a folder and in a commit; docs/handleiding.md names the number."""

_APART: Final = (KADERBESTAND, NULMETINGBESTAND)
_BESTAND: Final = -1
"""The depth of what is no folder."""
_YAML: Final = ".yaml"


@dataclass(frozen=True, slots=True)
class Registerbestand:
    """A file of the register. `soort` is None where it stands in a place the register does not know."""

    pad: Path
    soort: type[Dossier] | None


class RegisterFout(Exception):
    """There is a register, but it is not to be used: what is wrong with a path, and the way out."""

    def __init__(self, pad: Path, wat: str, herstel: str) -> None:
        super().__init__(f"{pad} {wat}")
        self.pad = pad
        self.wat = wat
        self.herstel = herstel


def is_register(map_: Path) -> bool:
    """Whether a folder looks like a register: it has a kader.yaml or a folder projecten, or a link of that name."""
    kader, projecten = map_ / KADERBESTAND, map_ / "projecten"
    return (os.path.lexists(kader) and not _is_map(kader)) or os.path.isdir(projecten) or os.path.islink(projecten)


def zoek_register(vanaf: Path) -> Path | None:
    """The register that a folder is in, or that stands in it or in one of the folders above it.

    Raises RegisterFout where one stands there that is a link, or that cannot be looked into.
    """
    _bewaak_toegang(vanaf)
    for map_ in (vanaf, *vanaf.parents):
        if is_register(map_):
            return map_
        if register := _register_in(map_):
            return register
    return None


def _register_in(map_: Path) -> Path | None:
    register = map_ / REGISTERMAP
    if os.path.isdir(register):
        _bewaak_koppeling(register)
        _bewaak_toegang(register)
    return register if is_register(register) else None


def _bewaak_toegang(map_: Path) -> None:
    if not os.access(map_, os.X_OK):
        raise RegisterFout(map_, "is een map waarin u niet mag kijken.", "Vraag de beheerder om rechten voor die map.")


def _bewaak_koppeling(map_: Path) -> None:
    if os.path.islink(map_):
        raise RegisterFout(
            map_,
            "is een koppeling (symlink), en die volgt het programma niet.",
            "Ga naar de map waar de bestanden echt staan, of zet ze in het register zelf.",
        )


def _is_map(pad: Path) -> bool:
    """Whether it is a folder, and no link to one; what cannot be seen is none."""
    return os.path.isdir(pad) and not os.path.islink(pad)


def register_van(pad: Path) -> Path | None:
    """The register in which a file or folder stands; None where it stands in none.

    Raises RegisterFout where the register, or a folder between it and the path, is a link: that may lead anywhere.
    """
    mappen = (pad, *pad.parents) if _is_map(pad) else pad.parents
    register = next((map_ for map_ in mappen if is_register(map_)), None)
    for map_ in pad.parents:
        if register is not None and map_.is_relative_to(register):
            _bewaak_koppeling(map_)
    return register


def bestanden_in(map_: Path, register: Path | None) -> Iterator[Registerbestand]:
    """All that stands in a folder and below and should be a file of the register, in order of name.

    Hidden files, kader.yaml, nulmeting.yaml and Markdown are left out. What stands in a place or under a name that
    the register does not know is given too, so that nothing is passed over in silence.
    """
    for pad in _onder(map_):
        if not staat_apart(pad, register):
            soort = soort_van(pad, register)
            if soort is not None or _hoort_erbij(pad, register):
                yield Registerbestand(pad, soort)


def staat_apart(pad: Path, register: Path | None) -> bool:
    """Whether it is a file of the register itself, and not one about a project or something else that is done."""
    return pad.name in _APART and pad.parent == register


def teksten_ernaast(map_: Path, register: Path | None) -> Iterator[Path]:
    """The other files in a folder and below, in order of name: notes and tables that stand beside the register.

    Hidden files and links are left out.
    """
    for pad in _onder(map_, _verborgen):
        if not _gelezen(pad, register) and pad.is_file() and not pad.is_symlink() and pad.name != KADERBESTAND:
            yield pad


def _gelezen(pad: Path, register: Path | None) -> bool:
    """Whether it is read as a file of the register."""
    if _overgeslagen(pad.name) or staat_apart(pad, register):
        return False
    return soort_van(pad, register) is not None or _hoort_erbij(pad, register)


def _hoort_erbij(pad: Path, register: Path | None) -> bool:
    """Whether somebody may have meant this as a file of the register, though its name or place is not right."""
    delen = (pad.name,) if register is None else pad.relative_to(register).parts
    return _bedoeld(delen, register is not None) or _is_map(pad)


def wordt_gelezen(delen: Sequence[str]) -> bool:
    """Whether reading a register takes what stands at a path below it: a file, a link, or a folder called `.yaml`.

    It says of a path alone what `bestanden_in` finds in a folder, and of kader.yaml and nulmeting.yaml too.
    """
    mappen = delen[:-1]
    overgeslagen = any(map(_overgeslagen, delen)) or any(map_.endswith(_YAML) for map_ in mappen)
    return not overgeslagen and len(mappen) <= DIEPSTE_MAP and _bedoeld(delen, True)


def _bedoeld(delen: Sequence[str], in_register: bool) -> bool:
    if not delen:
        return True  # the register itself, that cannot be listed
    return (in_register and delen[0] in MAPPEN) or any(teken in delen[-1].lower() for teken in (_YAML, ".yml"))


def _overgeslagen(naam: str) -> bool:
    return _verborgen(naam) or naam.lower().endswith(".md")


def _verborgen(naam: str) -> bool:
    return naam.startswith(".")


def soort_van(pad: Path, register: Path | None) -> type[Dossier] | None:
    """What a file is, by the folder of the register it stands in.

    A file outside any register is taken for what its folder is called, and else for a project.
    """
    if pad.suffix != _YAML:
        return None
    if register is None:
        return MAPPEN.get(pad.parent.name, MAPPEN["projecten"])
    map_, scheiding, _ = plek_onder(pad, register).partition("/")
    return MAPPEN.get(map_) if scheiding else None


def plek_onder(pad: Path, register: Path) -> str:
    """The path of a file below a register, with slashes; much quicker than `relative_to`, for there are many."""
    eronder = f"{register}{os.sep}"
    volledig = str(pad)
    if not volledig.startswith(eronder):
        return pad.relative_to(register).as_posix()
    return volledig[len(eronder) :].replace(os.sep, "/")


def aanwezige_namen(register: Path | None) -> Mapping[str, frozenset[str]]:
    """The file names per kind, without reading the files, and the national methods: what references can point at."""
    if register is None:
        return {soortnaam(soort): frozenset() for soort in MAPPEN.values()}
    namen = {soortnaam(soort): frozenset(_stammen(register / map_)) for map_, soort in MAPPEN.items()}
    werkvorm = soortnaam(Werkvorm)
    return namen | {werkvorm: namen[werkvorm] | landelijke_kenmerken()}


def _stammen(map_: Path) -> Iterator[str]:
    """The names of the files in a folder and below, without their extension."""
    return (pad.name.removesuffix(_YAML) for pad in _onder(map_) if pad.suffix == _YAML)


def _onder(map_: Path, overslaan: Callable[[str], bool] = _overgeslagen) -> Iterator[Path]:
    """Everything below a folder, in order of name, that is not itself a folder to look into.

    These are files, links, and folders that cannot be read or are so deep that nobody can have meant them. Raises
    OSError only where the machine falls short.
    """
    stapel = [(map_, 0)]
    while stapel:
        pad, diepte = stapel.pop()
        inhoud = _inhoud(pad, overslaan) if 0 <= diepte <= DIEPSTE_MAP else None
        if inhoud is None:
            yield pad
        else:
            stapel += [(Path(ding.path), diepte + 1 if _te_openen(ding) else _BESTAND) for ding in reversed(inhoud)]


def _inhoud(map_: Path, overslaan: Callable[[str], bool]) -> "list[os.DirEntry[str]] | None":
    """What stands in a folder, in order of name; None where it is a link or may not be looked into."""
    if map_.is_symlink():
        return None
    try:
        with os.scandir(map_) as dingen:
            return sorted((ding for ding in dingen if not overslaan(ding.name)), key=lambda ding: ding.name)
    except FileNotFoundError:
        return []
    except OSError as fout:
        if ligt_aan_de_machine(fout):
            raise
        return None


def _te_openen(ding: "os.DirEntry[str]") -> bool:
    return ding.is_dir(follow_symlinks=False) and not ding.name.endswith(_YAML)
