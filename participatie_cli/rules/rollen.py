"""Who has to do something, as a role: the body that the norm names, or the place where the municipality named one."""

from typing import Final

from participatie_cli.values.pad import Pad

GEMEENTE: Final = "gemeente"
RAAD: Final = "raad"
COLLEGE: Final = "college"
BEVOEGD_GEZAG: Final = "bevoegd gezag"
AANSPREEKPUNT: Final[Pad] = ("aanpak", "contact")
"""The role that residents can turn to in a project."""
