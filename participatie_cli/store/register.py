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
    in_bekende_map = register is not None and pad.relative_to(register).parts[0] in MAPPEN
    return in_bekende_map or any(achtervoegsel in pad.name.lower() for achtervoegsel in (".yaml", ".yml"))


def soort_van(pad: Path, register: Path | None) -> type[Dossier] | None:
    """What a file is, by the folder of the register it stands in.

    A file outside any register is taken for what its folder is called, and else for a project.
    """
    if pad.suffix != ".yaml":
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
        soortnaam(soort): frozenset(pad.stem for pad in _onder(register / map_) if pad.suffix == ".yaml")
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
        if ding.name.startswith(".") or ding.name.lower().endswith(".md"):
            continue
        if ding.is_dir(follow_symlinks=False) and not ding.name.endswith(".yaml"):
            yield from _onder(Path(ding.path))
        else:
            yield Path(ding.path)


def pad_in_repository(pad: Path) -> str:
    """The path from the root of the Git repository, with slashes; as it is where there is no repository."""
    volledig = Path(os.path.abspath(pad))
    for map_ in volledig.parents:
        if (map_ / ".git").exists():
            return volledig.relative_to(map_).as_posix()
    return pad.as_posix()
