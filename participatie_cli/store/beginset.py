"""The files that come with the program to begin a register with, as they stand there."""

from importlib import resources
from pathlib import Path
from typing import Final

_MAP: Final = Path(str(resources.files("participatie_cli"))) / "beginset"


def begintekst(naam: str) -> str:
    """The text of one file."""
    return (_MAP / naam).read_text("utf-8")
