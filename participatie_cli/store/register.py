"""Where the register is, and which files it has."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from participatie_cli.model.dossier import MAPPEN, Dossier, soortnaam

KADERBESTAND: Final = "kader.yaml"
REGISTERMAP: Final = "register"


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
    """All YAML files in a folder and below, in order of name; hidden ones and kader.yaml left out."""
    for pad in _yaml_onder(map_):
        if register is None or pad != register / KADERBESTAND:
            yield Registerbestand(pad, soort_van(pad, register))


def soort_van(pad: Path, register: Path | None) -> type[Dossier] | None:
    """What a file is, by the folder of the register it stands in.

    A file outside any register is taken for what its folder is called, and else for a project.
    """
    if register is None:
        return MAPPEN.get(pad.parent.name, MAPPEN["projecten"])
    delen = pad.relative_to(register).parts
    if pad.suffix != ".yaml" or len(delen) < 2:
        return None
    return MAPPEN.get(delen[0])


def aanwezige_namen(register: Path | None) -> Mapping[str, frozenset[str]]:
    """The file names per kind, without reading the files: what references can point at."""
    if register is None:
        return {soortnaam(soort): frozenset() for soort in MAPPEN.values()}
    return {
        soortnaam(soort): frozenset(pad.stem for pad in _yaml_onder(register / map_) if pad.suffix == ".yaml")
        for map_, soort in MAPPEN.items()
    }


def _yaml_onder(map_: Path) -> Iterator[Path]:
    try:
        inhoud = sorted(os.scandir(map_), key=lambda ding: ding.name)
    except OSError:
        return
    for ding in inhoud:
        if ding.name.startswith("."):
            continue
        if ding.name.endswith((".yaml", ".yml")):
            yield Path(ding.path)
        elif ding.is_dir(follow_symlinks=False):
            yield from _yaml_onder(Path(ding.path))


def pad_in_repository(pad: Path) -> str:
    """The path from the root of the Git repository, with slashes; as it is where there is no repository."""
    volledig = Path(os.path.abspath(pad))
    for map_ in volledig.parents:
        if (map_ / ".git").exists():
            return volledig.relative_to(map_).as_posix()
    return pad.as_posix()
