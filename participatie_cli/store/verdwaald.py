"""A file that somebody may have meant for the register and that it cannot take: what is wrong, and the way out."""

import os
from pathlib import Path
from typing import Final

from participatie_cli.model.dossier import MAPPEN
from participatie_cli.store import leespunten as punt
from participatie_cli.store.register import Registerbestand
from participatie_cli.values.opsomming import opsomming

_YAML: Final = ".yaml"


def is_verdwaald(bestand: Registerbestand) -> bool:
    """Whether it is a plain file of which the name or the place is not one of the register."""
    return bestand.soort is None and os.path.isfile(bestand.pad) and not os.path.islink(bestand.pad)


def _hernoem(pad: Path) -> str:
    naam = f"{pad.stem.removesuffix(_YAML)}{_YAML}"
    if pad.suffix.lower() in (_YAML, ".yml"):
        return f"Noem het {naam}."
    return f"Hoort het bij het register? Noem het dan {naam}. Haal het anders weg."


def waarom_verdwaald(pad: Path, register: Path | None) -> tuple[str, str]:
    """What is wrong with its name or else its place, and how to mend that."""
    if pad.suffix != _YAML:
        einde = f"op {pad.suffix}" if pad.suffix else "zonder uitgang"
        return f"De naam eindigt {einde}; het register leest alleen {_YAML}.", _hernoem(pad)
    map_ = pad.relative_to(register).parts[0] if register else ""
    if map_.lower() in MAPPEN:
        return f"De map heet {map_}; het register kent alleen {map_.lower()}.", f"Noem de map {map_.lower()}."
    return f"{punt.VERDWAALD.titel}.", f"Zet het in een van de mappen {opsomming(tuple(MAPPEN))}."
