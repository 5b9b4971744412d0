"""Who has to do something, as a role: the body that the norm names, or whom the municipality named itself."""

from typing import Any, Final

from participatie_cli.model.afweging import Aanpak
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Toetsing

GEMEENTE: Final = "gemeente"
RAAD: Final = "raad"
COLLEGE: Final = "college"
BEVOEGD_GEZAG: Final = "bevoegd gezag"


def aanspreekpunt(toetsing: Toetsing[Any]) -> str:
    """The role that residents can turn to in a project, where it is known; else the municipality."""
    aanpak = toetsing.dossier.aanpak if isinstance(toetsing.dossier, Project) else None
    contact = aanpak.contact if isinstance(aanpak, Aanpak) else None
    return contact if isinstance(contact, str) else GEMEENTE
