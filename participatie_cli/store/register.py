"""Where the register is, and which files it has."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from participatie_cli.model.dossier import MAPPEN, Dossier, soortnaam
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.store.wandeling import DIEPSTE_MAP, YAML, is_yaml, onder
from participatie_cli.store.werkvormen import landelijke_kenmerken

KADERBESTAND: Final = "kader.yaml"
NULMETINGBESTAND: Final = "nulmeting.yaml"
"""The findings that are known, beside kader.yaml; it is none of the files that are checked."""
REGISTERMAP: Final = "register"

_APART: Final = (KADERBESTAND, NULMETINGBESTAND)


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


def _is_map(pad: Path | str) -> bool:
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
    for pad, naam in onder(map_, _overgeslagen):
        if naam in _APART and staat_apart(Path(pad), register):
            continue
        soort = _soort(pad, naam, register)
        if soort is not None or _hoort_erbij(pad, naam, register):
            yield Registerbestand(Path(pad), soort)


def staat_apart(pad: Path, register: Path | None) -> bool:
    """Whether it is a file of the register itself, and not one about a project or something else that is done."""
    return pad.name in _APART and pad.parent == register


def teksten_ernaast(map_: Path, register: Path | None) -> Iterator[Path]:
    """The other files in a folder and below, in order of name: notes and tables that stand beside the register.

    Hidden files and links are left out.
    """
    for pad, naam in onder(map_, _verborgen):
        if naam != KADERBESTAND and not _gelezen(pad, naam, register) and _is_bestand(pad):
            yield Path(pad)


def _gelezen(pad: str, naam: str, register: Path | None) -> bool:
    """Whether it is read as a file of the register."""
    if _overgeslagen(naam) or (naam in _APART and staat_apart(Path(pad), register)):
        return False
    return _soort(pad, naam, register) is not None or _hoort_erbij(pad, naam, register)


def _hoort_erbij(pad: str, naam: str, register: Path | None) -> bool:
    """Whether somebody may have meant this as a file of the register, though its name or place is not right."""
    delen = [naam] if register is None else [een for een in _eronder(pad, register).split("/") if een != "."]
    return _bedoeld(delen, register is not None) or _is_map(pad)


def _is_bestand(pad: str) -> bool:
    """Whether it is a file, and no link to one."""
    return os.path.isfile(pad) and not os.path.islink(pad)


def wordt_gelezen(delen: Sequence[str]) -> bool:
    """Whether reading a register takes what stands at a path below it: a file, a link, or a folder called `.yaml`.

    It says of a path alone what `bestanden_in` finds in a folder, and of kader.yaml and nulmeting.yaml too.
    """
    mappen = delen[:-1]
    overgeslagen = any(map(_overgeslagen, delen)) or any(map_.endswith(YAML) for map_ in mappen)
    return not overgeslagen and len(mappen) <= DIEPSTE_MAP and _bedoeld(delen, True)


def _bedoeld(delen: Sequence[str], in_register: bool) -> bool:
    if not delen:
        return True  # the register itself, that cannot be listed
    return (in_register and delen[0] in MAPPEN) or any(teken in delen[-1].lower() for teken in (YAML, ".yml"))


def _overgeslagen(naam: str) -> bool:
    return _verborgen(naam) or naam.lower().endswith(".md")


def _verborgen(naam: str) -> bool:
    return naam.startswith(".")


def soort_van(pad: Path, register: Path | None) -> type[Dossier] | None:
    """What a file is, by the folder of the register it stands in.

    A file outside any register is taken for what its folder is called, and else for a project.
    """
    return _soort(str(pad), pad.name, register)


def _soort(pad: str, naam: str, register: Path | None) -> type[Dossier] | None:
    if not is_yaml(naam):
        return None
    if register is None:
        return MAPPEN.get(os.path.basename(os.path.dirname(pad)), MAPPEN["projecten"])
    map_, scheiding, _ = _eronder(pad, register).partition("/")
    return MAPPEN.get(map_) if scheiding else None


def plek_onder(pad: Path, register: Path) -> str:
    """The path of a file below a register, with slashes; much quicker than `relative_to`, for there are many."""
    return _eronder(str(pad), register)


def _eronder(pad: str, register: Path) -> str:
    eronder = f"{register}{os.sep}"
    if not pad.startswith(eronder):
        return Path(pad).relative_to(register).as_posix()
    return pad[len(eronder) :].replace(os.sep, "/")


def aanwezige_namen(register: Path | None) -> Mapping[str, frozenset[str]]:
    """The file names per kind, without reading the files, and the national methods: what references can point at."""
    if register is None:
        return {soortnaam(soort): frozenset() for soort in MAPPEN.values()}
    namen = {soortnaam(soort): frozenset(_stammen(register / map_)) for map_, soort in MAPPEN.items()}
    werkvorm = soortnaam(Werkvorm)
    return namen | {werkvorm: namen[werkvorm] | landelijke_kenmerken()}


def _stammen(map_: Path) -> Iterator[str]:
    """The names of the files in a folder and below, without their extension."""
    return (een.naam.removesuffix(YAML) for een in onder(map_, _overgeslagen) if een.is_yaml)
