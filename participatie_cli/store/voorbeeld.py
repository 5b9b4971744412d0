"""The files of the invented municipality that comes with the program, as they are to be laid down."""

from importlib import resources
from pathlib import Path
from typing import Final

LEESMIJ: Final = "README.md"
_YAML: Final = ".yaml"


def voorbeeldmap() -> Path:
    """The folder with the example: in a wheel inside the package, in a checkout at the top."""
    pakket = Path(str(resources.files("participatie_cli")))
    in_pakket, in_repository = pakket / "voorbeeld", pakket.parent / "voorbeeld"
    return in_pakket if in_pakket.is_dir() else in_repository


def voorbeeldbestanden() -> dict[str, bytes]:
    """The content of each file by its path below the folder, with slashes and in a fixed order."""
    map_ = voorbeeldmap()
    paden = (pad for pad in map_.rglob("*") if pad.suffix == _YAML or pad.name == LEESMIJ)
    return {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in sorted(paden)}
