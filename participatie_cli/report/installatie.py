"""How the program was installed, and so which command adds an extra to it.

What is known comes from the metadata of the program, and from the files that pipx and uv leave in their environments.
"""

import json
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import Distribution, PackageNotFoundError
from pathlib import Path
from typing import Any, Final

NAAM: Final = "participatie"
_GEWOON_ADRES: Final = re.compile(r"[a-z+]+://[\w./~%+-]+(@[\w./+-]+)?")
"""An address that any shell takes as it is between quotes, and that holds no password."""


class Installatiewijze(StrEnum):
    """By what the program was installed, in the words that `info` shows."""

    PIP = "pip"
    PIPX = "pipx"
    UV_TOOL = "uv tool"
    UV_PROJECT = "uv, in een project"
    UV = "uv pip"
    LOS = "los programma"
    MAP = "niet geïnstalleerd; het draait uit een map"


@dataclass(frozen=True, slots=True)
class Installatie:
    """How it was installed. `bewerkbaar` is a folder with its source that is used as it is; `adres` where it came from,
    and None for a registry of packages.
    """

    wijze: Installatiewijze
    bewerkbaar: bool = False
    adres: str | None = None

    def herstel(self, extra: str) -> str:
        """The sentence that says how to add what comes with an extra."""
        if self.wijze is Installatiewijze.LOS:
            return (
                f"Dit losse programma heeft dat onderdeel niet. Installeer het met Python: pipx install {_wat(extra)}"
            )
        if self.bewerkbaar or self.wijze is Installatiewijze.MAP:
            return f"Installeer het in de map van het programma met: {_BEWERKBAAR[self.wijze].format(extra)}"
        return f"Installeer het met: {_OPDRACHT[self.wijze]} {_wat(extra, self.adres)}"


_OPDRACHT: Final = {
    Installatiewijze.PIP: "pip install",
    Installatiewijze.PIPX: "pipx install --force",
    Installatiewijze.UV_TOOL: "uv tool install --force",
    Installatiewijze.UV_PROJECT: "uv add",
    Installatiewijze.UV: "uv pip install",
}
_LOS: Final = "Dit losse programma heeft dat onderdeel niet. Installeer het met Python: pipx install"
_VAN_PIP: Final = 'pip install --editable ".[{}]"'
_BEWERKBAAR: Final = {
    Installatiewijze.PIP: _VAN_PIP,
    Installatiewijze.PIPX: 'pipx install --force --editable ".[{}]"',
    Installatiewijze.UV_TOOL: 'uv tool install --force --editable ".[{}]"',
    Installatiewijze.UV_PROJECT: "uv sync --inexact --extra {}",
    Installatiewijze.UV: f"uv {_VAN_PIP}",
    Installatiewijze.MAP: _VAN_PIP,
}


def _wat(extra: str, adres: str | None = None) -> str:
    """Between double quotes, which PowerShell, cmd and every Unix shell know."""
    return f'"{NAAM}[{extra}]{f" @ {adres}" if adres else ""}"'


def installatie() -> Installatie:
    """How this program was installed."""
    if getattr(sys, "frozen", False):
        return Installatie(Installatiewijze.LOS)
    try:
        return lees_installatie(Distribution.from_name(NAAM), Path(sys.prefix))
    except PackageNotFoundError:
        return Installatie(Installatiewijze.MAP)


def lees_installatie(pakket: Distribution, omgeving: Path) -> Installatie:
    """How a program with this metadata was installed, in an environment that begins at a folder."""
    herkomst = _herkomst(pakket)
    bewerkbaar = _als_tabel(herkomst.get("dir_info")).get("editable") is True
    return Installatie(_wijze(pakket, omgeving), bewerkbaar, None if bewerkbaar else _adres(herkomst))


def _wijze(pakket: Distribution, omgeving: Path) -> Installatiewijze:
    if (omgeving / "pipx_metadata.json").is_file():
        return Installatiewijze.PIPX
    if (omgeving / "uv-receipt.toml").is_file():
        return Installatiewijze.UV_TOOL
    if (pakket.read_text("INSTALLER") or "").strip() != "uv":
        return Installatiewijze.PIP
    return Installatiewijze.UV_PROJECT if (omgeving.parent / "uv.lock").is_file() else Installatiewijze.UV


def _herkomst(pakket: Distribution) -> dict[str, Any]:
    """Where it was installed from (PEP 610); nothing where that is a registry, or cannot be read."""
    with suppress(ValueError, RecursionError):
        return _als_tabel(json.loads(pakket.read_text("direct_url.json") or "{}"))
    return {}


def _adres(herkomst: dict[str, Any]) -> str | None:
    """What pip and uv take after `@`; None where it is no plain address, which may hold a password."""
    adres, versiebeheer = str(herkomst.get("url") or ""), _als_tabel(herkomst.get("vcs_info"))
    if versiebeheer:
        adres = f"{versiebeheer.get('vcs')}+{adres}@{versiebeheer.get('commit_id')}"
    return adres if _GEWOON_ADRES.fullmatch(adres) else None


def _als_tabel(waarde: object) -> dict[str, Any]:
    return waarde if isinstance(waarde, dict) else {}
