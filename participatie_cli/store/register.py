"""Where the register is, and which files it has."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from participatie_cli.model.dossier import MAPPEN, Dossier, soortnaam

KADERBESTAND: Final = "kader.yaml"
REGISTERMAP: Final = "register"
_YAML: Final = ".yaml"


@dataclass(frozen=True, slots=True)
class Registerbestand:
    """A file of the register. `soort` is None where it stands in a place the register does not know."""

    pad: Path
    soort: type[Dossier] | None


def is_register(map_: Path) -> bool:
    """Whether a folder looks like a register: it has a kader.yaml or a folder projecten."""
    return (map_ / KADERBESTAND).is_file() or (map_ / "projecten").is_dir()


def zoek_register(vanaf: Path) -> Path | None:
    """The register that a folder is in, or that stands in it or in one of the folders above it."""
    for map_ in (vanaf, *vanaf.parents):
        if is_register(map_):
            return map_
        if is_register(map_ / REGISTERMAP):
            return map_ / REGISTERMAP
    return None


def register_van(pad: Path) -> Path | None:
    """The register in which a file or folder stands; None where it stands in none."""
    mappen = (pad, *pad.parents) if pad.is_dir() else pad.parents
    return next((map_ for map_ in mappen if is_register(map_)), None)


def bestanden_in(map_: Path, register: Path | None) -> Iterator[Registerbestand]:
    """All that stands in a folder and below and should be a file of the register, in order of name.

    Hidden files, kader.yaml and Markdown are left out. What stands in a place or under a name that the register
    does not know is given too, so that nothing is passed over in silence.
    """
    for pad in _onder(map_):
        if register is None or pad != register / KADERBESTAND:
            soort = soort_van(pad, register)
            if soort is not None or _hoort_erbij(pad, register):
                yield Registerbestand(pad, soort)


def _hoort_erbij(pad: Path, register: Path | None) -> bool:
    """Whether somebody may have meant this as a file of the register, though its name or place is not right."""
    return _bedoeld((pad.name,) if register is None else pad.relative_to(register).parts, register is not None)


def wordt_gelezen(delen: Sequence[str]) -> bool:
    """Whether reading a register takes what stands at a path below it: a file, a link, or a folder called `.yaml`.

    It says of a path alone what `bestanden_in` finds in a folder, and of kader.yaml too.
    """
    mappen = delen[:-1]
    overgeslagen = any(map(_overgeslagen, delen)) or any(map_.endswith(_YAML) for map_ in mappen)
    return not overgeslagen and _bedoeld(delen, True)


def _bedoeld(delen: Sequence[str], in_register: bool) -> bool:
    if not delen:
        return True  # the register itself, that cannot be listed
    return (in_register and delen[0] in MAPPEN) or any(teken in delen[-1].lower() for teken in (_YAML, ".yml"))


def _overgeslagen(naam: str) -> bool:
    return naam.startswith(".") or naam.lower().endswith(".md")


def soort_van(pad: Path, register: Path | None) -> type[Dossier] | None:
    """What a file is, by the folder of the register it stands in.

    A file outside any register is taken for what its folder is called, and else for a project.
    """
    if pad.suffix != _YAML:
        return None
    if register is None:
        return MAPPEN.get(pad.parent.name, MAPPEN["projecten"])
    delen = pad.relative_to(register).parts
    return MAPPEN.get(delen[0]) if len(delen) > 1 else None


def aanwezige_namen(register: Path | None) -> Mapping[str, frozenset[str]]:
    """The file names per kind, without reading the files: what references can point at."""
    if register is None:
        return {soortnaam(soort): frozenset() for soort in MAPPEN.values()}
    return {
        soortnaam(soort): frozenset(pad.stem for pad in _onder(register / map_) if pad.suffix == _YAML)
        for map_, soort in MAPPEN.items()
    }


def _onder(map_: Path) -> Iterator[Path]:
    """Everything below a folder that is no ordinary folder itself: files, links, and folders that cannot be read."""
    try:
        inhoud = sorted(os.scandir(map_), key=lambda ding: ding.name)
    except FileNotFoundError:
        return
    except OSError:
        yield map_
        return
    for ding in inhoud:
        if _overgeslagen(ding.name):
            continue
        if ding.is_dir(follow_symlinks=False) and not ding.name.endswith(_YAML):
            yield from _onder(Path(ding.path))
        else:
            yield Path(ding.path)
